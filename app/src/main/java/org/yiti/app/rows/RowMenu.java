package org.yiti.app.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.yiti.app.command.KeyWords;
import org.yiti.model.Sentence;

/// The menu of a list: what it can do with its selected rows, in the one order, with the keys that do the same.
final class RowMenu {
    private static final Set<RowAct.Part> LOOKING =
            EnumSet.of(RowAct.Part.COMPARE, RowAct.Part.COPY, RowAct.Part.PRINT);

    private final RowList list;
    private final Function<Sentence, String> words;
    private @Nullable ContextMenu open;

    RowMenu(RowList list, Function<Sentence, String> words) {
        this.list = list;
        this.words = words;
    }

    void openAt(Point2D onScreen) {
        if (open != null) {
            open.hide();
        }
        var menu = new ContextMenu();
        menu.setId("row-menu");
        menu.getItems().setAll(items());
        menu.setOnHidden(_ -> open = null);
        open = menu;
        menu.show(list.grid(), onScreen.getX(), onScreen.getY());
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        var copies = new Menu(words.apply(Sentence.of("rows.copy-as")));
        copies.setId("rows.copy-as");
        var part = RowAct.Part.OPEN;
        for (var act : list.offered()) {
            if (act.part() == RowAct.Part.PALETTE) {
                continue;
            }
            if (act.part() != part && !items.isEmpty() && parted(part, act.part())) {
                items.add(new SeparatorMenuItem());
            }
            part = act.part();
            if (part == RowAct.Part.COPY) {
                if (copies.getItems().isEmpty()) {
                    items.add(copies);
                }
                copies.getItems().add(item(act));
            } else {
                items.add(item(act));
            }
        }
        return items;
    }

    /// Comparing, copying and printing only look; a line between them would cut the menu into crumbs.
    private static boolean parted(RowAct.Part before, RowAct.Part after) {
        return !LOOKING.containsAll(List.of(before, after));
    }

    private MenuItem item(RowAct act) {
        var item = new MenuItem(words.apply(act.words()));
        item.setId(act.id());
        item.setMnemonicParsing(false);
        item.setDisable(!list.isReady(act));
        act.keys().ifPresent(keys -> item.setAccelerator(new Shown(KeyWords.of(keys))));
        item.setOnAction(_ -> {
            list.grid().requestFocus();
            list.run(act);
        });
        return item;
    }

    /// Keys as the whole program writes them; they are pressed in the list, not in the menu.
    private static final class Shown extends KeyCombination {
        private final String keys;

        Shown(String keys) {
            this.keys = keys;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return keys;
        }

        @Override
        public String getName() {
            return keys;
        }
    }
}
