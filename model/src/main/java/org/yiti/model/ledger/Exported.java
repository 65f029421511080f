package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.Theme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What stood when a ledger was written out, of the tasks that are in it. Rows that were removed since are
/// among it.
final class Exported {
    private final Map<UUID, Row> rows = new HashMap<>();

    /// @param step the point of the log at which the ledger was written
    /// @param tasks that are compared
    Exported(RoundTrip.Past past, YearBook book, long step, Set<UUID> tasks) {
        load(past, step, Table.TASK, tasks);
        load(
                past,
                step,
                Table.MONTH_REPORT,
                ids(past, Field.MONTH_REPORT_TASK, tasks, book::reportsOf, MonthReport::id));
        load(
                past,
                step,
                Table.MONTH_PLAN,
                ids(past, Field.MONTH_PLAN_TASK, tasks, book::plansOf, MonthPlan::id));
        load(
                past,
                step,
                Table.TASK_UNIT,
                ids(past, Field.TASK_UNIT_TASK, tasks, book::unitsOf, unit -> unit.id()));
        load(past, step, Table.ISSUE, book.issues().stream().map(Issue::id).toList());
        load(past, step, Table.THEME, book.themes().stream().map(Theme::id).toList());
    }

    private void load(RoundTrip.Past past, long step, Table table, Collection<UUID> ids) {
        past.asOf(step, table, ids).values().stream()
                .filter(row -> row.table() == table && row.alive())
                .forEach(row -> rows.put(row.id(), row));
    }

    private static <T> List<UUID> ids(
            RoundTrip.Past past,
            Field parent,
            Set<UUID> tasks,
            java.util.function.Function<UUID, List<T>> standing,
            java.util.function.Function<T, UUID> id) {
        var all = new ArrayList<UUID>();
        tasks.forEach(task -> standing.apply(task).forEach(one -> all.add(id.apply(one))));
        past.removed(parent.table()).stream()
                .filter(row -> {
                    @Nullable UUID of = row.reference(parent);
                    return of != null && tasks.contains(of);
                })
                .forEach(row -> all.add(row.id()));
        return all;
    }

    Optional<Task> task(UUID id) {
        return Optional.ofNullable(rows.get(id)).map(Task::new);
    }

    /// What a column of a task showed; empty where the task was not there. Names of units, issues and themes
    /// aside.
    ///
    /// @param month whose report is asked for where the column names none
    Optional<String> shown(Column column, UUID task, int month) {
        return task(task)
                .map(then ->
                        LedgerText.shown(
                                column,
                                then,
                                plan(task, column.month()).orElse(null),
                                report(task, month).orElse(null)));
    }

    Optional<MonthReport> report(UUID task, int month) {
        return of(Table.MONTH_REPORT, Field.MONTH_REPORT_TASK, task)
                .map(MonthReport::new)
                .filter(report -> report.month() == month)
                .findFirst();
    }

    Optional<MonthPlan> plan(UUID task, int month) {
        return of(Table.MONTH_PLAN, Field.MONTH_PLAN_TASK, task)
                .map(MonthPlan::new)
                .filter(plan -> plan.month() == month)
                .findFirst();
    }

    /// The units of a task in a role, in no order.
    Set<UUID> units(UUID task, TaskUnitRole role) {
        var units = new java.util.HashSet<UUID>();
        of(Table.TASK_UNIT, Field.TASK_UNIT_TASK, task)
                .filter(row -> role.name().equals(row.get(Field.TASK_UNIT_ROLE)))
                .forEach(row -> {
                    @Nullable UUID unit = row.reference(Field.TASK_UNIT_UNIT);
                    if (unit != null) {
                        units.add(unit);
                    }
                });
        return units;
    }

    String issue(Task then) {
        return Optional.ofNullable(rows.get(then.issue()))
                .map(Issue::new)
                .map(Issue::name)
                .orElse("");
    }

    String theme(Task then) {
        return Optional.ofNullable(rows.get(then.issue()))
                .map(Issue::new)
                .flatMap(issue -> Optional.ofNullable(issue.theme()))
                .flatMap(theme -> Optional.ofNullable(rows.get(theme)))
                .map(row -> new Theme(row).name())
                .orElse("");
    }

    private Stream<Row> of(Table table, Field parent, UUID task) {
        return rows.values().stream()
                .filter(row -> row.table() == table && task.equals(row.get(parent)));
    }
}
