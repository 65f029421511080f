package org.yiti.app.issue;

import javafx.scene.Parent;
import org.yiti.app.baseline.BaselineFeature;
import org.yiti.app.desk.Workplace;
import org.yiti.app.lint.LintFeature;
import org.yiti.app.nav.Route;

/// One issue with its plan and three lists.
public final class IssuePageFeature {
    private IssuePageFeature() {}

    public static Parent create(Workplace at, Route.IssuePage route) {
        var editing = new Editing(at.desk(), at.jobs(), at.notices(), at.texts());
        var model = new IssueModel(editing, at.navigator(), route.issue(), route.cell());
        var curve = new IssueCurve(at, model);
        var sides =
                new IssuePageView.Sides(
                        () -> BaselineFeature.create(at, route.issue()),
                        () -> LintFeature.create(at, route.issue()),
                        at.preferences().list("tasks"));
        return new IssuePageView(model, at.texts(), curve, sides, route.tab()).build();
    }
}
