package org.yiti.app.baseline;

import java.util.UUID;
import javafx.scene.Node;
import org.yiti.app.desk.Workplace;

/// The side of an issue's page that shows it beside its baseline.
public final class BaselineFeature {
    private BaselineFeature() {}

    public static Node create(Workplace at, UUID issue) {
        var model =
                new BaselineModel(
                        at.desk(), at.texts(), at.jobs(), at.notices(), at.navigator(), issue);
        return new BaselineView(model, at.texts(), at.printing()).build();
    }
}
