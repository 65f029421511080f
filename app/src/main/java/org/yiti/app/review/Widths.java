package org.yiti.app.review;

import java.util.List;
import org.yiti.app.pack.Part;

/// How wide the columns of a table are on a screen: as wide as their words, and what is left over shared out; where there is
/// too little, the widest go on in the next line.
final class Widths {
    private final Part.Grid grid;
    private final double[] wide;

    /// @param total of the table, in px of a screen that is 1920 wide
    Widths(Part.Grid grid, double total) {
        this.grid = grid;
        wide = new double[grid.columns().size()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = natural(grid, i);
        }
        double over = sum() - total;
        while (over > 0.5) {
            int widest = widest();
            double less = Math.min(over, Room.BODY);
            wide[widest] -= less;
            over -= less;
        }
        double more = -over / wide.length;
        for (int i = 0; i < wide.length && more > 0; i++) {
            wide[i] += more;
        }
    }

    /// What a table takes where no cell goes on in a second line.
    static double natural(Part.Grid grid) {
        double sum = 0;
        for (int i = 0; i < grid.columns().size(); i++) {
            sum += natural(grid, i);
        }
        return sum;
    }

    /// Whether a column holds nothing but the shapes of lights: it needs no white beside words.
    static boolean lights(Part.Grid grid, int column) {
        return grid.rows().stream().allMatch(row -> row.get(column).whole().isEmpty());
    }

    private static double natural(Part.Grid grid, int column) {
        if (lights(grid, column)) {
            return Math.max(1.2, Room.width(grid.columns().get(column).head()) + 0.15) * Room.BODY;
        }
        double most = Room.width(grid.columns().get(column).head()) * Room.BODY + Room.CELL;
        for (var row : grid.rows()) {
            most = Math.max(most, Room.width(row.get(column)));
        }
        return most;
    }

    private double sum() {
        double sum = 0;
        for (double each : wide) {
            sum += each;
        }
        return sum;
    }

    private int widest() {
        int widest = 0;
        for (int i = 1; i < wide.length; i++) {
            if (wide[i] > wide[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    double of(int column) {
        return wide[column];
    }

    double height(List<Part.Cell> row) {
        int lines = 1;
        for (int i = 0; i < wide.length; i++) {
            double length = (wide[i] - Room.CELL) / Room.BODY;
            double words = Room.width(row.get(i)) - Room.CELL;
            if (words > wide[i] - Room.CELL) {
                lines = Math.max(lines, Room.lines(row.get(i).whole(), length));
            }
        }
        return Room.ROW + (lines - 1) * Room.LINE;
    }

    double height(int row) {
        return height(grid.rows().get(row));
    }
}
