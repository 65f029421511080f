package org.yiti.app.setup.calendar;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// The days of one year that are not as the week says.
final class CalendarModel {
    private final OfficeRows rows;
    private final LocalDate today;
    private final String federation;
    private final IntegerProperty year = new SimpleIntegerProperty();

    CalendarModel(OfficeRows rows, LocalDate today, String federation, int year) {
        this.rows = rows;
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
    void put(List<DayLines.Day> days) {
        var changes = new ArrayList<Change>();
        days.stream()
                .collect(
                        LinkedHashMap<LocalDate, DayLines.Day>::new,
                        (map, day) -> map.put(day.day(), day),
                        LinkedHashMap::putAll)
                .values()
                .forEach(day -> change(day).ifPresent(changes::add));
        if (!changes.isEmpty()) {
            rows.record(Step.of(Sentence.of("step.setup.days", changes.size()), changes));
        }
    }

    private Optional<Change> change(DayLines.Day day) {
        var standing =
                rows.of(Table.CALENDAR_DAY).stream()
                        .filter(row -> day.day().equals(row.date(CALENDAR_DAY_DAY)))
                        .findFirst();
        if (standing.isEmpty()) {
            var values = new LinkedHashMap<Field, Object>();
            values.put(CALENDAR_DAY_DAY, day.day());
            values.put(CALENDAR_DAY_WORKDAY, day.workday());
            if (!day.name().isEmpty()) {
                values.put(CALENDAR_DAY_NAME, day.name());
            }
            return Optional.of(new Change.Add(Table.CALENDAR_DAY, id(day.day()), values));
        }
        var row = standing.get();
        boolean same =
                row.yes(CALENDAR_DAY_WORKDAY) == day.workday()
                        && row.words(CALENDAR_DAY_NAME).equals(day.name());
        if (same) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<Field, @Nullable Object>();
        values.put(CALENDAR_DAY_WORKDAY, day.workday());
        values.put(CALENDAR_DAY_NAME, day.name().isEmpty() ? null : day.name());
        return Optional.of(new Change.Put(Table.CALENDAR_DAY, row.id(), values));
    }

    private UUID id(LocalDate day) {
        return RowIds.named(federation, Table.CALENDAR_DAY, day.toString());
    }

    void remove(List<Row> gone) {
        rows.remove(gone);
    }
}
