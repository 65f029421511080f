package org.yiti.app.grid;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.text.Text;

/// The one text field of a grid. It always stands, focused and unseen, over the current cell, so that
/// the first key of an input method already opens a composition in the right place. The first text in
/// it starts the edit.
final class CellField extends TextArea {
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int MOST_LINES = 8;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(false);
    private final Text ruler = new Text();
    private boolean composing;
    private boolean clearing;
    private String start = "";

    CellField() {
        getStyleClass().add("grid-field");
        setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        setContextMenu(null);
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> {
                    composing = !event.getComposed().isEmpty();
                    if (composing) {
                        begin("");
                    }
                });
        textProperty()
                .subscribe(text -> {
                    if (!clearing && !text.isEmpty()) {
                        begin("");
                    }
                });
        editing.subscribe(now -> {
            pseudoClassStateChanged(EDITING, now);
            setMouseTransparent(!now);
        });
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    boolean isEditing() {
        return editing.get();
    }

    /// An input method holds keys back that are not yet text.
    boolean isComposing() {
        return composing;
    }

    private void begin(String standing) {
        if (!editing.get()) {
            start = standing;
            editing.set(true);
        }
    }

    /// Starts an edit that keeps what stands in the cell.
    void open(String standing) {
        begin(standing);
        setText(standing);
        end();
    }

    /// Puts the field back to unseen and empty.
    void close() {
        composing = false;
        clearing = true;
        clear();
        clearing = false;
        setRefused(false);
        editing.set(false);
    }

    /// Typing from nothing counts as a change, even to nothing; an F2 edit only if the text differs.
    boolean changed() {
        return !getText().equals(start);
    }

    void setRefused(boolean refused) {
        pseudoClassStateChanged(REFUSED, refused);
    }

    void breakLine() {
        replaceSelection("\n");
    }

    /// Covers the cell, and grows downwards with its text while it is edited.
    void cover(double x, double y, double width, double height, double room) {
        double needed = height;
        if (editing.get()) {
            double padding = height / 3;
            ruler.setFont(getFont());
            ruler.setWrappingWidth(Math.max(1, width - 2 * padding));
            ruler.setText(getText());
            double text = ruler.getLayoutBounds().getHeight() + padding;
            needed =
                    Math.clamp(text, height, Math.max(height, Math.min(room, MOST_LINES * height)));
        }
        resizeRelocate(x, y, width, needed);
    }
}
