package org.yiti.app.theme;

import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// What this computer's system asks of every program: dark or light, high contrast, little motion.
final class SystemLook {
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /// Kept here: the system holds it weakly, so that a window that is gone is not kept by it.
    private final InvalidationListener listener = _ -> changes.set(changes.get() + 1);

    private boolean listening;

    /// Counts the changes of the system's wishes, from the first call on.
    ReadOnlyIntegerProperty changes() {
        if (!listening) {
            listening = true;
            Platform.getPreferences().addListener(new WeakInvalidationListener(listener));
        }
        return changes.getReadOnlyProperty();
    }

    boolean dark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /// JavaFX has no word of its own for it: Windows says it, GTK has themes for it.
    boolean contrast() {
        var system = Platform.getPreferences();
        return system.getBoolean(WINDOWS_CONTRAST).orElse(false)
                || system.getString(GTK_THEME).orElse("").startsWith("HighContrast");
    }

    boolean still() {
        return Platform.getPreferences().isReducedMotion();
    }

    /// Whether pictures are computed without the graphics card, as over a remote desktop.
    static boolean slow() {
        return !Platform.isSupported(ConditionalFeature.SCENE3D);
    }
}
