package org.yiti.app.matrix;

import javafx.scene.Parent;
import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.block.TaskTools;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.view.OpenViews;
import org.yiti.app.view.ViewList;

/// Tasks by months over all issues. One for the window: its model remembers where the person was.
public final class MatrixFeature {
    private final MatrixModel model;
    private final Texts texts;
    private final TaskTools tools;

    public MatrixFeature(Workplace at, OpenViews views, BaselineMarks marks) {
        this.model =
                new MatrixModel(at.desk(), at.jobs(), at.navigator(), at.notices(), at.texts());
        this.texts = at.texts();
        this.tools = TaskTools.of(at, "matrix", views.of(ViewList.MATRIX), marks);
    }

    public Parent create(Route.Matrix route) {
        route.task().ifPresent(model::look);
        return new MatrixView(model, texts, tools).build();
    }
}
