package org.yiti.app.visit;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.rowpage.PageRows;
import org.yiti.model.record.Table;

/// The page of return visits.
public final class VisitFeature {
    private VisitFeature() {}

    public static Parent create(Workplace at) {
        var model = new VisitModel(PageRows.of(at, Table.RETURN_VISIT), at.desk());
        return new VisitView(model, at).build();
    }
}
