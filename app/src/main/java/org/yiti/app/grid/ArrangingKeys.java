package org.yiti.app.grid;

import javafx.scene.input.KeyEvent;

/// The keys that narrow, sort and search a grid, as in a spreadsheet.
final class ArrangingKeys<R> {
    private final Grid<R> grid;
    private final GridModel<R> model;
    private final GridArranging<R> arranging;
    private final GridFinding<R> finding;
    private final FilterPopup<R> popup;
    private final FindBar bar;

    ArrangingKeys(
            Grid<R> grid,
            GridModel<R> model,
            GridArranging<R> arranging,
            GridFinding<R> finding,
            FilterPopup<R> popup,
            FindBar bar) {
        this.grid = grid;
        this.model = model;
        this.arranging = arranging;
        this.finding = finding;
        this.popup = popup;
        this.bar = bar;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (does(event)) {
            event.consume();
        }
    }

    private boolean does(KeyEvent event) {
        boolean command = event.isShortcutDown() && !event.isAltDown();
        boolean alt = event.isAltDown() && !event.isShortcutDown();
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case F -> command && !shift && run(bar::open);
            case F3 -> !command && !alt && run(shift ? finding::previous : finding::next);
            case L -> command && shift && run(arranging::toggle);
            case DOWN -> alt && idle() && run(() -> popup.open(model.columnId()));
            case UP -> alt && shift && idle() && run(() -> arranging.sortNext(model.columnId()));
            default -> false;
        };
    }

    private boolean idle() {
        return !grid.editingProperty().get() && !model.columns().isEmpty();
    }

    private static boolean run(Runnable what) {
        what.run();
        return true;
    }
}
