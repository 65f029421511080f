package org.yiti.app.setup.register;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Table;

/// Units with their other names and people, groups of units, and taking in a list of units.
public final class RegisterFeature {
    private RegisterFeature() {}

    /// @param wanted the unit or person that somebody came to see
    public static Parent create(Workplace at, Optional<UUID> wanted) {
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
                                Table.PERSON));
        var model = new RegisterModel(rows, wanted);
        var imports =
                new UnitImportModel(
                        rows,
                        at.jobs(),
                        at.notices(),
                        new WorkbookReader(),
                        at.desk().store().office().federation());
        return new RegisterView(
                        model,
                        new GroupsView(model, at.texts()),
                        new UnitImportView(imports, at.texts()),
                        at.texts(),
                        grid -> print(at, grid))
                .build();
    }

    private static Button print(Workplace at, Grid<?> units) {
        return at.printing()
                .button(
                        new PrintableGrid(
                                "units",
                                units,
                                () ->
                                        at.desk()
                                                .snapshot()
                                                .map(now ->
                                                        Listing.Heading.of(
                                                                at.texts().tr("setup.units.tab"),
                                                                now.asOf()))
                                                .map(PrintableGrid.Around::of)));
    }
}
