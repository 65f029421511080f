package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// One year's 一方案三清单 as it stands: everything that figures, lights, screens and ledgers of the year read,
/// so that they all read the same. Immutable; a change gives a new book that shares what did not change.
/// Hotline volumes are not in it (a year has more than 100,000): see `org.yiti.model.hotline`.
public final class YearBook {
    /// The tables of a year and the reference by which their rows are gathered.
    private static final Map<Table, Optional<Field>> PARENTS = parents();

    private final Programme programme;
    private final Map<Table, RowSet> tables;
    private volatile @Nullable List<Issue> issues;
    private volatile @Nullable List<Task> tasks;

    private YearBook(Programme programme, Map<Table, RowSet> tables) {
        this.programme = programme;
        this.tables = tables;
    }

    public static YearBook load(Rows rows, Programme programme) {
        var tables = new EnumMap<Table, RowSet>(Table.class);
        PARENTS.forEach((table, parent) -> {
            var owner = table.field("programme").orElseThrow();
            tables.put(table, RowSet.of(parent.orElse(null), rows.where(owner, programme.id())));
        });
        return new YearBook(programme, tables);
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
        var changed = new EnumMap<Table, Map<UUID, Row>>(Table.class);
        var now = programme;
        for (Change change : changes) {
            if (change.row().equals(programme.id()) && change instanceof Change.Put put) {
                now = new Programme(now.row().with(put.values()));
            }
            var set = tables.get(change.table());
            if (set == null) {
                continue;
            }
            var rows =
                    changed.computeIfAbsent(change.table(), _ -> new java.util.LinkedHashMap<>());
            var standing =
                    Optional.ofNullable(rows.get(change.row())).or(() -> set.find(change.row()));
            apply(change, standing).ifPresent(row -> rows.put(row.id(), row));
        }
        var result = new EnumMap<>(tables);
        changed.forEach((table, rows) ->
                result.computeIfPresent(table, (_, set) -> set.with(List.copyOf(rows.values()))));
        return new YearBook(now, result).keeping(this);
    }

    /// Takes over the lists of a book that has the same issues and tasks: most edits are of other rows.
    private YearBook keeping(YearBook older) {
        if (tables.get(Table.ISSUE) == older.tables.get(Table.ISSUE)
                && tables.get(Table.TASK) == older.tables.get(Table.TASK)) {
            issues = older.issues;
            tasks = older.tasks;
        }
        return this;
    }

    private Optional<Row> apply(Change change, Optional<Row> standing) {
        return switch (change) {
            case Change.Add(var table, var id, var values) ->
                    Optional.of(Row.of(table, id, values)).filter(this::ofThisYear);
            case Change.Put(var _, var _, var values) -> standing.map(row -> row.with(values));
            case Change.Remove _ -> standing.map(row -> row.withAlive(false));
            // A row that comes back is not in the book any more: its values have to be read again.
            case Change.Restore _ -> standing.map(row -> row.withAlive(true));
        };
    }

    /// This book with rows as the store now has them (after an undo, or out of the recycle bin).
    public YearBook withRows(List<Row> rows) {
        var result = new EnumMap<>(tables);
        for (Row row : rows) {
            if (ofThisYear(row)) {
                result.computeIfPresent(row.table(), (_, set) -> set.with(List.of(row)));
            }
        }
        return new YearBook(programme, result).keeping(this);
    }

    /// A book of one task with its units, plans and reports: small, so that many changes of the task are cheap to
    /// follow. It holds no task where this book has none of that id.
    public YearBook aboutTask(UUID task) {
        var few = new EnumMap<Table, RowSet>(Table.class);
        PARENTS.forEach((table, parent) ->
                few.put(
                        table,
                        RowSet.of(
                                parent.orElse(null),
                                switch (table) {
                                    case TASK -> set(table).find(task).stream().toList();
                                    case TASK_UNIT, MONTH_PLAN, MONTH_REPORT -> set(table).of(task);
                                    default -> List.of();
                                })));
        return new YearBook(programme, few);
    }

