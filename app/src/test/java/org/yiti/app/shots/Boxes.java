package org.yiti.app.shots;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Shows what lies over a page, one after the other: the search box in its states, the sheet of shortcuts,
/// phrases, the guide.
final class Boxes {
    private static final Duration LOOK = Duration.millis(900);

    /// @param typed what stands in the search box; empty for none
    private record State(String name, KeyCode key, boolean control, boolean shift, String typed) {}

    private static final List<State> STATES =
            List.of(
                    new State("search-begin", KeyCode.K, true, false, ""),
                    new State("search", KeyCode.K, true, false, "fcz"),
                    new State("search-number", KeyCode.K, true, false, "03-07"),
                    new State("search-commands", KeyCode.K, true, false, "sz"),
                    new State("search-nothing", KeyCode.F, true, true, "没有的事"),
                    new State("keys", KeyCode.F1, false, true, ""),
                    new State("phrases", KeyCode.J, true, false, ""),
                    new State("help", KeyCode.F1, false, false, ""));

    private final Scene scene;

    Boxes(Scene scene) {
        this.scene = scene;
    }

    void walk(Consumer<String> look, Runnable end) {
        show(0, look, end);
    }

    private void show(int next, Consumer<String> look, Runnable end) {
        if (next == STATES.size()) {
            press(KeyCode.ESCAPE, false, false);
            end.run();
            return;
        }
        var state = STATES.get(next);
        press(KeyCode.ESCAPE, false, false); // some keys are not taken while a box is open
        press(state.key(), state.control(), state.shift());
        if (scene.lookup("#search-field") instanceof TextField field) {
            field.setText(state.typed());
        }
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> {
            look.accept(state.name());
            show(next + 1, look, end);
        });
        pause.play();
    }

    private void press(KeyCode code, boolean control, boolean shift) {
        Parent root = scene.getRoot();
        Event.fireEvent(
                scene.getFocusOwner() == null ? root : scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }
}
