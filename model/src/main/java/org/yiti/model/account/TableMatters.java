package org.yiti.model.account;

import org.yiti.model.record.Table;

/// Which matter the rows of each table belong to. **A new table gets its line here, or nothing compiles**: first in
/// [#of], and in [#part] where taking out one of its rows is only changing the thing that it is a part of.
public final class TableMatters {
    private TableMatters() {}

    public static Matter of(Table table) {
        return switch (table) {
            case UNIT,
                    UNIT_ALIAS,
                    UNIT_GROUP,
                    UNIT_GROUP_MEMBER,
                    PERSON,
                    CALENDAR_DAY,
                    LIGHT_RULE,
                    ACCOUNT ->
                    Matter.USERS;
            case PROGRAMME,
                    THEME,
                    ISSUE,
                    ISSUE_ALIAS,
                    TASK,
                    TASK_UNIT,
                    MONTH_PLAN,
                    DUTY,
                    POLICY,
                    POLICY_STAGE,
                    OUTCOME,
                    LIGHT_OVERRIDE,
                    BASELINE,
                    BASELINE_REASON,
                    LINT_NOTE,
                    ISSUE_FILE,
                    PROGRAMME_ACT ->
                    Matter.PROGRAMME;
            case SOLUTION_PLAN, MEASURE, MEASURE_LINK -> Matter.SOLUTION_PLAN;
            case MONTH_REPORT, OUTCOME_VALUE, ATTACHMENT, PROGRAMME_REPLY -> Matter.PROGRESS;
            case VOLUME -> Matter.TICKETS;
            case SUPERVISION_ITEM,
                    ITEM_UNIT,
                    ITEM_ORDER,
                    ITEM_REPLY,
                    ITEM_FILE,
                    CONSULTATION,
                    JOINT_ACTION,
                    PROBLEM_LEDGER,
                    PROBLEM,
                    PROBLEM_SOURCE,
                    WHISTLE,
                    WHISTLE_UNIT ->
                    Matter.ITEM;
            case SAMPLE,
                    SAMPLE_ENTRY,
                    RETURN_VISIT,
                    CHECKLIST,
                    CHECKLIST_RULE,
                    AUDIT,
                    AUDIT_SITE,
                    AUDIT_RECORD,
                    AUDIT_ANSWER,
                    AUDIT_FILE,
                    AUDIT_KIT ->
                    Matter.CHECK;
            case MODEL_CASE, MONTH_CLOSE, MEETING, AGENDA_ITEM, DECISION, PACK_TEXT ->
                    Matter.REPORT;
            case INSPECTION, INSPECTION_UNIT, CONCLUSION, REVIEW -> Matter.INSPECTION;
            case SAVED_VIEW, PHRASE -> Matter.COMFORT;
        };
    }

    /// Whether anybody reads it: names of units and people, days, rules and phrases are what all else is read with.
    public static boolean forAll(Table table) {
        return switch (table) {
            case UNIT,
                    UNIT_ALIAS,
                    UNIT_GROUP,
                    UNIT_GROUP_MEMBER,
                    PERSON,
                    CALENDAR_DAY,
                    LIGHT_RULE,
                    SAVED_VIEW,
                    PHRASE ->
                    true;
            default -> false;
        };
    }

    /// Whether its rows are parts of something: taking one out is a change of that, not a deletion into the recycle bin
    /// that only the head may do.
    static boolean part(Table table) {
        return switch (table) {
            case UNIT_ALIAS,
                    UNIT_GROUP_MEMBER,
                    CALENDAR_DAY,
                    ISSUE_ALIAS,
                    TASK_UNIT,
                    MONTH_PLAN,
                    MONTH_REPORT,
                    DUTY,
                    POLICY_STAGE,
                    OUTCOME_VALUE,
                    LIGHT_OVERRIDE,
                    BASELINE_REASON,
                    LINT_NOTE,
                    ISSUE_FILE,
                    MEASURE_LINK,
                    ATTACHMENT,
                    ITEM_UNIT,
                    ITEM_FILE,
                    SAMPLE_ENTRY,
                    PROBLEM_SOURCE,
                    INSPECTION_UNIT,
                    WHISTLE_UNIT,
                    CHECKLIST_RULE,
                    AUDIT_SITE,
                    AUDIT_ANSWER,
                    AUDIT_FILE,
                    AGENDA_ITEM,
                    DECISION,
                    SAVED_VIEW,
                    PHRASE ->
                    true;
            default -> false;
        };
    }
}
