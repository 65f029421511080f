package org.yiti.model.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;
import static org.yiti.model.reminder.ReminderRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.consultation.JointAction;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.whistle.Whistles;

/// Each rule of supervision on its limit and next to it. 9 June 2021 is a Wednesday; the 14th is the holiday of
/// the Dragon Boat Festival.
class ItemRemindersTest {
    private static final MeetingBook NO_MEETINGS =
            new MeetingBook(List.of(), List.of(), List.of(), Map.of());

    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 9);
    private static final Inspections NO_INSPECTIONS = Inspections.of(_ -> List.of());
    private static final Whistles NO_WHISTLES =
            Whistles.of(_ -> List.of(), 30, WEDNESDAY.atStartOfDay());
    private static final UUID ISSUE = new UUID(3, 3);

    private static SupervisionItem item(Map<Field, Object> more) {
        var values = new HashMap<Field, Object>(Map.of(SUPERVISION_ITEM_TITLE, "六合园屋面漏雨"));
        values.putAll(more);
        return new SupervisionItem(Row.of(Table.SUPERVISION_ITEM, new UUID(7, 7), values));
    }

    private static ItemLine line(ItemState state, ItemLine.Dates dates, boolean... marks) {
        return new ItemLine(
                item(Map.of(SUPERVISION_ITEM_ISSUE, ISSUE)),
                state,
                dates,
                new ItemLine.Marks(
                        0, 0, 0, 0, marks.length > 0, marks.length > 1, marks.length > 2, null));
    }

    private static ItemLine.Dates since(LocalDate day) {
        return new ItemLine.Dates(day, null, day, null);
    }

    private static ItemLine.Dates due(LocalDate heard, @Nullable LocalDate due) {
        return new ItemLine.Dates(heard, due, heard, null);
    }

    private static List<Reminder> found(
            LocalDate today, ItemLine line, Set<UUID> consulted, boolean sampled) {
        return new Reminders(
                        new ReminderFacts(
                                today,
                                WorkCalendar.standard(),
                                new UnitRegister(List.of()),
                                Optional.empty(),
                                List.of(line),
                                Map.of(),
                                new ModeFacts(List.of(), consulted, sampled, Set.of()),
                                List.of(),
                                NO_INSPECTIONS,
                                NO_WHISTLES,
                                NO_MEETINGS,
                                FigureFacts.NONE))
                .all();
    }

    private static List<ReminderRule> rules(LocalDate today, ItemLine line) {
        return found(today, line, Set.of(), true).stream().map(Reminder::rule).toList();
    }

    /// What waits for an answer counts as late from the fourth working day on; the weekend does not count.
    @ParameterizedTest
    @CsvSource({
        "AWAITING_APPROVAL, 2021-06-09, ITEM_TO_APPROVE, -3",
        "AWAITING_APPROVAL, 2021-06-04, ITEM_TO_APPROVE, 0",
        "AWAITING_APPROVAL, 2021-06-03, ITEM_TO_APPROVE, 1",
        "REFUSED, 2021-06-04, ITEM_REFUSED, 0",
        "REFUSED, 2021-06-03, ITEM_REFUSED, 1",
        "AWAITING_CHECK, 2021-06-04, ITEM_TO_CHECK, 0",
        "VERIFYING, 2021-06-03, ITEM_TO_CHECK, 1",
        "ISSUED, 2021-06-03, ITEM_NOT_RECEIVED, 1"
    })
    void whatWaitsIsSaidAndLateAfterThreeWorkingDays(
            ItemState state, LocalDate since, ReminderRule rule, int late) {
        assertThat(found(WEDNESDAY, line(state, since(since)), Set.of(), true))
                .singleElement()
                .satisfies(reminder -> {
                    assertThat(reminder.rule()).isEqualTo(rule);
                    assertThat(reminder.late()).isEqualTo(late);
                });
    }

    @Test
    void whatWasIssuedThreeWorkingDaysAgoIsNotYetLate() {
        assertThat(rules(WEDNESDAY, line(ItemState.ISSUED, since(LocalDate.of(2021, 6, 4)))))
                .isEmpty();
    }

    /// Late from the day after the due date.
    @ParameterizedTest
    @CsvSource({
        "2021-06-09, ITEM_DUE_SOON, 0",
        "2021-06-08, ITEM_OVERDUE, 1",
        "2021-06-04, ITEM_OVERDUE, 3"
    })
    void aDueDateIsLateFromTheNextDayOn(LocalDate due, ReminderRule rule, int late) {
        assertThat(
                        found(
                                WEDNESDAY,
                                line(ItemState.IN_PROGRESS, due(WEDNESDAY, due)),
                                Set.of(),
                                true))
                .singleElement()
                .satisfies(reminder -> {
                    assertThat(reminder.rule()).isEqualTo(rule);
                    assertThat(reminder.late()).isEqualTo(late);
                });
    }

    @ParameterizedTest
    @CsvSource({"2021-06-08, true", "2021-06-09, true", "2021-06-10, false"})
    void aLookBackIsAskedForFromItsDayOn(LocalDate on, boolean asked) {
        var line = line(ItemState.CLOSED, new ItemLine.Dates(WEDNESDAY, null, WEDNESDAY, on));
        assertThat(rules(WEDNESDAY, line).contains(LOOK_BACK_DUE)).isEqualTo(asked);
    }

    @Test
    void anOpenExtensionAndADisputeAreSaid() {
        var dates = due(WEDNESDAY, LocalDate.of(2021, 12, 1));
        assertThat(rules(WEDNESDAY, line(ItemState.IN_PROGRESS, dates, true, true)))
                .containsExactlyInAnyOrder(EXTENSION_WAITING, ACCOUNT_QUIET);
        assertThat(rules(WEDNESDAY, line(ItemState.IN_PROGRESS, dates, true, true, true)))
                .containsExactly(ITEM_DISPUTED);
    }

    @ParameterizedTest
    @CsvSource({"2021-06-14, false", "2021-06-15, true", "2021-07-15, false", "2021-12-31, true"})
    void aQuarterWithoutASampleIsSaidFromTheMiddleOfItsLastMonth(LocalDate today, boolean asked) {
        var line = line(ItemState.DRAFT, since(today));
        assertThat(found(today, line, Set.of(), false)).hasSize(asked ? 1 : 0);
        assertThat(found(today, line, Set.of(), true)).isEmpty();
    }

    private static Consultation sheet(Field of, UUID id, @Nullable LocalDate day) {
        var values = new HashMap<Field, Object>(Map.of(of, id));
        if (day != null) {
            values.put(CONSULTATION_DAY, day);
        }
        return new Consultation(Row.of(Table.CONSULTATION, RowIds.fresh(), values));
    }

    private static JointAction joint(String parties, LocalDate day) {
        return new JointAction(
                Row.of(
                        Table.JOINT_ACTION,
                        RowIds.fresh(),
                        Map.of(
                                JOINT_ACTION_ITEM, new UUID(7, 7),
                                JOINT_ACTION_PARTIES, parties,
                                JOINT_ACTION_DAY, day)));
    }

    private static boolean quiet(List<Consultation> sheets, List<JointAction> actions) {
        var line = line(ItemState.IN_PROGRESS, due(WEDNESDAY, LocalDate.of(2021, 12, 1)), true);
        var consulted = ModeFacts.talked(sheets, actions, WEDNESDAY);
        return found(WEDNESDAY, line, consulted, true).stream()
                .anyMatch(reminder -> reminder.rule() == ACCOUNT_QUIET);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-31, true", "2021-06-01, false", "2021-06-09, false", "2021-06-10, true"})
    void whatIsOnTheAccountIsTalkedOverInTheMonth(LocalDate day, boolean quiet) {
        assertThat(quiet(List.of(sheet(CONSULTATION_ITEM, new UUID(7, 7), day)), List.of()))
                .isEqualTo(quiet);
        assertThat(quiet(List.of(sheet(CONSULTATION_ISSUE, ISSUE, day)), List.of()))
                .isEqualTo(quiet);
        assertThat(quiet(List.of(), List.of(joint("市住建委、市水务局", day)))).isEqualTo(quiet);
    }

    @Test
    void aSheetThatWasOnlyPreparedAndAVisitOfOneBodyAreNoConsultation() {
        assertThat(quiet(List.of(sheet(CONSULTATION_ISSUE, ISSUE, null)), List.of())).isTrue();
        assertThat(quiet(List.of(sheet(CONSULTATION_ISSUE, new UUID(4, 4), WEDNESDAY)), List.of()))
                .isTrue();
        assertThat(quiet(List.of(), List.of(joint("市住建委", WEDNESDAY)))).isTrue();
    }

    private static ItemEvent event(int number, String action, String before, String words) {
        return new ItemEvent(
                Row.of(
                        Table.ITEM_ORDER,
                        RowIds.fresh(),
                        Map.of(
                                ITEM_ORDER_NUMBER, number,
                                ITEM_ORDER_ACTION, action,
                                ITEM_ORDER_BEFORE, before,
                                ITEM_ORDER_AFTER, "CLOSED",
                                ITEM_ORDER_TEXT, words,
                                ITEM_ORDER_DAY, WEDNESDAY)));
    }

    @Test
    void onlyANoteThatNamesTheLeaderTellsHim() {
        assertThat(gaps("王副市长", "与社区沟通物业费")).contains(LoopGap.GapKind.WITHOUT_REPORT);
        assertThat(gaps("王副市长", "已向王副市长书面报告")).doesNotContain(LoopGap.GapKind.WITHOUT_REPORT);
        assertThat(gaps("", "已书面报告")).contains(LoopGap.GapKind.WITHOUT_REPORT);
    }

    private static List<LoopGap.GapKind> gaps(String leader, String note) {
        var item =
                item(
                        Map.of(
                                SUPERVISION_ITEM_INSTRUCTION,
                                "请抓紧解决",
                                SUPERVISION_ITEM_LEADER,
                                leader));
        var events =
                new ArrayList<>(
                        List.of(
                                event(1, "CLOSE", "VERIFYING", ""),
                                event(2, "NOTE", "CLOSED", note)));
        var line =
                new ItemLine(
                        item,
                        ItemState.CLOSED,
                        since(WEDNESDAY),
                        new ItemLine.Marks(0, 0, 0, 0, false, false, false, false));
        var facts =
                new ReminderFacts(
                        WEDNESDAY,
                        WorkCalendar.standard(),
                        new UnitRegister(List.of()),
                        Optional.empty(),
                        List.of(line),
                        Map.of(item.id(), new ItemStory(item, events)),
                        new ModeFacts(List.of(), Set.of(), true, Set.of()),
                        List.of(),
                        NO_INSPECTIONS,
                        NO_WHISTLES,
                        NO_MEETINGS,
                        FigureFacts.NONE);
        return LoopGap.of(facts).stream().map(LoopGap::kind).toList();
    }
}
