package org.yiti.model.reminder;

import static org.yiti.model.supervision.ItemAction.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.model.record.Code;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;

/// A loop that did not close (闭环缺口): a list that should be empty.
public record LoopGap(GapKind kind, SupervisionItem item) {
    public enum GapKind implements Code {
        /// Closed without a check that was passed or waived.
        WITHOUT_CHECK,
        /// Closed, and its day of the look-back has passed without one.
        WITHOUT_LOOK_BACK,
        /// A leader's instruction was carried out, and nothing says that he was told: no note since it was closed names
        /// him.
        WITHOUT_REPORT,
        /// It came from the hotline or a petition, and nobody asked those who complained how it ended.
        WITHOUT_RETURN_VISIT
    }

    /// The gaps of items that are closed and not archived.
    public static List<LoopGap> of(ReminderFacts facts) {
        var gaps = new ArrayList<LoopGap>();
        for (var line : facts.items()) {
            var story = facts.stories().get(line.id());
            if (story == null || line.state().open()) {
                continue;
            }
            var look = line.dates().lookBackOn();
            if (story.check().isEmpty()) {
                gaps.add(new LoopGap(GapKind.WITHOUT_CHECK, line.item()));
            }
            if (look != null && look.isBefore(facts.today()) && notLooked(story)) {
                gaps.add(new LoopGap(GapKind.WITHOUT_LOOK_BACK, line.item()));
            }
            if (!line.item().instruction().isEmpty() && !told(story, line.item().leader())) {
                gaps.add(new LoopGap(GapKind.WITHOUT_REPORT, line.item()));
            }
            if (complained(line.item()) && !facts.modes().visited().contains(line.id())) {
                gaps.add(new LoopGap(GapKind.WITHOUT_RETURN_VISIT, line.item()));
            }
        }
        return gaps;
    }

    private static boolean complained(SupervisionItem item) {
        return item.source() == ItemSource.HOTLINE || item.source() == ItemSource.PETITION;
    }

    private static boolean notLooked(ItemStory story) {
        return after(story, story.last(CLOSE), story.last(START_LOOK_BACK));
    }

    /// A note of anything else does not tell him.
    private static boolean told(ItemStory story, String leader) {
        var events = story.events();
        int closed = story.last(CLOSE).map(events::indexOf).orElse(0);
        return !leader.isEmpty()
                && events.subList(closed, events.size()).stream()
                        .filter(event -> event.is(NOTE) && !story.invalid().contains(event))
                        .anyMatch(event -> event.text().contains(leader));
    }

    /// Whether the first came after the other, or the other never.
    private static boolean after(
            ItemStory story, Optional<ItemEvent> one, Optional<ItemEvent> other) {
        var events = story.events();
        return one.isPresent()
                && (other.isEmpty() || events.indexOf(one.get()) > events.indexOf(other.get()));
    }
}
