package org.yiti.app.setup.calendar;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.yiti.app.calendar.CalendarDays;
import org.yiti.app.calendar.HolidayNotice;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.app.calendar.MovedDay;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// The days of one year that are not as the week says, and the year's notice, if the program knows it.
final class CalendarModel {
    private final OfficeRows rows;
    private final HolidayNotices notices;
    private final LocalDate today;
    private final String federation;
    private final IntegerProperty year = new SimpleIntegerProperty();

    CalendarModel(
            OfficeRows rows, HolidayNotices notices, LocalDate today, String federation, int year) {
        this.rows = rows;
        this.notices = notices;
        this.today = today;
        this.federation = federation;
        this.year.set(year);
    }

    IntegerProperty yearProperty() {
        return year;
    }

    ObservableValue<?> changed() {
        return rows.rowsProperty();
    }

    void follow(ObservableValue<Boolean> shown) {
        rows.follow(shown);
    }

    UnitRegister register() {
        return rows.units();
    }

    /// The days of the year in order.
    List<Row> days() {
        return rows.of(Table.CALENDAR_DAY).stream()
                .filter(row -> day(row).filter(d -> d.getYear() == year.get()).isPresent())
                .sorted(Comparator.comparing(row -> day(row).orElse(LocalDate.MIN)))
                .toList();
    }

    private static Optional<LocalDate> day(Row row) {
        return Optional.ofNullable(row.date(CALENDAR_DAY_DAY));
    }

    WorkCalendar calendar() {
        return WorkCalendar.of(rows.of(Table.CALENDAR_DAY));
    }

    /// How the year's calendar stands to its notice.
    Sentence standing() {
        boolean arranged = calendar().arranged(year.get());
        var notice = notices.of(year.get());
        if (notice.isEmpty()) {
            return arranged
                    ? Sentence.of("setup.notice.own", year.get(), days().size())
                    : Sentence.of("setup.notice.none", Sentence.of("calendar.none", year.get()));
        }
        var number = notice.get().number();
        int different = days(notice.get()).size();
        if (different == 0) {
            return Sentence.of("setup.notice.loaded", year.get(), number);
        }
        return arranged
                ? Sentence.of("setup.notice.differs", number, different)
                : Sentence.of("setup.notice.open", year.get(), number);
    }

    /// Whether the year's notice is known and says something that the calendar does not.
    boolean mayLoad() {
        return notices.of(year.get()).filter(notice -> !days(notice).isEmpty()).isPresent();
    }

    private List<Change> days(HolidayNotice notice) {
        return standingDays().put(notice.days());
    }

    private CalendarDays standingDays() {
        return new CalendarDays(federation, rows.of(Table.CALENDAR_DAY));
    }

    /// Takes the year's notice into the calendar, as one step. Days that it does not name stay as they are.
    void load() {
        notices.of(year.get())
                .ifPresent(notice -> {
                    var changes = days(notice);
                    if (!changes.isEmpty()) {
                        rows.record(
                                Step.of(
                                        Sentence.of(
                                                "step.setup.notice",
                                                notice.year(),
                                                notice.number(),
                                                changes.size()),
                                        changes));
                    }
                });
    }

    /// A day is named by its date: another day is another row.
    Edited edit(Row row, Field field, String typed) {
        return field == CALENDAR_DAY_DAY
                ? new Edited.Refused(Sentence.of("setup.day.fixed"))
                : rows.edit(row, field, typed);
    }

    /// A day to begin with in the field of a new one.
    LocalDate suggested() {
        return today.getYear() == year.get() ? today : LocalDate.of(year.get(), 1, 1);
    }

    /// Adds days or changes those that are there, as one step.
    ///
    /// @return how many were not there or said something else
    int put(List<MovedDay> days) {
        var changes = standingDays().put(days);
        if (!changes.isEmpty()) {
            rows.record(Step.of(Sentence.of("step.setup.days", changes.size()), changes));
        }
        return changes.size();
    }

    void remove(List<Row> gone) {
        rows.remove(gone);
    }
}
