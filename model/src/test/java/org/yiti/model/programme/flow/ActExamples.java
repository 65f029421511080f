package org.yiti.model.programme.flow;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// A task, an issue or a policy that is led through its states by acts in which nothing is missing.
final class ActExamples {
    static final LocalDate START = LocalDate.of(2021, 3, 1);
    static final String OFFICE = "110000";
    static final String REPORTER = "李四";
    static final String CLERK = "张三";
    static final String APPROVER = "王主任";

    private final Table kind;
    private final UUID id;
    private YearBook book;
    private LocalDate day = START;
    private String office = OFFICE;

    ActExamples(Machine<?> machine) {
        var year = new YearBookFixture(2021);
        var unit = year.add(Table.UNIT, Map.of(UNIT_NAME, "市住建委", UNIT_CODE, "110000-01"));
        var issue = year.issue(3, "房产证办理难");
        year.set(issue, ISSUE_LEAD_UNIT, unit);
        var outcome = year.add(Table.OUTCOME, Map.of(OUTCOME_ISSUE, issue));
        year.add(Table.OUTCOME_VALUE, Map.of(OUTCOME_VALUE_OUTCOME, outcome));
        this.kind = machine.status().table();
        this.id =
                switch (kind) {
                    case TASK ->
                            year.task(
                                    issue,
                                    "03-01-01",
                                    Map.of(
                                            TASK_CONTENT,
                                            "完成整治",
                                            TASK_LEAD_UNIT,
                                            unit,
                                            TASK_DUE_DATE,
                                            LocalDate.of(2021, 9, 30),
                                            TASK_STATUS,
                                            TaskStatus.DRAFT.name()));
                    case ISSUE -> issue;
                    case POLICY ->
                            year.add(
                                    Table.POLICY,
                                    Map.of(POLICY_ISSUE, issue, POLICY_TITLE, "预付卡条例"));
                    case SOLUTION_PLAN -> plan(year, issue, 2);
                    default -> throw new IllegalArgumentException(kind.key());
                };
        this.book = year.book();
    }

    private static UUID plan(YearBookFixture year, UUID issue, int version) {
        var plan =
                year.add(
                        Table.SOLUTION_PLAN,
                        Map.of(
                                SOLUTION_PLAN_ISSUE,
                                issue,
                                SOLUTION_PLAN_VERSION,
                                version,
                                SOLUTION_PLAN_GOAL,
                                "年底前办结"));
        year.add(
                Table.MEASURE,
                Map.of(MEASURE_SOLUTION_PLAN, plan, MEASURE_NO, 1, MEASURE_TEXT, "摸排"));
        return plan;
    }

    /// A version of the same plan after it.
    UUID newer(PlanState state) {
        return version(3, state);
    }

    /// A version of the same plan before it.
    UUID older(PlanState state) {
        return version(1, state);
    }

    private UUID version(int version, PlanState state) {
        var fresh = RowIds.fresh();
        with(
                List.of(
                        new Change.Add(
                                Table.SOLUTION_PLAN,
                                fresh,
                                Map.of(
                                        SOLUTION_PLAN_PROGRAMME,
                                        book.programme().id(),
                                        SOLUTION_PLAN_ISSUE,
                                        subject().issue(),
                                        SOLUTION_PLAN_VERSION,
                                        version,
                                        SOLUTION_PLAN_STATE,
                                        state.name()))));
        return fresh;
    }

    SolutionPlan plan(UUID of) {
        return new SolutionPlan(book.row(Table.SOLUTION_PLAN, of).orElseThrow());
    }

    Machine<?> machine() {
        return subject().machine();
    }

    Subject subject() {
        var row = book.row(kind, id).orElseThrow();
        return Subject.of(Row.of(kind, id, OFFICE, true, row.filled()));
    }

    ActStory story() {
        var events = book.story(subject()).events();
        return new ActStory(subject(), events, _ -> true);
    }

    YearBook book() {
        return book;
    }

    LocalDate day() {
        return day;
    }

    ActExamples elsewhere() {
        office = "110105";
        return this;
    }

