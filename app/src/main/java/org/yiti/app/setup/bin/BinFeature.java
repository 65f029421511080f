package org.yiti.app.setup.bin;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// What was removed, and the way back.
public final class BinFeature {
    private BinFeature() {}

    public static Parent create(Workplace at) {
        var model = new BinModel(at.desk(), at.jobs(), at.notices(), at.texts());
        return new BinView(model, at.texts(), at.printing()).build();
    }
}
