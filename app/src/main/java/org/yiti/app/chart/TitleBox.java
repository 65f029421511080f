package org.yiti.app.chart;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yiti.app.i18n.Texts;

/// The line in which a person writes a title of their own, or goes back to the one made from the data.
final class TitleBox extends HBox {
    private final TextField text = new TextField();

    /// @param done takes what was written; empty for the title made from the data
    /// @param closed runs when nothing is to change
    TitleBox(Texts texts, Consumer<Optional<String>> done, Runnable closed) {
        getStyleClass().add("chart-title-box");
        text.setAccessibleText(texts.tr("chart.title.edit"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var save = new Button(texts.tr("chart.title.save"));
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> save(done));
        save.disableProperty().bind(text.textProperty().map(String::isBlank));
        text.setOnAction(_ -> save(done));
        var made = new Button(texts.tr("chart.title.made"));
        made.setMinWidth(USE_PREF_SIZE);
        made.setOnAction(_ -> done.accept(Optional.empty()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed.run();
            }
        });
        getChildren().addAll(text, save, made);
    }

    void open(String title) {
        text.setText(title);
        text.selectAll();
        text.requestFocus();
    }

    private void save(Consumer<Optional<String>> done) {
        if (!text.getText().isBlank()) {
            done.accept(Optional.of(text.getText().strip()));
        }
    }
}
