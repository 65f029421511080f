package org.yiti.app.hotline;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The volumes of the hotline, as a table and as an import.
public final class HotlineFeature {
    private HotlineFeature() {}

    public static Parent create(Workplace at) {
        var model = new VolumeModel(at.desk(), at.jobs(), at.notices());
        return new VolumeView(model, at.texts(), at.printing()).build();
    }
}
