package org.yiti.app.calendar;

import static org.yiti.model.record.Field.CALENDAR_DAY_DAY;
import static org.yiti.model.record.Field.CALENDAR_DAY_NAME;
import static org.yiti.model.record.Field.CALENDAR_DAY_WORKDAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The rows of the calendar as they stand, and what makes them say something else. A day's row is named by
/// its date, so that offices that load the same notice have the same rows.
public final class CalendarDays {
    private final String federation;
    private final Collection<Row> rows;
    private final Map<LocalDate, Row> standing = new HashMap<>();

    /// @param rows living rows of `CALENDAR_DAY`
    public CalendarDays(String federation, Collection<Row> rows) {
        this.federation = federation;
        this.rows = rows;
        for (Row row : rows) {
            var day = row.date(CALENDAR_DAY_DAY);
            if (day != null) {
                standing.put(day, row);
            }
        }
    }

    /// Adds the days or changes those that are there; of two for one day the last holds. Empty where nothing
    /// would change.
    public List<Change> put(Collection<MovedDay> days) {
        var byDay = new LinkedHashMap<LocalDate, MovedDay>();
        days.forEach(day -> byDay.put(day.day(), day));
        return byDay.values().stream().flatMap(day -> change(day).stream()).toList();
    }

    /// What a new year brings along: the days of its notice, if the program knows it and nobody has made the
    /// year's calendar yet. Days that are there stay as they are.
    public List<Change> forNewYear(int year, HolidayNotices notices) {
        if (WorkCalendar.of(rows).arranged(year)) {
            return List.of();
        }
        return put(
                notices.of(year).stream()
                        .flatMap(notice -> notice.days().stream())
                        .filter(day -> !standing.containsKey(day.day()))
                        .toList());
    }

    private Optional<Change> change(MovedDay day) {
        var row = standing.get(day.day());
        if (row == null) {
            return Optional.of(added(day));
        }
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

    private Change.Add added(MovedDay day) {
        var values = new LinkedHashMap<Field, Object>();
        values.put(CALENDAR_DAY_DAY, day.day());
        values.put(CALENDAR_DAY_WORKDAY, day.workday());
        if (!day.name().isEmpty()) {
            values.put(CALENDAR_DAY_NAME, day.name());
        }
        var id = RowIds.named(federation, Table.CALENDAR_DAY, day.day().toString());
        return new Change.Add(Table.CALENDAR_DAY, id, values);
    }
}
