package org.yiti.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.figure.FigureSheet;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightMark;

/// The rows behind a figure, over the whole screen.
final class RowsNode {
    /// A line of the list: what a part of it is called, or a row.
    private sealed interface Entry {
        record Name(String words) implements Entry {}

        record Row(FigureSheet.Line line) implements Entry {}
    }

    /// Which columns have something in some row.
    private record Filled(boolean unit, boolean due, boolean light) {
        static Filled of(FigureSheet sheet) {
            var all = sheet.lines().stream().flatMap(lines -> lines.rows().stream()).toList();
            return new Filled(
                    all.stream().anyMatch(line -> !line.unit().isEmpty()),
                    all.stream().anyMatch(line -> !line.due().isEmpty()),
                    all.stream().anyMatch(line -> line.light().isPresent()));
        }
    }

    private final Texts texts;
    private Filled filled = new Filled(true, true, true);
    private final Label title = new WrappedLabel("");
    private final Label sentence = new WrappedLabel("");
    private final Label sum = new WrappedLabel("");
    private final ListView<Entry> list = new ListView<>();

    RowsNode(Texts texts) {
        this.texts = texts;
    }

    Region build() {
        title.setId("review-rows-title");
        title.getStyleClass().add("review-title");
        sum.getStyleClass().add("review-about");
        list.setId("review-rows");
        list.setCellFactory(_ -> new EntryCell());
        list.setAccessibleText(texts.tr("review.rows"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var foot = new Label(texts.tr("review.rows.foot"));
        foot.getStyleClass().add("review-foot");
        var box = new VBox(title, sentence, sum, list, foot);
        box.getStyleClass().addAll("review-page", "review-rows");
        return box;
    }

    void show(Optional<FigureSheet> shown) {
        shown.ifPresent(sheet -> {
            title.setText(sheet.title());
            sentence.setText(sheet.sentence());
            sum.setText(sheet.sum());
            sum.setManaged(!sheet.sum().isBlank());
            filled = Filled.of(sheet);
            list.getItems().setAll(entries(sheet));
            list.scrollTo(0);
            list.getSelectionModel().clearSelection();
            list.requestFocus();
        });
    }

    private static List<Entry> entries(FigureSheet sheet) {
        var entries = new ArrayList<Entry>();
        for (var lines : sheet.lines()) {
            entries.add(new Entry.Name(lines.name()));
            lines.rows().forEach(line -> entries.add(new Entry.Row(line)));
        }
        return entries;
    }

    private final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setPrefWidth(0);
            setGraphic(
                    empty || entry == null
                            ? null
                            : switch (entry) {
                                case Entry.Name(var words) -> name(words);
                                case Entry.Row(var line) -> row(line);
                            });
        }
    }

    private static Node name(String words) {
        var name = new Label(words);
        name.getStyleClass().add("review-head");
        return name;
    }

    /// Columns that are empty in all rows give their room to the others.
    private Node row(FigureSheet.Line line) {
        var row = new HBox();
        row.getChildren().add(words(line.number(), "review-rows-no"));
        var content = words(line.content(), "review-rows-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        row.getChildren().add(content);
        if (filled.unit()) {
            row.getChildren().add(words(line.unit(), "review-rows-unit"));
        }
        if (filled.due()) {
            row.getChildren().add(words(line.due(), "review-rows-due"));
        }
        if (filled.light()) {
            row.getChildren().add(light(line));
        }
        row.getChildren()
                .add(words(line.note(), filled.light() ? "review-rows-note" : "review-rows-wide"));
        row.getStyleClass().add("review-rows-line");
        return row;
    }

    private Node light(FigureSheet.Line line) {
        var label = words("", "review-rows-light");
        line.light()
                .ifPresent(verdict -> {
                    label.setText(texts.label(verdict.shown()));
                    label.setGraphic(new LightMark(verdict.shown()));
                    label.getStyleClass().add(LightMark.styleClass(verdict.shown()));
                });
        return label;
    }

    private static Label words(String words, String style) {
        var label = new WrappedLabel(Objects.requireNonNull(words));
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
