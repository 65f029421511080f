package org.yiti.model.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How old supervision items are on a day, and how long they have stood where they stand. Calendar days, as people count
/// them when they speak of age; time limits are counted elsewhere by working days.
public final class ItemAges {
    /// An item that was sent out and is not closed.
    ///
    /// @param days since it was first sent out
    /// @param late whether its date has passed
    public record Open(ItemStory story, int days, boolean late) {}

    /// A stage of the loop with the items that stand in it.
    ///
    /// @param medianDays since they entered it, rounded half-up; empty where there are none
    public record Stage(ItemState state, List<ItemStory> items, OptionalInt medianDays) {}

    /// The loop from sending out to looking back, in its order (交办—签收—办理—报结—核验—办结—回头看).
    private static final List<ItemState> LOOP =
            List.of(
                    ItemState.ISSUED,
                    ItemState.RECEIVED,
                    ItemState.IN_PROGRESS,
                    ItemState.AWAITING_CHECK,
                    ItemState.VERIFYING,
                    ItemState.CLOSED,
                    ItemState.LOOK_BACK);

    private ItemAges() {}

    /// Open items on a day, the oldest first; those that have no day of issue cannot be told an age and are left out.
    public static List<Open> open(Collection<ItemStory> stories, LocalDate day) {
        var found = new ArrayList<Open>();
        for (ItemStory story : stories) {
            var then = OverdueItems.on(story, day);
            var issued = issued(then);
            if (issued != null && then.state().open()) {
                found.add(new Open(then, days(issued, day), OverdueItems.overdue(then, day)));
            }
        }
        found.sort(Comparator.comparingInt(Open::days).reversed());
        return List.copyOf(found);
    }

    private static @Nullable LocalDate issued(ItemStory story) {
        return story.events().stream()
                .filter(event -> event.is(ItemAction.ISSUE))
                .map(ItemEvent::day)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The stages of the loop on a day, empty ones among them.
    public static List<Stage> stages(Collection<ItemStory> stories, LocalDate day) {
        Map<ItemState, List<ItemStory>> in = new EnumMap<>(ItemState.class);
        for (ItemStory story : stories) {
            var then = OverdueItems.on(story, day);
            in.computeIfAbsent(then.state(), _ -> new ArrayList<>()).add(then);
        }
        return LOOP.stream()
                .map(state -> stage(state, in.getOrDefault(state, List.of()), day))
                .toList();
    }

    private static Stage stage(ItemState state, List<ItemStory> items, LocalDate day) {
        var days = new ArrayList<Integer>();
        for (ItemStory item : items) {
            var since = item.since();
            if (since != null) {
                days.add(days(since, day));
            }
        }
        var median = median(days);
        return new Stage(
                state,
                List.copyOf(items),
                median.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) Math.floor(median.getAsDouble() + 0.5)));
    }

    /// The middle value; of an even number the mean of the two in the middle.
    public static OptionalDouble median(List<Integer> days) {
        if (days.isEmpty()) {
            return OptionalDouble.empty();
        }
        var sorted = days.stream().sorted().toList();
        int half = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2.0);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, to)));
    }
}
