package org.yiti.app.issue;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

/// All issues of the year.
public final class IssueListFeature {
    private IssueListFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
