package org.yiti.app.grid;

import java.util.Objects;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a pane over everything until a person is done with it. It lies in the window's own scene: in a window of its
/// own an input method would not reach its text fields.
final class GridPopup {
    private static final double EDGE = 4;

    /// How big a pane is, in em.
    record Size(double width, double least, double most) {}

    private final EventHandler<MouseEvent> outside = this::pressedOutside;
    private @Nullable Region pane;
    private @Nullable Pane host;

    boolean isOpen() {
        return pane != null;
    }

    /// Shows a pane under a place in the window, moved so far that all of it is in the window.
    ///
    /// @param em the type size in pixels
    void open(Node owner, Bounds under, Region made, Size size, double em) {
        close();
        var scene = owner.getScene();
        if (scene == null || !(scene.getRoot() instanceof Pane root)) {
            return;
        }
        made.getStylesheets()
                .add(Objects.requireNonNull(Grid.class.getResource("grid.css")).toExternalForm());
        made.setManaged(false);
        pane = made;
        host = root;
        root.getChildren().add(made);
        made.applyCss();
        double width = size.width() * em;
        double room = scene.getHeight() - under.getMaxY() - EDGE;
        double height =
                Math.min(
                        scene.getHeight() - 2 * EDGE,
                        Math.clamp(room, size.least() * em, size.most() * em));
        double x = inside(under.getMinX(), scene.getWidth() - width);
        double y = inside(under.getMaxY(), scene.getHeight() - height);
        made.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.floor(height));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
        made.focusWithinProperty()
                .subscribe((was, within) -> {
                    if (was && !within && pane == made) {
                        close();
                    }
                });
        made.requestFocus();
    }

    private static double inside(double wanted, double room) {
        return Math.clamp(wanted, EDGE, Math.max(EDGE, room - EDGE));
    }

    private void pressedOutside(MouseEvent event) {
        for (Node up = event.getTarget() instanceof Node node ? node : null;
                up != null;
                up = up.getParent()) {
            if (up == pane) {
                return;
            }
        }
        close();
    }

    void close() {
        var open = pane;
        var from = host;
        if (open == null || from == null) {
            return;
        }
        pane = null;
        host = null;
        if (from.getScene() != null) {
            from.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
        }
        from.getChildren().remove(open);
    }
}
