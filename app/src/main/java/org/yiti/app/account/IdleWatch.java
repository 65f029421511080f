package org.yiti.app.account;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Locks the window when nobody has touched it for some minutes.
public final class IdleWatch {
    private final ObservableValue<Integer> minutes;
    private final PauseTransition pause = new PauseTransition();

    /// @param minutes 0 for never
    /// @param lock called when they have passed
    public IdleWatch(Scene scene, ObservableValue<Integer> minutes, Runnable lock) {
        this.minutes = minutes;
        pause.setOnFinished(_ -> lock.run());
        scene.addEventFilter(InputEvent.ANY, _ -> touched());
        minutes.subscribe(_ -> {
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
        if (minutes.getValue() > 0) {
            pause.setDuration(Duration.minutes(minutes.getValue()));
            pause.playFromStart();
        }
    }

    /// Nobody is signed in.
    public void end() {
        pause.stop();
    }
}
