package org.yiti.app.setup.calendar;

import java.util.Set;
import javafx.scene.Parent;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.app.desk.Workplace;
import org.yiti.app.ledger.file.CsvWriter;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Table;

/// The working calendar: days that the yearly notice of holidays moved.
public final class CalendarFeature {
    private CalendarFeature() {}

    public static Parent create(Workplace at) {
        var rows =
                new OfficeRows(
                        at.desk(),
                        at.jobs(),
                        at.notices(),
                        at.texts()::label,
                        Set.of(Table.CALENDAR_DAY));
        int year =
                at.desk()
                        .snapshot()
                        .map(open -> open.book().programme().year())
                        .orElse(at.desk().today().getYear());
        var federation = at.desk().store().office().federation();
        var model =
                new CalendarModel(rows, new HolidayNotices(), at.desk().today(), federation, year);
        var files =
                new DayFiles(
                        model,
                        at.jobs(),
                        at.notices(),
                        new WorkbookReader(),
                        new CsvWriter(),
                        at.texts());
        return new CalendarView(
                        model,
                        new YearOverview(at.texts()),
                        new TakeDaysView(model, files, at.texts()),
                        at.texts())
                .build();
    }
}
