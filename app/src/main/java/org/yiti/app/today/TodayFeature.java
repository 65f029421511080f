package org.yiti.app.today;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// What should be done today (今日提醒).
public final class TodayFeature {
    private TodayFeature() {}

    public static Parent create(Workplace at) {
        var model = new TodayModel(at.desk(), at.navigator(), at.jobs(), at.notices());
        return new TodayView(model, at.texts()).build();
    }
}
