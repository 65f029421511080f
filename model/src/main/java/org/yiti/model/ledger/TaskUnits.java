package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.ledger.UnitCells.RowUnits;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitRegister;

/// Compares the units that a row of a ledger names with those that a task has.
final class TaskUnits {
    private final YearBook book;
    private final UnitRegister register;
    private final RowNames names;

    TaskUnits(YearBook book, UnitRegister register, RowNames names) {
        this.book = book;
        this.register = register;
        this.names = names;
    }

    /// What a file would change of a task's units in one role.
    record Difference(ColumnMeaning meaning, String ours, String theirs, List<Change> change) {}

    Change add(UUID task, String no, UUID unit, TaskUnitRole role, int place) {
        var id = names.taskUnit(no, role, unit);
        return new Change.Add(
                Table.TASK_UNIT,
                book.row(Table.TASK_UNIT, id).isPresent() ? RowIds.fresh() : id,
                Map.of(
                        Field.TASK_UNIT_PROGRAMME, book.programme().id(),
                        Field.TASK_UNIT_TASK, task,
                        Field.TASK_UNIT_UNIT, unit,
                        Field.TASK_UNIT_ROLE, role.name(),
                        Field.TASK_UNIT_POSITION, place));
    }

    /// Whether the cells of a row say nothing of units, or word for word what the task shows.
    boolean saysTheSame(SheetRow row, Task task) {
        return row.text(ColumnMeaning.UNITS).isEmpty()
                && (row.text(ColumnMeaning.LEAD_UNIT).isEmpty()
                        || shows(row, ColumnMeaning.LEAD_UNIT, register.label(task.leadUnit())))
                && saysTheSame(row, task, ColumnMeaning.RESPONSIBLE_UNITS, TaskUnitRole.RESPONSIBLE)
                && saysTheSame(
                        row, task, ColumnMeaning.COOPERATING_UNITS, TaskUnitRole.COOPERATING);
    }

    private boolean saysTheSame(SheetRow row, Task task, ColumnMeaning meaning, TaskUnitRole role) {
        return row.text(meaning).isEmpty() || shows(row, meaning, shown(of(task, role), role));
    }

    List<Difference> differences(SheetRow row, Task task, RowUnits rowUnits) {
        var found = new ArrayList<Difference>();
        var lead = rowUnits.lead();
        if (lead != null && !lead.equals(task.leadUnit())) {
            found.add(
                    new Difference(
                            ColumnMeaning.LEAD_UNIT,
                            register.label(task.leadUnit()),
                            register.label(lead),
                            List.of(Change.Put.of(task.id(), Field.TASK_LEAD_UNIT, lead))));
        }
        compare(
                found,
                row,
                task,
                ColumnMeaning.RESPONSIBLE_UNITS,
                TaskUnitRole.RESPONSIBLE,
                rowUnits);
        compare(
                found,
                row,
                task,
                ColumnMeaning.COOPERATING_UNITS,
                TaskUnitRole.COOPERATING,
                rowUnits);
        return found;
    }

    /// Units that the file leaves out go only where every name of the row was found.
    private void compare(
            List<Difference> found,
            SheetRow row,
            Task task,
            ColumnMeaning meaning,
            TaskUnitRole role,
            RowUnits rowUnits) {
        var theirs = rowUnits.of(role);
        var standing = of(task, role);
        var ours = standing.stream().map(TaskUnit::unit).toList();
        if (theirs.isEmpty() || shows(row, meaning, shown(standing, role))) {
            return;
        }
        var change = new ArrayList<Change>();
        for (UUID unit : theirs) {
            if (!ours.contains(unit)) {
                change.add(add(task.id(), task.no(), unit, role, theirs.indexOf(unit) + 1));
            }
        }
        for (TaskUnit unit : standing) {
            if (rowUnits.complete() && !theirs.contains(unit.unit())) {
                change.add(new Change.Remove(Table.TASK_UNIT, unit.id()));
            }
        }
        if (!change.isEmpty()) {
            var labels = theirs.stream().map(register::label).collect(Collectors.joining("、"));
            found.add(new Difference(meaning, shown(standing, role), labels, List.copyOf(change)));
        }
    }

    private List<TaskUnit> of(Task task, TaskUnitRole role) {
        return book.unitsOf(task.id()).stream().filter(unit -> unit.role() == role).toList();
    }

    private String shown(List<TaskUnit> standing, TaskUnitRole role) {
        return LedgerText.units(standing, role, register);
    }

    private static boolean shows(SheetRow row, ColumnMeaning meaning, String shown) {
        var text = row.text(meaning);
        return !text.isEmpty() && Texts.tidy(text).equals(shown);
    }
}
