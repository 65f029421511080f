package org.yiti.app.grid;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows under a band that carries a title over the frozen columns and subtotals in the others.
///
/// @param key identity of the group, such as the id
/// @param title the band's text; empty = no band, its rows always show
/// @param subtotals cells of the band by column id
/// @param <R> kind of row
public record GridGroup<R>(UUID key, String title, Map<String, GridCell> subtotals, List<R> rows) {
    private static final UUID NO_KEY = new UUID(0, 0);

    public GridGroup {
        subtotals = Map.copyOf(subtotals);
        rows = List.copyOf(rows);
    }

    /// Rows without a band.
    public static <R> GridGroup<R> plain(List<R> rows) {
        return new GridGroup<>(NO_KEY, "", Map.of(), rows);
    }

    boolean banded() {
        return !title.isEmpty();
    }
}