    ActExamples put(Field field, @Nullable Object value) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field, value);
        book = book.with(List.of(new Change.Put(kind, id, values)));
        return this;
    }

    ActExamples with(List<Change> changes) {
        book = book.with(changes);
        return this;
    }

    /// Everything that the act may need.
    ActGiven plenty(ProgrammeAction act) {
        var hand =
                machine()
                        .line(story().state().name(), act)
                        .map(line -> line.hand())
                        .orElse(Hand.CLERK);
        var by =
                switch (act) {
                    case VERIFY, VERIFY_DIRECTLY -> "赵六";
                    case PUT_TO_CHECK -> REPORTER;
                    default ->
                            hand == Hand.APPROVER ? APPROVER : hand.ofOffice() ? CLERK : REPORTER;
                };
        return ActGiven.of(hand, by, day)
                .reason("有理由")
                .text("有内容")
                .date(day)
                .paperNo("京政发〔2021〕3号")
                .files(1)
                .state(earliest())
                .wish(new Wish(List.of(new Wish.Cell("due_date", "2021-09-30", "2021-12-31"))));
    }

    /// The first state of the machine, or the second where it is there now.
    private String earliest() {
        var states = machine().states().getEnumConstants();
        return (story().state() == states[0] ? states[1] : states[0]).name();
    }

    Acted tryTo(ProgrammeAction act, ActGiven given) {
        return Acts.act(new ActCase(story(), given, book, office), act);
    }

    ActExamples done(ProgrammeAction act) {
        return done(act, plenty(act));
    }

    ActExamples done(ProgrammeAction act, ActGiven given) {
        switch (tryTo(act, given)) {
            case Acted.Done one -> book = book.with(one.changes());
            case Acted.Refused(var missing) ->
                    throw new AssertionError(act + " at " + story().state() + ": " + missing);
        }
        day = day.plusDays(1);
        return this;
    }

    /// Brings it to a state by the shortest way.
    ActExamples at(String state) {
        way(state).forEach(this::done);
        return this;
    }

    private List<ProgrammeAction> way(String state) {
        return switch (kind) {
            case TASK -> toTask(TaskStatus.valueOf(state));
            case ISSUE -> toIssue(IssueStatus.valueOf(state));
            case SOLUTION_PLAN -> toPlan(PlanState.valueOf(state));
            default -> toPolicy(PolicyStage.valueOf(state));
        };
    }

    private static List<ProgrammeAction> toTask(TaskStatus state) {
        return switch (state) {
            case DRAFT -> List.of();
            case ISSUED -> List.of(ProgrammeAction.ISSUE);
            case IN_PROGRESS -> List.of(ProgrammeAction.ISSUE, ProgrammeAction.BEGIN);
            case AWAITING_CHECK -> List.of(ProgrammeAction.ISSUE, ProgrammeAction.REPORT_DONE);
            case DONE ->
                    List.of(
                            ProgrammeAction.ISSUE,
                            ProgrammeAction.REPORT_DONE,
                            ProgrammeAction.VERIFY);
            case ADJUSTING -> List.of(ProgrammeAction.ISSUE, ProgrammeAction.APPLY_CHANGE);
            case CANCELLED ->
                    List.of(
                            ProgrammeAction.ISSUE,
                            ProgrammeAction.PROPOSE_CANCEL,
                            ProgrammeAction.GRANT_CANCEL);
        };
    }

    private static List<ProgrammeAction> toIssue(IssueStatus state) {
        return switch (state) {
            case DRAFT -> List.of();
            case AWAITING_APPROVAL -> List.of(ProgrammeAction.SUBMIT);
            case DEPLOYED -> List.of(ProgrammeAction.SUBMIT, ProgrammeAction.DEPLOY);
            case IN_PROGRESS -> after(IssueStatus.DEPLOYED, ProgrammeAction.BEGIN);
            case AWAITING_CHECK -> after(IssueStatus.IN_PROGRESS, ProgrammeAction.REPORT_MET);
            case VERIFIED -> after(IssueStatus.AWAITING_CHECK, ProgrammeAction.VERIFY);
            case YEAR_CLOSED -> after(IssueStatus.VERIFIED, ProgrammeAction.CLOSE_YEAR);
            case CARRIED_OVER -> List.of(ProgrammeAction.CARRY_OVER);
            case LONG_TERM_CARE -> after(IssueStatus.YEAR_CLOSED, ProgrammeAction.KEEP_CARE);
            case ADJUSTING -> after(IssueStatus.DEPLOYED, ProgrammeAction.PROPOSE_CHANGE);
        };
    }

    private static List<ProgrammeAction> after(IssueStatus before, ProgrammeAction act) {
        var way = new java.util.ArrayList<>(toIssue(before));
        way.add(act);
        return way;
    }

    private List<ProgrammeAction> toPlan(PlanState state) {
        if (state == PlanState.REPLACED) {
            // By the time it was approved nothing newer stood over it.
            toPlan(PlanState.IN_FORCE).forEach(this::done);
            newer(PlanState.IN_FORCE);
            return List.of(ProgrammeAction.REPLACE);
        }
        var way =
                List.of(
                        ProgrammeAction.SUBMIT,
                        ProgrammeAction.APPROVE,
                        ProgrammeAction.PUT_IN_FORCE);
        return way.subList(0, state.ordinal());
    }

    private static List<ProgrammeAction> toPolicy(PolicyStage state) {
        return switch (state) {
            case PLANNED -> List.of();
            case DRAFTING -> List.of(ProgrammeAction.START_DRAFT);
            case COMMENTS -> List.of(ProgrammeAction.SEEK_COMMENTS);
            case REVIEW -> List.of(ProgrammeAction.SEND_TO_REVIEW);
            case PASSED -> List.of(ProgrammeAction.PASS);
            case ISSUED -> List.of(ProgrammeAction.PUBLISH);
            case IN_FORCE -> List.of(ProgrammeAction.PUBLISH, ProgrammeAction.PUT_IN_FORCE);
            case CARRIED_OVER -> List.of(ProgrammeAction.CARRY_OVER);
            case MERGED -> List.of(ProgrammeAction.MERGE);
            case CANCELLED -> List.of(ProgrammeAction.PROPOSE_CANCEL, ProgrammeAction.GRANT_CANCEL);
        };
    }
}
