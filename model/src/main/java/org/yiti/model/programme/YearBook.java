package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.programme.flow.ActEvent;
import org.yiti.model.programme.flow.ActStory;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// One year's 一方案三清单 as it stands: everything that figures, lights, screens and ledgers of the year read,
/// so that they all read the same. Immutable; a change gives a new book that shares what did not change.
/// Hotline volumes are not in it (a year has more than 100,000): see `org.yiti.model.hotline`.
public final class YearBook {
    /// What the lists of issues and tasks are made of.
    private static final List<Table> LISTED =
            List.of(Table.ISSUE, Table.TASK, Table.PROGRAMME_ACT, Table.PROGRAMME_REPLY);

    private final Programme programme;
    private final YearRows rows;

    /// The units' codes, which say whose a reply is.
    private final Map<UUID, String> codes;

    private volatile @Nullable List<Issue> issues;
    private volatile @Nullable List<Task> tasks;

    private YearBook(Programme programme, YearRows rows, Map<UUID, String> codes) {
        this.programme = programme;
        this.rows = rows;
        this.codes = codes;
    }

    public static YearBook load(Rows rows, Programme programme) {
        var codes = new HashMap<UUID, String>();
        rows.all(Table.UNIT).forEach(unit -> codes.put(unit.id(), unit.words(UNIT_CODE)));
        return new YearBook(programme, YearRows.load(rows, programme.id()), codes);
    }

    /// The newest programme of a year that is owned by the office, if there is one.
    public static Optional<Programme> programme(Rows rows, int year) {
        return rows.all(Table.PROGRAMME).stream()
                .map(Programme::new)
                .filter(p -> p.year() == year)
                .findFirst();
    }

    /// This book after some changes; those of other tables and years pass it by.
    public YearBook with(List<Change> changes) {
        var now = programme;
        for (Change change : changes) {
            if (change.row().equals(programme.id()) && change instanceof Change.Put put) {
                now = new Programme(now.row().with(put.values()));
            }
        }
        return new YearBook(now, rows.with(changes), codes(changes)).keeping(this);
    }

    private Map<UUID, String> codes(List<Change> changes) {
        var changed = new HashMap<UUID, String>();
        for (Change change : changes) {
            var values =
                    switch (change) {
                        case Change.Add add when add.table() == Table.UNIT -> add.values();
                        case Change.Put put when put.table() == Table.UNIT -> put.values();
                        default -> Map.<Field, Object>of();
                    };
            if (values.get(UNIT_CODE) instanceof String code) {
                changed.put(change.row(), code);
            }
        }
        if (changed.isEmpty()) {
            return codes;
        }
        var all = new HashMap<>(codes);
        all.putAll(changed);
        return all;
    }

    /// Takes over the lists of a book that has the same issues and tasks: most edits are of other rows.
    private YearBook keeping(YearBook older) {
        if (rows.share(LISTED, older.rows)) {
            issues = older.issues;
            tasks = older.tasks;
        }
        return this;
    }

    /// This book with rows as the store now has them (after an undo, or out of the recycle bin).
    public YearBook withRows(List<Row> read) {
        return new YearBook(programme, rows.withRows(read), codes).keeping(this);
    }

    /// A book of one task with its units, plans and reports: small, so that many changes of the task are cheap to
    /// follow. It holds no task where this book has none of that id.
    public YearBook aboutTask(UUID task) {
        return new YearBook(programme, rows.aboutTask(task), codes);
    }

    public Programme programme() {
        return programme;
    }

    public List<Theme> themes() {
        return rows.views(Table.THEME, Theme::new, Comparator.comparingInt(Theme::no));
    }

    public Optional<Theme> theme(UUID id) {
        return set(Table.THEME).find(id).map(Theme::new);
    }

    /// The city's list by number, then the office's own.
    public List<Issue> issues() {
        var known = issues;
        if (known == null) {
            known =
                    rows.views(
                            Table.ISSUE,
                            row -> new Issue(standing(row)),
                            Comparator.comparing(Issue::origin).thenComparingInt(Issue::no));
            issues = known;
        }
        return known;
    }

