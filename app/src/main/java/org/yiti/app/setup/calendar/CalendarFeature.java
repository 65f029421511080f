package org.yiti.app.setup.calendar;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

public final class CalendarFeature {
    private CalendarFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
