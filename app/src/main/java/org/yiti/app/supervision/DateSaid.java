package org.yiti.app.supervision;

import java.time.LocalDate;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;

/// A date as a sentence: how many working days away it is, and whether anybody works on it.
final class DateSaid {
    private final WorkCalendar calendar;

    DateSaid(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    Sentence of(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Sentence.of("item.date.past", to);
        }
        int days = calendar.workdaysBetween(from, to);
        var key = calendar.isWorkday(to) ? "item.date.in" : "item.date.in-rest";
        return calendar.counting(Sentence.of(key, to, days), from, to);
    }
}
