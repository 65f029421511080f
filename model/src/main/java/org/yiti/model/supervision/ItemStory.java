package org.yiti.model.supervision;

import static org.yiti.model.supervision.ItemAction.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the events of one supervision item come to. A pure function of the item and its events, whatever order they
/// came in: two offices that have the same events tell the same story.
///
/// An event that could not have been done where it says it was (a state that the act does not start from, an office's
/// act among the unit's, a reply of a unit that the item was never laid on) does not count; it stays in the story as
/// [#invalid()].
///
/// Two acts that changed the state without knowing of each other make the item disputed: until the office decides,
/// the state is the one of the two that keeps the item on the lists ([#PRECEDENCE]).
public final class ItemStory {
    /// Which of two rival states is shown, the first wins: what only the owner may do, then what is less final, so
    /// that no item leaves a list because two people were quick at the same time.
    private static final List<ItemState> PRECEDENCE =
            List.of(
                    ItemState.TERMINATED,
                    ItemState.SUSPENDED,
                    ItemState.REFUSED,
                    ItemState.DRAFT,
                    ItemState.AWAITING_APPROVAL,
                    ItemState.IN_PROGRESS,
                    ItemState.ISSUED,
                    ItemState.RECEIVED,
                    ItemState.AWAITING_CHECK,
                    ItemState.VERIFYING,
                    ItemState.CLOSED,
                    ItemState.LOOK_BACK,
                    ItemState.ARCHIVED);

    /// A reply that is further ahead of what its unit can know answers nothing: it would use up the numbers.
    private static final int MOST_MISSING = 1000;

    private final SupervisionItem item;
    private final List<ItemEvent> events;
    private final List<ItemEvent> valid = new ArrayList<>();
    private final List<ItemEvent> invalid = new ArrayList<>();
    private final Set<ItemState> tips = EnumSet.noneOf(ItemState.class);

    /// Where the units are at home that the item is or was laid on.
    private final Set<String> homes = new HashSet<>();

    /// @param events all that are known of the item, in any order
    public ItemStory(SupervisionItem item, Collection<ItemEvent> events) {
        this.item = item;
        this.events = events.stream().sorted(ItemEvent.IN_ORDER).toList();
        tips.add(ItemState.DRAFT);
        homes.add(item.row().home());
        fold();
    }

    public SupervisionItem item() {
        return item;
    }

    /// Everything, as it is told.
    public List<ItemEvent> events() {
        return events;
    }

    /// What does not count.
    public List<ItemEvent> invalid() {
        return List.copyOf(invalid);
    }

    private void fold() {
        int last = 0;
        for (int from = 0; from < events.size(); ) {
            int number = events.get(from).number();
            int to = from;
            while (to < events.size() && events.get(to).number() == number) {
                to++;
            }
            if (together(events.subList(from, to), last)) {
                last = number;
            }
            from = to;
        }
    }

    /// Takes in the events of one number.
    ///
    /// @param last the number of the last event that counts
    /// @return whether one of them counts
    private boolean together(List<ItemEvent> those, int last) {
        // A gap: acts of the office that were not told here. What it orders next says itself where
        // it
        // started; a reply answers what its unit was told, so it has to fit what is known.
        boolean gap = those.getFirst().number() != last + 1;
        var known = EnumSet.copyOf(tips);
        var left = EnumSet.noneOf(ItemState.class);
        var reached = EnumSet.noneOf(ItemState.class);
        var changedTo = EnumSet.noneOf(ItemState.class);
        int before = valid.size();
        for (ItemEvent event : those) {
            var from = event.before();
            if (!mayBe(event, last)
                    || from.filter(s -> known.contains(s) || (gap && !event.ofUnit())).isEmpty()) {
                invalid.add(event);
                continue;
            }
            valid.add(event);
            if (!event.ofUnit()) {
                homes.add(event.row().home());
            }
            if (event.is(DECIDE)) {
                left.addAll(known);
                changedTo.add(event.after().orElseThrow());
            } else if (!known.contains(from.get())) {
                left.addAll(known);
                reached.add(from.get());
            }
            if (changes(event)) {
                left.add(from.get());
                changedTo.add(event.after().orElseThrow());
            }
        }
        // What one act left counts before what another reached: of two rival acts both results
        // stay.
        tips.addAll(reached);
        tips.removeAll(left);
        tips.addAll(changedTo);
        return valid.size() > before;
    }

    /// Whether who wrote the event may do such a thing to this item: its office, or a unit that it was laid on.
    private boolean mayBe(ItemEvent event, int last) {
        boolean owner =
                event.ofUnit()
                        ? homes.contains(event.row().home())
                                && event.number() - (long) last <= MOST_MISSING
                        : event.office().equals(item.office());
        return owner && event.number() > 0 && ItemFlow.couldBe(event);
    }

    private static boolean changes(ItemEvent event) {
        return !event.before().equals(event.after());
    }

