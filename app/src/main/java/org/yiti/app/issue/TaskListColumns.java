package org.yiti.app.issue;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.block.TaskColumns;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What the columns of the task list stand for.
///
/// @param id the issue whose tasks are listed
record TaskListColumns(UUID id) implements TaskColumns {
    private static final String MONTH = "m-";

    /// The id of the column of a role's units.
    static String units(TaskUnitRole role) {
        return role.name();
    }

    @Override
    public Optional<TaskCell> cell(String column) {
        if (column.startsWith(MONTH)) {
            return Optional.of(
                    new TaskCell.Month(Integer.parseInt(column.substring(MONTH.length()))));
        }
        var role =
                Arrays.stream(TaskUnitRole.values()).filter(r -> units(r).equals(column)).findAny();
        if (role.isPresent()) {
            return role.map(TaskCell.Units::new);
        }
        return Field.values().stream()
                .filter(field -> field.name().equals(column))
                .filter(field -> field.table() == Table.TASK && TaskCell.typed(field))
                .findAny()
                .map(TaskCell::of);
    }

    /// Whether a cell is nothing more than a field of the task.
    static boolean isPlain(TaskCell cell) {
        return cell instanceof TaskCell.Own;
    }

    static String ofMonth(int month) {
        return MONTH + month;
    }

    @Override
    public String month(int month) {
        return ofMonth(month);
    }

    @Override
    public Optional<UUID> issue() {
        return Optional.of(id);
    }
}
