package org.yiti.app.whistle;

import java.util.Set;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Table;

/// The page of whistles.
public final class WhistleFeature {
    private WhistleFeature() {}

    public static Parent create(Workplace at, SupervisionRoute.Whistles route) {
        var rows =
                new OfficeRows(
                        at.desk(),
                        at.jobs(),
                        at.notices(),
                        at.texts()::label,
                        Set.of(
                                Table.UNIT,
                                Table.UNIT_ALIAS,
                                Table.UNIT_GROUP,
                                Table.UNIT_GROUP_MEMBER,
                                Table.WHISTLE,
                                Table.WHISTLE_UNIT));
        var model = new WhistlesModel(rows, at.desk(), new ItemFromRow(at.navigator()), at.texts());
        return new WhistlesView(model, at, route.whistle()).build();
    }
}
