package org.yiti.app.review;

import java.util.List;
import java.util.Optional;
import org.yiti.app.pack.Part;

/// A long narrow table as two beside each other, so that a whole year of issues is on one screen.
final class Halves {
    private static final int LONG = 16;

    private Halves() {}

    /// Empty where the halves are wider or higher than there is room, or the table is short enough as it is.
    ///
    /// @param left height that there is, in px of a screen that is 1080 high
    static Optional<List<List<Part>>> of(Part.Grid grid, double left) {
        int rows = grid.rows().size();
        int half = (rows + 1) / 2;
        boolean fits = Widths.natural(grid) <= (Room.TEXT - Room.GAP) / 2;
        if (rows < LONG || !fits || (half + 1) * Room.ROW > left) {
            return Optional.empty();
        }
        return Optional.of(List.of(List.of(part(grid, 0, half)), List.of(part(grid, half, rows))));
    }

    static Part.Grid part(Part.Grid grid, int from, int to) {
        return new Part.Grid(grid.columns(), grid.rows().subList(from, to), grid.height());
    }
}
