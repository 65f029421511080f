package org.yiti.app.grid;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.app.grid.filter.Arrangement;

/// Where a person was in a grid, to come back to it: by keys, so that it survives new rows.
///
/// @param row key of the current row or band
/// @param column id of the current column
/// @param topRow key of the first line in sight
/// @param scrollX how far the scrolling columns are moved, in em
/// @param collapsed keys of the closed groups
/// @param widths widths in em by column id, where a person changed them
/// @param zoom 0.6 to 2.0
/// @param arrangement filters and sorting
public record GridState(
        Optional<UUID> row,
        String column,
        Optional<UUID> topRow,
        double scrollX,
        Set<UUID> collapsed,
        Map<String, Double> widths,
        double zoom,
        Arrangement arrangement) {
    public GridState {
        collapsed = Set.copyOf(collapsed);
        widths = Map.copyOf(widths);
    }

    /// The same place with other groups closed.
    public GridState withCollapsed(Set<UUID> keys) {
        return new GridState(row, column, topRow, scrollX, keys, widths, zoom, arrangement);
    }
}
