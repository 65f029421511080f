package org.yiti.app.appraisal;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The page of each unit's year in counts.
public final class AppraisalFeature {
    private AppraisalFeature() {}

    public static Parent create(Workplace at) {
        return new AppraisalView(new AppraisalModel(at), at).build();
    }
}
