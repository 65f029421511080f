package org.yiti.app.grid;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.app.document.Listing;

/// The rows of a list that is on no screen, as they go on paper: all columns, all rows, in their own order.
public final class PrintedRows {
    private PrintedRows() {}

    /// @param name what a row is called when something is wrong with it
    public static <R> Listing.Body of(
            List<GridColumn<R>> columns,
            List<GridGroup<R>> groups,
            Function<R, UUID> key,
            Function<R, String> name) {
        var lines = new GridLines<>(groups, Set.of(), key);
        var reading = new GridListing<>(name, columns, lines, Set.of());
        reading.read(Long.MAX_VALUE);
        return reading.body(List.of());
    }
}
