package org.yiti.app.draw;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.rowpage.PageRows;
import org.yiti.model.record.Table;

/// The page of samples.
public final class DrawFeature {
    private DrawFeature() {}

    public static Parent create(Workplace at) {
        var model = new DrawModel(PageRows.of(at, Table.SAMPLE, Table.SAMPLE_ENTRY), at);
        return new DrawView(model, at).build();
    }
}
