package org.yiti.model.edit;

import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Field;

/// What a person wants of one cell of each of many tasks.
public sealed interface BulkWish {
    /// The same text in all of them; nothing empties them.
    record Put(TaskCell cell, String typed) implements BulkWish {}

    /// The due date later, or earlier, than it is. A due date at the end of a month stays at the end of one.
    record Shift(int days, int months) implements BulkWish {
        @Override
        public TaskCell cell() {
            return TaskCell.of(Field.TASK_DUE_DATE);
        }
    }

    /// More units in a role, beside those that stand.
    record AddUnits(TaskUnitRole role, String typed) implements BulkWish {
        @Override
        public TaskCell cell() {
            return new TaskCell.Units(role);
        }
    }

    /// Fewer units in a role.
    record DropUnits(TaskUnitRole role, String typed) implements BulkWish {
        @Override
        public TaskCell cell() {
            return new TaskCell.Units(role);
        }
    }

    /// The cell that it is about.
    TaskCell cell();
}
