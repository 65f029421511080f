package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;

/// Compares the rows of a ledger with the tasks that are there already, and writes what they say otherwise or
/// makes a question of it.
final class KnownTasks {
    private final TaskCells cells;
    private final UnitCells units;
    private final TaskUnits taskUnits;
    private final RowStatus states;
    private final ChangeList changes;
    private final ImportNotes notes;
    private final List<Question> questions = new ArrayList<>();

    KnownTasks(
            TaskCells cells,
            UnitCells units,
            TaskUnits taskUnits,
            RowStatus states,
            ChangeList changes,
            ImportNotes notes) {
        this.cells = cells;
        this.units = units;
        this.taskUnits = taskUnits;
        this.states = states;
        this.changes = changes;
        this.notes = notes;
    }

    List<Question> questions() {
        return questions;
    }

    /// @return whether the row says anything else than the store
    boolean update(SheetRow row, Task task, Map<Column, Map<Field, @Nullable Object>> read) {
        int before = changes.size() + questions.size();
        read.forEach((column, cell) -> update(row, task, column, cell));
        states.of(row, task)
                .filter(status -> status != task.status())
                .ifPresent(status -> updateStatus(row, task, status));
        updateUnits(row, task);
        return changes.size() + questions.size() > before;
    }

    private void update(SheetRow row, Task task, Column column, Map<Field, @Nullable Object> cell) {
        var ours = cells.shown(column, task);
        var theirs = Texts.tidy(row.find(column).orElseThrow().text());
        // The number of a task never changes, whatever its key says.
        if (ours.equals(theirs)
                || column.meaning() == ColumnMeaning.TASK_NO
                || cells.holds(column, task, cell)) {
            return;
        }
        decide(row, task, column, ours, theirs, List.of(cells.write(column, task, cell)));
    }

    private void updateStatus(SheetRow row, Task task, TaskStatus status) {
        var column = Column.of(ColumnMeaning.STATUS);
        var change = new Change.Put(Table.TASK, task.id(), TaskCells.status(status));
        if (task.status() == TaskStatus.DONE || task.status() == TaskStatus.ADJUSTING) {
            // What was verified, or waits for a decision, is not taken back by an old file.
            ask(row, task, column, task.status().name(), status.name(), List.of(change));
        } else {
            decide(row, task, column, task.status().name(), status.name(), List.of(change));
        }
    }

    /// Writes, or asks where a row of our own export would overwrite something.
    private void decide(
            SheetRow row,
            Task task,
            Column column,
            String ours,
            String theirs,
            List<Change> change) {
        if (RowTasks.key(row).isPresent() && !ours.isEmpty()) {
            ask(row, task, column, ours, theirs, change);
        } else {
            changes.all(change);
        }
    }

    private void ask(
            SheetRow row,
            Task task,
            Column column,
            String ours,
            String theirs,
            List<Change> change) {
        questions.add(
                new Question(row.index(), task.id(), column, "", ours, theirs, change, false));
    }

    private void updateUnits(SheetRow row, Task task) {
        if (taskUnits.saysTheSame(row, task)) {
            return;
        }
        var rowUnits = units.read(row);
        notes.warn(rowUnits.warnings());
        for (var difference : taskUnits.differences(row, task, rowUnits)) {
            decide(
                    row,
                    task,
                    Column.of(difference.meaning()),
                    difference.ours(),
                    difference.theirs(),
                    difference.change());
        }
    }
}
