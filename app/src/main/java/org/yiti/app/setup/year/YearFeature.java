package org.yiti.app.setup.year;

import java.util.Set;
import javafx.scene.Parent;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.app.desk.Workplace;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Table;

/// The years of the office, the themes of the open one, and carrying issues over into the next.
public final class YearFeature {
    private YearFeature() {}

    public static Parent create(Workplace at) {
        var rows =
                new OfficeRows(
                        at.desk(),
                        at.jobs(),
                        at.notices(),
                        at.texts()::label,
                        Set.of(Table.PROGRAMME, Table.CALENDAR_DAY, Table.THEME, Table.ISSUE));
        var model = new YearModel(at.desk(), rows, new HolidayNotices(), at.texts()::label);
        return new YearView(model, new CarryOverView(model, at.texts()), at.texts()).build();
    }
}
