package org.yiti.app.grid;

import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.fill.MonthChoice;
import org.yiti.app.grid.fill.MonthChoice.Rhythm;
import org.yiti.model.Sentence;

/// Which months a pattern fills and with what, as a person chooses while the preview stands.
final class PatternPane extends HBox {
    private final GridBlocks<?> blocks;
    private final ComboBox<Rhythm> rhythm = new ComboBox<>();
    private final ComboBox<Integer> from = new ComboBox<>();
    private final TextField own = new TextField();
    private final TextField text = new TextField();
    private boolean showing;

    PatternPane(GridBlocks<?> blocks, Function<Sentence, String> words) {
        this.blocks = blocks;
        getStyleClass().add("grid-strip-controls");
        rhythm.setId("pattern-rhythm");
        rhythm.getItems().setAll(Rhythm.values());
        rhythm.setConverter(said(each -> words.apply(Sentence.of(each.key()))));
        from.setId("pattern-from");
        from.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        from.setConverter(said(month -> words.apply(Sentence.of("grid.pattern.from", month))));
        own.setId("pattern-own");
        own.setPromptText(words.apply(Sentence.of("grid.pattern.own")));
        own.setAccessibleText(own.getPromptText());
        own.setPrefColumnCount(9);
        text.setId("pattern-text");
        text.setPromptText(words.apply(Sentence.of("grid.pattern.text")));
        text.setAccessibleText(text.getPromptText());
        text.setPrefColumnCount(16);
        rhythm.valueProperty().subscribe(this::choose);
        from.valueProperty().subscribe(this::choose);
        own.textProperty().subscribe(this::choose);
        text.textProperty().subscribe(this::choose);
        text.setOnAction(_ -> blocks.apply());
        own.setOnAction(_ -> blocks.apply());
        getChildren()
                .addAll(
                        rhythm,
                        from,
                        own,
                        new Label(words.apply(Sentence.of("grid.pattern.with"))),
                        text);
    }

    private static <T> StringConverter<T> said(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }

    private void choose() {
        if (!showing && rhythm.getValue() != null && from.getValue() != null) {
            blocks.choose(
                    new MonthChoice(
                            rhythm.getValue(), from.getValue(), own.getText(), text.getText()));
        }
    }

    void show(MonthChoice choice) {
        showing = true;
        rhythm.setValue(choice.rhythm());
        from.setValue(choice.from());
        set(own, choice.own());
        set(text, choice.text());
        boolean listed = choice.rhythm() == Rhythm.OWN;
        own.setVisible(listed);
        own.setManaged(listed);
        from.setVisible(!listed);
        from.setManaged(!listed);
        showing = false;
    }

    /// Leaves the caret alone where the text is there already.
    private static void set(TextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }
}
