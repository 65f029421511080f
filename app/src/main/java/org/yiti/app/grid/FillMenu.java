package org.yiti.app.grid;

import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.yiti.model.Sentence;

/// 填充: what the fill keys of a grid do, as a menu beside it.
public final class FillMenu extends MenuButton {
    private final Function<Sentence, String> words;

    public FillMenu(Grid<?> grid, Function<Sentence, String> words) {
        super(words.apply(Sentence.of("grid.fill")));
        this.words = words;
        setId("grid-fill");
        var blocks = grid.blocks();
        getItems()
                .addAll(
                        item("grid.fill.down", "Shortcut+D", () -> blocks.fillDown(false)),
                        item("grid.fill.right", "Shortcut+R", () -> blocks.fillRight(false)),
                        item("grid.fill.series-down", "", () -> blocks.fillDown(true)),
                        item(
                                "grid.fill.series-right",
                                "Shortcut+Shift+R",
                                () -> blocks.fillRight(true)),
                        new SeparatorMenuItem(),
                        item("grid.fill.pattern", "Shortcut+Shift+D", blocks::pattern));
        setOnHidden(_ -> {
            if (!blocks.isOpen()) {
                grid.requestFocus();
            }
        });
    }

    private MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(words.apply(Sentence.of(key)));
        item.setId(key.replace('.', '-'));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
