package org.yiti.app.account;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Locks the window when nobody has touched it for some minutes.
public final class IdleWatch {
    private final ObservableValue<Duration> longest;
    private final PauseTransition pause = new PauseTransition();

    /// @param longest how long nobody may touch it; zero for ever
    /// @param lock called when they have passed
    public IdleWatch(Scene scene, ObservableValue<Duration> longest, Runnable lock) {
        this.longest = longest;
        pause.setOnFinished(_ -> lock.run());
        scene.addEventFilter(InputEvent.ANY, _ -> touched());
        longest.subscribe(_ -> {
            if (running()) {
                begin();
            }
        });
    }

    private boolean running() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    private void touched() {
        if (running()) {
            pause.playFromStart();
        }
    }

    /// Begins to count: somebody has signed in.
    public void begin() {
        pause.stop();
        if (longest.getValue().greaterThan(Duration.ZERO)) {
            pause.setDuration(longest.getValue());
            pause.playFromStart();
        }
    }

    /// Nobody is signed in.
    public void end() {
        pause.stop();
    }
}
