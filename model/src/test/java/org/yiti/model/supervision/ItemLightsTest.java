package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.supervision.ItemExamples.DUE;
import static org.yiti.model.supervision.ItemExamples.START;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.Light;
import org.yiti.model.record.Field;

/// The light of an item on a day, from its story.
class ItemLightsTest {
    private final ItemExamples example = new ItemExamples();

    private Optional<Light> on(LocalDate today) {
        return new ItemLights(today, WorkCalendar.standard(), 5)
                .of(ItemLine.of(example.story()))
                .map(ItemLights.Verdict::light);
    }

    @Test
    void a_running_item_goes_from_normal_over_due_soon_to_overdue() {
        assertThat(on(START)).contains(Light.NOT_STARTED);
        example.at(ItemState.IN_PROGRESS);
        assertThat(on(START)).contains(Light.NORMAL);
        assertThat(on(LocalDate.of(2021, 6, 2))).contains(Light.NORMAL);
        assertThat(on(LocalDate.of(2021, 6, 3))).contains(Light.DUE_SOON);
        assertThat(on(DUE)).contains(Light.DUE_SOON);
        assertThat(on(DUE.plusDays(1))).contains(Light.OVERDUE);
    }

    @Test
    void
            days_past_the_due_date_are_working_days_and_the_sentence_says_where_no_holidays_are_known() {
        example.at(ItemState.IN_PROGRESS);
        var verdict =
                new ItemLights(LocalDate.of(2021, 6, 15), WorkCalendar.standard(), 5)
                        .of(ItemLine.of(example.story()))
                        .orElseThrow();
        assertThat(verdict.why().key()).isEqualTo("light.why.byWeekends");
        assertThat(verdict.why().args().getFirst().toString())
                .contains("item.light.overdue")
                .contains(", 3]");
    }

    @Test
    void a_returned_report_a_silent_unit_and_the_account_each_have_their_light() {
        example.at(ItemState.AWAITING_CHECK);
        assertThat(on(DUE.plusDays(9))).contains(Light.NORMAL);
        example.done(ItemAction.RETURN);
        assertThat(on(START)).contains(Light.BEHIND);
        example.done(ItemAction.PUT_ON_ACCOUNT);
        assertThat(on(START)).contains(Light.LISTED);
        var weekly = new ItemExamples().with(Field.SUPERVISION_ITEM_RHYTHM, "WEEKLY");
        weekly.at(ItemState.IN_PROGRESS);
        var line = ItemLine.of(weekly.story());
        assertThat(light(line, START.plusDays(7))).contains(Light.NORMAL);
        assertThat(light(line, START.plusDays(8))).contains(Light.SILENT);
    }

    /// The reply was written today, whatever day it says.
    @Test
    void a_reply_of_the_year_9999_keeps_no_light_green() {
        var weekly = new ItemExamples().with(Field.SUPERVISION_ITEM_RHYTHM, "WEEKLY");
        weekly.at(ItemState.IN_PROGRESS);
        var far = LocalDate.of(9999, 12, 31);
        weekly.done(ItemAction.PROGRESS, weekly.plenty(ItemAction.PROGRESS).day(far));
        var written = LocalDate.now(ZoneOffset.UTC);
        assertThat(weekly.story().heardOn()).isBetween(written, written.plusDays(1));
        var line = ItemLine.of(weekly.story());
        var undated = new ItemLine.Dates(line.dates().since(), null, line.dates().heardOn(), null);
        var running = new ItemLine(line.item(), line.state(), undated, line.marks());
        assertThat(light(running, written.plusDays(7))).contains(Light.NORMAL);
        assertThat(light(running, written.plusDays(9))).contains(Light.SILENT);
    }

    /// The office is to decide; nothing goes on before.
    @Test
    void what_a_unit_refused_waits_for_the_office_and_is_not_normal() {
        example.at(ItemState.REFUSED);
        var verdict =
                new ItemLights(START, WorkCalendar.standard(), 5)
                        .of(ItemLine.of(example.story()))
                        .orElseThrow();
        assertThat(verdict.light()).isEqualTo(Light.BEHIND);
        assertThat(verdict.why().key()).isEqualTo("item.light.refused");
        assertThat(on(DUE.plusDays(1))).contains(Light.OVERDUE);
    }

    private static Optional<Light> light(ItemLine line, LocalDate today) {
        return new ItemLights(today, WorkCalendar.standard(), 5)
                .of(line)
                .map(ItemLights.Verdict::light);
    }

    @Test
    void what_is_closed_is_done_and_what_is_terminated_has_no_light() {
        example.at(ItemState.CLOSED);
        assertThat(on(DUE.plusYears(1))).contains(Light.DONE);
        var ended = new ItemExamples().at(ItemState.TERMINATED);
        assertThat(light(ItemLine.of(ended.story()), DUE)).isEmpty();
    }
}
