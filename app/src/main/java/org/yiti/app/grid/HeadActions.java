package org.yiti.app.grid;

/// What a person does on the heads of a grid's columns.
interface HeadActions {
    /// A dragged edge: the column's new width in pixels.
    void width(int column, double pixels);

    /// Makes a column as wide as what it shows.
    void fit(int column);

    /// Puts a column in the place of another.
    void move(int column, int to);

    /// Selects all cells of a column.
    void select(int column);

    /// Puts the rows in the order of a column: up, down, the official one.
    void sort(int column);

    /// Opens the column's filter.
    void filter(int column);
}
