package org.yiti.app.shots;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;

/// Pictures of the first page: its issues in each of the ways to look at them, and its lower end.
final class HomeShots {
    /// @param press the id of a button that is pressed first; empty for none
    /// @param down how far the page is scrolled, 0 to 1
    private record Picture(String name, String press, double down) {}

    private static final List<Picture> ALL =
            List.of(
                    new Picture("home-heat", "home-overview-heat", 0),
                    new Picture("home-heat-below", "", 0.45),
                    new Picture("home-quadrant", "home-overview-quadrant", 0.3),
                    new Picture("home-cards", "home-overview-cards", 0),
                    new Picture("home-cards-middle", "", 0.4),
                    new Picture("home-below", "", 1));

    private final Workplace at;
    private final Scene scene;

    HomeShots(Workplace at, Scene scene) {
        this.at = at;
        this.scene = scene;
    }

    void walk(Consumer<String> write, Runnable end) {
        at.navigator().go(new Route.Home());
        next(0, write, end);
    }

    private void next(int index, Consumer<String> write, Runnable end) {
        if (index == ALL.size()) {
            end.run();
            return;
        }
        var picture = ALL.get(index);
        later(() -> {
            if (!picture.press().isEmpty()
                    && scene.lookup("#" + picture.press()) instanceof ButtonBase button) {
                button.fire();
            }
            later(() -> {
                if (scene.lookup("#home") instanceof ScrollPane page) {
                    page.setVvalue(picture.down());
                }
                later(() -> {
                    write.accept(picture.name());
                    next(index + 1, write, end);
                });
            });
        });
    }

    private static void later(Runnable then) {
        var pause = new PauseTransition(Duration.millis(700));
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }
}
