package org.yiti.model.calendar;

import static org.yiti.model.record.Field.CALENDAR_DAY_DAY;
import static org.yiti.model.record.Field.CALENDAR_DAY_NAME;
import static org.yiti.model.record.Field.CALENDAR_DAY_WORKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Which days are worked (工作日). Monday to Friday, except where the State Council's yearly notice moved
/// a day: those days are rows of `CALENDAR_DAY`. Immutable.
public final class WorkCalendar {
    private final Map<LocalDate, Row> noticed;
    private final Set<Integer> arranged;

    private WorkCalendar(Map<LocalDate, Row> noticed) {
        this.noticed = noticed;
        this.arranged =
                noticed.entrySet().stream()
                        .filter(e -> !e.getValue().yes(CALENDAR_DAY_WORKDAY))
                        .map(Map.Entry::getKey)
                        .filter(day -> day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3)
                        .map(LocalDate::getYear)
                        .collect(Collectors.toUnmodifiableSet());
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

    /// Whether the year's holidays are known here. A single day that somebody entered is no calendar, and New
    /// Year's Eve may be of the next year's notice; but every notice gives a day off on 1 to 3 January.
    public boolean arranged(int year) {
        return arranged.contains(year);
    }

    /// A sentence that rests on the working days between two dates. Where the holidays of one of their years
    /// are not known, it says so: then Saturdays and Sundays are all that was left out.
    public Sentence counting(Sentence said, LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!arranged(year)) {
                return Sentence.of(
                        "light.why.byWeekends", said, Sentence.of("calendar.none", year));
            }
        }
        return said;
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
