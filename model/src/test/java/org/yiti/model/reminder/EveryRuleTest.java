package org.yiti.model.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;
import static org.yiti.model.reminder.Office.WEDNESDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.RowIds;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;

/// Every rule once with facts that it is there for, and once with facts next to them. The day is Wednesday, 9 June
/// 2021, unless a case says another.
class EveryRuleTest {
    private static final LocalDate FAR = LocalDate.of(2021, 12, 1);

    private static Arguments rule(
            ReminderRule rule, Consumer<Office> fires, Consumer<Office> nextToIt) {
        return Arguments.of(rule, fires, nextToIt);
    }

    private static ItemLine.Dates due(LocalDate due) {
        return new ItemLine.Dates(WEDNESDAY, due, WEDNESDAY, null);
    }

    private static ItemLine.Dates lookBack(LocalDate on) {
        return new ItemLine.Dates(WEDNESDAY, null, WEDNESDAY, on);
    }

    static Stream<Arguments> rules() {
        return Stream.concat(ofItems(), Stream.concat(ofTheYear(), ofOthers()));
    }

    private static Stream<Arguments> ofItems() {
        return Stream.of(
                rule(
                        ReminderRule.ITEM_DISPUTED,
                        o -> o.item(ItemState.IN_PROGRESS, due(FAR), false, false, true),
                        o -> o.item(ItemState.IN_PROGRESS, due(FAR), false, false, false)),
                rule(
                        ReminderRule.ITEM_OVERDUE,
                        o -> o.item(ItemState.IN_PROGRESS, WEDNESDAY, WEDNESDAY.minusDays(1)),
                        o -> o.item(ItemState.IN_PROGRESS, WEDNESDAY, WEDNESDAY)),
                rule(
                        ReminderRule.ITEM_SILENT,
                        o -> o.item(ItemState.IN_PROGRESS, WEDNESDAY.minusDays(8), FAR),
                        o -> o.item(ItemState.IN_PROGRESS, WEDNESDAY.minusDays(7), FAR)),
                rule(
                        ReminderRule.ITEM_REFUSED,
                        o -> o.item(ItemState.REFUSED, WEDNESDAY, FAR),
                        o -> o.item(ItemState.RECEIVED, WEDNESDAY, FAR)),
                rule(
                        ReminderRule.ITEM_NOT_RECEIVED,
                        o -> o.item(ItemState.ISSUED, LocalDate.of(2021, 6, 3), FAR),
                        o -> o.item(ItemState.ISSUED, LocalDate.of(2021, 6, 4), FAR)),
                rule(
                        ReminderRule.ITEM_TO_APPROVE,
                        o -> o.item(ItemState.AWAITING_APPROVAL, WEDNESDAY, FAR),
                        o -> o.item(ItemState.DRAFT, WEDNESDAY, FAR)),
                rule(
                        ReminderRule.EXTENSION_WAITING,
                        o -> o.item(ItemState.IN_PROGRESS, due(FAR), false, true, false),
                        o -> o.item(ItemState.IN_PROGRESS, due(FAR), false, false, false)),
                rule(
                        ReminderRule.ITEM_TO_CHECK,
                        o -> o.item(ItemState.AWAITING_CHECK, WEDNESDAY, FAR),
                        o -> o.item(ItemState.IN_PROGRESS, WEDNESDAY, FAR)),
                rule(
                        ReminderRule.LOOK_BACK_DUE,
                        o -> o.item(ItemState.CLOSED, lookBack(WEDNESDAY), false, false, false),
                        o ->
                                o.item(
                                        ItemState.CLOSED,
                                        lookBack(WEDNESDAY.plusDays(1)),
                                        false,
                                        false,
                                        false)),
                rule(
                        ReminderRule.ACCOUNT_QUIET,
                        o -> o.item(ItemState.IN_PROGRESS, due(FAR), true, false, false),
                        o -> o.item(ItemState.IN_PROGRESS, due(FAR), false, false, false)),
                rule(
                        ReminderRule.ITEM_DUE_SOON,
                        o -> o.item(ItemState.IN_PROGRESS, WEDNESDAY, WEDNESDAY),
                        o -> o.item(ItemState.IN_PROGRESS, WEDNESDAY, FAR)));
    }

