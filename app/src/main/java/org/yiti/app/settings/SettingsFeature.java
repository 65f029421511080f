package org.yiti.app.settings;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;

/// What an office and a person set.
public final class SettingsFeature {
    private SettingsFeature() {}

    public static Parent create(Workplace at, Route.Settings route) {
        return new StackPane();
    }
}