    public Optional<Issue> issue(UUID id) {
        return set(Table.ISSUE).find(id).map(row -> new Issue(standing(row)));
    }

    /// All tasks in the order of issues, then of the list.
    public List<Task> tasks() {
        var known = tasks;
        if (known == null) {
            var all = new ArrayList<Task>();
            issues().forEach(issue -> all.addAll(tasksOf(issue.id())));
            known = List.copyOf(all);
            tasks = known;
        }
        return known;
    }

    public Optional<Task> task(UUID id) {
        return set(Table.TASK).find(id).map(row -> new Task(standing(row)));
    }

    public Optional<Task> taskNumbered(String no) {
        return tasks().stream().filter(t -> t.no().equals(no)).findFirst();
    }

    public List<Task> tasksOf(UUID issue) {
        return rows.children(
                Table.TASK,
                issue,
                row -> new Task(standing(row)),
                Comparator.comparingInt(Task::position).thenComparing(Task::no));
    }

    public List<TaskUnit> unitsOf(UUID task) {
        return rows.children(
                Table.TASK_UNIT, task, TaskUnit::new, Comparator.comparingInt(TaskUnit::position));
    }

    public Optional<MonthPlan> plan(UUID task, int month) {
        return set(Table.MONTH_PLAN).of(task).stream()
                .map(MonthPlan::new)
                .filter(p -> p.month() == month)
                .findFirst();
    }

    public Optional<MonthReport> report(UUID task, int month) {
        return set(Table.MONTH_REPORT).of(task).stream()
                .map(MonthReport::new)
                .filter(r -> r.month() == month)
                .findFirst();
    }

    public List<MonthPlan> plansOf(UUID task) {
        return rows.children(
                Table.MONTH_PLAN, task, MonthPlan::new, Comparator.comparingInt(MonthPlan::month));
    }

    public List<MonthReport> reportsOf(UUID task) {
        return rows.children(
                Table.MONTH_REPORT,
                task,
                MonthReport::new,
                Comparator.comparingInt(MonthReport::month));
    }

    public List<IssueAlias> aliasesOf(UUID issue) {
        return rows.children(
                Table.ISSUE_ALIAS, issue, IssueAlias::new, Comparator.comparing(IssueAlias::alias));
    }

    /// All versions of an issue's plan, the newest last.
    public List<SolutionPlan> solutionPlansOf(UUID issue) {
        return rows.children(
                Table.SOLUTION_PLAN,
                issue,
                SolutionPlan::new,
                Comparator.comparingInt(SolutionPlan::version));
    }

    public List<Measure> measuresOf(UUID solutionPlan) {
        return rows.children(
                Table.MEASURE, solutionPlan, Measure::new, Comparator.comparingInt(Measure::no));
    }

    public List<MeasureLink> linksOf(UUID measure) {
        return rows.children(
                Table.MEASURE_LINK,
                measure,
                MeasureLink::new,
                Comparator.comparing(MeasureLink::id));
    }

    public List<Duty> dutiesOf(UUID issue) {
        return rows.children(Table.DUTY, issue, Duty::new, Comparator.comparingInt(Duty::position));
    }

    public List<Policy> policies() {
        var all = new ArrayList<Policy>();
        issues().forEach(issue -> all.addAll(policiesOf(issue.id())));
        return List.copyOf(all);
    }

    public List<Policy> policiesOf(UUID issue) {
        return rows.children(
                Table.POLICY,
                issue,
                Policy::new,
                Comparator.comparingInt(Policy::position).thenComparing(Policy::no));
    }

    public Optional<Policy> policy(UUID id) {
        return set(Table.POLICY).find(id).map(Policy::new);
    }

    public List<PolicyStep> stepsOf(UUID policy) {
        return rows.children(
                Table.POLICY_STAGE,
                policy,
                PolicyStep::new,
                Comparator.comparing(PolicyStep::stage));
    }

