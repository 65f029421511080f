package org.yiti.model.history;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Everything that was ever changed of a task: its own row, its months, its units, its manual lights.
public final class TaskHistory {
    private static final List<Field> PARTS =
            List.of(TASK_UNIT_TASK, MONTH_PLAN_TASK, MONTH_REPORT_TASK, LIGHT_OVERRIDE_TASK);

    private TaskHistory() {}

    /// @return the changes of all tasks with this number (of any year, removed ones too), oldest first
    public static List<LoggedChange> of(Rows rows, History history, String taskNo) {
        var tasks =
                java.util.stream.Stream.concat(
                                rows.all(Table.TASK).stream(), rows.removed(Table.TASK).stream())
                        .filter(row -> taskNo.equals(row.text(TASK_NO)))
                        .map(Row::id)
                        .collect(Collectors.toSet());
        return ofTasks(rows, history, tasks);
    }

    public static List<LoggedChange> ofTasks(Rows rows, History history, Set<UUID> tasks) {
        var changes = new ArrayList<>(history.changesOfRows(Table.TASK, tasks));
        for (Field part : PARTS) {
            var ids = new ArrayList<UUID>();
            tasks.forEach(task -> rows.where(part, task).forEach(row -> ids.add(row.id())));
            changes.addAll(history.changesOfRows(part.table(), ids));
        }
        changes.sort(Comparator.comparingLong(LoggedChange::step));
        return changes;
    }
}
