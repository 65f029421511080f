package org.yiti.app.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.exchange.Disputes;
import org.yiti.model.figure.FigureIndex;
import org.yiti.model.figure.Figures;
import org.yiti.model.figure.Lights;
import org.yiti.model.figure.Received;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Everything the screens read, at one moment: the year's book, the register, the calendar, the date that
/// the person looks at, the figures and lights that follow from them, and what offices disagree about. Immutable.
public record Snapshot(
        YearBook book,
        UnitRegister units,
        WorkCalendar calendar,
        List<VolumeTotals.Total> volumes,
        List<Programme> years,
        LocalDate asOf,
        FigureIndex index,
        Lights lights,
        Disputes disputes) {

    /// Reads a year as a whole; without one, the newest. Empty where the store has none.
    public static Optional<Snapshot> read(Store store, Optional<Integer> year, LocalDate today) {
        var rows = store.rows();
        var years =
                rows.all(Table.PROGRAMME).stream()
                        .map(Programme::new)
                        .sorted(Comparator.comparingInt(Programme::year).reversed())
                        .toList();
        var wanted =
                years.stream()
                        .filter(p -> year.isEmpty() || p.year() == year.get())
                        .findFirst()
                        .or(() -> years.stream().findFirst());
        return wanted.map(programme -> {
            var book = YearBook.load(rows, programme);
            var calendar = WorkCalendar.of(rows.all(Table.CALENDAR_DAY));
            var units = UnitRegister.load(rows);
            var received = Received.by(store.office(), units, rows);
            return of(
                    book,
                    units,
                    calendar,
                    store.volumes().byIssueAndMonth(programme.id()),
                    years,
                    new Lights(book, calendar, sensibleDate(book, today), received),
                    new Disputes(store.exchange().conflicts()));
        });
    }

    /// A year as a closed month holds it. Offices' disagreements of today are none of its.
    public static Snapshot of(MonthCopy copy, Office office, LocalDate day) {
        var programme = copy.programme();
        var book = YearBook.load(copy, programme);
        var units = UnitRegister.load(copy);
        var calendar = WorkCalendar.of(copy.all(Table.CALENDAR_DAY));
        var volumes = copy.volumes(false).byIssueAndMonth();
        return of(
                book,
                units,
                calendar,
                volumes,
                List.of(programme),
                new Lights(book, calendar, day, Received.by(office, units)),
                Disputes.NONE);
    }

    private static Snapshot of(
            YearBook book,
            UnitRegister units,
            WorkCalendar calendar,
            List<VolumeTotals.Total> volumes,
            List<Programme> years,
            Lights lights,
            Disputes disputes) {
        return new Snapshot(
                book,
                units,
                calendar,
                volumes,
                years,
                lights.asOf(),
                new FigureIndex(lights, volumes),
                lights,
                disputes);
    }

    /// The date a year is first shown at: today in the running year; in a past one the end of the last month
    /// that has reports, since a year that was never finished here would otherwise show red everywhere.
    static LocalDate sensibleDate(YearBook book, LocalDate today) {
        int year = book.programme().year();
        if (today.getYear() <= year) {
            return today;
        }
        int lastMonth =
                book.tasks().stream()
                        .flatMap(task -> book.reportsOf(task.id()).stream())
                        .filter(report -> report.state() != ReportState.DRAFT)
                        .mapToInt(report -> report.month())
                        .max()
                        .orElse(12);
        return LocalDate.of(year, lastMonth, 1).plusMonths(1).minusDays(1);
    }

    public Figures figures() {
        return index.figures();
    }

    Snapshot with(List<Change> changes) {
        var now = book.with(changes);
        return of(
                now,
                units,
                calendar,
                volumes,
                years,
                new Lights(now, calendar, asOf, lights.received()),
                disputes.after(changes));
    }

    /// The same, compared with the month before as it was closed.
    public Snapshot after(Snapshot monthBefore) {
        return new Snapshot(
                book,
                units,
                calendar,
                volumes,
                years,
                asOf,
                new FigureIndex(lights, volumes, monthBefore.volumes()),
                lights,
                disputes);
    }

    /// The same year looked at on another date.
    public Snapshot at(LocalDate date) {
        return of(book, units, calendar, volumes, years, lights.at(date), disputes);
    }
}
