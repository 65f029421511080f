package org.yiti.model.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.LightRule;
import org.yiti.model.programme.Programme;

/// When the reports of a year's months are due, and from when on a missing one is silence.
final class ReportDays {
    /// No holiday of the yearly notices has more days.
    private static final int LONGEST_HOLIDAY = 9;

    private final Programme programme;
    private final WorkCalendar calendar;
    private final LightRule rule;
    private final LocalDate asOf;

    ReportDays(Programme programme, WorkCalendar calendar, LightRule rule, LocalDate asOf) {
        this.programme = programme;
        this.calendar = calendar;
        this.rule = rule;
        this.asOf = asOf;
    }

    /// The programme's reporting day of the month after it.
    LocalDate of(int month) {
        var after = YearMonth.of(programme.year(), month).plusMonths(1);
        int day = Math.clamp(programme.reportingDay(), 1, after.lengthOfMonth());
        return after.atDay(day);
    }

    /// The last month whose report should be there: its reporting day and the days of grace have passed.
    int lastDue() {
        int month = 12;
        while (month > 0 && !asOf.isAfter(graceEnds(month))) {
            month--;
        }
        return month;
    }

    private LocalDate graceEnds(int month) {
        return calendar.plusWorkdays(of(month), rule.silentAfterDays());
    }

    /// That a month is unreported. How the days of grace were counted matters only while a holiday could
    /// still have moved their end beyond the date.
    Sentence silence(int month) {
        var due = of(month);
        var said = Sentence.of("light.why.silent", month, due);
        var ends = graceEnds(month);
        return asOf.isAfter(ends.plusDays(LONGEST_HOLIDAY))
                ? said
                : calendar.counting(said, due, ends);
    }
}
