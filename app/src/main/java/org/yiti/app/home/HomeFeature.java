package org.yiti.app.home;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

/// The first page: the year at a glance.
public final class HomeFeature {
    private HomeFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