    private static Stream<Arguments> ofTheYear() {
        return Stream.of(
                rule(
                        ReminderRule.APPROVAL_WAITING,
                        o ->
                                o.year.set(
                                        o.issue,
                                        ISSUE_STATUS,
                                        IssueStatus.AWAITING_APPROVAL.name()),
                        o -> o.year.set(o.issue, ISSUE_STATUS, IssueStatus.DEPLOYED.name())),
                rule(
                        ReminderRule.TASK_UNREPORTED,
                        o -> o.year.plan(o.year.task(o.issue, "1-1"), 3, "10"),
                        o -> {
                            var task = o.year.task(o.issue, "1-1");
                            o.year.plan(task, 3, "10");
                            o.year.report(task, 3, "10");
                        }),
                rule(
                        ReminderRule.TASK_OVERDUE,
                        o -> o.task(TaskStatus.IN_PROGRESS, WEDNESDAY.minusDays(1)),
                        o -> o.task(TaskStatus.IN_PROGRESS, WEDNESDAY)),
                rule(
                        ReminderRule.TASK_TO_CHECK,
                        o -> o.task(TaskStatus.AWAITING_CHECK, FAR),
                        o -> o.task(TaskStatus.IN_PROGRESS, FAR)),
                rule(
                        ReminderRule.TASK_UNPLANNED,
                        o -> {
                            o.task(TaskStatus.IN_PROGRESS, FAR);
                            o.today = LocalDate.of(2021, 6, 20);
                        },
                        o -> {
                            o.task(TaskStatus.IN_PROGRESS, FAR);
                            o.today = LocalDate.of(2021, 6, 19);
                        }),
                rule(ReminderRule.POLICY_DUE, o -> o.policy(6), o -> o.policy(7)),
                rule(ReminderRule.THEME_UNPREPARED, o -> o.theme(false), o -> o.theme(true)),
                rule(
                        ReminderRule.ISSUES_QUIET,
                        o -> {
                            o.quiet = List.of(o.issue);
                            o.today = LocalDate.of(2021, 6, 20);
                        },
                        o -> {
                            o.quiet = List.of(o.issue);
                            o.today = LocalDate.of(2021, 6, 19);
                        }));
    }

