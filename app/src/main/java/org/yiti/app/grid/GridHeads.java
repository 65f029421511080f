package org.yiti.app.grid;

/// What heads do in a grid. An open edit is committed first; where it is refused, the head does nothing.
final class GridHeads<R> implements HeadActions {
    private final Grid<R> grid;
    private final GridModel<R> model;

    GridHeads(Grid<R> grid, GridModel<R> model) {
        this.grid = grid;
        this.model = model;
    }

    private String id(int column) {
        return model.columns().get(column).id();
    }

    @Override
    public void width(int column, double pixels) {
        grid.columns().width(column, pixels);
    }

    @Override
    public void fit(int column) {
        grid.columns().fit(column);
    }

    @Override
    public void move(int column, int to) {
        grid.columns().move(column, to);
    }

    @Override
    public void select(int column) {
        if (!model.isEmpty() && grid.free()) {
            grid.requestFocus();
            model.select(new Block(0, column, model.lines().size() - 1, column));
        }
    }

    @Override
    public void sort(int column) {
        if (grid.free()) {
            grid.arranging().sortNext(id(column));
            grid.requestFocus();
        }
    }

    @Override
    public void filter(int column) {
        if (grid.free()) {
            grid.openFilter(id(column));
        }
    }
}
