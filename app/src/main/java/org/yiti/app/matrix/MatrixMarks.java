package org.yiti.app.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.baseline.MarkedCells;
import org.yiti.app.grid.GridColumn;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;

/// The marks of what has moved since the baselines, in the columns of the matrix.
///
/// @param marks of all tasks
record MatrixMarks(BaselineMarks marks) {
    /// What of a task has a column of its own; all else is told at its number.
    private static final List<String> SHOWN =
            Stream.concat(
                            Stream.of(Field.TASK_CONTENT.name(), Field.TASK_LEAD_UNIT.name()),
                            IntStream.rangeClosed(1, 12).mapToObj(MarkedCells::month))
                    .toList();

    /// What the mark of a cell means; empty where it has none.
    Optional<String> note(Task task, String column) {
        var cells = marks.cellsProperty().get();
        return switch (column) {
            case "no" -> cells.noteBut(task.id(), SHOWN);
            case "content" -> cells.note(task.id(), Field.TASK_CONTENT.name());
            case "unit" -> cells.note(task.id(), Field.TASK_LEAD_UNIT.name());
            default -> cells.note(task.id(), column);
        };
    }

    List<GridColumn<Task>> in(List<GridColumn<Task>> columns) {
        return columns.stream().map(this::marked).toList();
    }

    private GridColumn<Task> marked(GridColumn<Task> column) {
        return column.showing(task -> {
            var cell = column.cell().apply(task);
            return note(task, column.id()).map(cell::withMark).orElse(cell);
        });
    }
}
