package org.yiti.app.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Which screen the material goes on, and which one is the speaker's.
///
/// @param leader place of the screen in the list of screens
/// @param speaker another one; -1 where there is only one screen
record Placing(int leader, int speaker) {
    /// On no screen yet.
    static final Placing NONE = new Placing(-1, -1);

    /// The window in which one works stays with the speaker, so that what is typed there is not seen by all.
    ///
    /// @param screens at least one
    /// @param window where the program's window is
    static Placing of(List<Rectangle2D> screens, Rectangle2D window) {
        if (screens.size() == 1) {
            return new Placing(0, -1);
        }
        int own = 0;
        double most = -1;
        for (int i = 0; i < screens.size(); i++) {
            double shared = shared(screens.get(i), window);
            if (shared > most) {
                most = shared;
                own = i;
            }
        }
        return new Placing(own == 0 ? 1 : 0, own);
    }

    /// Screens of which none shows what another shows: what is seen by all is on both of two that are mirrored.
    static List<Rectangle2D> apart(List<Rectangle2D> screens) {
        var apart = new ArrayList<Rectangle2D>();
        for (var screen : screens) {
            if (apart.stream().noneMatch(other -> shared(other, screen) > 0)) {
                apart.add(screen);
            }
        }
        return List.copyOf(apart);
    }

    boolean alone() {
        return speaker < 0;
    }

    Placing swapped() {
        return alone() ? this : new Placing(speaker, leader);
    }

    private static double shared(Rectangle2D screen, Rectangle2D window) {
        double wide =
                Math.min(screen.getMaxX(), window.getMaxX())
                        - Math.max(screen.getMinX(), window.getMinX());
        double high =
                Math.min(screen.getMaxY(), window.getMaxY())
                        - Math.max(screen.getMinY(), window.getMinY());
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }
}
