package org.yiti.app.setup.light;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The rule of the lights: its thresholds, what other ones would do, its history.
public final class LightRuleFeature {
    private LightRuleFeature() {}

    public static Parent create(Workplace at) {
        return new LightRuleView(new LightRuleModel(at.desk()), at.texts()).build();
    }
}
