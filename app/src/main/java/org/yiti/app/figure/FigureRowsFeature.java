package org.yiti.app.figure;

import javafx.scene.Parent;
import org.yiti.app.check.CheckModel;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;

/// The rows that a figure counted, those it did not count, and those it left out.
public final class FigureRowsFeature {
    private FigureRowsFeature() {}

    public static Parent create(Workplace at, Route.FigureRows route) {
        var model = new FigureRowsModel(at.desk(), at.jobs(), at.navigator(), at.notices(), route);
        var checks = new CheckModel(at.desk(), at.texts()::label);
        return new FigureRowsView(model, at.texts(), checks, at.printing()).build();
    }
}
