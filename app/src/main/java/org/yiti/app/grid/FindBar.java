package org.yiti.app.grid;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yiti.model.Sentence;

/// 查找: the bar over the cells with the words to find, and which of the found cells is the current one.
final class FindBar extends HBox {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final GridFinding<?> finding;
    private final Function<Sentence, String> words;
    private final Runnable back;
    private final TextField field = new TextField();
    private final Label count = new Label();

    /// @param back gives the focus to the cells
    FindBar(GridFinding<?> finding, Function<Sentence, String> words, Runnable back) {
        this.finding = finding;
        this.words = words;
        this.back = back;
        getStyleClass().add("grid-top-line");
        setId("find-bar");
        field.setId("find-words");
        field.setPromptText(say("grid.find.words"));
        field.setAccessibleText(say("grid.find.words"));
        field.setPrefColumnCount(14);
        field.textProperty()
                .subscribe((_, typed) -> {
                    if (isVisible()) {
                        finding.find(typed);
                    }
                });
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        button("find-previous", "grid.find.previous", finding::previous),
                        button("find-next", "grid.find.next", finding::next),
                        count,
                        button("find-close", "grid.find.close", this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        finding.foundProperty().subscribe(this::show);
        setVisible(false);
        setManaged(false);
    }

    private String say(String key, Object... args) {
        return words.apply(Sentence.of(key, args));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(say(key));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean typed = event.getTarget() == field;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.F3 || (event.getCode() == KeyCode.ENTER && typed)) {
            if (event.isShiftDown()) {
                finding.previous();
            } else {
                finding.next();
            }
            event.consume();
        }
    }

    /// Shows the bar, with the words of the last search to type over.
    void open() {
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
        finding.find(field.getText());
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        back.run();
    }

    private void show(GridFinding.Found now) {
        boolean none = !now.words().isEmpty() && now.count() == 0;
        count.pseudoClassStateChanged(NOTHING, none);
        count.setText(
                now.words().isEmpty()
                        ? ""
                        : none
                                ? say("grid.find.nothing")
                                : say("grid.find.count", now.at(), now.count()));
        count.setAccessibleText(count.getText());
    }
}
