package org.yiti.app.showcase;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.rowpage.PageRows;
import org.yiti.model.record.Table;

/// The page of model cases.
public final class CaseFeature {
    private CaseFeature() {}

    public static Parent create(Workplace at) {
        var model = new CaseModel(PageRows.of(at, Table.MODEL_CASE), at.desk(), at.navigator());
        return new CaseView(model, at).build();
    }
}
