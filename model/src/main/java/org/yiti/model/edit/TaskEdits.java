package org.yiti.model.edit;

import static org.yiti.model.record.Field.TASK_DONE_ON;
import static org.yiti.model.record.Field.TASK_STATUS;
import static org.yiti.model.record.Field.TASK_VERIFIED_BY;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Trajectory;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
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
            case TaskCell.Status() -> status(task, typed);
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

    private Edited status(Task task, String typed) {
        var read = cells.put(task.row(), TASK_STATUS, typed);
        boolean done =
                read instanceof Edited.Accepted(var changes)
                        && changes.stream().anyMatch(TaskEdits::setsDone);
        return done ? done(task, typing.person()) : reopened(task, read);
    }

    /// A task that is no longer done was verified by nobody.
    private static Edited reopened(Task task, Edited read) {
        boolean wasDone = task.status() == TaskStatus.DONE;
        if (!wasDone || !(read instanceof Edited.Accepted(var changes)) || changes.isEmpty()) {
            return read;
        }
        var values = new HashMap<Field, @Nullable Object>();
        values.put(TASK_DONE_ON, null);
        values.put(TASK_VERIFIED_BY, null);
        changes.forEach(change -> values.putAll(((Change.Put) change).values()));
        return new Edited.Accepted(List.of(new Change.Put(Table.TASK, task.id(), values)));
    }

    private static boolean setsDone(Change change) {
        return change instanceof Change.Put put
                && TaskStatus.DONE.name().equals(put.values().get(TASK_STATUS));
    }

    /// Marks a task as verified done at the date that is looked at. Whoever reported it last cannot verify it.
    public Edited done(Task task, String verifier) {
        var name = verifier.strip();
        if (name.isEmpty()) {
            return new Edited.Refused(Sentence.of("edit.done.nobody"));
        }
        if (reportedLast(task, name)) {
            return new Edited.Refused(Sentence.of("edit.done.same-person", name));
        }
        var values = new HashMap<Field, @Nullable Object>();
        values.put(TASK_STATUS, TaskStatus.DONE.name());
        values.put(TASK_DONE_ON, typing.asOf());
        values.put(TASK_VERIFIED_BY, name);
        return new Edited.Accepted(List.of(new Change.Put(Table.TASK, task.id(), values)));
    }

    private boolean reportedLast(Task task, String name) {
        return book.reportsOf(task.id()).stream()
                .filter(report -> report.state() != ReportState.DRAFT)
                .reduce((_, later) -> later)
                .map(MonthReport::reportedBy)
                .filter(name::equals)
                .isPresent();
    }
}
