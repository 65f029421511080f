package org.yiti.app.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.yiti.app.i18n.Texts;

/// A short list in words.
final class WordTable<R> extends TableView<R> {
    private static final double DIGIT = 13;
    private final Texts texts;
    private final double most;

    /// @param name what a screen reader calls it
    /// @param most rows that it shows without scrolling
    WordTable(Texts texts, String id, String name, int most) {
        this.texts = texts;
        this.most = most;
        setId(id);
        setAccessibleText(texts.tr(name));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("exchange-table");
    }

    /// @param width in letters of the type's size
    WordTable<R> with(String key, double width, Function<R, String> words) {
        var column = new TableColumn<R, String>(texts.tr(key));
        column.setPrefWidth(width * DIGIT);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words.apply(row.getValue()).replace('\n', ' ')));
        getColumns().add(column);
        return this;
    }

    WordTable<R> empty(String key) {
        var words = new Label(texts.tr(key));
        words.setWrapText(true);
        setPlaceholder(words);
        return this;
    }

    /// Enter or a double click on a row.
    WordTable<R> whenOpened(Consumer<R> open) {
        setOnKeyPressed(event -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen);
            }
        });
        setOnMouseClicked(event -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && chosen != null) {
                open.accept(chosen);
            }
        });
        return this;
    }

    /// Shows rows, no higher than they need.
    void show(List<R> rows) {
        getItems().setAll(rows);
        double lines = Math.clamp(rows.size(), 1, most);
        setStyle("-fx-pref-height: " + (3.2 + lines * 2.6) + "em;");
    }
}
