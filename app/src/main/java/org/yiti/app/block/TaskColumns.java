package org.yiti.app.block;

import java.util.Optional;
import java.util.UUID;
import org.yiti.model.edit.TaskCell;

/// What the columns of a grid of tasks stand for.
public interface TaskColumns {
    /// The cell of a task that a column is; empty for one that is only read.
    Optional<TaskCell> cell(String column);

    /// The column that shows a month.
    String month(int month);

    /// The issue that new tasks are made in; empty where the grid makes none.
    Optional<UUID> issue();
}