    public List<Outcome> outcomesOf(UUID issue) {
        return rows.children(
                Table.OUTCOME, issue, Outcome::new, Comparator.comparingInt(Outcome::position));
    }

    /// The values of an outcome, oldest first.
    public List<OutcomeValue> valuesOf(UUID outcome) {
        return rows.children(
                Table.OUTCOME_VALUE,
                outcome,
                OutcomeValue::new,
                Comparator.comparing(
                        OutcomeValue::asOf, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /// The baselines of an issue, the last approved last.
    public List<Baseline> baselinesOf(UUID issue) {
        return rows.children(
                Table.BASELINE,
                issue,
                Baseline::new,
                Comparator.comparing(
                                Baseline::approvedOn,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Baseline::id));
    }

    public List<BaselineReason> reasonsOf(UUID baseline) {
        return rows.children(
                Table.BASELINE_REASON,
                baseline,
                BaselineReason::new,
                Comparator.comparing(BaselineReason::id));
    }

    public List<LintNote> lintNotesOf(UUID issue) {
        return rows.children(
                Table.LINT_NOTE, issue, LintNote::new, Comparator.comparing(LintNote::id));
    }

    /// Everything that was done to a task, an issue or a policy of the year.
    public ActStory story(Subject subject) {
        var row = row(subject.row().table(), subject.id()).orElse(subject.row());
        return new ActStory(Subject.of(row), events(subject.id()), reply -> ofLead(reply, subject));
    }

    private List<ActEvent> events(UUID subject) {
        var acts = set(Table.PROGRAMME_ACT).of(subject);
        var replies = set(Table.PROGRAMME_REPLY).of(subject);
        var events = new ArrayList<ActEvent>(acts.size() + replies.size());
        acts.forEach(row -> events.add(new ActEvent(row)));
        replies.forEach(row -> events.add(new ActEvent(row)));
        return events;
    }

    /// The row with the state that its lead unit's acts lead to, until the office has answered them.
    private Row standing(Row row) {
        return set(Table.PROGRAMME_REPLY).of(row.id()).isEmpty()
                ? row
                : story(Subject.of(row)).standing();
    }

    /// Whether a reply is of the unit that leads: it lies in that unit's stream, or the office entered it.
    private boolean ofLead(ActEvent reply, Subject subject) {
        var home = reply.row().home();
        var lead = subject.lead();
        return home.isEmpty()
                || home.equals(subject.row().home())
                || (lead != null && home.equals(codes.get(lead)));
    }

    /// How many files prove something of a task.
    public int evidenceOf(UUID task) {
        return set(Table.ATTACHMENT).of(task).size();
    }

    /// The files that hang on a place, in their order.
    public List<Attachment> filesOf(Attachment.Place.InYear place) {
        return switch (place) {
            case Attachment.Place.Month(var task, var _) ->
                    files(Table.ATTACHMENT, task).stream()
                            .filter(file -> file.place().equals(place))
                            .toList();
            case Attachment.Place.OfIssue(var issue) -> files(Table.ISSUE_FILE, issue);
        };
    }

    private List<Attachment> files(Table table, UUID above) {
        return rows.children(
                table,
                above,
                Attachment::new,
                Comparator.comparingInt(Attachment::position).thenComparing(Attachment::id));
    }

    /// The versions of the light rule, oldest first; empty where the office uses the default.
    public List<LightRule> lightRules() {
        return rows.views(
                Table.LIGHT_RULE, LightRule::new, Comparator.comparingInt(LightRule::version));
    }

    /// The newest manual light of a task, if a person set one.
    public Optional<LightOverride> override(UUID task) {
        return set(Table.LIGHT_OVERRIDE).of(task).stream()
                .map(LightOverride::new)
                .max(
                        Comparator.comparing(
                                LightOverride::decidedOn,
                                Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /// Any living row of the year by table and id.
    public Optional<Row> row(Table table, UUID id) {
        return rows.row(table, id);
    }

    private RowSet set(Table table) {
        return rows.set(table);
    }
}
