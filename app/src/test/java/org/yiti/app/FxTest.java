package org.yiti.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// Ground for tests of views: the toolkit is started once for all, each test shows its own window.
public abstract class FxTest {
    private static final int WAIT_SECONDS = 20;
    private static boolean started;
    private @Nullable Stage stage;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        if (!started) {
            started = true;
            var ready = new CountDownLatch(1);
            Platform.setImplicitExit(false);
            Platform.startup(ready::countDown);
            ready.await(WAIT_SECONDS, TimeUnit.SECONDS);
            fx(() ->
                    Application.setUserAgentStylesheet(
                            new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet()));
        }
    }

    /// Runs on the FX thread and waits for the result; what is thrown there is thrown here.
    protected static <T> T fx(Callable<T> action) {
        var task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            return task.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the FX thread did not answer", e);
        }
    }

    protected static void fx(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    /// Shows a root in a window of 1280 × 800, laid out.
    protected Stage show(Parent root) {
        return fx(() -> {
            var shown = new Stage();
            stage = shown;
            shown.setScene(new Scene(root, 1280, 800));
            shown.show();
            root.applyCss();
            root.layout();
            return shown;
        });
    }

    @AfterEach
    void closeWindow() {
        var shown = stage;
        if (shown != null) {
            fx(shown::close);
        }
    }
}
