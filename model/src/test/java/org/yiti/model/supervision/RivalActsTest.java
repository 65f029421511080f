package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yiti.model.supervision.ItemActs.Acted;

/// All pairs and all triples of acts that people do at once, in every state: everybody tells the same story, whatever came
/// first, and what is shown keeps the item on the lists.
class RivalActsTest {
    /// The order in which states win, said again in the words of the decision: what the office ended or stopped, then
    /// what is less done.
    private static final List<ItemState> WINS =
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

    @TestFactory
    Stream<DynamicTest> every_state() {
        return Arrays.stream(ItemState.values())
                .map(state -> DynamicTest.dynamicTest(state.name(), () -> rivals(state)));
    }

    @Test
    void every_state_has_its_place() {
        assertThat(WINS).containsExactlyInAnyOrder(ItemState.values());
    }

    private static void rivals(ItemState state) {
        var possible = possible(state);
        assertThat(possible).isNotEmpty();
        for (Acted.Done one : possible) {
            for (Acted.Done two : possible) {
                told(state, List.of(one, two));
                for (Acted.Done three : possible) {
                    told(state, List.of(one, two, three));
                }
            }
        }
    }

    /// What could be done now; the same act by two people is two events.
    private static List<Acted.Done> possible(ItemState state) {
        var example = new ItemExamples().at(state);
        var possible = new ArrayList<Acted.Done>();
        for (ItemAction action : ItemAction.values()) {
            if (example.act(action, example.plenty(action)) instanceof Acted.Done done) {
                possible.add(done);
            }
        }
        return possible;
    }

    private static void told(ItemState state, List<Acted.Done> acts) {
        var example = new ItemExamples().at(state);
        var standing = example.story().events();
        var events = new ArrayList<ItemEvent>();
        acts.stream().distinct().forEach(done -> events.addAll(events(done)));
        var reached = EnumSet.noneOf(ItemState.class);
        events.stream()
                .filter(e -> !e.before().equals(e.after()))
                .forEach(e -> reached.add(e.after().orElseThrow()));
        var expected = reached.stream().min(Comparator.comparingInt(WINS::indexOf)).orElse(state);
        for (int turn = 0; turn < events.size(); turn++) {
            Collections.rotate(events, 1);
            var all = new ArrayList<>(standing);
            all.addAll(events);
            Collections.reverse(all);
            var story = new ItemStory(example.story().item(), all);
            assertThat(story.state()).as("%s after %s", state, acts).isEqualTo(expected);
            assertThat(story.disputed()).isEqualTo(reached.size() > 1);
            assertThat(story.invalid()).isEmpty();
            assertThat(story.events()).hasSize(standing.size() + events.size());
        }
    }

    private static List<ItemEvent> events(Acted.Done done) {
        var taken = new ItemExamples();
        taken.take(done);
        return taken.story().events();
    }
}
