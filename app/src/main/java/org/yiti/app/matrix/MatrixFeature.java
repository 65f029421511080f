package org.yiti.app.matrix;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

/// Tasks by months over all issues.
public final class MatrixFeature {
    private MatrixFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
