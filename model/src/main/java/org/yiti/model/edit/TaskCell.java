package org.yiti.model.edit;

import java.util.Set;
import org.yiti.model.Sentence;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A cell of a task that a person writes into: in a grid, on the command line, in a table that came back.
/// What a text does to it is decided by [TaskEdits] alone.
public sealed interface TaskCell {
    /// The fields that say where a row belongs.
    Set<Field> PLACES =
            Set.of(
                    Field.TASK_PROGRAMME,
                    Field.TASK_ISSUE,
                    Field.TASK_NO,
                    Field.MONTH_PLAN_PROGRAMME,
                    Field.MONTH_PLAN_TASK,
                    Field.MONTH_PLAN_MONTH,
                    Field.MONTH_REPORT_PROGRAMME,
                    Field.MONTH_REPORT_TASK,
                    Field.MONTH_REPORT_MONTH);

    /// A field of the task itself, the status aside.
    record Own(Field field) implements TaskCell {
        public Own {
            if (field.table() != Table.TASK || field == Field.TASK_STATUS || !typed(field)) {
                throw new IllegalArgumentException(field + " is no cell of a task");
            }
        }
    }

    /// The status: done needs somebody who verified it.
    record Status() implements TaskCell {}

    /// One field of a month's plan or report.
    record MonthField(int month, Field field) implements TaskCell {
        public MonthField {
            boolean ofMonth =
                    field.table() == Table.MONTH_PLAN || field.table() == Table.MONTH_REPORT;
            if (!ofMonth || !typed(field)) {
                throw new IllegalArgumentException(field + " is no cell of a month");
            }
        }
    }

    /// A month as one cell: its report up to the month of the date, later its plan; text, quantity or percent
    /// as the typed text is ([MonthCell]).
    record Month(int month) implements TaskCell {}

    /// The units that work on the task in one role, beside the lead unit.
    record Units(TaskUnitRole role) implements TaskCell {}

    /// The cell of a field of the task.
    static TaskCell of(Field field) {
        return field == Field.TASK_STATUS ? new Status() : new Own(field);
    }

    /// Whether a field of a task or of its months is written by hand; those that say where a row belongs are not.
    static boolean typed(Field field) {
        return !PLACES.contains(field);
    }

    /// The cell's name as people read it.
    default Sentence label() {
        return switch (this) {
            case Own(var field) -> field.label();
            case Status() -> Field.TASK_STATUS.label();
            case MonthField(var month, var field) ->
                    Sentence.of("edit.cell.month-field", month, field.label());
            case Month(var month) -> Sentence.of("edit.cell.month", month);
            case Units(var role) -> Sentence.of("edit.cell.units", role);
        };
    }
}
