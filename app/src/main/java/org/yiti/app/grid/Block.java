package org.yiti.app.grid;

/// A selected block of cells, by line and column number. The first corner is the current cell.
record Block(int line, int column, int toLine, int toColumn) {
    static Block at(int line, int column) {
        return new Block(line, column, line, column);
    }

    Block extendedTo(int otherLine, int otherColumn) {
        return new Block(line, column, otherLine, otherColumn);
    }

    int top() {
        return Math.min(line, toLine);
    }

    int bottom() {
        return Math.max(line, toLine);
    }

    int left() {
        return Math.min(column, toColumn);
    }

    int right() {
        return Math.max(column, toColumn);
    }

    boolean oneCell() {
        return line == toLine && column == toColumn;
    }

    /// This block inside a grid of so many lines and columns.
    Block within(int lines, int columns) {
        return new Block(
                inside(line, lines),
                inside(column, columns),
                inside(toLine, lines),
                inside(toColumn, columns));
    }

    private static int inside(int index, int count) {
        return Math.clamp(index, 0, Math.max(0, count - 1));
    }
}
