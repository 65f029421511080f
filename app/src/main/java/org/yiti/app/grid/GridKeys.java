package org.yiti.app.grid;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yiti.app.grid.GridLines.Band;

/// The keys of a grid, as in a spreadsheet. While an input method composes, its keys are left alone.
/// Keys that neither the grid nor a text field knows go on to the grid's owner and the window.
final class GridKeys<R> {
    private static final int NO_ORIGIN = -1;
    private final Grid<R> grid;
    private final GridBody<R> body;
    private final GridModel<R> model;
    private final CellEditing<R> editing;

    /// Where a run of Tab began: Enter goes back under it.
    private int tabOrigin = NO_ORIGIN;

    private final BlockKeys blocks;

    GridKeys(
            Grid<R> grid,
            GridBody<R> body,
            GridModel<R> model,
            CellEditing<R> editing,
            BlockKeys blocks) {
        this.blocks = blocks;
        this.grid = grid;
        this.body = body;
        this.model = model;
        this.editing = editing;
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != editing.field()) {
            return;
        }
        if (editing.field().isComposing()) {
            if (steers(event.getCode())) {
                event.consume();
            }
        } else if (editing.isEditing()) {
            if (whileEditing(event)) {
                event.consume();
            }
        } else if (!model.isEmpty() && (blocks.decides(event) || blocks.pressed(event))) {
            event.consume();
        } else if (grid.rowsTake(event)) {
            event.consume();
        } else if (model.isEmpty() || !whileMoving(event)) {
            passOn(event);
        } else {
            event.consume();
        }
    }

    private static boolean steers(KeyCode code) {
        return code == KeyCode.ENTER
                || code == KeyCode.TAB
                || code == KeyCode.ESCAPE
                || code.isArrowKey()
                || code.isNavigationKey();
    }

    /// A key that types is the field's; any other one must not reach it, or Ctrl+V would paste a whole
    /// block into one cell.
    private void passOn(KeyEvent event) {
        boolean command = event.isShortcutDown() || event.isAltDown() || event.getText().isEmpty();
        if (command || event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DELETE) {
            event.consume();
            grid.fireEvent(event.copyFor(grid, grid));
        }
    }

    private boolean whileEditing(KeyEvent event) {
        boolean listed = editing.choices().isVisible();
        return switch (event.getCode()) {
            case ENTER -> {
                if (event.isAltDown()) {
                    editing.field().breakLine();
                } else if (editing.commit()) {
                    enter(event.isShiftDown());
                }
                yield true;
            }
            case TAB -> {
                if (editing.commit()) {
                    tab(event.isShiftDown());
                }
                yield true;
            }
            case ESCAPE -> {
                editing.cancel();
                yield true;
            }
            case UP, DOWN -> {
                if (listed) {
                    editing.choices().move(event.getCode() == KeyCode.UP ? -1 : 1);
                }
                yield listed;
            }
            default -> false;
        };
    }

    private boolean whileMoving(KeyEvent event) {
        boolean far = event.isShortcutDown();
        int last = model.lines().size() - 1;
        int end = model.columns().size() - 1;
        var block = model.block();
        int page = body.geometry().pageLines();
        if (event.isAltDown()) {
            return event.getCode() == KeyCode.DOWN
                    && editing.field().isEditable()
                    && plainAlt(event)
                    && open();
        }
        return switch (event.getCode()) {
            case UP -> step(event, -1, 0);
            case DOWN -> step(event, 1, 0);
            case LEFT -> foldsTo(event, false) || step(event, 0, -1);
            case RIGHT -> foldsTo(event, true) || step(event, 0, 1);
            case HOME -> go(event, far ? 0 : tip(event).line(), 0);
            case END -> go(event, far ? last : tip(event).line(), end);
            case PAGE_UP -> !far && go(event, tip(event).line() - page, tip(event).column());
            case PAGE_DOWN -> !far && go(event, tip(event).line() + page, tip(event).column());
            case ENTER -> !far && enter(event.isShiftDown());
            case TAB -> !far && tab(event.isShiftDown());
            case F2 -> open();
            case F6 -> leave(event.isShiftDown());
            case A -> far && select(new Block(0, 0, last, end).extendedTo(last, end));
            case ESCAPE -> !block.oneCell() && select(Block.at(block.line(), block.column()));
            case EQUALS, PLUS, ADD -> far && zoomed(grid.getZoom() + 0.1);
            case MINUS, SUBTRACT -> far && zoomed(grid.getZoom() - 0.1);
            case DIGIT0, NUMPAD0 -> far && zoomed(1);
            default -> false;
        };
    }

    /// The corner that moves: with Shift the far one, else the current cell.
    private Block tip(KeyEvent event) {
        var block = model.block();
        return event.isShiftDown() ? Block.at(block.toLine(), block.toColumn()) : block;
    }

    private boolean step(KeyEvent event, int down, int right) {
        var tip = tip(event);
        if (event.isShortcutDown()) {
            var edge = model.edge(tip.line(), tip.column(), down, right);
            return go(event, edge.line(), edge.column());
        }
        return go(event, tip.line() + down, tip.column() + right);
    }

    private boolean go(KeyEvent event, int line, int column) {
        tabOrigin = NO_ORIGIN;
        var to = Block.at(line, column).within(model.lines().size(), model.columns().size());
        model.select(event.isShiftDown() ? model.block().extendedTo(to.line(), to.column()) : to);
        body.reveal(to.line(), to.column());
        return true;
    }

    private boolean select(Block block) {
        model.select(block);
        return true;
    }

    private boolean enter(boolean up) {
        var block = model.block();
        int column = tabOrigin == NO_ORIGIN ? block.column() : tabOrigin;
        tabOrigin = NO_ORIGIN;
        return moveTo(model.nextRow(block.line(), up ? -1 : 1), column);
    }

    private boolean tab(boolean back) {
        var block = model.block();
        if (tabOrigin == NO_ORIGIN) {
            tabOrigin = block.column();
        }
        return moveTo(block.line(), block.column() + (back ? -1 : 1));
    }

    private boolean moveTo(int line, int column) {
        model.select(Block.at(line, column));
        body.reveal(model.block().line(), model.block().column());
        return true;
    }

    /// ← closes and → opens the band under the current cell. Returns whether it did.
    private boolean foldsTo(KeyEvent event, boolean wantOpen) {
        int line = model.block().line();
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        if (plain && model.lines().get(line) instanceof Band<R>(_, var open) && open != wantOpen) {
            model.toggle(line);
            return true;
        }
        return false;
    }

    private static boolean plainAlt(KeyEvent event) {
        return !event.isShiftDown() && !event.isShortcutDown();
    }

    private boolean open() {
        editing.open();
        return true;
    }

    private boolean leave(boolean back) {
        var direction = back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
        return editing.field().requestFocusTraversal(direction);
    }

    private boolean zoomed(double zoom) {
        grid.setZoom(Math.round(zoom * 10) / 10.0);
        return true;
    }
}
