package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of the year's programme: themes, issues, plans, tasks, duties, policies, outcomes and volumes.
interface ProgrammeFields {
    Field PROGRAMME_YEAR = of(PROGRAMME, 1, "year", Type.INTEGER, MergeRule.REVIEW);
    Field PROGRAMME_OWNER = of(PROGRAMME, 2, "owner", Type.TEXT, MergeRule.REVIEW);
    Field PROGRAMME_LEVEL = of(PROGRAMME, 3, "level", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_NAME = of(PROGRAMME, 4, "name", Type.TEXT, MergeRule.REVIEW);
    Field PROGRAMME_STATUS = of(PROGRAMME, 5, "status", Type.CODE, MergeRule.STATE);
    Field PROGRAMME_REPORTING_DAY =
            of(PROGRAMME, 6, "reporting_day", Type.INTEGER, MergeRule.REVIEW);

    Field THEME_PROGRAMME = to(THEME, 1, "programme", PROGRAMME);
    Field THEME_NO = of(THEME, 2, "no", Type.INTEGER, MergeRule.REVIEW);
    Field THEME_NAME = of(THEME, 3, "name", Type.TEXT, MergeRule.REVIEW);
    Field THEME_FOCUS_MONTH = of(THEME, 4, "focus_month", Type.INTEGER, MergeRule.REVIEW);
    Field THEME_LEAD_UNIT = to(THEME, 5, "lead_unit", UNIT);

    Field ISSUE_PROGRAMME = to(ISSUE, 1, "programme", PROGRAMME);
    Field ISSUE_THEME = to(ISSUE, 2, "theme", THEME);
    Field ISSUE_NO = of(ISSUE, 3, "no", Type.INTEGER, MergeRule.REVIEW);
    Field ISSUE_NAME = of(ISSUE, 4, "name", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_ORIGIN = of(ISSUE, 5, "origin", Type.CODE, MergeRule.REVIEW);
    Field ISSUE_STATUS = of(ISSUE, 6, "status", Type.CODE, MergeRule.STATE);
    Field ISSUE_APPROACH = of(ISSUE, 7, "approach", Type.CODE, MergeRule.REVIEW);
    Field ISSUE_NEEDS = of(ISSUE, 8, "needs", Type.CODE, MergeRule.REVIEW);
    Field ISSUE_FOCUS_MONTH = of(ISSUE, 9, "focus_month", Type.INTEGER, MergeRule.REVIEW);
    Field ISSUE_LEAD_UNIT = to(ISSUE, 10, "lead_unit", UNIT);
    Field ISSUE_DEPUTY_LEADER = of(ISSUE, 11, "deputy_leader", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_GOAL = of(ISSUE, 12, "goal", Type.TEXT, MergeRule.TEXT);
    Field ISSUE_REASON_COMPLAINED = of(ISSUE, 13, "reason_complained", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_REASON_VOLUME = of(ISSUE, 14, "reason_volume", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_REASON_MOVABLE = of(ISSUE, 15, "reason_movable", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_REASON_POLICY = of(ISSUE, 16, "reason_policy", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_CARRIED_FROM = to(ISSUE, 17, "carried_from", ISSUE);

    Field ISSUE_ALIAS_PROGRAMME = to(ISSUE_ALIAS, 1, "programme", PROGRAMME);
    Field ISSUE_ALIAS_ISSUE = to(ISSUE_ALIAS, 2, "issue", ISSUE);
    Field ISSUE_ALIAS_ALIAS = of(ISSUE_ALIAS, 3, "alias", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_ALIAS_SOURCE = of(ISSUE_ALIAS, 4, "source", Type.TEXT, MergeRule.QUIET);

    Field SOLUTION_PLAN_PROGRAMME = to(SOLUTION_PLAN, 1, "programme", PROGRAMME);
    Field SOLUTION_PLAN_ISSUE = to(SOLUTION_PLAN, 2, "issue", ISSUE);
    Field SOLUTION_PLAN_VERSION = of(SOLUTION_PLAN, 3, "version", Type.INTEGER, MergeRule.REVIEW);
    Field SOLUTION_PLAN_SITUATION = of(SOLUTION_PLAN, 4, "situation", Type.TEXT, MergeRule.TEXT);
    Field SOLUTION_PLAN_CAUSES = of(SOLUTION_PLAN, 5, "causes", Type.TEXT, MergeRule.TEXT);
    Field SOLUTION_PLAN_GOAL = of(SOLUTION_PLAN, 6, "goal", Type.TEXT, MergeRule.TEXT);
    Field SOLUTION_PLAN_MECHANISM = of(SOLUTION_PLAN, 7, "mechanism", Type.TEXT, MergeRule.TEXT);
    Field SOLUTION_PLAN_APPROVED_BY =
            of(SOLUTION_PLAN, 8, "approved_by", Type.TEXT, MergeRule.REVIEW);
    Field SOLUTION_PLAN_APPROVED_ON =
            of(SOLUTION_PLAN, 8, "approved_on", Type.DATE, MergeRule.REVIEW);
    Field SOLUTION_PLAN_STATE = of(SOLUTION_PLAN, 9, "state", Type.CODE, MergeRule.STATE);

    Field MEASURE_PROGRAMME = to(MEASURE, 1, "programme", PROGRAMME);
    Field MEASURE_SOLUTION_PLAN = to(MEASURE, 2, "solution_plan", SOLUTION_PLAN);
    Field MEASURE_NO = of(MEASURE, 3, "no", Type.INTEGER, MergeRule.REVIEW);
    Field MEASURE_TEXT = of(MEASURE, 4, "text", Type.TEXT, MergeRule.TEXT);

    Field MEASURE_LINK_PROGRAMME = to(MEASURE_LINK, 1, "programme", PROGRAMME);
    Field MEASURE_LINK_MEASURE = to(MEASURE_LINK, 2, "measure", MEASURE);
    Field MEASURE_LINK_TASK = to(MEASURE_LINK, 3, "task", TASK);
    Field MEASURE_LINK_POLICY = to(MEASURE_LINK, 3, "policy", POLICY);

    Field TASK_PROGRAMME = to(TASK, 1, "programme", PROGRAMME);
    Field TASK_ISSUE = to(TASK, 2, "issue", ISSUE);
    Field TASK_NO = of(TASK, 3, "no", Type.TEXT, MergeRule.REVIEW);
    Field TASK_CONTENT = of(TASK, 4, "content", Type.TEXT, MergeRule.TEXT);
    Field TASK_DONE_CRITERION = of(TASK, 5, "done_criterion", Type.TEXT, MergeRule.TEXT);
    Field TASK_LEAD_UNIT = to(TASK, 6, "lead_unit", UNIT);
    Field TASK_START_DATE = of(TASK, 7, "start_date", Type.DATE, MergeRule.REVIEW);
    Field TASK_DUE_DATE = of(TASK, 8, "due_date", Type.DATE, MergeRule.REVIEW);
    Field TASK_DUE_WORDS = of(TASK, 8, "due_words", Type.TEXT, MergeRule.REVIEW);
    Field TASK_LONG_TERM = of(TASK, 8, "long_term", Type.BOOLEAN, MergeRule.REVIEW);
    Field TASK_WEIGHT = of(TASK, 9, "weight", Type.DECIMAL, MergeRule.REVIEW);
    Field TASK_QUANTITY_TARGET = of(TASK, 10, "quantity_target", Type.DECIMAL, MergeRule.REVIEW);
    Field TASK_QUANTITY_UNIT = of(TASK, 10, "quantity_unit", Type.TEXT, MergeRule.REVIEW);
    Field TASK_STATUS = of(TASK, 11, "status", Type.CODE, MergeRule.STATE);
    Field TASK_DONE_ON = of(TASK, 11, "done_on", Type.DATE, MergeRule.STATE);
    Field TASK_VERIFIED_BY = of(TASK, 11, "verified_by", Type.TEXT, MergeRule.STATE);
    Field TASK_CONTACT = of(TASK, 12, "contact", Type.TEXT, MergeRule.QUIET);
    Field TASK_CONTACT_PHONE = of(TASK, 12, "contact_phone", Type.TEXT, MergeRule.QUIET);
    Field TASK_REMARK = of(TASK, 13, "remark", Type.TEXT, MergeRule.TEXT);
    Field TASK_POSITION = of(TASK, 14, "position", Type.INTEGER, MergeRule.QUIET);

    Field TASK_UNIT_PROGRAMME = to(TASK_UNIT, 1, "programme", PROGRAMME);
    Field TASK_UNIT_TASK = to(TASK_UNIT, 2, "task", TASK);
    Field TASK_UNIT_UNIT = to(TASK_UNIT, 3, "unit", UNIT);
    Field TASK_UNIT_ROLE = of(TASK_UNIT, 4, "role", Type.CODE, MergeRule.REVIEW);
    Field TASK_UNIT_POSITION = of(TASK_UNIT, 5, "position", Type.INTEGER, MergeRule.QUIET);

    Field MONTH_PLAN_PROGRAMME = to(MONTH_PLAN, 1, "programme", PROGRAMME);
    Field MONTH_PLAN_TASK = to(MONTH_PLAN, 2, "task", TASK);
    Field MONTH_PLAN_MONTH = of(MONTH_PLAN, 3, "month", Type.INTEGER, MergeRule.REVIEW);
    Field MONTH_PLAN_TEXT = of(MONTH_PLAN, 4, "text", Type.TEXT, MergeRule.TEXT);
    Field MONTH_PLAN_QUANTITY = of(MONTH_PLAN, 5, "quantity", Type.DECIMAL, MergeRule.REVIEW);
    Field MONTH_PLAN_PERCENT = of(MONTH_PLAN, 6, "percent", Type.DECIMAL, MergeRule.REVIEW);

    Field MONTH_REPORT_PROGRAMME = to(MONTH_REPORT, 1, "programme", PROGRAMME);
    Field MONTH_REPORT_TASK = to(MONTH_REPORT, 2, "task", TASK);
    Field MONTH_REPORT_MONTH = of(MONTH_REPORT, 3, "month", Type.INTEGER, MergeRule.REVIEW);
    Field MONTH_REPORT_TEXT = of(MONTH_REPORT, 4, "text", Type.TEXT, MergeRule.TEXT);
    Field MONTH_REPORT_QUANTITY = of(MONTH_REPORT, 5, "quantity", Type.DECIMAL, MergeRule.REVIEW);
    Field MONTH_REPORT_PERCENT = of(MONTH_REPORT, 6, "percent", Type.DECIMAL, MergeRule.REVIEW);
    Field MONTH_REPORT_PROBLEM = of(MONTH_REPORT, 7, "problem", Type.TEXT, MergeRule.TEXT);
    Field MONTH_REPORT_NEXT_STEP = of(MONTH_REPORT, 8, "next_step", Type.TEXT, MergeRule.TEXT);
    Field MONTH_REPORT_STATE = of(MONTH_REPORT, 9, "state", Type.CODE, MergeRule.STATE);
    Field MONTH_REPORT_REPORTED_BY = of(MONTH_REPORT, 9, "reported_by", Type.TEXT, MergeRule.STATE);
    Field MONTH_REPORT_REPORTED_ON = of(MONTH_REPORT, 9, "reported_on", Type.DATE, MergeRule.STATE);

    Field DUTY_PROGRAMME = to(DUTY, 1, "programme", PROGRAMME);
    Field DUTY_ISSUE = to(DUTY, 2, "issue", ISSUE);
    Field DUTY_UNIT = to(DUTY, 3, "unit", UNIT);
    Field DUTY_ROLE = of(DUTY, 4, "role", Type.CODE, MergeRule.REVIEW);
    Field DUTY_TEXT = of(DUTY, 5, "text", Type.TEXT, MergeRule.TEXT);
    Field DUTY_LEADER = of(DUTY, 6, "leader", Type.TEXT, MergeRule.REVIEW);
    Field DUTY_CONTACT = of(DUTY, 7, "contact", Type.TEXT, MergeRule.QUIET);
    Field DUTY_CONTACT_PHONE = of(DUTY, 7, "contact_phone", Type.TEXT, MergeRule.QUIET);
    Field DUTY_POSITION = of(DUTY, 8, "position", Type.INTEGER, MergeRule.QUIET);

    Field POLICY_PROGRAMME = to(POLICY, 1, "programme", PROGRAMME);
    Field POLICY_ISSUE = to(POLICY, 2, "issue", ISSUE);
    Field POLICY_NO = of(POLICY, 3, "no", Type.TEXT, MergeRule.REVIEW);
    Field POLICY_TITLE = of(POLICY, 4, "title", Type.TEXT, MergeRule.REVIEW);
    Field POLICY_KIND = of(POLICY, 5, "kind", Type.TEXT, MergeRule.REVIEW);
    Field POLICY_DRAFTER = of(POLICY, 6, "drafter", Type.TEXT, MergeRule.REVIEW);
    Field POLICY_COSIGNERS = of(POLICY, 7, "cosigners", Type.TEXT, MergeRule.REVIEW);
    Field POLICY_PLAN_MONTH = of(POLICY, 8, "plan_month", Type.INTEGER, MergeRule.REVIEW);
    Field POLICY_STAGE = of(POLICY, 9, "stage", Type.CODE, MergeRule.STATE);
    Field POLICY_DOC_NO = of(POLICY, 9, "doc_no", Type.TEXT, MergeRule.STATE);
    Field POLICY_ISSUED_ON = of(POLICY, 9, "issued_on", Type.DATE, MergeRule.STATE);
    Field POLICY_EFFECTIVE_ON = of(POLICY, 10, "effective_on", Type.DATE, MergeRule.REVIEW);
    Field POLICY_DEFERRED_TO = of(POLICY, 11, "deferred_to", Type.DATE, MergeRule.REVIEW);
    Field POLICY_DEFERRED_REASON = of(POLICY, 11, "deferred_reason", Type.TEXT, MergeRule.REVIEW);
    Field POLICY_REMARK = of(POLICY, 12, "remark", Type.TEXT, MergeRule.TEXT);
    Field POLICY_POSITION = of(POLICY, 13, "position", Type.INTEGER, MergeRule.QUIET);
    Field POLICY_VOLUME_RESTART = of(POLICY, 14, "volume_restart", Type.TEXT, MergeRule.REVIEW);

    Field POLICY_STAGE_PROGRAMME = to(Table.POLICY_STAGE, 1, "programme", Table.PROGRAMME);
    Field POLICY_STAGE_POLICY = to(Table.POLICY_STAGE, 2, "policy", Table.POLICY);
    Field POLICY_STAGE_STAGE = of(Table.POLICY_STAGE, 3, "stage", Type.CODE, MergeRule.REVIEW);
    Field POLICY_STAGE_PLANNED_ON =
            of(Table.POLICY_STAGE, 4, "planned_on", Type.DATE, MergeRule.REVIEW);
    Field POLICY_STAGE_ACTUAL_ON =
            of(Table.POLICY_STAGE, 5, "actual_on", Type.DATE, MergeRule.REVIEW);

    Field OUTCOME_PROGRAMME = to(OUTCOME, 1, "programme", PROGRAMME);
    Field OUTCOME_ISSUE = to(OUTCOME, 2, "issue", ISSUE);
    Field OUTCOME_NAME = of(OUTCOME, 3, "name", Type.TEXT, MergeRule.REVIEW);
    Field OUTCOME_MEASURED_IN = of(OUTCOME, 4, "measured_in", Type.TEXT, MergeRule.REVIEW);
    Field OUTCOME_BASELINE = of(OUTCOME, 5, "baseline", Type.DECIMAL, MergeRule.REVIEW);
    Field OUTCOME_BASELINE_ON = of(OUTCOME, 5, "baseline_on", Type.DATE, MergeRule.REVIEW);
    Field OUTCOME_TARGET = of(OUTCOME, 6, "target", Type.DECIMAL, MergeRule.REVIEW);
    Field OUTCOME_DIRECTION = of(OUTCOME, 7, "direction", Type.CODE, MergeRule.REVIEW);
    Field OUTCOME_CUMULATIVE = of(OUTCOME, 8, "cumulative", Type.BOOLEAN, MergeRule.REVIEW);
    Field OUTCOME_SOURCE = of(OUTCOME, 9, "source", Type.TEXT, MergeRule.REVIEW);
    Field OUTCOME_POSITION = of(OUTCOME, 10, "position", Type.INTEGER, MergeRule.QUIET);

    Field OUTCOME_VALUE_PROGRAMME = to(OUTCOME_VALUE, 1, "programme", PROGRAMME);
    Field OUTCOME_VALUE_OUTCOME = to(OUTCOME_VALUE, 2, "outcome", OUTCOME);
    Field OUTCOME_VALUE_AS_OF = of(OUTCOME_VALUE, 3, "as_of", Type.DATE, MergeRule.REVIEW);
    Field OUTCOME_VALUE_VALUE = of(OUTCOME_VALUE, 4, "value", Type.DECIMAL, MergeRule.REVIEW);
    Field OUTCOME_VALUE_SOURCE = of(OUTCOME_VALUE, 5, "source", Type.TEXT, MergeRule.REVIEW);

    Field VOLUME_PROGRAMME = to(VOLUME, 1, "programme", PROGRAMME);
    Field VOLUME_ISSUE = to(VOLUME, 2, "issue", ISSUE);
    Field VOLUME_UNIT = to(VOLUME, 3, "unit", UNIT);
    Field VOLUME_MONTH = of(VOLUME, 4, "month", Type.INTEGER, MergeRule.REVIEW);
    Field VOLUME_RECEIVED = of(VOLUME, 5, "received", Type.INTEGER, MergeRule.REVIEW);
    Field VOLUME_DISPATCHED = of(VOLUME, 6, "dispatched", Type.INTEGER, MergeRule.REVIEW);
    Field VOLUME_SOURCE = of(VOLUME, 7, "source", Type.TEXT, MergeRule.QUIET);
}
