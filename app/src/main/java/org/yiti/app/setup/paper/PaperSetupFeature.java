package org.yiti.app.setup.paper;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The page of the templates of papers.
public final class PaperSetupFeature {
    private PaperSetupFeature() {}

    public static Parent create(Workplace at) {
        var model = new PaperSetupModel(at.desk(), at.jobs(), at.printing());
        return new PaperSetupView(model, at.texts()).build();
    }
}
