package org.yiti.model.baseline;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Set;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The fields that say what was agreed to do. How it is carried out (states, issued papers, contacts,
/// remarks) moves every day and is no change of the plan.
public final class PlanFields {
    private static final Set<Field> PLANNED =
            Set.of(
                    ISSUE_NAME,
                    ISSUE_APPROACH,
                    ISSUE_FOCUS_MONTH,
                    ISSUE_LEAD_UNIT,
                    ISSUE_DEPUTY_LEADER,
                    ISSUE_GOAL,
                    SOLUTION_PLAN_SITUATION,
                    SOLUTION_PLAN_CAUSES,
                    SOLUTION_PLAN_GOAL,
                    SOLUTION_PLAN_MECHANISM,
                    MEASURE_TEXT,
                    TASK_NO,
                    TASK_CONTENT,
                    TASK_DONE_CRITERION,
                    TASK_LEAD_UNIT,
                    TASK_START_DATE,
                    TASK_DUE_DATE,
                    TASK_DUE_WORDS,
                    TASK_LONG_TERM,
                    TASK_WEIGHT,
                    TASK_QUANTITY_TARGET,
                    TASK_QUANTITY_UNIT,
                    MONTH_PLAN_TEXT,
                    MONTH_PLAN_QUANTITY,
                    MONTH_PLAN_PERCENT,
                    DUTY_UNIT,
                    DUTY_ROLE,
                    DUTY_TEXT,
                    DUTY_LEADER,
                    POLICY_NO,
                    POLICY_TITLE,
                    POLICY_KIND,
                    POLICY_DRAFTER,
                    POLICY_COSIGNERS,
                    POLICY_PLAN_MONTH,
                    POLICY_DEFERRED_TO,
                    POLICY_DEFERRED_REASON,
                    POLICY_STAGE_PLANNED_ON,
                    OUTCOME_NAME,
                    OUTCOME_MEASURED_IN,
                    OUTCOME_BASELINE,
                    OUTCOME_BASELINE_ON,
                    OUTCOME_TARGET,
                    OUTCOME_DIRECTION);

    private PlanFields() {}

    /// The plan's fields of a table, those that mean something together in one list.
    public static List<List<Field>> groups(Table table) {
        return table.fields().stream()
                .filter(PLANNED::contains)
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                Field::group,
                                java.util.LinkedHashMap::new,
                                java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .toList();
    }
}
