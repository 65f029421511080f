package org.yiti.model.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Field;
import org.yiti.model.unit.UnitRegister;

/// What the cells of a ledger show of a row. Export, comparison and import all ask here, so that what was
/// exported and came back unchanged is never taken for a change.
final class LedgerText {
    private LedgerText() {}

    /// What a column of a task shows, its units, names and number aside; of [ColumnMeaning#STATUS] the name of
    /// the state.
    static String shown(
            Column column, Task task, @Nullable MonthPlan plan, @Nullable MonthReport report) {
        return switch (column.meaning()) {
            case TASK_NO -> task.no();
            case CONTENT -> task.content();
            case DONE_CRITERION -> task.doneCriterion();
            case DUE -> due(task);
            case START -> date(task.startDate());
            case MONTH_PLAN -> plan == null ? "" : plan(plan);
            case PROGRESS_TEXT, MONTH_PROGRESS, PROBLEM, NEXT_STEP, MONTH_QUANTITY, DONE_PERCENT ->
                    report(column.meaning(), report);
            case STATUS -> task.status().name();
            case CONTACT -> contact(task);
            case REMARK -> task.remark();
            case QUANTITY_TARGET -> number(task.quantityTarget());
            case QUANTITY_UNIT -> task.quantityUnit();
            case WEIGHT -> number(task.row().decimal(Field.TASK_WEIGHT));
            case ROW_KEY -> task.id().toString();
            case SEQUENCE,
                    THEME,
                    ISSUE,
                    LEAD_UNIT,
                    RESPONSIBLE_UNITS,
                    COOPERATING_UNITS,
                    UNITS,
                    LEADER,
                    REVISION,
                    ROW_FACTS,
                    IGNORED ->
                    "";
        };
    }

    private static String due(Task task) {
        return task.dueWords().isEmpty() ? date(task.dueDate()) : task.dueWords();
    }

    private static String plan(MonthPlan plan) {
        if (!plan.text().isEmpty()) {
            return plan.text();
        }
        var percent = plan.percent();
        return percent == null ? number(plan.quantity()) : number(percent) + "%";
    }

    private static String contact(Task task) {
        return new ContactWords.Contact(task.contact(), task.contactPhone()).shown();
    }

    static String units(List<TaskUnit> taskUnits, TaskUnitRole role, UnitRegister units) {
        return taskUnits.stream()
                .filter(u -> u.role() == role)
                .map(u -> units.label(u.unit()))
                .collect(Collectors.joining("、"));
    }

    private static String report(ColumnMeaning meaning, @Nullable MonthReport report) {
        if (report == null) {
            return "";
        }
        return switch (meaning) {
            case PROGRESS_TEXT, MONTH_PROGRESS -> report.text();
            case PROBLEM -> report.problem();
            case NEXT_STEP -> report.nextStep();
            case MONTH_QUANTITY -> number(report.quantity());
            case DONE_PERCENT -> number(report.percent());
            default -> throw new IllegalArgumentException(meaning + " is not in a report");
        };
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
