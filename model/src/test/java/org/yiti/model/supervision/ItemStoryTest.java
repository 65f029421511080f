package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.yiti.model.supervision.ItemExamples.DUE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What a story says of due dates, papers, reports and rival acts.
class ItemStoryTest {
    private final ItemExamples example = new ItemExamples();

    @Test
    void an_extension_moves_the_due_date_only_when_it_is_granted() {
        example.at(ItemState.IN_PROGRESS);
        assertThat(example.story().due()).isEqualTo(DUE);
        example.done(ItemAction.APPLY_EXTENSION);
        assertThat(example.story().due()).isEqualTo(DUE);
        assertThat(example.story().openExtension()).isPresent();
        example.done(ItemAction.GRANT_EXTENSION);
        assertThat(example.story().due()).isEqualTo(DUE.plusMonths(2));
        assertThat(example.story().openExtension()).isEmpty();
        assertThat(example.story().count(ItemAction.GRANT_EXTENSION)).isOne();
    }

    @Test
    void a_late_report_makes_a_late_closing_and_reopening_takes_it_back() {
        example.at(ItemState.IN_PROGRESS).on(DUE.plusDays(2)).done(ItemAction.REPORT_DONE);
        example.done(ItemAction.ASSIGN_CHECK).done(ItemAction.PASS_CHECK);
        assertThat(example.story().closedLate()).isEmpty();
        example.done(ItemAction.CLOSE, example.plenty(ItemAction.CLOSE).date(DUE.plusDays(30)));
        assertThat(example.story().closedLate()).contains(true);
        assertThat(example.story().lookBackOn()).isEqualTo(DUE.plusDays(30));
        example.done(ItemAction.START_LOOK_BACK).done(ItemAction.REOPEN);
        assertThat(example.story().closedLate()).isEmpty();
        assertThat(example.story().state()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(example.story().report()).isEmpty();
    }

    @Test
    void papers_go_up_one_colour_at_a_time_and_an_urgent_item_may_skip() {
        example.at(ItemState.IN_PROGRESS);
        assertThat(paper(PaperColour.YELLOW)).contains("ItemNeed.NEXT_COLOUR.missing");
        example.done(ItemAction.URGE, given(PaperColour.BLUE));
        assertThat(paper(PaperColour.RED)).contains("ItemNeed.NEXT_COLOUR.missing");
        example.done(ItemAction.URGE, given(PaperColour.YELLOW));
        example.done(ItemAction.URGE, given(PaperColour.RED));
        assertThat(example.story().lastPaper()).contains(PaperColour.RED);
        var urgent = new ItemExamples().with(Field.SUPERVISION_ITEM_URGENCY, "URGENT");
        urgent.at(ItemState.IN_PROGRESS).done(ItemAction.URGE, given(PaperColour.RED));
        assertThat(urgent.story().lastPaper()).contains(PaperColour.RED);
    }

    private ItemGiven given(PaperColour colour) {
        return example.plenty(ItemAction.URGE).urge(UrgeKind.PAPER).paper(colour, "1");
    }

    private List<String> paper(PaperColour colour) {
        return ItemFlowTest.refusals(example.act(ItemAction.URGE, given(colour))).stream()
                .map(Sentence::key)
                .toList();
    }

    @Test
    void an_item_on_the_account_is_closed_and_struck_off_by_who_may() {
        example.at(ItemState.IN_PROGRESS).done(ItemAction.PUT_ON_ACCOUNT);
        assertThat(example.story().onAccount()).isTrue();
        assertThat(
                        ItemFlowTest.refusals(
                                example.act(
                                        ItemAction.PUT_ON_ACCOUNT,
                                        example.plenty(ItemAction.PUT_ON_ACCOUNT))))
                .extracting(Sentence::key)
                .containsExactly("ItemNeed.OFF_ACCOUNT.missing");
        example.done(ItemAction.REPORT_DONE)
                .done(ItemAction.ASSIGN_CHECK)
                .done(ItemAction.PASS_CHECK);
        var close = example.plenty(ItemAction.CLOSE);
        assertThat(ItemFlowTest.refusals(example.act(ItemAction.CLOSE, close)))
                .extracting(Sentence::key)
                .containsExactly("ItemNeed.APPROVER_IF_ON_ACCOUNT.missing");
        example.done(ItemAction.CLOSE, close.on(Hand.APPROVER)).done(ItemAction.START_LOOK_BACK);
        assertThat(
                        ItemFlowTest.refusals(
                                example.act(
                                        ItemAction.ARCHIVE, example.plenty(ItemAction.ARCHIVE))))
                .extracting(Sentence::key)
                .containsExactly("ItemNeed.OFF_ACCOUNT.missing");
        var others =
                new ItemCase(
                        example.story(),
                        example.plenty(ItemAction.STRIKE_OFF),
                        "110105",
                        example.day());
        assertThat(ItemFlowTest.refusals(ItemActs.act(others, ItemAction.STRIKE_OFF)))
                .extracting(Sentence::key)
                .containsExactly("ItemNeed.OWN_ITEM.missing");
        example.done(ItemAction.STRIKE_OFF).done(ItemAction.ARCHIVE);
        assertThat(example.story().state()).isEqualTo(ItemState.ARCHIVED);
    }

    @Test
    void a_return_beside_a_check_is_in_dispute_and_the_item_stays_on_the_list() {
        example.at(ItemState.AWAITING_CHECK);
        var here = example.plenty(ItemAction.ASSIGN_CHECK);
        var there = example.plenty(ItemAction.RETURN);
        var assigned = example.act(ItemAction.ASSIGN_CHECK, here);
        var returned = example.act(ItemAction.RETURN, there);
        example.take((ItemActs.Acted.Done) assigned);
        example.take((ItemActs.Acted.Done) returned);
        assertThat(example.story().disputed()).isTrue();
        assertThat(example.story().state()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(
                        ItemFlowTest.refusals(
                                example.act(
                                        ItemAction.REPORT_DONE,
                                        example.plenty(ItemAction.REPORT_DONE))))
                .extracting(Sentence::key)
                .containsExactly("ItemNeed.NOT_DISPUTED.missing");
        var decide = example.plenty(ItemAction.DECIDE);
        assertThat(
                        ItemFlowTest.refusals(
                                example.act(ItemAction.DECIDE, decide.state(ItemState.ARCHIVED))))
                .extracting(Sentence::key)
                .containsExactly("ItemNeed.RIVAL_STATE.missing");
        example.done(ItemAction.DECIDE, decide.state(ItemState.VERIFYING));
        assertThat(example.story().disputed()).isFalse();
        assertThat(example.story().state()).isEqualTo(ItemState.VERIFYING);
    }

    @Test
    void a_decision_needs_a_dispute() {
        example.at(ItemState.IN_PROGRESS);
        assertThat(
                        ItemFlowTest.refusals(
                                example.act(ItemAction.DECIDE, example.plenty(ItemAction.DECIDE))))
                .extracting(Sentence::key)
                .containsExactly("ItemNeed.DISPUTED.missing");
    }

    @Test
    void the_same_act_twice_and_an_act_that_changes_nothing_are_no_dispute() {
        example.at(ItemState.RECEIVED);
        var one = example.act(ItemAction.PROGRESS, example.plenty(ItemAction.PROGRESS));
        var two = example.act(ItemAction.PROGRESS, example.plenty(ItemAction.PROGRESS));
        var urged = example.act(ItemAction.URGE, example.plenty(ItemAction.URGE));
        example.take((ItemActs.Acted.Done) one);
        example.take((ItemActs.Acted.Done) two);
        example.take((ItemActs.Acted.Done) urged);
        assertThat(example.story().disputed()).isFalse();
        assertThat(example.story().state()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(example.story().invalid()).isEmpty();
    }

    @Test
    void the_unit_tells_the_story_from_what_it_was_told() {
        var office = new ItemExamples().at(ItemState.VERIFYING).done(ItemAction.FAIL_CHECK);
        for (ItemEvent event : office.story().events()) {
            if (event.action().orElseThrow().told()) {
                example.came(event);
            }
        }
        assertThat(example.story().invalid()).isEmpty();
        assertThat(example.story().state()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(example.story().disputed()).isFalse();
        assertThat(example.story().nextNumber()).isEqualTo(office.story().nextNumber());
    }

    @Test
    void a_closing_that_the_unit_wrote_itself_does_not_count() {
        example.at(ItemState.IN_PROGRESS);
        var forged =
                Row.of(
                        Table.ITEM_REPLY,
                        new UUID(9, 9),
                        Map.of(
                                Field.ITEM_REPLY_ITEM, new UUID(7, 7),
                                Field.ITEM_REPLY_NUMBER, example.story().nextNumber(),
                                Field.ITEM_REPLY_ACTION, "CLOSE",
                                Field.ITEM_REPLY_BEFORE, "VERIFYING",
                                Field.ITEM_REPLY_AFTER, "CLOSED"));
        example.came(new ItemEvent(forged));
        assertThat(example.story().state()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(example.story().invalid()).hasSize(1);
        assertThat(example.story().nextNumber()).as("it takes no number away").isEqualTo(5);
    }

    private ItemEvent reply(int number, String action, String before, String after, String home) {
        var row =
                Row.of(
                        Table.ITEM_REPLY,
                        new UUID(9, number),
                        home,
                        true,
                        Map.of(
                                Field.ITEM_REPLY_ITEM, new UUID(7, 7),
                                Field.ITEM_REPLY_NUMBER, number,
                                Field.ITEM_REPLY_ACTION, action,
                                Field.ITEM_REPLY_BEFORE, before,
                                Field.ITEM_REPLY_AFTER, after,
                                Field.ITEM_REPLY_DAY, LocalDate.of(9999, 12, 31)));
        return new ItemEvent(row);
    }

    private static String home(ItemExamples example) {
        return example.story().item().row().home();
    }

    @Test
    void a_reply_that_leaves_out_numbers_opens_nothing_again() {
        for (ItemState ended :
                List.of(ItemState.CLOSED, ItemState.TERMINATED, ItemState.SUSPENDED)) {
            var one = new ItemExamples().at(ended);
            int next = one.story().nextNumber();
            one.came(reply(next + 1, "PROGRESS", "RECEIVED", "IN_PROGRESS", home(one)));
            assertThat(one.story().state()).isEqualTo(ended);
            assertThat(one.story().invalid()).hasSize(1);
            assertThat(one.story().nextNumber()).isEqualTo(next);
        }
    }

    @Test
    void numbers_that_nobody_counted_to_and_days_of_what_does_not_count_stop_nobody() {
        example.at(ItemState.IN_PROGRESS);
        int next = example.story().nextNumber();
        for (int number : new int[] {Integer.MAX_VALUE, 0, -7, Integer.MIN_VALUE}) {
            example.came(reply(number, "PROGRESS", "IN_PROGRESS", "IN_PROGRESS", home(example)));
        }
        assertThat(example.story().invalid()).hasSize(4);
        assertThat(example.story().nextNumber()).isEqualTo(next);
        example.done(ItemAction.SUSPEND);
        assertThat(example.story().state()).isEqualTo(ItemState.SUSPENDED);
    }

    @Test
    void a_reply_of_a_unit_that_the_item_was_never_laid_on_does_not_count() {
        example.at(ItemState.ISSUED);
        int next = example.story().nextNumber();
        example.came(reply(next, "REFUSE", "ISSUED", "REFUSED", "110108"));
        assertThat(example.story().state()).isEqualTo(ItemState.ISSUED);
        assertThat(example.story().invalid()).hasSize(1);
    }

    @Test
    void a_decision_of_a_dispute_that_was_not_told_leaves_one_state() {
        example.at(ItemState.ISSUED);
        var decided =
                Row.of(
                        Table.ITEM_ORDER,
                        new UUID(9, 9),
                        Map.of(
                                Field.ITEM_ORDER_ITEM,
                                new UUID(7, 7),
                                Field.ITEM_ORDER_NUMBER,
                                example.story().nextNumber() + 3,
                                Field.ITEM_ORDER_ACTION,
                                "DECIDE",
                                Field.ITEM_ORDER_BEFORE,
                                "IN_PROGRESS",
                                Field.ITEM_ORDER_AFTER,
                                "IN_PROGRESS",
                                Field.ITEM_ORDER_OFFICE,
                                ItemExamples.OFFICE));
        example.came(new ItemEvent(decided));
        assertThat(example.story().rivals()).containsExactly(ItemState.IN_PROGRESS);
    }

    @Test
    void thousands_of_events_with_one_number_are_told_at_once() {
        example.at(ItemState.IN_PROGRESS);
        int next = example.story().nextNumber();
        var one = reply(next, "PROGRESS", "IN_PROGRESS", "IN_PROGRESS", home(example)).row();
        for (int i = 0; i < 20_000; i++) {
            var id = new UUID(10, i);
            example.came(
                    new ItemEvent(Row.of(Table.ITEM_REPLY, id, one.home(), true, one.filled())));
        }
        var story = assertTimeout(Duration.ofSeconds(5), example::story);
        assertThat(story.state()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(story.count(ItemAction.PROGRESS)).isEqualTo(20_001);
    }
}
