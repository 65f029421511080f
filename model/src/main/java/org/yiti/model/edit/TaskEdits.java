package org.yiti.model.edit;

import org.yiti.model.figure.Trajectory;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What a text does to a cell of a task: the one place, for single edits, pasted blocks, bulk changes, tables
/// that come back and the command line.
public final class TaskEdits {
    private final YearBook book;
    private final Typing typing;
    private final CellEdits cells;

    public TaskEdits(YearBook book, Typing typing) {
        this.book = book;
        this.typing = typing;
        this.cells = new CellEdits(book, typing.units(), typing.federation(), typing.label());
    }

    /// A text that a person is finished with. A report that is finished counts as handed in, as one that comes in
    /// a ledger does.
    public Edited type(Task task, TaskCell cell, String typed) {
        return switch (cell) {
            case TaskCell.Own(var field) -> cells.put(task.row(), field, typed);
            case TaskCell.Status() -> new ProgrammeActs(book, typing).type(task.row(), typed);
            case TaskCell.Units(var role) ->
                    new UnitCell(book, typing.units(), task).put(role, typed);
            case TaskCell.MonthField(var month, var field) -> month(task, month, field, typed);
            case TaskCell.Month(var month) ->
                    month(task, month, month(task, month).aim(typed), typed);
        };
    }

    /// A text that is still being typed: a report with it stays a draft, which no light counts.
    public Edited draft(Task task, TaskCell cell, String typed) {
        return cell instanceof TaskCell.MonthField(var month, var field)
                ? cells.month(task, month, field, typed)
                : type(task, cell, typed);
    }

    /// A month as one cell, as it stands.
    public MonthCell month(Task task, int month) {
        int reported = Trajectory.monthOf(typing.asOf(), book.programme().year());
        return new MonthCell(book, task, month, month <= reported);
    }

    private Edited month(Task task, int month, Field field, String typed) {
        return field.table() == Table.MONTH_REPORT
                ? cells.report(task, month, field, typed)
                : cells.month(task, month, field, typed);
    }
}
