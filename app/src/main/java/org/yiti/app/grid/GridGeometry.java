package org.yiti.app.grid;

/// Where every cell of one layout stands, in pixels. x counts from the grid's left edge, y from under the
/// head. Frozen columns do not move; the others are moved left by `scrollX`.
final class GridGeometry {
    /// Frozen columns never take more than this part of the width, or nothing else could be seen.
    private static final double FROZEN_SHARE = 0.6;

    private final double[] starts;
    private final int frozen;
    private final double lineHeight;
    private final int lines;
    private final double width;
    private final double height;
    private final double scrollX;
    private final double scrollY;

    GridGeometry(
            double[] widths,
            int frozenWanted,
            int lines,
            double lineHeight,
            double width,
            double height,
            double wantedX,
            double wantedY) {
        starts = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            starts[i + 1] = starts[i] + widths[i];
        }
        frozen = fitting(Math.min(frozenWanted, widths.length), width);
        this.lines = lines;
        this.lineHeight = lineHeight;
        this.width = width;
        this.height = height;
        scrollX = Math.clamp(wantedX, 0, maxScrollX());
        scrollY = Math.clamp(wantedY, 0, maxScrollY());
    }

    private int fitting(int wanted, double room) {
        int count = wanted;
        while (count > 0 && starts[count] > room * FROZEN_SHARE) {
            count--;
        }
        return count;
    }

    int columns() {
        return starts.length - 1;
    }

    int frozen() {
        return frozen;
    }

    int lines() {
        return lines;
    }

    double frozenWidth() {
        return starts[frozen];
    }

    /// Width of the window onto the scrolling columns.
    double movingWidth() {
        return Math.max(0, width - frozenWidth());
    }

    double contentWidth() {
        return starts[columns()];
    }

    double height() {
        return height;
    }

    double lineHeight() {
        return lineHeight;
    }

    double contentHeight() {
        return lines * lineHeight;
    }

    double scrollX() {
        return scrollX;
    }

    double scrollY() {
        return scrollY;
    }

    double maxScrollX() {
        return Math.max(0, contentWidth() - width);
    }

    double maxScrollY() {
        return Math.max(0, contentHeight() - height);
    }

    double x(int column) {
        return column < frozen ? starts[column] : starts[column] - scrollX;
    }

    double columnWidth(int column) {
        return starts[column + 1] - starts[column];
    }

    double y(int line) {
        return line * lineHeight - scrollY;
    }

    int firstLine() {
        return lineAt(0);
    }

    int lastLine() {
        return lineAt(height - 1);
    }

    /// Whole lines that one page shows, at least one.
    int pageLines() {
        return Math.max(1, (int) (height / lineHeight));
    }

    int firstMoving() {
        return columnAt(frozenWidth() + 0.5);
    }

    int lastMoving() {
        return columnAt(width - 1);
    }

    /// The line at a height, the first or last one beyond the ends.
    int lineAt(double y) {
        return Math.clamp((long) Math.floor((y + scrollY) / lineHeight), 0, Math.max(0, lines - 1));
    }

    /// The column at an x, the first or last one beyond the ends.
    int columnAt(double x) {
        double inContent = x < frozenWidth() ? x : x + scrollX;
        int column = 0;
        while (column < columns() - 1 && starts[column + 1] <= inContent) {
            column++;
        }
        return column;
    }

    /// The horizontal scroll that brings a column into sight with the least move.
    double scrollXToShow(int column) {
        if (column < frozen) {
            return scrollX;
        }
        double most = starts[column] - frozenWidth();
        double least = starts[column + 1] - width;
        return Math.min(Math.max(scrollX, least), most);
    }

    /// The vertical scroll that brings a line into sight with the least move.
    double scrollYToShow(int line) {
        double most = line * lineHeight;
        double least = most + lineHeight - height;
        return Math.min(Math.max(scrollY, least), most);
    }
}
