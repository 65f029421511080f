package org.yiti.app.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        var first = part(grid, 0, half);
        var second = part(grid, half, rows);
        double wide = (Room.TEXT - Room.GAP) / 2;
        boolean fits = Widths.natural(grid) <= wide || mostlyLights(grid);
        if (rows < LONG || !fits || Math.max(height(first, wide), height(second, wide)) > left) {
            return Optional.empty();
        }
        return Optional.of(List.of(List.of(first), List.of(second)));
    }

    /// The words beside lights are names, which may go on in a second line.
    private static boolean mostlyLights(Part.Grid grid) {
        int all = grid.columns().size();
        return IntStream.range(0, all).filter(i -> Widths.lights(grid, i)).count() > all / 2;
    }

    private static double height(Part.Grid grid, double wide) {
        var widths = new Widths(grid, wide);
        return Room.ROW + grid.rows().stream().mapToDouble(widths::height).sum();
    }

    static Part.Grid part(Part.Grid grid, int from, int to) {
        return new Part.Grid(grid.columns(), grid.rows().subList(from, to), grid.height());
    }
}
