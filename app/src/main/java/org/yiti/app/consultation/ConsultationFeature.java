package org.yiti.app.consultation;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.rowpage.PageRows;
import org.yiti.model.record.Table;

/// The page of consultations and joint actions.
public final class ConsultationFeature {
    private ConsultationFeature() {}

    public static Parent create(Workplace at) {
        var rows = PageRows.of(at, Table.CONSULTATION, Table.JOINT_ACTION);
        var items = new ItemFromRow(at.navigator());
        var model = new ConsultationModel(rows, at.desk(), items, at.texts());
        return new ConsultationView(model, at).build();
    }
}
