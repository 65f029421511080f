package org.yiti.model.calendar;

import static org.yiti.model.record.Field.CALENDAR_DAY_DAY;
import static org.yiti.model.record.Field.CALENDAR_DAY_NAME;
import static org.yiti.model.record.Field.CALENDAR_DAY_WORKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Which days are worked (工作日). Monday to Friday, except where the State Council's yearly notice moved
/// a day: those days are rows of `CALENDAR_DAY`. Immutable.
public final class WorkCalendar {
    private final Map<LocalDate, Row> noticed;

    private WorkCalendar(Map<LocalDate, Row> noticed) {
        this.noticed = noticed;
    }

    /// Monday to Friday without any holiday.
    public static WorkCalendar standard() {
        return new WorkCalendar(Map.of());
    }

    /// @param days rows of `CALENDAR_DAY`; one without a day says nothing, of two for one day the last holds
    public static WorkCalendar of(Collection<Row> days) {
        var noticed = new HashMap<LocalDate, Row>();
        for (Row row : days) {
            row.mustBe(Table.CALENDAR_DAY);
            var day = row.date(CALENDAR_DAY_DAY);
            if (day != null) {
                noticed.put(day, row);
            }
        }
        return new WorkCalendar(noticed);
    }

    public boolean isWorkday(LocalDate day) {
        var row = noticed.get(day);
        if (row != null) {
            return row.yes(CALENDAR_DAY_WORKDAY);
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /// What the notice calls the day, such as a holiday's name.
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(noticed.get(day)).map(row -> row.text(CALENDAR_DAY_NAME));
    }

    /// How many working days lie after `from` up to and with `to`: 0 from a day to itself, 1 from a Friday
    /// to the next Monday. Negative where `to` is the earlier day.
    public int workdaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workdaysBetween(to, from);
        }
        int count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                count++;
            }
        }
        return count;
    }

    /// The `n`-th working day after the date (before it where `n` is negative); the date itself for 0,
    /// whether it is worked or not.
    public LocalDate plusWorkdays(LocalDate date, int n) {
        int step = Integer.signum(n);
        var day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }
}
