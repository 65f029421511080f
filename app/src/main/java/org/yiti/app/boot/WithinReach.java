package org.yiti.app.boot;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Brings the window back where its screen was taken away and most of it lies on none of those that are left.
final class WithinReach {
    /// Systems that move windows themselves have done so by then.
    private static final Duration SETTLED = Duration.millis(800);

    /// So much of the upper edge, by which a window is held, has to be on a screen.
    private static final double EDGE = 40;

    private WithinReach() {}

    static void keep(Stage stage) {
        var settling = new PauseTransition(SETTLED);
        settling.setOnFinished(_ -> bring(stage));
        ListChangeListener<Screen> change = _ -> settling.playFromStart();
        Screen.getScreens().addListener(change);
    }

    private static void bring(Stage stage) {
        var rooms = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        if (stage.isMaximized() || stage.isFullScreen() || rooms.isEmpty()) {
            return;
        }
        place(
                        new Rectangle2D(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                        rooms)
                .ifPresent(place -> {
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                });
    }

    /// Where a window has to go; empty where it is within reach.
    ///
    /// @param rooms of all screens, without bars of the system; at least one
    static Optional<Rectangle2D> place(Rectangle2D window, List<Rectangle2D> rooms) {
        double seen = 0;
        for (var room : rooms) {
            double wide =
                    Math.min(room.getMaxX(), window.getMaxX())
                            - Math.max(room.getMinX(), window.getMinX());
            double high =
                    Math.min(room.getMaxY(), window.getMinY() + EDGE)
                            - Math.max(room.getMinY(), window.getMinY());
            seen += Math.max(0, wide) * Math.max(0, high);
        }
        if (seen >= window.getWidth() * EDGE / 2) {
            return Optional.empty();
        }
        var room = rooms.getFirst();
        double wide = Math.min(window.getWidth(), room.getWidth());
        double high = Math.min(window.getHeight(), room.getHeight());
        return Optional.of(
                new Rectangle2D(
                        room.getMinX() + (room.getWidth() - wide) / 2,
                        room.getMinY() + (room.getHeight() - high) / 2,
                        wide,
                        high));
    }
}
