package org.yiti.app.bench;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.TaskEdits;
import org.yiti.model.edit.Typing;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// The big year with three acts on each of its tasks and a reply on every tenth, to be compared with the year without.
final class WithActs {
    private static final List<ProgrammeAction> ACTS =
            List.of(ProgrammeAction.ISSUE, ProgrammeAction.BEGIN, ProgrammeAction.NOTE);
    private static final int REPLIED = 10;

    private WithActs() {}

    static YearBook of(YearBook book) {
        var changes = new ArrayList<Change>();
        int t = 0;
        for (var task : book.tasks()) {
            for (var act : ACTS) {
                changes.add(event(book, Table.PROGRAMME_ACT, task.id(), act, ACTS.indexOf(act)));
            }
            if (t++ % REPLIED == 0) {
                var act = ProgrammeAction.REPORT_DONE;
                changes.add(event(book, Table.PROGRAMME_REPLY, task.id(), act, ACTS.size()));
            }
        }
        return book.with(changes);
    }

    private static Change.Add event(
            YearBook book, Table table, UUID task, ProgrammeAction act, int after) {
        var values = new HashMap<Field, Object>();
        values.put(table.field("programme").orElseThrow(), book.programme().id());
        values.put(table.field("task").orElseThrow(), task);
        values.put(table.field("number").orElseThrow(), after + 1);
        values.put(table.field("action").orElseThrow(), act.name());
        values.put(table.field("before").orElseThrow(), TaskStatus.IN_PROGRESS.name());
        values.put(
                table.field("after").orElseThrow(),
                (act.byUnit() ? TaskStatus.AWAITING_CHECK : TaskStatus.IN_PROGRESS).name());
        values.put(table.field("by_name").orElseThrow(), "经办人" + task.hashCode() % 40);
        values.put(
                table.field("hand").orElseThrow(),
                (act.byUnit() ? Hand.LIAISON : Hand.CLERK).name());
        values.put(table.field("text").orElseThrow(), "已现场核查，其余按计划推进");
        values.put(table.field("day").orElseThrow(), BigYear.AS_OF);
        return new Change.Add(table, RowIds.named("110000", table, task, after), values);
    }

    /// A text typed into a cell of a task, to the lists as the screen then shows them.
    static int typed(YearBook book, UnitRegister units) {
        var typing =
                new Typing(
                        units,
                        BigYear.OFFICE.federation(),
                        BigYear.OFFICE.code(),
                        code -> code.name(),
                        BigYear.AS_OF,
                        "张三");
        var task = book.tasks().get(book.tasks().size() / 2);
        var edited = new TaskEdits(book, typing).type(task, TaskCell.of(TASK_CONTENT), "改后的任务内容");
        if (!(edited instanceof Edited.Accepted accepted)) {
            throw new IllegalStateException(edited.toString());
        }
        var next = book.with(List.copyOf(accepted.changes()));
        return next.tasks().size() + next.issues().size();
    }
}