    public ItemState state() {
        return tips.stream().min(Comparator.comparingInt(PRECEDENCE::indexOf)).orElseThrow();
    }

    /// The states that rival acts led to; one where nothing is in dispute.
    public Set<ItemState> rivals() {
        return Set.copyOf(tips);
    }

    public boolean disputed() {
        return tips.size() > 1;
    }

    /// The number that the next event gets. What does not count takes no number away.
    public int nextNumber() {
        return valid.isEmpty() ? 1 : valid.getLast().number() + 1;
    }

    /// The day of the last act that counts.
    public @Nullable LocalDate lastDay() {
        return lastDay(_ -> true);
    }

    /// The day of the office's last act that counts.
    public @Nullable LocalDate lastOrderDay() {
        return lastDay(event -> !event.ofUnit());
    }

    private @Nullable LocalDate lastDay(Predicate<ItemEvent> which) {
        return valid.stream()
                .filter(which)
                .map(ItemEvent::reckonedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /// The last event that counts of these acts.
    public Optional<ItemEvent> last(ItemAction... acts) {
        var wanted = Set.of(acts);
        return valid.reversed().stream()
                .filter(e -> e.action().filter(wanted::contains).isPresent())
                .findFirst();
    }

    public int count(ItemAction action) {
        return (int) valid.stream().filter(e -> e.is(action)).count();
    }

    private boolean laterThan(Optional<ItemEvent> one, Optional<ItemEvent> other) {
        return one.isPresent()
                && (other.isEmpty() || valid.indexOf(one.get()) > valid.indexOf(other.get()));
    }

    /// The day since which the state stands.
    public @Nullable LocalDate since() {
        return valid.reversed().stream()
                .filter(ItemStory::changes)
                .findFirst()
                .map(ItemEvent::reckonedOn)
                .orElse(item.draftedOn());
    }

    /// The due date as it stands: fixed at the issue, moved by granted extensions, by resuming and by reopening.
    public @Nullable LocalDate due() {
        return valid.reversed().stream()
                .filter(e ->
                        e.action()
                                .filter(
                                        EnumSet.of(ISSUE, GRANT_EXTENSION, RESUME, REOPEN)
                                                ::contains)
                                .isPresent())
                .map(ItemEvent::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(item.dueDate());
    }

    /// An application for an extension that nobody has decided yet.
    public Optional<ItemEvent> openExtension() {
        var applied = last(APPLY_EXTENSION);
        return laterThan(applied, last(GRANT_EXTENSION, DENY_EXTENSION, REPORT_DONE, TERMINATE))
                ? applied
                : Optional.empty();
    }

    /// The unit's closing report that is being looked at, or that was accepted.
    public Optional<ItemEvent> report() {
        var reported = last(REPORT_DONE);
        return laterThan(reported, last(RETURN, FAIL_CHECK, REOPEN)) ? reported : Optional.empty();
    }

    /// The check that holds for the closing report: passed, or waived with a reason.
    public Optional<ItemEvent> check() {
        var checked = last(PASS_CHECK, WAIVE_CHECK);
        return laterThan(checked, last(REPORT_DONE)) ? checked : Optional.empty();
    }

    /// Everybody who reported it done or signed such a report, by name.
    public Set<String> reporters() {
        var names = new HashSet<String>();
        for (ItemEvent event : valid) {
            if (event.is(REPORT_DONE)) {
                names.add(event.by());
                names.add(event.person());
            }
        }
        names.remove("");
        return names;
    }

    public boolean onAccount() {
        return laterThan(last(PUT_ON_ACCOUNT), last(STRIKE_OFF));
    }

    /// The last coloured paper since the item was issued the last time.
    public Optional<PaperColour> lastPaper() {
        for (ItemEvent event : valid.reversed()) {
            if (event.is(ISSUE) || event.is(REOPEN)) {
                return Optional.empty();
            }
            if (event.is(URGE) && event.colour().isPresent()) {
                return event.colour();
            }
        }
        return Optional.empty();
    }

    /// Whether the unit's accepted report came after the due date (超时办结); empty before it is closed.
    public Optional<Boolean> closedLate() {
        var closed = last(CLOSE);
        if (!laterThan(closed, last(REOPEN))) {
            return Optional.empty();
        }
        var due = due();
        var reported = last(REPORT_DONE).map(ItemEvent::reckonedOn);
        return Optional.of(due != null && reported.isPresent() && reported.get().isAfter(due));
    }

    /// The day on which somebody is to look again.
    public @Nullable LocalDate lookBackOn() {
        var planned = last(CLOSE, START_LOOK_BACK);
        return laterThan(planned, last(REOPEN)) ? planned.map(ItemEvent::date).orElse(null) : null;
    }

    /// The day the unit was heard of last.
    public @Nullable LocalDate heardOn() {
        return valid.reversed().stream()
                .filter(ItemEvent::ofUnit)
                .map(ItemEvent::reckonedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
