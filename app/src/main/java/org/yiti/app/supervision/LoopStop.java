package org.yiti.app.supervision;

import static org.yiti.model.supervision.ItemAction.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;

/// A station of an item's loop: whether it has been passed, and when.
///
/// @param day empty for what lies ahead, and for what nobody noted
record LoopStop(LoopStage stage, Optional<LocalDate> day, Reach reach) {
    enum Reach {
        PASSED,
        NOW,
        AHEAD
    }

    /// The loop as it stands: what is open again after a return or a rebound lies ahead again.
    static List<LoopStop> of(ItemStory story) {
        int passed = passed(story);
        boolean ended = story.last(TERMINATE).isPresent() && passed < 0;
        int reached = ended ? reachedBefore(story) : passed;
        return Arrays.stream(LoopStage.values())
                .map(stage -> {
                    int at = stage.ordinal();
                    var reach = at < reached ? Reach.PASSED : Reach.AHEAD;
                    if (at == reached && !ended) {
                        reach = Reach.NOW;
                    }
                    return new LoopStop(
                            stage,
                            reach == Reach.AHEAD
                                    ? Optional.empty()
                                    : Optional.ofNullable(day(story, stage)),
                            reach);
                })
                .toList();
    }

    /// How many stations are behind it; -1 where it was terminated.
    private static int passed(ItemStory story) {
        return switch (story.state()) {
            case DRAFT -> 0;
            case AWAITING_APPROVAL -> 1;
            case ISSUED, REFUSED -> 2;
            case RECEIVED, IN_PROGRESS, SUSPENDED -> 3;
            case AWAITING_CHECK -> 5;
            case VERIFYING -> story.check().isPresent() ? 6 : 5;
            case CLOSED, LOOK_BACK -> 7;
            case ARCHIVED -> LoopStage.values().length;
            case TERMINATED -> -1;
        };
    }

    private static int reachedBefore(ItemStory story) {
        if (story.report().isPresent()) {
            return 5;
        }
        return story.last(RECEIVE).isPresent() ? 3 : story.last(ISSUE).isPresent() ? 2 : 1;
    }

    private static @Nullable LocalDate day(ItemStory story, LoopStage stage) {
        var event =
                switch (stage) {
                    case OPENED -> Optional.<ItemEvent>empty();
                    case ISSUED -> story.last(ISSUE);
                    case RECEIVED -> story.last(RECEIVE);
                    case WORKED -> story.last(PROGRESS, REOPEN, RESUME);
                    case REPORTED -> story.report();
                    case CHECKED -> story.check();
                    case CLOSED -> story.last(CLOSE);
                    case LOOKED_BACK -> story.last(ARCHIVE, START_LOOK_BACK);
                };
        return stage == LoopStage.OPENED
                ? story.item().draftedOn()
                : event.map(ItemEvent::day).orElse(null);
    }
}
