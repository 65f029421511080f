package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.supervision.OverdueBalance.OverdueReason;

/// Why the number of overdue supervision items (逾期督办事项) changed between two days, from their stories: a story is
/// told again up to each of the days, so that nothing has to have been counted then.
public final class OverdueItems {
    private OverdueItems() {}

    /// The story as it stood at the end of a day. Acts without a day count as known then.
    public static ItemStory on(ItemStory story, LocalDate day) {
        return new ItemStory(
                story.item(),
                story.events().stream()
                        .filter(event -> event.day() == null || !isAfter(event.day(), day))
                        .toList());
    }

    private static boolean isAfter(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other);
    }

    /// Whether its date had passed while it ran.
    public static boolean overdue(ItemStory story, LocalDate day) {
        var due = story.due();
        return story.state().dueRuns() && due != null && due.isBefore(day);
    }

    /// @param stories of all items that were ever issued
    public static OverdueBalance between(
            List<ItemStory> stories, LocalDate earlier, LocalDate later) {
        var first = at(stories, earlier);
        var second = at(stories, later);
        return OverdueBalance.of(
                overdue(first, earlier),
                overdue(second, later),
                id -> whyGone(known(first, id), known(second, id)),
                id -> whyCome(known(first, id), known(second, id)));
    }

    private static Map<UUID, ItemStory> at(List<ItemStory> stories, LocalDate day) {
        var at = new LinkedHashMap<UUID, ItemStory>();
        stories.forEach(story -> at.put(story.item().id(), on(story, day)));
        return at;
    }

    private static ItemStory known(Map<UUID, ItemStory> stories, UUID id) {
        return Objects.requireNonNull(stories.get(id));
    }

    private static List<UUID> overdue(Map<UUID, ItemStory> stories, LocalDate day) {
        var late = new ArrayList<UUID>();
        stories.forEach((id, story) -> {
            if (overdue(story, day)) {
                late.add(id);
            }
        });
        return late;
    }

    private static OverdueReason whyGone(ItemStory before, ItemStory now) {
        return switch (now.state()) {
            case CLOSED, LOOK_BACK, ARCHIVED -> OverdueReason.CLOSED;
            case AWAITING_CHECK, VERIFYING -> OverdueReason.REPORTED;
            case ISSUED, REFUSED, RECEIVED, IN_PROGRESS ->
                    Objects.equals(before.due(), now.due())
                            ? OverdueReason.OTHER
                            : OverdueReason.EXTENDED;
            case DRAFT, AWAITING_APPROVAL, SUSPENDED, TERMINATED -> OverdueReason.OTHER;
        };
    }

    private static OverdueReason whyCome(ItemStory before, ItemStory now) {
        boolean again =
                now.count(ItemAction.REOPEN) > before.count(ItemAction.REOPEN)
                        || now.count(ItemAction.RETURN) > before.count(ItemAction.RETURN)
                        || now.count(ItemAction.FAIL_CHECK) > before.count(ItemAction.FAIL_CHECK);
        return again && !before.state().dueRuns() ? OverdueReason.REOPENED : OverdueReason.NEW;
    }
}
