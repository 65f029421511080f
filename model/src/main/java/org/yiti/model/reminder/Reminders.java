package org.yiti.model.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.PackageEntry;

/// Everything that should be done, as it follows from what an office knows on a day. A pure function: the same facts
/// give the same list.
///
/// All sixteen rules that offices asked for are among them. Three are looked at as far as there are records: a report that was
/// signed is a month that was closed, a ranking stands when its month is closed, and repeated requests are those that
/// somebody entered into a problem ledger, since the hotline's own tickets are not kept here.
public final class Reminders {
    private final ReminderFacts facts;

    public Reminders(ReminderFacts facts) {
        this.facts = facts;
    }

    public List<Reminder> all() {
        var found = new ArrayList<>(new ItemReminders(facts).all());
        facts.year()
                .ifPresent(lights -> {
                    found.addAll(new YearReminders(facts, lights).all());
                    found.addAll(new MeetingReminders(facts, lights).all());
                });
        found.addAll(new InspectionReminders(facts).all());
        found.addAll(new WhistleReminders(facts).all());
        found.addAll(new FigureReminders(facts).all());
        facts.parked().forEach(entry -> found.add(gap(entry)));
        found.sort(Reminder.IN_ORDER);
        return List.copyOf(found);
    }

    private static Reminder gap(PackageEntry entry) {
        return new Reminder(
                ReminderRule.PACKAGE_GAP,
                0,
                Sentence.of("reminder.package", entry.file(), entry.officeName()),
                Sentence.of("reminder.asks.package"),
                new Reminder.Target.Packages(),
                Optional.empty());
    }
}
