package org.yiti.app.today;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.reminder.LoopGap;
import org.yiti.model.reminder.ModeFacts;
import org.yiti.model.reminder.Reminder;
import org.yiti.model.reminder.ReminderFacts;
import org.yiti.model.reminder.Reminders;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.whistle.Whistles;

/// Gathers from a store what reminders follow from. Not on the screen's thread.
public final class TodayReader {
    /// @param gaps should be empty
    public record Today(Snapshot at, List<Reminder> reminders, List<LoopGap> gaps) {
        public Today {
            reminders = List.copyOf(reminders);
            gaps = List.copyOf(gaps);
        }
    }

    private static final Set<ItemState> LOOKED_AT =
            EnumSet.complementOf(EnumSet.of(ItemState.ARCHIVED, ItemState.TERMINATED));

    private final Store store;

    public TodayReader(Store store) {
        this.store = store;
    }

    /// @param now the moment at which somebody looks; of another day than the one that is looked at, all of it is over
    public Today read(Snapshot at, LocalDateTime now) throws YitiException {
        var facts = facts(at, now);
        return new Today(at, new Reminders(facts).all(), LoopGap.of(facts));
    }

    private ReminderFacts facts(Snapshot at, LocalDateTime now) throws YitiException {
        var today = at.asOf();
        var items = store.items();
        var lines = items.lines(ItemFilter.ALL.states(LOOKED_AT), 0, Integer.MAX_VALUE);
        var stories =
                items.storiesOf(
                        lines.stream()
                                .filter(line -> ReminderFacts.storyNeeded(line, today))
                                .map(ItemLine::id)
                                .toList());
        var quarter = ReminderFacts.quarter(today);
        var samples =
                items.lines(
                        ItemFilter.ALL.modes(Set.of(ItemMode.SAMPLE_CHECK)), 0, Integer.MAX_VALUE);
        boolean sampled =
                samples.stream()
                        .map(ItemLine::item)
                        .map(item -> item.draftedOn())
                        .anyMatch(day ->
                                day != null && !day.isBefore(quarter) && !day.isAfter(today));
        var parked =
                store.exchange().packages().stream()
                        .filter(entry -> entry.state() == PackageEntry.State.PARKED)
                        .toList();
        return new ReminderFacts(
                today,
                at.calendar(),
                at.units(),
                Optional.of(at.lights()),
                lines,
                stories,
                ModeFacts.of(store.rows(), at.book(), today).orSampled(sampled),
                parked,
                Inspections.read(store.rows()),
                Whistles.read(
                                store.rows(),
                                at.lights().rule().arrivalMinutes(),
                                now.toLocalDate().equals(today) ? now : today.atTime(LocalTime.MAX))
                        .of(at.book().programme().year()),
                MeetingBook.read(store.rows(), at.book().programme().id()),
                new FigureReader(store, at).read());
    }
}
