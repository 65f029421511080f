package org.yiti.app.undo;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.command.KeyWords;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;
import org.yiti.app.undo.UndoModel.Line;
import org.yiti.model.Sentence;
import org.yiti.model.history.UndoList.State;

/// The undo list: its command, the box over the page, and the short list beside 撤销. One for the window.
public final class UndoFeature {
    private static final int SHORT = 10;

    private final UndoModel model;
    private final UndoView view;
    private final Texts texts;
    private final Command command;

    public UndoFeature(Workplace at) {
        texts = at.texts();
        model = new UndoModel(at.desk(), at.jobs(), at.notices(), texts);
        view = new UndoView(model, texts);
        command =
                Command.of(
                                "undo.list",
                                CommandGroup.EDIT,
                                Sentence.of("undo.list"),
                                () -> view.open(0))
                        .withKeys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
    }

    public Command command() {
        return command;
    }

    public Overlay overlay() {
        return view.overlay();
    }

    /// The newest steps under an arrow; a chosen one opens the list at it, which shows what would change.
    public Node menu() {
        var menu = new MenuButton();
        menu.setId("top-undo-list");
        menu.getStyleClass().addAll("top-icon", "top-more");
        var tip =
                texts.tr(
                        "undo.list.tip",
                        texts.tr("undo.list"),
                        command.keys().map(KeyWords::of).orElse(""));
        menu.setTooltip(new Tooltip(tip));
        menu.setAccessibleText(tip);
        var waiting = new MenuItem(texts.tr("start.opening"));
        waiting.setDisable(true);
        menu.getItems().setAll(waiting);
        menu.setOnShowing(_ -> model.read(SHORT, lines -> fill(menu, lines)));
        return menu;
    }

    private void fill(MenuButton menu, List<Line> lines) {
        var items =
                lines.stream()
                        .filter(line -> line.entry().state() == State.DONE)
                        .map(this::item)
                        .toList();
        menu.getItems().setAll(items);
        if (!items.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        var all = new MenuItem(texts.tr("undo.list.all"));
        all.setId("undo-all");
        all.setOnAction(_ -> view.open(0));
        menu.getItems().add(all);
    }

    private MenuItem item(Line line) {
        var item = new MenuItem(texts.tr("undo.list.item", line.when(), line.words()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> view.open(line.place()));
        return item;
    }
}
