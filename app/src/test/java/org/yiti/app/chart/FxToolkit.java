package org.yiti.app.chart;

import javafx.application.Platform;

/// Starts JavaFX once for all tests of one JVM, also where another test class has started it already.
final class FxToolkit {
    private FxToolkit() {}

    /// @return whether this call started it
    static boolean start() {
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> {});
            return true;
        } catch (IllegalStateException alreadyRunning) {
            return false;
        }
    }
}
