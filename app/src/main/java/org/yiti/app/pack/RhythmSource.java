package org.yiti.app.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.pack.PackTime;
import org.yiti.model.programme.Task;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.whistle.Whistles;

/// What the material of a day or a week is made from.
///
/// @param base the year as it stands at the last day of it, or today
/// @param items all of the office's, with what was done to them
record RhythmSource(PackSource base, PackTime time, List<ItemStory> items, Whistles whistles) {
    RhythmSource {
        items = List.copyOf(items);
    }

    /// The year as it stood before.
    Snapshot before() {
        return base.at().at(time.first().minusDays(1));
    }

    boolean within(@Nullable LocalDate day) {
        return day != null && !day.isBefore(time.first()) && !day.isAfter(time.last());
    }

    /// What was done to an item.
    record Move(ItemStory story, ItemEvent event) {}

    /// What was done to items then, as it was done.
    List<Move> moves() {
        return items.stream()
                .flatMap(story -> {
                    var invalid = story.invalid();
                    return story.events().stream()
                            .filter(event -> within(event.day()) && !invalid.contains(event))
                            .map(event -> new Move(story, event));
                })
                .sorted(Comparator.comparing(Move::event, ItemEvent.IN_ORDER))
                .toList();
    }

    List<Whistles.Entry> called() {
        return whistles.entries().stream()
                .filter(each -> within(each.whistle().calledOn()))
                .toList();
    }

    Stream<Task> tasks() {
        return base.at().book().tasks().stream();
    }
}
