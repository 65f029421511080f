package org.yiti.app.figure;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;

/// The rows that a figure counted.
public final class FigureRowsFeature {
    private FigureRowsFeature() {}

    public static Parent create(Workplace at, Route.FigureRows route) {
        return new StackPane();
    }
}
