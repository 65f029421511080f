package org.yiti.app.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yiti.app.grid.Grid;
import org.yiti.model.Sentence;

/// One list with what can be done to its selected rows: by the menu at the mouse or the focus, by keys, and by
/// name in the search box.
public final class RowList {
    private record Act(BooleanSupplier ready, Runnable run) {}

    private final Grid<?> grid;
    private final Map<RowAct, Act> acts = new EnumMap<>(RowAct.class);
    private final RowMenu menu;

    /// @param words turns what an act is called into words
    public RowList(Grid<?> grid, Function<Sentence, String> words) {
        this.grid = grid;
        this.menu = new RowMenu(this, words);
        offer(RowAct.EDIT, grid::canEdit, grid::edit);
        offer(RowAct.COPY, () -> !grid.selectedRows().isEmpty(), grid.blocks()::copy);
        grid.setRowKeys(this::pressed);
        grid.setRowMenu(menu::openAt);
    }

    /// What a person may paste into.
    public RowList withBlocks() {
        offer(RowAct.PASTE, this::selected, () -> grid.blocks().paste(false));
        return offer(RowAct.FILL_DOWN, this::selected, () -> grid.blocks().fillDown(false));
    }

    /// The list can do this with the selected rows.
    public RowList on(RowAct act, Runnable run) {
        return offer(act, this::selected, run);
    }

    /// The list can do this whatever is selected.
    public RowList always(RowAct act, Runnable run) {
        return offer(act, () -> true, run);
    }

    /// The list can put this on the clipboard.
    public RowList copies(RowAct act, java.util.function.Supplier<String> text) {
        return on(
                act,
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, text.get())));
    }

    private RowList offer(RowAct act, BooleanSupplier ready, Runnable run) {
        acts.put(act, new Act(ready, run));
        return this;
    }

    private boolean selected() {
        return !grid.selectedRows().isEmpty();
    }

    /// This list is what the program's commands work on while it shows.
    public void follow(OpenRows open, ObservableValue<Boolean> shown) {
        shown.subscribe(now -> {
            if (now) {
                open.enter(this);
            } else {
                open.leave(this);
            }
        });
    }

    Grid<?> grid() {
        return grid;
    }

    /// What the list offers, in the order of menus.
    public List<RowAct> offered() {
        return List.copyOf(acts.keySet());
    }

    boolean isReady(RowAct act) {
        return Optional.ofNullable(acts.get(act)).filter(a -> a.ready().getAsBoolean()).isPresent();
    }

    void run(RowAct act) {
        var known = acts.get(act);
        if (known != null && known.ready().getAsBoolean()) {
            known.run().run();
        }
    }

    private boolean pressed(KeyEvent event) {
        boolean asks =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (asks) {
            openMenu();
            return true;
        }
        var act =
                acts.keySet().stream()
                        .filter(a -> a.keys().filter(keys -> keys.match(event)).isPresent())
                        .filter(a -> !OpenRows.gridTakes(a))
                        .findFirst();
        act.ifPresent(this::run);
        return act.isPresent();
    }

    /// Shows the menu at the current cell.
    void openMenu() {
        menu.openAt(grid.cellOnScreen());
    }
}
