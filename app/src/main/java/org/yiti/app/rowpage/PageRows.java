package org.yiti.app.rowpage;

import java.util.EnumSet;
import java.util.List;
import org.yiti.app.desk.Workplace;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Table;

/// The rows that a page lists, with the register that their units are named by.
public final class PageRows {
    private static final List<Table> REGISTER =
            List.of(Table.UNIT, Table.UNIT_ALIAS, Table.UNIT_GROUP, Table.UNIT_GROUP_MEMBER);

    private PageRows() {}

    public static OfficeRows of(Workplace at, Table... tables) {
        var all = EnumSet.copyOf(REGISTER);
        all.addAll(List.of(tables));
        return new OfficeRows(at.desk(), at.jobs(), at.notices(), at.texts()::label, all);
    }
}
