package org.yiti.app.pack;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTextKind;

/// The words of one place, and what stands behind them. What is typed is kept when the person leaves the box or presses
/// Ctrl+Enter; Esc puts back what was there.
final class PlaceBox extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final int LINE = 20;
    private static final int MOST_ROWS = 7;

    private final Texts texts;
    private final TextArea area = new TextArea();
    private final VBox behind = new VBox();
    private final Consumer<String> keep;
    private String kept = "";

    /// @param keep takes what was typed
    PlaceBox(Texts texts, String id, String label, Consumer<String> keep) {
        this.texts = texts;
        this.keep = keep;
        var name = new Label(label);
        name.setLabelFor(area);
        name.getStyleClass().add("caption");
        area.setId(id);
        area.setAccessibleText(label);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        leave();
                    }
                });
        behind.getStyleClass().add("pack-behind");
        behind.managedProperty().bind(behind.visibleProperty());
        getStyleClass().add("pack-place");
        getChildren().addAll(name, area, behind);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(kept)) {
            area.setText(kept);
            event.consume();
        }
    }

    /// Keeps what was typed.
    void leave() {
        if (!area.getText().equals(kept)) {
            kept = area.getText();
            keep.accept(kept);
        }
    }

    void focus() {
        area.requestFocus();
        area.end();
    }

    boolean typing() {
        return area.isFocused();
    }

    /// Shows words, but not over what somebody is typing.
    private void words(String words) {
        if (!area.isFocused() || area.getText().equals(kept)) {
            kept = words;
            if (!area.getText().equals(words)) {
                area.setText(words);
            }
        }
        area.setPrefRowCount(Math.clamp(Clipped.lines(words, LINE), 2, MOST_ROWS));
    }

    /// Room for words that are not there yet.
    void fresh() {
        area.setPrefRowCount(2);
        behind.setVisible(false);
    }

    /// @param writable whether anything can be changed
    void show(PackPlace place, PackEditing editing, boolean writable, Runnable add) {
        words(place.words());
        area.setEditable(writable);
        var focused = focusedBehind();
        behind.getChildren().clear();
        pseudoClassStateChanged(STALE, place.stale());
        place.own().ifPresent(text -> told(place, text));
        if (writable) {
            behind.getChildren().add(buttons(place, editing, add));
        }
        behind.setVisible(!behind.getChildren().isEmpty());
        focused.ifPresent(this::focusBehind);
    }

    /// The button behind the words that has the keyboard: it goes on to the one that takes its place, and not to the head of
    /// the page.
    private Optional<String> focusedBehind() {
        return behind.lookupAll(".button").stream()
                .filter(button -> button.getScene() != null)
                .filter(button -> button.equals(button.getScene().getFocusOwner()))
                .map(Node::getId)
                .findFirst();
    }

    private void focusBehind(String id) {
        behind.lookupAll(".button").stream()
                .filter(button -> id.equals(button.getId()))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, area::requestFocus);
    }

    private void told(PackPlace place, PackText text) {
        if (place.stale()) {
            say("pack.place.stale", text.made());
            place.made().ifPresent(made -> say("pack.place.now", made.words()));
        } else if (place.kind() != PackTextKind.ADDED) {
            say("pack.place.made", text.made());
        }
        if (!place.unchecked().isEmpty()) {
            say("pack.place.unchecked", place.unchecked());
        }
    }

    private void say(String key, Object words) {
        var line = new WrappedLabel(texts.tr(key, words));
        line.getStyleClass().add("caption");
        behind.getChildren().add(line);
    }

    private Node buttons(PackPlace place, PackEditing editing, Runnable add) {
        var row = new FlowPane();
        row.getStyleClass().add("pack-flow");
        if (place.own().isPresent()) {
            row.getChildren()
                    .add(
                            button(
                                    place,
                                    "back",
                                    place.kind() == PackTextKind.ADDED
                                            ? "pack.place.drop"
                                            : place.stale() ? "pack.place.take" : "pack.place.back",
                                    () -> editing.back(place)));
            if (place.stale()) {
                row.getChildren()
                        .add(button(place, "keep", "pack.place.keep", () -> editing.keep(place)));
            }
        }
        if (place.kind() != PackTextKind.CHART) {
            row.getChildren().add(button(place, "add", "pack.place.add", add));
        }
        return row;
    }

    private Button button(PackPlace place, String what, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId("pack-" + what + "-" + place.key());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
