package org.yiti.app.setup.year;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

public final class YearFeature {
    private YearFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
