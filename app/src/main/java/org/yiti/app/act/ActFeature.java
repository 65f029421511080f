package org.yiti.app.act;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// What waits for an approver, as a page.
public final class ActFeature {
    private ActFeature() {}

    public static Parent approvals(Workplace at) {
        var desk = new ActDesk(at.work(), at.texts());
        var model = new ApprovalsModel(desk, at.navigator());
        return new ApprovalsView(model, new ActPlace(desk, at.texts()), at.texts()).build();
    }
}
