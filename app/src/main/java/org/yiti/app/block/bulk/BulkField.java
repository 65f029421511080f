package org.yiti.app.block.bulk;

import static org.yiti.app.block.bulk.BulkMode.*;
import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;

/// A field that makes sense to be the same in many tasks: words that belong to one task alone are not among them.
///
/// @param cell which cell of a task; of a month's plan that of the month that is chosen
/// @param modes what can be done with it
record BulkField(TaskCell cell, List<BulkMode> modes) {
    private static final List<BulkMode> TEXT = List.of(KEEP, PUT, EMPTY);
    private static final List<BulkMode> UNITS = List.of(KEEP, ADD, DROP, PUT, EMPTY);
    private static final List<BulkMode> DUE =
            List.of(KEEP, PUT, LATER_DAYS, LATER_MONTHS, EARLIER_DAYS, EARLIER_MONTHS, EMPTY);

    /// @param month whose plan is among them
    static List<BulkField> all(int month) {
        var all = new ArrayList<BulkField>();
        all.add(own(TASK_LEAD_UNIT));
        all.add(new BulkField(new TaskCell.Units(TaskUnitRole.RESPONSIBLE), UNITS));
        all.add(new BulkField(new TaskCell.Units(TaskUnitRole.COOPERATING), UNITS));
        all.add(new BulkField(TaskCell.of(TASK_DUE_DATE), DUE));
        all.add(own(TASK_LONG_TERM));
        all.add(own(TASK_START_DATE));
        all.add(own(TASK_STATUS));
        all.add(ofMonth(month));
        for (Field field :
                List.of(
                        TASK_WEIGHT,
                        TASK_QUANTITY_TARGET,
                        TASK_QUANTITY_UNIT,
                        TASK_DONE_CRITERION,
                        TASK_CONTACT,
                        TASK_CONTACT_PHONE,
                        TASK_REMARK)) {
            all.add(own(field));
        }
        return all;
    }

    static BulkField ofMonth(int month) {
        return new BulkField(new TaskCell.MonthField(month, MONTH_PLAN_TEXT), TEXT);
    }

    private static BulkField own(Field field) {
        return new BulkField(TaskCell.of(field), TEXT);
    }

    /// The same for every month.
    String id() {
        return switch (cell) {
            case TaskCell.Own(var field) -> field.name();
            case TaskCell.Status() -> TASK_STATUS.name();
            case TaskCell.Units(var role) -> role.name();
            case TaskCell.MonthField(var _, var field) -> field.name();
            case TaskCell.Month(var _) -> throw new IllegalStateException("no field of the panel");
        };
    }

    /// Whether what is typed names units.
    boolean ofUnits() {
        return cell instanceof TaskCell.Units
                || (cell instanceof TaskCell.Own(var field)
                        && field.target().filter(table -> table == Table.UNIT).isPresent());
    }

    /// Whether a task has several of them.
    boolean several() {
        return cell instanceof TaskCell.Units;
    }

    boolean yesOrNo() {
        return cell instanceof TaskCell.Own(var field) && field.type() == Type.BOOLEAN;
    }

    /// What there is to choose from; empty where a text is typed.
    List<Code> choices() {
        return cell instanceof TaskCell.Status() ? CodeFields.choices(TASK_STATUS) : List.of();
    }

    boolean chosen() {
        return yesOrNo() || !choices().isEmpty();
    }
}