    private boolean ofThisYear(Row row) {
        return row.table()
                .field("programme")
                .map(f -> programme.id().equals(row.get(f)))
                .orElse(false);
    }

    public Programme programme() {
        return programme;
    }

    public List<Theme> themes() {
        return views(Table.THEME, Theme::new, Comparator.comparingInt(Theme::no));
    }

    public Optional<Theme> theme(UUID id) {
        return set(Table.THEME).find(id).map(Theme::new);
    }

    /// The city's list by number, then the office's own.
    public List<Issue> issues() {
        var known = issues;
        if (known == null) {
            known =
                    views(
                            Table.ISSUE,
                            Issue::new,
                            Comparator.comparing(Issue::origin).thenComparingInt(Issue::no));
            issues = known;
        }
        return known;
    }

    public Optional<Issue> issue(UUID id) {
        return set(Table.ISSUE).find(id).map(Issue::new);
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
        return set(Table.TASK).find(id).map(Task::new);
    }

    public Optional<Task> taskNumbered(String no) {
        return tasks().stream().filter(t -> t.no().equals(no)).findFirst();
    }

    public List<Task> tasksOf(UUID issue) {
        return children(
                Table.TASK,
                issue,
                Task::new,
                Comparator.comparingInt(Task::position).thenComparing(Task::no));
    }

