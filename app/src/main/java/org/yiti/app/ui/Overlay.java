package org.yiti.app.ui;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A box over the page, which stays in sight behind it. It is part of the window and no window of its own, so that
/// input methods work in it and nothing has to be found again. Esc or a click beside it closes it, and the focus
/// goes back to where it was.
public final class Overlay extends StackPane {
    private @Nullable Node before;

    public Overlay(Region box) {
        getStyleClass().add("overlay");
        getStylesheets()
                .add(Objects.requireNonNull(Overlay.class.getResource("ui.css")).toExternalForm());
        box.getStyleClass().add("overlay-box");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        // Lists keep Esc to themselves, even where nothing in them is edited.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() instanceof ListView<?> list && !list.isEditable()) {
                        escape(event);
                    }
                });
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getTarget() == this) {
                        close();
                    }
                });
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /// Shows the box and gives a node in it the focus.
    public void open(Node focus) {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
            setVisible(true);
        }
        focus.requestFocus();
    }

    /// Hides the box and gives the focus back.
    public void close() {
        if (isVisible()) {
            setVisible(false);
            var back = before;
            before = null;
            if (back != null && back.getScene() == getScene()) {
                back.requestFocus();
            }
        }
    }

    /// Whether a node is in the open box.
    public boolean holds(@Nullable Object node) {
        for (Node each = node instanceof Node n ? n : null; each != null; each = each.getParent()) {
            if (each == this) {
                return isVisible();
            }
        }
        return false;
    }
}
