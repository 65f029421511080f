package org.yiti.model.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// Makes the tasks that a ledger brings anew, with their months and units.
final class NewTasks {
    private final YearBook book;
    private final RowNames names;
    private final RowTasks tasks;
    private final IssuePlaces issues;
    private final TaskNumbers numbers;
    private final TaskCells cells;
    private final UnitCells units;
    private final TaskUnits taskUnits;
    private final RowStatus states;
    private final ChangeList changes;
    private final ImportNotes notes;
    private int position;

    NewTasks(
            YearBook book,
            RowNames names,
            RowTasks tasks,
            IssuePlaces issues,
            TaskNumbers numbers,
            TaskCells cells,
            UnitCells units,
            TaskUnits taskUnits,
            RowStatus states,
            ChangeList changes,
            ImportNotes notes) {
        this.book = book;
        this.names = names;
        this.tasks = tasks;
        this.issues = issues;
        this.numbers = numbers;
        this.cells = cells;
        this.units = units;
        this.taskUnits = taskUnits;
        this.states = states;
        this.changes = changes;
        this.notes = notes;
        book.tasks().forEach(task -> position = Math.max(position, task.position()));
    }

    /// @param given number in the file; empty where it has none
    /// @return the issue it hangs on
    UUID create(
            SheetRow row,
            String issueName,
            String given,
            Map<Column, Map<Field, @Nullable Object>> read) {
        var rowUnits = units.read(row);
        notes.warn(rowUnits.warnings());
        var facts = facts(row);
        var issue =
                issues.issue(
                        issueName,
                        row.text(ColumnMeaning.THEME),
                        rowUnits.lead(),
                        facts.issueCode());
        var returning = tasks.returning(row, given);
        var no =
                !given.isEmpty()
                        ? given
                        : returning.map(Task::no).orElseGet(() -> numbers.next(issue.code()));
        tasks.seen(no, returning);
        var id = returning.map(Task::id).orElseGet(() -> id(no));
        var task = new TreeMap<Field, Object>();
        writeFacts(facts, id, no);
        read.forEach((column, cell) -> {
            switch (TaskCells.table(cell)) {
                case MONTH_PLAN -> changes.add(cells.writePlan(id, no, column.month(), cell));
                case MONTH_REPORT -> changes.add(cells.writeReport(id, no, column, cell));
                default -> task.putAll(TaskCells.filled(cell));
            }
        });
        task.put(Field.TASK_PROGRAMME, book.programme().id());
        task.put(Field.TASK_ISSUE, issue.id());
        task.put(Field.TASK_NO, no);
        task.put(Field.TASK_POSITION, ++position);
        var status = states.of(row, null).orElse(TaskStatus.ISSUED);
        task.put(Field.TASK_STATUS, status.name());
        facts.complete(task, status == TaskStatus.DONE);
        if (rowUnits.lead() != null) {
            task.put(Field.TASK_LEAD_UNIT, rowUnits.lead());
        }
        changes.add(new Change.Add(Table.TASK, id, task));
        int place = 0;
        for (var other : rowUnits.others().entrySet()) {
            changes.add(taskUnits.add(id, no, other.getKey(), other.getValue(), ++place));
        }
        return issue.id();
    }

    /// Written first: what the visible cells say goes before it.
    private void writeFacts(TaskFacts facts, UUID id, String no) {
        facts.plans()
                .forEach((month, plan) ->
                        changes.add(cells.writePlan(id, no, month, nullable(plan))));
        facts.reports()
                .forEach((month, report) ->
                        changes.add(
                                cells.writeReport(
                                        id, no, Column.progress(month), nullable(report))));
    }

    private UUID id(String no) {
        return book.task(names.task(no)).isPresent() ? RowIds.fresh() : names.task(no);
    }

    private TaskFacts facts(SheetRow row) {
        var written = row.text(ColumnMeaning.ROW_FACTS);
        var facts = TaskFacts.read(written);
        if (facts.isEmpty()) {
            notes.warnOfWords(row, ColumnMeaning.ROW_FACTS, written);
        }
        return facts.orElse(TaskFacts.NONE);
    }

    private static Map<Field, @Nullable Object> nullable(Map<Field, Object> values) {
        return new LinkedHashMap<Field, @Nullable Object>(values);
    }
}
