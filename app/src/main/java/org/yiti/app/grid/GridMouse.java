package org.yiti.app.grid;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does on cells: select, drag a block, open an edit, fold a group, scroll and zoom.
final class GridMouse<R> {
    private static final double NOTCH_PIXELS = 40;
    private static final double NOTCH_LINES = 3;
    private static final double ZOOM_STEP = 0.1;

    private final Grid<R> grid;
    private final GridBody<R> body;
    private final GridModel<R> model;
    private final CellEditing<R> editing;
    private boolean selecting;

    GridMouse(Grid<R> grid, GridBody<R> body, GridModel<R> model, CellEditing<R> editing) {
        this.grid = grid;
        this.body = body;
        this.model = model;
        this.editing = editing;
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> selecting = false);
        body.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        body.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private boolean onCells(Event event) {
        var target = event.getTarget();
        return target instanceof Node node && inPane(node) && !model.isEmpty();
    }

    /// The key for menus comes as a key too, and opens the menu at the current cell.
    private void menu(ContextMenuEvent event) {
        if (editing.isEditing()) {
            return;
        }
        if (!event.isKeyboardTrigger() && onCells(event)) {
            grid.openRowMenu(new Point2D(event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    private static boolean inPane(Node from) {
        for (Node node = from; node != null; node = node.getParent()) {
            if (node instanceof GridPane<?>) {
                return true;
            }
        }
        return false;
    }

    private void pressed(MouseEvent event) {
        if (!onCells(event) || (editing.isEditing() && !editing.commit())) {
            return;
        }
        grid.requestFocus();
        var geometry = body.geometry();
        int column = geometry.columnAt(event.getX());
        double y = event.getY() - body.headHeight();
        if (y >= geometry.contentHeight() - geometry.scrollY()) {
            return;
        }
        int line = geometry.lineAt(y);
        boolean within = event.getButton() == MouseButton.SECONDARY && inBlock(line, column);
        if (event.isShiftDown()) {
            model.select(model.block().extendedTo(line, column));
        } else if (!within) {
            model.select(Block.at(line, column));
        }
        selecting = event.getButton() == MouseButton.PRIMARY;
        boolean caret = column < Math.max(1, geometry.frozen()) && onBand(line);
        if (selecting
                && caret
                && (event.getX() < geometry.lineHeight() || event.getClickCount() == 2)) {
            model.toggle(line);
            selecting = false;
        } else if (selecting && event.getClickCount() == 2) {
            editing.open();
        }
        event.consume();
    }

    private boolean onBand(int line) {
        return model.lines().get(line) instanceof GridLines.Band<R>;
    }

    /// A menu for several selected rows may be asked for at any of their cells.
    private boolean inBlock(int line, int column) {
        var block = model.block();
        boolean inColumns = column >= block.left() && column <= block.right();
        return line >= block.top()
                && line <= block.bottom()
                && (inColumns || block.top() < block.bottom());
    }

    private void dragged(MouseEvent event) {
        if (!selecting || editing.isEditing() || model.isEmpty()) {
            return;
        }
        var geometry = body.geometry();
        int line = geometry.lineAt(event.getY() - body.headHeight());
        int column = geometry.columnAt(event.getX());
        model.select(model.block().extendedTo(line, column));
        body.reveal(line, column);
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double step = Math.signum(event.getDeltaY()) * ZOOM_STEP;
            grid.setZoom(Math.round((grid.getZoom() + step) * 10) / 10.0);
        } else {
            double lines = -event.getDeltaY() / NOTCH_PIXELS * NOTCH_LINES;
            body.scrollBy(lines, -event.getDeltaX());
        }
        event.consume();
    }
}
