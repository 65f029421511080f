package org.yiti.app.issue;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.view.OpenViews;
import org.yiti.app.view.ViewList;

/// All issues of the year.
public final class IssueListFeature {
    private IssueListFeature() {}

    public static Parent create(Workplace at, OpenViews views) {
        var editing = new Editing(at.desk(), at.jobs(), at.notices(), at.texts());
        var model = new IssueListModel(editing, at.navigator());
        return new IssueListView(
                        model,
                        editing,
                        at.texts(),
                        at.rows(),
                        at.printing(),
                        views.of(ViewList.ISSUES))
                .build();
    }
}
