package org.yiti.app.block.bulk;

import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What the cells of tasks hold in a book, in the words that a person reads.
final class TaskWords {
    private final Snapshot at;
    private final YearBook book;
    private final Texts texts;
    private final FieldWords fields;

    /// @param book that of the snapshot, or the same with changes
    TaskWords(Snapshot at, YearBook book, Texts texts) {
        this.at = at;
        this.book = book;
        this.texts = texts;
        this.fields = new FieldWords(at, texts);
    }

    String of(Task task, TaskCell cell) {
        return switch (cell) {
            case TaskCell.Own(var field) -> fields.of(task.row(), field);
            case TaskCell.Status() -> fields.of(task.row(), Field.TASK_STATUS);
            case TaskCell.Units(var role) -> units(task, role);
            case TaskCell.MonthField(var month, var field) -> month(task, month, field);
            case TaskCell.Month(var month) -> month(task, month, Field.MONTH_PLAN_TEXT);
        };
    }

    private String units(Task task, TaskUnitRole role) {
        return texts.list(
                book.unitsOf(task.id()).stream()
                        .filter(unit -> unit.role() == role)
                        .map(unit -> at.units().label(unit.unit()))
                        .toList());
    }

    private String month(Task task, int month, Field field) {
        var row =
                field.table() == Table.MONTH_PLAN
                        ? book.plan(task.id(), month).map(MonthPlan::row)
                        : book.report(task.id(), month).map(MonthReport::row);
        return row.map(standing -> fields.of(standing, field)).orElse("");
    }
}
