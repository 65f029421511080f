package org.yiti.app.setup.light;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

public final class LightRuleFeature {
    private LightRuleFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