    public List<TaskUnit> unitsOf(UUID task) {
        return children(
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
        return children(
                Table.MONTH_PLAN, task, MonthPlan::new, Comparator.comparingInt(MonthPlan::month));
    }

    public List<MonthReport> reportsOf(UUID task) {
        return children(
                Table.MONTH_REPORT,
                task,
                MonthReport::new,
                Comparator.comparingInt(MonthReport::month));
    }

    public List<IssueAlias> aliasesOf(UUID issue) {
        return children(
                Table.ISSUE_ALIAS, issue, IssueAlias::new, Comparator.comparing(IssueAlias::alias));
    }

    /// All versions of an issue's plan, the one in force last.
    public List<SolutionPlan> solutionPlansOf(UUID issue) {
        return children(
                Table.SOLUTION_PLAN,
                issue,
                SolutionPlan::new,
                Comparator.comparingInt(SolutionPlan::version));
    }

    public List<Measure> measuresOf(UUID solutionPlan) {
        return children(
                Table.MEASURE, solutionPlan, Measure::new, Comparator.comparingInt(Measure::no));
    }

    public List<MeasureLink> linksOf(UUID measure) {
        return children(
                Table.MEASURE_LINK,
                measure,
                MeasureLink::new,
                Comparator.comparing(MeasureLink::id));
    }

    public List<Duty> dutiesOf(UUID issue) {
        return children(Table.DUTY, issue, Duty::new, Comparator.comparingInt(Duty::position));
    }

    public List<Policy> policies() {
        var all = new ArrayList<Policy>();
        issues().forEach(issue -> all.addAll(policiesOf(issue.id())));
        return List.copyOf(all);
    }

    public List<Policy> policiesOf(UUID issue) {
        return children(
                Table.POLICY,
                issue,
                Policy::new,
                Comparator.comparingInt(Policy::position).thenComparing(Policy::no));
    }

    public Optional<Policy> policy(UUID id) {
        return set(Table.POLICY).find(id).map(Policy::new);
    }

    public List<PolicyStep> stepsOf(UUID policy) {
        return children(
                Table.POLICY_STAGE,
                policy,
                PolicyStep::new,
                Comparator.comparing(PolicyStep::stage));
    }

    public List<Outcome> outcomesOf(UUID issue) {
        return children(
                Table.OUTCOME, issue, Outcome::new, Comparator.comparingInt(Outcome::position));
    }

    /// The values of an outcome, oldest first.
    public List<OutcomeValue> valuesOf(UUID outcome) {
        return children(
                Table.OUTCOME_VALUE,
                outcome,
                OutcomeValue::new,
                Comparator.comparing(
                        OutcomeValue::asOf, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /// The baselines of an issue, the last approved last.
    public List<Baseline> baselinesOf(UUID issue) {
        return children(
                Table.BASELINE,
                issue,
                Baseline::new,
                Comparator.comparing(
                                Baseline::approvedOn,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Baseline::id));
    }

    public List<BaselineReason> reasonsOf(UUID baseline) {
        return children(
                Table.BASELINE_REASON,
                baseline,
                BaselineReason::new,
                Comparator.comparing(BaselineReason::id));
    }

    public List<LintNote> lintNotesOf(UUID issue) {
        return children(Table.LINT_NOTE, issue, LintNote::new, Comparator.comparing(LintNote::id));
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
        return children(
                table,
                above,
                Attachment::new,
                Comparator.comparingInt(Attachment::position).thenComparing(Attachment::id));
    }

    /// The versions of the light rule, oldest first; empty where the office uses the default.
    public List<LightRule> lightRules() {
        return views(Table.LIGHT_RULE, LightRule::new, Comparator.comparingInt(LightRule::version));
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
        var set = tables.get(table);
        return set == null ? Optional.empty() : set.find(id);
    }

    private RowSet set(Table table) {
        return java.util.Objects.requireNonNull(tables.get(table));
    }

    private <T> List<T> views(Table table, Function<Row, T> view, Comparator<? super T> order) {
        return set(table).all().stream().map(view).sorted(order).toList();
    }

    private <T> List<T> children(
            Table table, UUID above, Function<Row, T> view, Comparator<? super T> order) {
        // No stream: figures ask this 40,000 times.
        var rows = set(table).of(above);
        if (rows.isEmpty()) {
            return List.of();
        }
        var list = new ArrayList<T>(rows.size());
        for (Row row : rows) {
            list.add(view.apply(row));
        }
        list.sort(order);
        return Collections.unmodifiableList(list);
    }

    private static Map<Table, Optional<Field>> parents() {
        var map = new EnumMap<Table, Optional<Field>>(Table.class);
        map.put(Table.THEME, Optional.empty());
        map.put(Table.ISSUE, Optional.empty());
        map.put(Table.LIGHT_RULE, Optional.empty());
        map.put(Table.ISSUE_ALIAS, Optional.of(ISSUE_ALIAS_ISSUE));
        map.put(Table.SOLUTION_PLAN, Optional.of(SOLUTION_PLAN_ISSUE));
        map.put(Table.MEASURE, Optional.of(MEASURE_SOLUTION_PLAN));
        map.put(Table.MEASURE_LINK, Optional.of(MEASURE_LINK_MEASURE));
        map.put(Table.TASK, Optional.of(TASK_ISSUE));
        map.put(Table.TASK_UNIT, Optional.of(TASK_UNIT_TASK));
        map.put(Table.MONTH_PLAN, Optional.of(MONTH_PLAN_TASK));
        map.put(Table.MONTH_REPORT, Optional.of(MONTH_REPORT_TASK));
        map.put(Table.DUTY, Optional.of(DUTY_ISSUE));
        map.put(Table.POLICY, Optional.of(POLICY_ISSUE));
        map.put(Table.POLICY_STAGE, Optional.of(POLICY_STAGE_POLICY));
        map.put(Table.OUTCOME, Optional.of(OUTCOME_ISSUE));
        map.put(Table.OUTCOME_VALUE, Optional.of(OUTCOME_VALUE_OUTCOME));
        map.put(Table.LIGHT_OVERRIDE, Optional.of(LIGHT_OVERRIDE_TASK));
        map.put(Table.BASELINE, Optional.of(BASELINE_ISSUE));
        map.put(Table.BASELINE_REASON, Optional.of(BASELINE_REASON_BASELINE));
        map.put(Table.LINT_NOTE, Optional.of(LINT_NOTE_ISSUE));
        map.put(Table.ATTACHMENT, Optional.of(ATTACHMENT_TASK));
        map.put(Table.ISSUE_FILE, Optional.of(ISSUE_FILE_ISSUE));
        return map;
    }
}
