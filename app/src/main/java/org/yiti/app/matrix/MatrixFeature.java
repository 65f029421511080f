package org.yiti.app.matrix;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.LayoutMemory;

/// Tasks by months over all issues. One for the window: its model remembers where the person was.
public final class MatrixFeature {
    private final MatrixModel model;
    private final Texts texts;
    private final LayoutMemory memory;

    public MatrixFeature(Workplace at) {
        this.model =
                new MatrixModel(at.desk(), at.jobs(), at.navigator(), at.notices(), at.texts());
        this.texts = at.texts();
        this.memory = at.preferences().list("matrix");
    }

    public Parent create(Route.Matrix route) {
        route.task().ifPresent(model::look);
        return new MatrixView(model, texts, memory).build();
    }
}
