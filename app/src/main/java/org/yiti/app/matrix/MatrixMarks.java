package org.yiti.app.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.baseline.MarkedCells;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;

/// The marks in the columns of the matrix: of what has moved since the baselines, and of what offices disagree about.
///
/// @param baselines of all tasks
/// @param disputes of the snapshot that shows
record MatrixMarks(BaselineMarks baselines, Supplier<DisputeWords> disputes) {
    /// What of a task has a column of its own; all else is told at its number.
    private static final List<String> SHOWN =
            Stream.concat(
                            Stream.of(Field.TASK_CONTENT.name(), Field.TASK_LEAD_UNIT.name()),
                            IntStream.rangeClosed(1, 12).mapToObj(MarkedCells::month))
                    .toList();

    /// Where what is said of a column's cells stands; empty for the number.
    private static Optional<String> place(String column) {
        return switch (column) {
            case "no" -> Optional.empty();
            case "content" -> Optional.of(Field.TASK_CONTENT.name());
            case "unit" -> Optional.of(Field.TASK_LEAD_UNIT.name());
            default -> Optional.of(column);
        };
    }

    /// What the marks of a cell mean; empty where it has none.
    Optional<String> note(Task task, String column) {
        var disputed = disputed(disputes.get(), task, column);
        var said =
                Stream.of(Optional.of(disputes.get().words(disputed, "  ")), baseline(task, column))
                        .flatMap(Optional::stream)
                        .filter(words -> !words.isEmpty())
                        .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("  ", said));
    }

    /// What offices disagree about in a cell.
    List<Conflict> disputed(Task task, String column) {
        return disputed(disputes.get(), task, column);
    }

    private static List<Conflict> disputed(DisputeWords words, Task task, String column) {
        return words.of(task.id(), place(column), SHOWN);
    }

    private Optional<String> baseline(Task task, String column) {
        var cells = baselines.cellsProperty().get();
        return place(column)
                .map(place -> cells.note(task.id(), place))
                .orElseGet(() -> cells.noteBut(task.id(), SHOWN));
    }

    List<GridColumn<Task>> in(List<GridColumn<Task>> columns) {
        return disputed(columns, disputes).stream().map(this::marked).toList();
    }

    /// The columns with the marks of disagreements alone.
    static List<GridColumn<Task>> disputed(
            List<GridColumn<Task>> columns, Supplier<DisputeWords> words) {
        return columns.stream()
                .map(column ->
                        column.showing(task ->
                                words.get()
                                        .marked(
                                                column.cell().apply(task),
                                                disputed(words.get(), task, column.id()))))
                .toList();
    }

    private GridColumn<Task> marked(GridColumn<Task> column) {
        return column.showing(task -> {
            var cell = column.cell().apply(task);
            return baseline(task, column.id())
                    .map(why -> cell.withMark(GridCell.Mark.MOVED, why))
                    .orElse(cell);
        });
    }

    /// What paper says under the matrix.
    List<String> onPaper() {
        return Stream.concat(
                        baselines.onPaper().stream(),
                        disputes.get().onPaper(Optional.empty()).stream())
                .toList();
    }
}
