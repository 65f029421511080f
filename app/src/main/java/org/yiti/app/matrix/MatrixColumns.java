package org.yiti.app.matrix;

import java.util.Optional;
import java.util.UUID;
import org.yiti.app.block.TaskColumns;
import org.yiti.model.edit.TaskCell;

/// What the columns of the matrix stand for while it shows something. The matrix makes no new tasks.
record MatrixColumns(Shows shows) implements TaskColumns {
    @Override
    public Optional<TaskCell> cell(String column) {
        return column.matches("m\\d+")
                ? shows.field()
                        .map(field ->
                                new TaskCell.MonthField(
                                        Integer.parseInt(column.substring(1)), field))
                : Optional.empty();
    }

    @Override
    public String month(int month) {
        return MatrixTotals.column(month);
    }

    @Override
    public Optional<UUID> issue() {
        return Optional.empty();
    }
}
