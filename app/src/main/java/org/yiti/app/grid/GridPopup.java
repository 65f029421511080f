package org.yiti.app.grid;

import java.util.Objects;
import java.util.function.DoubleSupplier;
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

    private final Node owner;
    private final DoubleSupplier em;
    private final EventHandler<MouseEvent> outside = this::pressedOutside;
    private @Nullable Region pane;
    private @Nullable Pane host;

    /// @param owner gets the focus back
    /// @param em the type size in pixels
    GridPopup(Node owner, DoubleSupplier em) {
        this.owner = owner;
        this.em = em;
    }

    boolean isOpen() {
        return pane != null;
    }

    /// Closes the pane and gives the focus back.
    void leave() {
        close();
        owner.requestFocus();
    }

    /// Shows a pane under a place in the window, moved so far that all of it is in the window.
    void open(Bounds under, Region made, Size sizeInEm) {
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
        double pixels = em.getAsDouble();
        double width = sizeInEm.width() * pixels;
        double room = scene.getHeight() - under.getMaxY() - EDGE;
        double height =
                Math.min(
                        scene.getHeight() - 2 * EDGE,
                        Math.clamp(room, sizeInEm.least() * pixels, sizeInEm.most() * pixels));
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
