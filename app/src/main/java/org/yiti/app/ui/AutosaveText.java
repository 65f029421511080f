package org.yiti.app.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yiti.model.Sentence;

/// A text box that keeps what is typed without a save button: two seconds after typing began at the latest,
/// and when the person leaves it. What cannot be kept stays in the box with the reason under it.
///
/// While the person is in the box, what comes from the store changes neither text nor caret; it shows once
/// the person has left.
public final class AutosaveText extends VBox {
    /// Leaves half a second for storing.
    private static final Duration AT_LATEST = Duration.millis(1_500);

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextInputControl input;
    private final Function<String, Optional<Sentence>> save;
    private final Function<Sentence, String> words;
    private final Label refusal = new Label();
    private final PauseTransition pause = new PauseTransition(AT_LATEST);
    private boolean composing;

    /// Whether it has shown anything yet; the first text is shown even where the box already has the focus.
    private boolean filled;

    /// What was last shown or kept: a text that differs from it is still to be kept.
    private String kept = "";

    /// What the store last said.
    private String stored = "";

    private AutosaveText(
            TextInputControl input,
            Function<String, Optional<Sentence>> save,
            Function<Sentence, String> words) {
        this.input = input;
        this.save = save;
        this.words = words;
        getStyleClass().add("autosave");
        getStylesheets().add(AutosaveText.class.getResource("ui.css").toExternalForm());
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        setVgrow(input, Priority.ALWAYS);
        getChildren().addAll(input, refusal);
        pause.setOnFinished(_ -> keepSoon());
        input.textProperty().subscribe(this::typed);
        input.focusedProperty().subscribe((_, focused) -> left(focused));
        input.addEventHandler(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
    }

    /// A box of one line; Enter keeps at once.
    ///
    /// @param save keeps the text; answers why it cannot, or nothing
    public static AutosaveText line(
            Function<String, Optional<Sentence>> save, Function<Sentence, String> words) {
        var field = new TextField();
        var text = new AutosaveText(field, save, words);
        field.setOnAction(_ -> text.flush());
        return text;
    }

    /// A box of several lines; Tab leaves it.
    public static AutosaveText lines(
            int rows, Function<String, Optional<Sentence>> save, Function<Sentence, String> words) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        return new AutosaveText(area, save, words);
    }

    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Gives the box a name for the screen reader and for tests.
    public AutosaveText named(String id, String label) {
        input.setId(id);
        input.setAccessibleText(label);
        return this;
    }

    public AutosaveText prompting(String words) {
        input.setPromptText(words);
        return this;
    }

    /// Takes what the store says; a person who is in the box is not disturbed.
    public void show(String text) {
        stored = text;
        if (!filled || (!input.isFocused() && input.getText().equals(kept))) {
            display(text);
        }
    }

    /// Takes the text of another row in place of the one shown; call [#flush()] before.
    public void showAnew(String text) {
        stored = text;
        display(text);
    }

    /// Keeps at once what is not kept yet.
    public void flush() {
        pause.stop();
        if (!input.getText().equals(kept)) {
            keep();
        }
    }

    private void display(String text) {
        filled = true;
        kept = text;
        if (!text.equals(input.getText())) {
            input.setText(text);
        }
        refuse(Optional.empty());
    }

    private void typed(String text) {
        if (!text.equals(kept) && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void keepSoon() {
        if (composing) {
            pause.playFromStart();
        } else {
            flush();
        }
    }

    private void keep() {
        var text = input.getText();
        var why = save.apply(text);
        if (why.isEmpty()) {
            kept = text;
        }
        refuse(why);
    }

    private void left(boolean focused) {
        if (!focused) {
            composing = false;
            flush();
            if (input.getText().equals(kept)) {
                display(stored);
            }
        }
    }

    private void refuse(Optional<Sentence> why) {
        refusal.setText(why.map(words).orElse(""));
        refusal.setVisible(why.isPresent());
        input.pseudoClassStateChanged(REFUSED, why.isPresent());
    }
}
