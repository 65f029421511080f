package org.yiti.app.grid;

import java.util.Optional;

/// Where a person is in a grid, and the way back there.
///
/// @param <R> kind of row
final class GridMemory<R> {
    private final Grid<R> grid;
    private final GridModel<R> model;
    private final GridBody<R> body;

    GridMemory(Grid<R> grid, GridModel<R> model, GridBody<R> body) {
        this.grid = grid;
        this.model = model;
        this.body = body;
    }

    GridState state() {
        return new GridState(
                model.currentKey(),
                model.columnId(),
                Optional.ofNullable(body.topKey()),
                body.leftEm(),
                model.collapsed(),
                body.widths(),
                grid.getZoom(),
                grid.arranging().arrangement());
    }

    void restore(GridState state) {
        if (!state.arrangement().equals(grid.arranging().arrangement())) {
            grid.arranging().set(state.arrangement());
        }
        model.setCollapsed(state.collapsed());
        body.setWidths(state.widths());
        grid.setZoom(state.zoom());
        int column = Math.max(0, model.indexOfColumn(state.column()));
        int line = state.row().map(model.lines()::indexOf).orElse(0);
        model.select(Block.at(Math.max(0, line), column));
        int top = state.topRow().map(model.lines()::indexOf).orElse(0);
        body.scrollTo(Math.max(0, top), state.scrollX());
    }
}
