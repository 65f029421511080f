package org.yiti.model.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Writes values of a ledger's cells to the rows they belong to: the task, its month plan, the month's report.
final class TaskCells {
    private final YearBook book;
    private final RowNames names;
    private final int month;

    TaskCells(YearBook book, RowNames names, int month) {
        this.book = book;
        this.names = names;
        this.month = month;
    }

    String shown(Column column, Task task) {
        return LedgerText.shown(
                column,
                task,
                book.plan(task.id(), Math.max(1, column.month())).orElse(null),
                book.report(task.id(), reportMonth(column)).orElse(null));
    }

    /// The month whose report a column is of: its own where it names one.
    private int reportMonth(Column column) {
        return column.meaning() == ColumnMeaning.MONTH_PROGRESS ? column.month() : month;
    }

    /// Whether the row that a column is written to already holds these values.
    boolean holds(Column column, Task task, Map<Field, @Nullable Object> values) {
        return switch (table(values)) {
            case MONTH_PLAN ->
                    book.plan(task.id(), column.month())
                            .filter(plan -> CellValues.holds(plan.row(), values))
                            .isPresent();
            case MONTH_REPORT ->
                    book.report(task.id(), reportMonth(column))
                            .filter(report -> CellValues.holds(report.row(), values))
                            .isPresent();
            default -> CellValues.holds(task.row(), values);
        };
    }

    Change write(Column column, Task task, Map<Field, @Nullable Object> values) {
        return switch (table(values)) {
            case MONTH_PLAN -> writePlan(task.id(), task.no(), column.month(), values);
            case MONTH_REPORT -> writeReport(task.id(), task.no(), column, values);
            default -> new Change.Put(Table.TASK, task.id(), values);
        };
    }

    static Table table(Map<Field, @Nullable Object> values) {
        return values.keySet().iterator().next().table();
    }

    Change writePlan(UUID task, String no, int planMonth, Map<Field, @Nullable Object> values) {
        var standing = book.plan(task, planMonth);
        if (standing.isPresent()) {
            return new Change.Put(Table.MONTH_PLAN, standing.get().id(), values);
        }
        var all = filled(values);
        all.put(Field.MONTH_PLAN_PROGRAMME, book.programme().id());
        all.put(Field.MONTH_PLAN_TASK, task);
        all.put(Field.MONTH_PLAN_MONTH, planMonth);
        return new Change.Add(Table.MONTH_PLAN, names.monthPlan(no, planMonth), all);
    }

    /// A report that comes by file is handed in, never accepted; one that was accepted is open again.
    Change writeReport(UUID task, String no, Column column, Map<Field, @Nullable Object> values) {
        int reported = reportMonth(column);
        var standing = book.report(task, reported);
        if (standing.isPresent()) {
            return new Change.Put(
                    Table.MONTH_REPORT, standing.get().id(), handedIn(standing.get(), values));
        }
        var all = filled(values);
        all.put(Field.MONTH_REPORT_PROGRAMME, book.programme().id());
        all.put(Field.MONTH_REPORT_TASK, task);
        all.put(Field.MONTH_REPORT_MONTH, reported);
        all.put(Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
        return new Change.Add(Table.MONTH_REPORT, names.monthReport(no, reported), all);
    }

    private static Map<Field, @Nullable Object> handedIn(
            MonthReport report, Map<Field, @Nullable Object> values) {
        var all = new TreeMap<Field, @Nullable Object>(values);
        if (report.state() != ReportState.SUBMITTED) {
            all.put(Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
            all.put(
                    Field.MONTH_REPORT_REPORTED_BY,
                    report.row().text(Field.MONTH_REPORT_REPORTED_BY));
            all.put(Field.MONTH_REPORT_REPORTED_ON, report.reportedOn());
        }
        return all;
    }

    /// The values of a state; what was said of an earlier completion goes with it.
    static Map<Field, @Nullable Object> status(TaskStatus status) {
        var values = new TreeMap<Field, @Nullable Object>();
        values.put(Field.TASK_STATUS, status.name());
        values.put(Field.TASK_DONE_ON, null);
        values.put(Field.TASK_VERIFIED_BY, null);
        return values;
    }

    static Map<Field, Object> filled(Map<Field, @Nullable Object> values) {
        var filled = new TreeMap<Field, Object>();
        for (var entry : List.copyOf(values.entrySet())) {
            var value = entry.getValue();
            if (value != null) {
                filled.put(entry.getKey(), value);
            }
        }
        return filled;
    }
}
