package org.yiti.app.setup.register;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

public final class RegisterFeature {
    private RegisterFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
