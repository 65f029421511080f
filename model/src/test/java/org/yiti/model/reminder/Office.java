package org.yiti.model.reminder;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.figure.Lights;
import org.yiti.model.hotline.TopTen;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.problem.Problem;
import org.yiti.model.problem.ProblemSource;
import org.yiti.model.problem.Repeated;
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

/// What an office knows.
final class Office {
    static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 9);
    static final UUID UNIT = new UUID(1, 1);

    final YearBookFixture year = new YearBookFixture(2021);
    final UUID issue = year.issue(1, "拖欠工资");
    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    private final List<ItemLine> items = new ArrayList<>();
    final List<PackageEntry> parked = new ArrayList<>();
    List<UUID> quiet = List.of();
    boolean sampled = true;
    Set<YearMonth> closed = Set.of();
    Optional<FigureFacts.Corrected> corrected = Optional.empty();
    private List<TopTen> topTen = List.of();
    private List<Repeated> repeated = List.of();
    LocalDate today = WEDNESDAY;

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
                        new SupervisionItem(Row.of(Table.SUPERVISION_ITEM, RowIds.fresh(), values)),
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

    void review(LocalDate day, int month) {
        meeting(MeetingKind.REVIEW, day, month);
    }

    /// A meeting that is planned.
    void meeting(MeetingKind kind, LocalDate day, int month) {
        year.add(
                Table.MEETING,
                Map.of(
                        MEETING_TITLE,
                        "会议",
                        MEETING_KIND,
                        kind.name(),
                        MEETING_MONTH,
                        month,
                        MEETING_DAY,
                        day));
    }

    /// Records of one entry, on these days of June.
    void records(int... days) {
        var entry =
                new Problem(
                        Row.of(
                                Table.PROBLEM,
                                RowIds.fresh(),
                                Map.of(PROBLEM_PLACE, "六合园", PROBLEM_CLASS_NAME, "占用")));
        var records = new ArrayList<ProblemSource>();
        for (int day : days) {
            records.add(
                    new ProblemSource(
                            Row.of(
                                    Table.PROBLEM_SOURCE,
                                    RowIds.fresh(),
                                    Map.of(
                                            PROBLEM_SOURCE_PROBLEM,
                                            entry.id(),
                                            PROBLEM_SOURCE_DAY,
                                            LocalDate.of(2021, 6, day)))));
        }
        repeated = Repeated.of(List.of(entry), records, today);
    }

    /// Sub-districts of which the first is among the ten in so many months up to May.
    void sent(int months, int subdistricts) {
        var sent = new ArrayList<TopTen.Sent>();
        for (int unit = 1; unit <= subdistricts; unit++) {
            for (int month = 1; month <= 5; month++) {
                boolean first = unit == 1 && month > 5 - months;
                sent.add(
                        new TopTen.Sent(
                                new UUID(1, unit),
                                YearMonth.of(2021, month),
                                first ? 1000 : unit == 1 ? 1 : 100 + unit));
            }
        }
        var until = YearMonth.of(2021, 5);
        topTen =
                TopTen.of(sent, _ -> true, until).stream()
                        .filter(each -> each.unit().equals(UNIT))
                        .toList();
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
                        MeetingBook.read(year, year.book().programme().id()),
                        new FigureFacts(closed, corrected, topTen, repeated));
        var found = new java.util.HashSet<ReminderRule>();
        new Reminders(facts).all().forEach(reminder -> found.add(reminder.rule()));
        return found;
    }
}
