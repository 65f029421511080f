package org.yiti.app.issue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.issue.HistoryModel.Line;
import org.yiti.app.shell.Shown;

/// 历史: who changed what, when, from where. A change opens the cell that it stands in.
final class HistoryView {
    private final HistoryModel model;
    private final Texts texts;

    HistoryView(IssueModel issue, Texts texts) {
        this.model = new HistoryModel(issue, texts, issue.editing().desk().zone());
        this.texts = texts;
    }

    Node build() {
        var list = new ListView<Line>();
        list.setId("history");
        list.setAccessibleText(texts.tr("issue.tab.history"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(texts.tr("start.opening")));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        event.consume();
                        act(chosen);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        var hint = new Label(texts.tr("issue.history.hint"));
        hint.getStyleClass().add("caption");
        var box = new VBox(list, hint);
        box.getStyleClass().add("issue-tab-grid");
        var shown = Shown.of(box);
        model.issue().editing().desk().savingProperty().when(shown).subscribe(_ -> model.read());
        model.lines()
                .when(shown)
                .subscribe(lines ->
                        lines.ifPresent(all -> {
                            list.setPlaceholder(new Label(texts.tr("issue.history.empty")));
                            if (!list.getItems().equals(all)) {
                                list.getItems().setAll(all);
                            }
                        }));
        return box;
    }

    private void act(Line line) {
        switch (line) {
            case Line.Step _ -> {}
            case Line.Detail detail -> model.go(detail);
            case Line.More more -> model.open(more);
        }
    }

    private final class Cell extends ListCell<Line> {
        Cell() {
            setWrapText(true);
            setPrefWidth(0); // as wide as the list, so that long words wrap
            setOnMouseClicked(event -> {
                var line = getItem();
                if (line instanceof Line.More || event.getClickCount() == 2 && line != null) {
                    act(line);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("history-step", "history-detail", "history-more");
            setText(null);
            setGraphic(null);
            if (line != null && !empty) {
                show(line);
            }
        }

        private void show(Line line) {
            switch (line) {
                case Line.Step step -> setGraphic(step(step));
                case Line.Detail detail -> words("history-detail", detail.words());
                case Line.More more ->
                        words("history-more", texts.tr("issue.history.more", more.count()));
            }
        }

        private Node step(Line.Step step) {
            getStyleClass().add("history-step");
            var who =
                    new Label(
                            texts.tr("issue.history.who", step.time(), step.who(), step.office()));
            who.getStyleClass().add("caption");
            who.setMinWidth(Label.USE_PREF_SIZE);
            var action = new Label(step.action());
            action.getStyleClass().add("panel-head");
            var head = new HBox(who, action);
            head.getStyleClass().add("tool-line");
            return head;
        }

        private void words(String style, String words) {
            getStyleClass().add(style);
            setText(words);
        }
    }
}
