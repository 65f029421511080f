package org.yiti.app.issue;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;

/// One issue with its plan and three lists.
public final class IssuePageFeature {
    private IssuePageFeature() {}

    public static Parent create(Workplace at, Route.IssuePage route) {
        return new StackPane();
    }
}
