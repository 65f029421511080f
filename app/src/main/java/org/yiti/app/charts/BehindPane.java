package org.yiti.app.charts;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.figure.FigureSheet;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Stays;

/// The rows behind a mark that no figure stands for, such as a step of a waterfall: under the chart, until it is closed.
final class BehindPane {
    private final BorderPane pane = new BorderPane();
    private final Label title = new WrappedLabel("");
    private final Label sentence = new WrappedLabel("");
    private final ListView<String> rows = new ListView<>();

    /// @param close what is done when a person closes it
    BehindPane(Texts texts, Runnable close) {
        title.setId("charts-behind-title");
        title.getStyleClass().add("charts-behind-title");
        sentence.setId("charts-behind-sentence");
        rows.setId("charts-behind-rows");
        rows.setAccessibleText(texts.tr("charts.behind"));
        var closing = Stays.usable(new Button(texts.tr("charts.behind.close")));
        closing.setId("charts-behind-close");
        closing.setMinWidth(Region.USE_PREF_SIZE);
        closing.setOnAction(_ -> close.run());
        var head = new BorderPane(new VBox(title, sentence));
        head.setRight(closing);
        pane.setTop(head);
        pane.getStyleClass().add("charts-behind");
        pane.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        show(Optional.empty());
    }

    Region node() {
        return pane;
    }

    void show(Optional<FigureSheet> sheet) {
        pane.setVisible(sheet.isPresent());
        pane.setManaged(sheet.isPresent());
        sheet.ifPresent(this::fill);
    }

    private void fill(FigureSheet sheet) {
        title.setText(sheet.title());
        sentence.setText(sheet.sentence());
        var words = new ArrayList<String>();
        for (FigureSheet.Lines lines : sheet.lines()) {
            words.add(lines.name());
            lines.rows().forEach(line -> words.add(words(line)));
        }
        rows.getItems().setAll(words);
        pane.setCenter(words.isEmpty() ? null : rows);
        if (!words.isEmpty()) {
            rows.requestFocus();
        }
    }

    private static String words(FigureSheet.Line line) {
        return Stream.of(line.number(), line.content(), line.unit(), line.due(), line.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("　"));
    }
}
