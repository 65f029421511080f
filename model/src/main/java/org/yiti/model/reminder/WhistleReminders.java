package org.yiti.model.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.Whistle;
import org.yiti.model.whistle.Whistles;

/// What whistles ask for while their matter is not solved: units that do not come, and refusals that the district was
/// not told of (街道办事处条例 art. 43, 44).
final class WhistleReminders {
    private final ReminderFacts facts;
    private final List<Reminder> found = new ArrayList<>();

    WhistleReminders(ReminderFacts facts) {
        this.facts = facts;
    }

    List<Reminder> all() {
        for (var entry : facts.whistles().entries()) {
            var called = entry.whistle().calledOn();
            if (called != null && called.isAfter(facts.today())) {
                continue;
            }
            for (var each : entry.called()) {
                if (each.untold()) {
                    add(ReminderRule.WHISTLE_REFUSED, entry.whistle(), each);
                } else if (each.arrival().standing() == Standing.MISSING
                        && entry.whistle().solvedOn() == null) {
                    add(ReminderRule.WHISTLE_UNANSWERED, entry.whistle(), each);
                }
            }
        }
        return found;
    }

    private void add(ReminderRule rule, Whistle whistle, Whistles.Called each) {
        boolean refused = rule == ReminderRule.WHISTLE_REFUSED;
        var unit = each.unit().unit();
        var name = unit == null ? "" : facts.units().label(unit);
        var day = whistle.calledOn();
        found.add(
                new Reminder(
                        rule,
                        late(day),
                        Sentence.of(
                                refused ? "reminder.whistle.refused" : "reminder.whistle.missing",
                                name,
                                day == null ? "" : day,
                                whistle.matter()),
                        Sentence.of(
                                refused
                                        ? "reminder.asks.whistle.tell"
                                        : "reminder.asks.whistle.urge"),
                        new Reminder.Target.Whistles(),
                        Optional.ofNullable(unit)));
    }

    /// Working days since the day after the call.
    private int late(@Nullable LocalDate called) {
        return called == null || !called.isBefore(facts.today())
                ? 0
                : facts.calendar().workdaysBetween(called, facts.today());
    }
}