    private static Stream<Arguments> ofOthers() {
        return Stream.of(
                rule(
                        ReminderRule.MEETING_UNPREPARED,
                        office -> office.meeting(MeetingState.PLANNED, WEDNESDAY.plusDays(2)),
                        office -> office.meeting(MeetingState.PLANNED, WEDNESDAY.plusDays(20))),
                rule(
                        ReminderRule.MEETING_FOLLOW_UP,
                        office -> office.meeting(MeetingState.PLANNED, WEDNESDAY.minusDays(1)),
                        office -> office.meeting(MeetingState.HELD, WEDNESDAY.minusDays(1))),
                rule(
                        ReminderRule.RANKING_UNFROZEN,
                        office -> office.review(WEDNESDAY.plusDays(2), 5),
                        office -> {
                            office.review(WEDNESDAY.plusDays(2), 5);
                            office.closed = Set.of(YearMonth.of(2021, 5));
                        }),
                rule(
                        ReminderRule.RANKING_UNFROZEN,
                        office -> office.review(WEDNESDAY, 5),
                        office -> office.review(WEDNESDAY.plusDays(6), 5)),
                rule(
                        ReminderRule.MATERIAL_UNFROZEN,
                        office -> office.meeting(MeetingKind.THEME, WEDNESDAY.plusDays(6), 6),
                        office -> office.meeting(MeetingKind.THEME, WEDNESDAY.plusDays(7), 6)),
                rule(
                        ReminderRule.MATERIAL_UNFROZEN,
                        office -> office.meeting(MeetingKind.THEME, WEDNESDAY, 5),
                        office -> {
                            office.meeting(MeetingKind.THEME, WEDNESDAY, 5);
                            office.meeting(MeetingKind.DISPATCH, WEDNESDAY, 6);
                            office.closed = Set.of(YearMonth.of(2021, 5));
                        }),
                rule(
                        ReminderRule.FIGURE_CORRECTED,
                        office ->
                                office.corrected =
                                        Optional.of(
                                                new FigureFacts.Corrected(
                                                        YearMonth.of(2021, 5), 3)),
                        _ -> {}),
                rule(
                        ReminderRule.SUBDISTRICT_WATCH,
                        office -> office.sent(2, 12),
                        office -> office.sent(1, 12)),
                rule(
                        ReminderRule.SUBDISTRICT_WATCH,
                        office -> office.sent(3, 12),
                        office -> office.sent(3, 10)),
                rule(
                        ReminderRule.REQUESTS_REPEATED,
                        office -> office.records(1, 4, 7),
                        office -> office.records(1, 4, 8)),
                rule(
                        ReminderRule.REQUESTS_REPEATED,
                        office -> office.records(1, 1, 7),
                        office -> office.records(7, 8, 10)),
                rule(
                        ReminderRule.REVIEW_DUE,
                        o -> o.review(WEDNESDAY.minusDays(20)),
                        o -> o.review(WEDNESDAY.minusDays(19))),
                rule(
                        ReminderRule.CONCLUSION_UNDELIVERED,
                        o -> o.inspected(WEDNESDAY, Map.of(CONCLUSION_ISSUED_ON, WEDNESDAY)),
                        o ->
                                o.inspected(
                                        WEDNESDAY,
                                        Map.of(
                                                CONCLUSION_ISSUED_ON,
                                                WEDNESDAY,
                                                CONCLUSION_DELIVERED_ON,
                                                WEDNESDAY))),
                rule(
                        ReminderRule.UNIT_INSPECTED_AGAIN,
                        o -> {
                            o.inspected(WEDNESDAY, Map.of());
                            o.inspected(WEDNESDAY.plusDays(10), Map.of());
                        },
                        o -> {
                            o.inspected(WEDNESDAY, Map.of());
                            o.inspected(WEDNESDAY.plusDays(300), Map.of());
                        }),
                rule(
                        ReminderRule.WHISTLE_REFUSED,
                        o -> o.called(9 * 60, Map.of(WHISTLE_UNIT_REFUSED, "无执法权")),
                        o ->
                                o.called(
                                        9 * 60,
                                        Map.of(
                                                WHISTLE_UNIT_REFUSED,
                                                "无执法权",
                                                WHISTLE_UNIT_TOLD_ON,
                                                WEDNESDAY))),
                rule(
                        ReminderRule.WHISTLE_UNANSWERED,
                        o -> o.called(9 * 60 + 29, Map.of()),
                        o -> o.called(9 * 60 + 30, Map.of())),
                rule(
                        ReminderRule.QUARTER_UNSAMPLED,
                        o -> {
                            o.sampled = false;
                            o.today = LocalDate.of(2021, 6, 15);
                        },
                        o -> {
                            o.sampled = false;
                            o.today = LocalDate.of(2021, 6, 14);
                        }),
                rule(
                        ReminderRule.PACKAGE_GAP,
                        o ->
                                o.parked.add(
                                        new PackageEntry(
                                                1,
                                                true,
                                                PackageEntry.State.PARKED,
                                                RowIds.fresh(),
                                                PackageKind.CHANGES,
                                                "110108",
                                                "海淀区",
                                                "海淀区.yiti",
                                                1,
                                                "",
                                                Instant.EPOCH,
                                                "",
                                                1,
                                                false,
                                                Optional.empty())),
                        _ -> {}));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsThereForItsFactsAndNotForThoseNextToThem(
            ReminderRule rule, Consumer<Office> fires, Consumer<Office> nextToIt) {
        var office = new Office();
        fires.accept(office);
        assertThat(office.rules()).contains(rule);
        var other = new Office();
        nextToIt.accept(other);
        assertThat(other.rules()).doesNotContain(rule);
    }

    @Test
    void everyRuleHasItsCase() {
        assertThat(rules().map(each -> each.get()[0]).distinct())
                .containsExactlyInAnyOrder((Object[]) ReminderRule.values());
    }
}
