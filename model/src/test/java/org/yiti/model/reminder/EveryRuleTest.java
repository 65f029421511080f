package org.yiti.model.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.figure.Lights;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ReportRhythm;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.whistle.Whistles;

/// Every rule once with facts that it is there for, and once with facts next to them. The day is Wednesday, 9 June
/// 2021, unless a case says another.
class EveryRuleTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 9);
    private static final LocalDate FAR = LocalDate.of(2021, 12, 1);
    private static final UUID UNIT = new UUID(1, 1);

    /// What an office knows.
    private static final class Office {
        private final YearBookFixture year = new YearBookFixture(2021);
        private final UUID issue = year.issue(1, "拖欠工资");
        private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
        private final List<ItemLine> items = new ArrayList<>();
        private final List<PackageEntry> parked = new ArrayList<>();
        private List<UUID> quiet = List.of();
        private boolean sampled = true;
        private LocalDate today = WEDNESDAY;

        void item(ItemState state, LocalDate since, @Nullable LocalDate due) {
            item(state, new ItemLine.Dates(since, due, since, null), false, false, false);
        }

        void item(
                ItemState state,
                ItemLine.Dates dates,
                boolean account,
                boolean extension,
                boolean disputed) {
            var values =
                    Map.<Field, Object>of(
                            SUPERVISION_ITEM_TITLE,
                            "屋面漏雨",
                            SUPERVISION_ITEM_RHYTHM,
                            ReportRhythm.WEEKLY.name());
            items.add(
                    new ItemLine(
                            new SupervisionItem(
                                    Row.of(Table.SUPERVISION_ITEM, RowIds.fresh(), values)),
                            state,
                            dates,
                            new ItemLine.Marks(0, 0, 0, 0, account, extension, disputed, null)));
        }

        UUID add(Table table, Map<Field, Object> values) {
            var id = RowIds.fresh();
            rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(Row.of(table, id, values));
            return id;
        }

        UUID inspected(LocalDate from, Map<Field, Object> conclusion) {
            var values = new HashMap<Field, Object>(conclusion);
            values.put(CONCLUSION_UNIT, UNIT);
            var found = add(Table.CONCLUSION, values);
            var plan =
                    add(
                            Table.INSPECTION,
                            Map.of(
                                    INSPECTION_YEAR,
                                    2021,
                                    INSPECTION_STARTS_ON,
                                    from,
                                    INSPECTION_ENDS_ON,
                                    from));
            add(
                    Table.INSPECTION_UNIT,
                    Map.of(
                            INSPECTION_UNIT_INSPECTION,
                            plan,
                            INSPECTION_UNIT_UNIT,
                            UNIT,
                            INSPECTION_UNIT_CONCLUSION,
                            found));
            return found;
        }

        void review(LocalDate applied) {
            var of =
                    inspected(
                            WEDNESDAY.minusDays(40),
                            Map.of(
                                    CONCLUSION_ISSUED_ON,
                                    WEDNESDAY.minusDays(40),
                                    CONCLUSION_DELIVERED_ON,
                                    WEDNESDAY.minusDays(40)));
            add(Table.REVIEW, Map.of(REVIEW_CONCLUSION, of, REVIEW_APPLIED_ON, applied));
        }

        void called(int minute, Map<Field, Object> unit) {
            var whistle =
                    add(
                            Table.WHISTLE,
                            Map.of(
                                    WHISTLE_YEAR,
                                    2021,
                                    WHISTLE_CALLED_ON,
                                    WEDNESDAY,
                                    WHISTLE_CALLED_MINUTE,
                                    minute));
            var values = new HashMap<Field, Object>(unit);
            values.put(WHISTLE_UNIT_WHISTLE, whistle);
            values.put(WHISTLE_UNIT_UNIT, UNIT);
            add(Table.WHISTLE_UNIT, values);
        }

        void task(TaskStatus status, LocalDate due) {
            year.task(issue, "1-1", Map.of(TASK_STATUS, status.name(), TASK_DUE_DATE, due));
        }

        void theme(boolean approved) {
            var theme = year.add(Table.THEME, Map.of(THEME_NAME, "欠薪", THEME_FOCUS_MONTH, 7));
            year.set(issue, ISSUE_THEME, theme);
            if (approved) {
                year.add(
                        Table.SOLUTION_PLAN,
                        Map.of(
                                SOLUTION_PLAN_ISSUE,
                                issue,
                                SOLUTION_PLAN_VERSION,
                                1,
                                SOLUTION_PLAN_APPROVED_ON,
                                WEDNESDAY));
            }
        }

        void meeting(MeetingState state, LocalDate day) {
            year.add(
                    Table.MEETING,
                    Map.of(MEETING_TITLE, "专题会", MEETING_STATE, state.name(), MEETING_DAY, day));
        }

        void policy(int month) {
            var policy = year.policy(issue, "1", PolicyStage.DRAFTING);
            year.set(policy, POLICY_PLAN_MONTH, month);
        }

        Set<ReminderRule> rules() {
            var calendar = WorkCalendar.standard();
            var lights = new Lights(year.book(), calendar, today);
            var facts =
                    new ReminderFacts(
                            today,
                            calendar,
                            new UnitRegister(List.of()),
                            Optional.of(lights),
                            items,
                            Map.of(),
                            new ModeFacts(quiet, Set.of(), sampled, Set.of()),
                            parked,
                            Inspections.of(table -> rows.getOrDefault(table, List.of())),
                            Whistles.of(
                                    table -> rows.getOrDefault(table, List.of()),
                                    30,
                                    WEDNESDAY.atTime(10, 0)),
                            MeetingBook.read(year, year.book().programme().id()));
            var found = new java.util.HashSet<ReminderRule>();
            new Reminders(facts).all().forEach(reminder -> found.add(reminder.rule()));
            return found;
        }
    }

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
        assertThat(rules().map(each -> each.get()[0]))
                .containsExactlyInAnyOrder((Object[]) ReminderRule.values());
    }
}
