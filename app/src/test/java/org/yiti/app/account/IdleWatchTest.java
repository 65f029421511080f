package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;

/// Locking a window that nobody touches.
class IdleWatchTest extends FxTest {
    private final CountDownLatch locked = new CountDownLatch(1);
    private final SimpleObjectProperty<Duration> longest =
            new SimpleObjectProperty<>(Duration.millis(400));

    private final Scene scene = fx(() -> new Scene(new StackPane()));
    private final IdleWatch watch = fx(() -> new IdleWatch(scene, longest, locked::countDown));

    private void touch() {
        fx(() ->
                Event.fireEvent(
                        scene.getRoot(),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.A,
                                false,
                                false,
                                false,
                                false)));
    }

    @Test
    void it_locks_when_nobody_touches_it_any_more() throws Exception {
        fx(watch::begin);
        touch();
        assertThat(locked.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_has_left_is_not_locked_out_and_zero_is_for_ever() throws Exception {
        fx(() -> {
            watch.begin();
            watch.end();
        });
        fx(() -> {
            longest.set(Duration.ZERO);
            watch.begin();
        });
        assertThat(locked.await(900, TimeUnit.MILLISECONDS)).isFalse();
    }
}
