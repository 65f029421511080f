package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yiti.model.flow.Hand;
import org.yiti.model.supervision.ItemActs.Acted;

/// Whatever people try, in whatever order, by one office or by two that do not know of each other.
class ItemSequencesTest {
    private static final List<String> NAMES = List.of("赵", "李强", "王主任", "陈局长", "周联络", "");

    @Property(tries = 2000)
    void no_sequence_of_acts_closes_an_item_without_a_check(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int tries) {
        var chance = new Random(seed);
        var example = new ItemExamples();
        int done = 0;
        for (int i = 0; i < tries; i++) {
            done += tried(example, chance);
        }
        var story = example.story();
        assertThat(story.events()).hasSize(done);
        assertThat(story.invalid()).isEmpty();
        assertThat(story.disputed()).isFalse();
        mustBeVerified(story);
    }

    @Property(tries = 1000)
    void two_offices_that_act_apart_lose_no_event_and_agree_in_any_order(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int tries) {
        var chance = new Random(seed);
        var here = new ItemExamples();
        int before = 0;
        for (int i = 0; i < tries; i++) {
            before += tried(here, chance);
        }
        var there = copy(here.story().events());
        int done = before;
        for (int i = 0; i < tries; i++) {
            done += tried(chance.nextBoolean() ? here : there, chance);
        }
        var all = new ArrayList<ItemEvent>(here.story().events());
        there.story().events().stream().filter(e -> !all.contains(e)).forEach(all::add);
        assertThat(all).hasSize(done);

        Collections.shuffle(all, chance);
        var one = copy(all).story();
        Collections.shuffle(all, chance);
        var other = copy(all).story();
        assertThat(one.state()).isEqualTo(other.state());
        assertThat(one.rivals()).isEqualTo(other.rivals());
        assertThat(one.events()).isEqualTo(other.events()).hasSize(done);
        assertThat(one.invalid()).isEqualTo(other.invalid());
        mustBeVerified(one);
    }

    private static ItemExamples copy(List<ItemEvent> events) {
        var example = new ItemExamples();
        events.forEach(example::came);
        return example;
    }

    private static int tried(ItemExamples example, Random chance) {
        var acts = ItemAction.values();
        var action = acts[chance.nextInt(acts.length)];
        var given = given(example, action, chance);
        if (example.act(action, given) instanceof Acted.Done done) {
            example.take(done);
            return 1;
        }
        return 0;
    }

    private static ItemGiven given(ItemExamples example, ItemAction action, Random chance) {
        var given = example.plenty(action);
        if (chance.nextInt(3) == 0) {
            given = given.on(Hand.values()[chance.nextInt(Hand.values().length)]);
        }
        if (chance.nextInt(4) == 0) {
            given = given.files(0);
        }
        if (chance.nextInt(4) == 0) {
            given = given.person(NAMES.get(chance.nextInt(NAMES.size())));
        }
        if (chance.nextInt(4) == 0) {
            given = given.date(LocalDate.of(2021, 1 + chance.nextInt(12), 1));
        }
        return given;
    }

    /// Every closing in the story comes after a check of the report that it closes, by somebody who did not report.
    private static void mustBeVerified(ItemStory story) {
        var counted =
                story.events().stream()
                        .filter(e -> !story.invalid().contains(e))
                        .collect(Collectors.toList());
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).is(ItemAction.CLOSE)) {
                var earlier = counted.subList(0, i);
                int reported = last(earlier, ItemAction.REPORT_DONE);
                int checked =
                        Math.max(
                                last(earlier, ItemAction.PASS_CHECK),
                                last(earlier, ItemAction.WAIVE_CHECK));
                assertThat(reported).isNotNegative();
                assertThat(checked).isGreaterThan(reported);
                assertThat(earlier.get(checked).by()).isNotEqualTo(earlier.get(reported).by());
            }
        }
    }

    private static int last(List<ItemEvent> events, ItemAction action) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).is(action)) {
                return i;
            }
        }
        return -1;
    }
}
