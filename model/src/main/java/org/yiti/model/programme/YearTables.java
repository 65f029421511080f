package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The tables of a year and the references by which their rows are gathered: of several, the first that is there.
final class YearTables {
    static final Map<Table, List<Field>> PARENTS = parents();

    private YearTables() {}

    private static Map<Table, List<Field>> parents() {
        var map = new EnumMap<Table, List<Field>>(Table.class);
        map.put(Table.THEME, List.of());
        map.put(Table.ISSUE, List.of());
        map.put(Table.LIGHT_RULE, List.of());
        map.put(Table.ISSUE_ALIAS, List.of(ISSUE_ALIAS_ISSUE));
        map.put(Table.SOLUTION_PLAN, List.of(SOLUTION_PLAN_ISSUE));
        map.put(Table.MEASURE, List.of(MEASURE_SOLUTION_PLAN));
        map.put(Table.MEASURE_LINK, List.of(MEASURE_LINK_MEASURE));
        map.put(Table.TASK, List.of(TASK_ISSUE));
        map.put(Table.TASK_UNIT, List.of(TASK_UNIT_TASK));
        map.put(Table.MONTH_PLAN, List.of(MONTH_PLAN_TASK));
        map.put(Table.MONTH_REPORT, List.of(MONTH_REPORT_TASK));
        map.put(Table.DUTY, List.of(DUTY_ISSUE));
        map.put(Table.POLICY, List.of(POLICY_ISSUE));
        map.put(Table.POLICY_STAGE, List.of(POLICY_STAGE_POLICY));
        map.put(Table.OUTCOME, List.of(OUTCOME_ISSUE));
        map.put(Table.OUTCOME_VALUE, List.of(OUTCOME_VALUE_OUTCOME));
        map.put(Table.LIGHT_OVERRIDE, List.of(LIGHT_OVERRIDE_TASK));
        map.put(Table.BASELINE, List.of(BASELINE_ISSUE));
        map.put(Table.BASELINE_REASON, List.of(BASELINE_REASON_BASELINE));
        map.put(Table.LINT_NOTE, List.of(LINT_NOTE_ISSUE));
        map.put(Table.ATTACHMENT, List.of(ATTACHMENT_TASK));
        map.put(Table.ISSUE_FILE, List.of(ISSUE_FILE_ISSUE));
        map.put(
                Table.PROGRAMME_ACT,
                List.of(
                        PROGRAMME_ACT_TASK,
                        PROGRAMME_ACT_POLICY,
                        PROGRAMME_ACT_SOLUTION_PLAN,
                        PROGRAMME_ACT_ISSUE));
        map.put(Table.PROGRAMME_REPLY, List.of(PROGRAMME_REPLY_TASK, PROGRAMME_REPLY_ISSUE));
        return map;
    }
}
