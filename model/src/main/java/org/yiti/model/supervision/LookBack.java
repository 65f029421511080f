package org.yiti.model.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One look-back at a closed item (回头看): from its closing to what was found. An item that was reopened and closed again
/// has another one.
///
/// @param closedOn the day the item was closed
/// @param plannedOn the day on which somebody is to look; null where none was fixed
/// @param lookedOn the day on which it was begun
/// @param end what it came to; empty while nobody has looked
public record LookBack(
        SupervisionItem item,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate lookedOn,
        Optional<End> end) {
    public enum End {
        /// It holds: the item was put into the archive.
        HOLDS,
        /// 反弹: the item was reopened.
        REBOUND
    }

    /// The look-backs of an item, in their order.
    public static List<LookBack> of(ItemStory story) {
        var found = new ArrayList<LookBack>();
        var invalid = story.invalid();
        LookBack open = null;
        for (var event : story.events()) {
            if (invalid.contains(event)) {
                continue;
            }
            if (event.is(ItemAction.CLOSE)) {
                open =
                        new LookBack(
                                story.item(), event.day(), event.date(), null, Optional.empty());
            } else if (open != null && event.is(ItemAction.START_LOOK_BACK)) {
                var planned = event.date() == null ? open.plannedOn : event.date();
                open = new LookBack(story.item(), open.closedOn, planned, event.day(), open.end);
            } else if (open != null && event.is(ItemAction.ARCHIVE)) {
                found.add(open.ended(End.HOLDS));
                open = null;
            } else if (open != null && event.is(ItemAction.REOPEN)) {
                found.add(open.ended(End.REBOUND));
                open = null;
            }
        }
        if (open != null) {
            found.add(open);
        }
        return List.copyOf(found);
    }

    private LookBack ended(End how) {
        return new LookBack(item, closedOn, plannedOn, lookedOn, Optional.of(how));
    }

    /// Whether somebody looked: archiving an item at which nobody looked is none.
    public boolean looked() {
        return lookedOn != null && end.isPresent();
    }

    public boolean rebound() {
        return end.filter(how -> how == End.REBOUND).isPresent();
    }

    /// Whether its day has come and nobody has ended it.
    public boolean due(LocalDate today) {
        return end.isEmpty() && plannedOn != null && !plannedOn.isAfter(today);
    }

    /// Days between the closing and the day that was fixed, such as 30 or 90.
    public Optional<Long> daysAfter() {
        return closedOn == null || plannedOn == null
                ? Optional.empty()
                : Optional.of(
                        ChronoUnit.DAYS.between(
                                Objects.requireNonNull(closedOn),
                                Objects.requireNonNull(plannedOn)));
    }
}
