package org.yiti.app.inspection;

import java.util.Set;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Table;

/// The pages of inspections.
public final class InspectionFeature {
    private static final Set<Table> TABLES =
            Set.of(
                    Table.UNIT,
                    Table.UNIT_ALIAS,
                    Table.UNIT_GROUP,
                    Table.UNIT_GROUP_MEMBER,
                    Table.INSPECTION,
                    Table.INSPECTION_UNIT,
                    Table.CONCLUSION,
                    Table.REVIEW);

    private InspectionFeature() {}

    public static Parent create(Workplace at) {
        return new InspectionsView(new InspectionsModel(office(at)), at).build();
    }

    public static Parent create(Workplace at, SupervisionRoute.InspectionPage route) {
        var model = new InspectionModel(office(at), route.inspection());
        return new InspectionView(model, at).build();
    }

    private static InspectionDesk office(Workplace at) {
        var rows = new OfficeRows(at.desk(), at.jobs(), at.notices(), at.texts()::label, TABLES);
        return new InspectionDesk(at.desk(), rows, at.navigator(), at.texts());
    }
}
