package org.yiti.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.command.KeyWords;
import org.yiti.app.grid.GridShortcut;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;

/// All shortcuts on one sheet: those of the commands, and those of every list.
final class KeySheet {
    /// One shortcut as it is read.
    private record Entry(String keys, String words) {}

    private final List<Command> commands;
    private final Texts texts;
    private final Button close = new Button();
    private final ScrollPane scroll = new ScrollPane();

    KeySheet(List<Command> commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    Overlay build() {
        var parts = new FlowPane(columns());
        parts.getStyleClass().add("key-parts");
        scroll.setContent(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("search-scroll");
        var title = new Label(texts.tr("keys.title"));
        title.getStyleClass().add("title-4");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close.setText(texts.tr("keys.close"));
        close.setId("keys-close");
        var head = new HBox(title, gap, close);
        head.getStyleClass().add("key-head");
        var box = new VBox(head, scroll);
        box.setId("keys");
        box.getStyleClass().add("keys");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(KeySheet.class.getResource("search.css"))
                                .toExternalForm());
        var overlay = new Overlay(box);
        scroll.maxHeightProperty().bind(overlay.heightProperty().multiply(0.7));
        close.setOnAction(_ -> overlay.close());
        return overlay;
    }

    /// Two columns, each part going to the shorter one.
    private Node[] columns() {
        var columns = new VBox[] {new VBox(), new VBox()};
        int[] heights = new int[columns.length];
        groups().forEach((head, entries) -> {
            int shorter = heights[0] <= heights[1] ? 0 : 1;
            columns[shorter].getChildren().add(part(head, entries));
            heights[shorter] += entries.size() + 2;
        });
        for (var column : columns) {
            column.getStyleClass().add("key-column");
        }
        return columns;
    }

    /// What takes the focus when the sheet opens: arrows move it.
    Node focus() {
        return scroll;
    }

    private Map<String, List<Entry>> groups() {
        var groups = new java.util.LinkedHashMap<String, List<Entry>>();
        for (var group : CommandGroup.values()) {
            var entries =
                    commands.stream()
                            .filter(command -> command.group() == group)
                            .filter(command -> command.everywhere() || !ofGrids(command))
                            .flatMap(command ->
                                    command.keys().stream()
                                            .map(keys ->
                                                    new Entry(
                                                            KeyWords.of(keys),
                                                            texts.say(command.words()))))
                            .collect(Collectors.toCollection(ArrayList::new));
            if (!entries.isEmpty()) {
                groups.put(texts.label(group), entries);
            }
        }
        for (var shortcut : GridShortcut.values()) {
            groups.computeIfAbsent(texts.label(shortcut.group()), _ -> new ArrayList<>())
                    .add(new Entry(shortcut.keys(), texts.label(shortcut)));
        }
        return groups;
    }

    /// The lists' own keys are listed below.
    private static boolean ofGrids(Command command) {
        return command.keys().filter(GridShortcut::isTaken).isPresent();
    }

    private Node part(String head, List<Entry> entries) {
        var title = new Label(head);
        title.getStyleClass().add("panel-head");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int line = 0;
        for (var entry : entries) {
            var keys = new Label(entry.keys());
            keys.getStyleClass().add("key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var words = new Label(entry.words());
            words.setWrapText(true);
            words.setLabelFor(keys);
            grid.addRow(line++, keys, words);
        }
        var part = new VBox(title, grid);
        part.getStyleClass().add("key-part");
        return part;
    }
}
