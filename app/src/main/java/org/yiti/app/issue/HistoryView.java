package org.yiti.app.issue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;

/// 历史: who changed what, when, from where.
final class HistoryView {
    private static final int LINES_SHOWN = 12;

    private final HistoryModel model;
    private final Texts texts;

    HistoryView(IssueModel issue, Texts texts) {
        this.model = new HistoryModel(issue, texts, issue.editing().desk().zone());
        this.texts = texts;
    }

    Node build() {
        var list = new ListView<HistoryModel.Line>();
        list.setId("history");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(texts.tr("start.opening")));
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(list);
        box.getStyleClass().add("issue-tab-grid");
        model.issue()
                .editing()
                .desk()
                .savingProperty()
                .when(Shown.of(box))
                .subscribe(_ ->
                        model.read(lines -> {
                            list.setPlaceholder(new Label(texts.tr("issue.history.empty")));
                            list.getItems().setAll(lines);
                        }));
        return box;
    }

    private final class Cell extends ListCell<HistoryModel.Line> {
        @Override
        protected void updateItem(HistoryModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(line == null || empty ? null : content(line));
        }

        private Node content(HistoryModel.Line line) {
            var who =
                    new Label(
                            texts.tr("issue.history.who", line.time(), line.who(), line.office()));
            who.getStyleClass().add("caption");
            who.setMinWidth(Label.USE_PREF_SIZE);
            var action = new Label(line.action());
            action.getStyleClass().add("panel-head");
            var head = new HBox(who, action);
            head.getStyleClass().add("tool-line");
            var box = new VBox(head);
            line.lines().stream()
                    .limit(LINES_SHOWN)
                    .map(this::detail)
                    .forEach(box.getChildren()::add);
            int more = line.lines().size() - LINES_SHOWN;
            if (more > 0) {
                box.getChildren().add(detail(texts.tr("issue.history.more", more)));
            }
            return box;
        }

        private Label detail(String words) {
            var label = new Label(words);
            label.setWrapText(true);
            return label;
        }
    }
}
