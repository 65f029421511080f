package org.yiti.model.record;

import static org.yiti.model.record.Table.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;

/// Every field that a person or an import can write. Fields of one table that share a group number
/// mean something together (a due date and its words, a stage and its document number): they are
/// written, travel and win as one. Group numbers are written into the log and are never used again;
/// group 0 is the life of the row (there, or in the recycle bin).
///
/// Adding a field: a new constant with a new group number, a migration with the same column, a text
/// `field.<table>.<field>`. A test compares this list with the store's real columns.
public enum Field {
    UNIT_CODE(UNIT, 1, "code", Type.TEXT, MergeRule.REVIEW),
    UNIT_NAME(UNIT, 2, "name", Type.TEXT, MergeRule.REVIEW),
    UNIT_SHORT_NAME(UNIT, 3, "short_name", Type.TEXT, MergeRule.REVIEW),
    UNIT_LEVEL(UNIT, 4, "level", Type.CODE, MergeRule.REVIEW),
    UNIT_LINE(UNIT, 5, "line", Type.CODE, MergeRule.REVIEW),
    UNIT_PARENT(UNIT, 6, "parent", Table.UNIT),
    UNIT_OFFICIAL_ORDER(UNIT, 7, "official_order", Type.INTEGER, MergeRule.QUIET),
    UNIT_ACTIVE_FROM(UNIT, 8, "active_from", Type.DATE, MergeRule.REVIEW),
    UNIT_ACTIVE_TO(UNIT, 8, "active_to", Type.DATE, MergeRule.REVIEW),
    UNIT_ALIAS_UNIT(UNIT_ALIAS, 1, "unit", Table.UNIT),
    UNIT_ALIAS_ALIAS(UNIT_ALIAS, 2, "alias", Type.TEXT, MergeRule.REVIEW),
    UNIT_ALIAS_SOURCE(UNIT_ALIAS, 3, "source", Type.TEXT, MergeRule.QUIET),
    UNIT_GROUP_NAME(UNIT_GROUP, 1, "name", Type.TEXT, MergeRule.REVIEW),
    UNIT_GROUP_MEMBER_UNIT_GROUP(UNIT_GROUP_MEMBER, 1, "unit_group", Table.UNIT_GROUP),
    UNIT_GROUP_MEMBER_UNIT(UNIT_GROUP_MEMBER, 2, "unit", Table.UNIT),
    UNIT_GROUP_MEMBER_ACTIVE_FROM(UNIT_GROUP_MEMBER, 3, "active_from", Type.DATE, MergeRule.REVIEW),
    UNIT_GROUP_MEMBER_ACTIVE_TO(UNIT_GROUP_MEMBER, 3, "active_to", Type.DATE, MergeRule.REVIEW),
    PERSON_UNIT(PERSON, 1, "unit", Table.UNIT),
    PERSON_NAME(PERSON, 2, "name", Type.TEXT, MergeRule.REVIEW),
    PERSON_TITLE(PERSON, 3, "title", Type.TEXT, MergeRule.REVIEW),
    PERSON_PHONE(PERSON, 4, "phone", Type.TEXT, MergeRule.QUIET),
    PERSON_ROLE(PERSON, 5, "role", Type.CODE, MergeRule.REVIEW),
    PERSON_ACTIVE_FROM(PERSON, 6, "active_from", Type.DATE, MergeRule.REVIEW),
    PERSON_ACTIVE_TO(PERSON, 6, "active_to", Type.DATE, MergeRule.REVIEW),
    CALENDAR_DAY_DAY(CALENDAR_DAY, 1, "day", Type.DATE, MergeRule.REVIEW),
    CALENDAR_DAY_WORKDAY(CALENDAR_DAY, 2, "workday", Type.BOOLEAN, MergeRule.REVIEW),
    CALENDAR_DAY_NAME(CALENDAR_DAY, 3, "name", Type.TEXT, MergeRule.QUIET),
    PROGRAMME_YEAR(PROGRAMME, 1, "year", Type.INTEGER, MergeRule.REVIEW),
    PROGRAMME_OWNER(PROGRAMME, 2, "owner", Type.TEXT, MergeRule.REVIEW),
    PROGRAMME_LEVEL(PROGRAMME, 3, "level", Type.CODE, MergeRule.REVIEW),
    PROGRAMME_NAME(PROGRAMME, 4, "name", Type.TEXT, MergeRule.REVIEW),
    PROGRAMME_STATUS(PROGRAMME, 5, "status", Type.CODE, MergeRule.STATE),
    PROGRAMME_REPORTING_DAY(PROGRAMME, 6, "reporting_day", Type.INTEGER, MergeRule.REVIEW),
    THEME_PROGRAMME(THEME, 1, "programme", Table.PROGRAMME),
    THEME_NO(THEME, 2, "no", Type.INTEGER, MergeRule.REVIEW),
    THEME_NAME(THEME, 3, "name", Type.TEXT, MergeRule.REVIEW),
    THEME_FOCUS_MONTH(THEME, 4, "focus_month", Type.INTEGER, MergeRule.REVIEW),
    THEME_LEAD_UNIT(THEME, 5, "lead_unit", Table.UNIT),
    ISSUE_PROGRAMME(ISSUE, 1, "programme", Table.PROGRAMME),
    ISSUE_THEME(ISSUE, 2, "theme", Table.THEME),
    ISSUE_NO(ISSUE, 3, "no", Type.INTEGER, MergeRule.REVIEW),
    ISSUE_NAME(ISSUE, 4, "name", Type.TEXT, MergeRule.REVIEW),
    ISSUE_ORIGIN(ISSUE, 5, "origin", Type.CODE, MergeRule.REVIEW),
    ISSUE_STATUS(ISSUE, 6, "status", Type.CODE, MergeRule.STATE),
    ISSUE_APPROACH(ISSUE, 7, "approach", Type.CODE, MergeRule.REVIEW),
    ISSUE_NEEDS(ISSUE, 8, "needs", Type.CODE, MergeRule.REVIEW),
    ISSUE_FOCUS_MONTH(ISSUE, 9, "focus_month", Type.INTEGER, MergeRule.REVIEW),
    ISSUE_LEAD_UNIT(ISSUE, 10, "lead_unit", Table.UNIT),
    ISSUE_DEPUTY_LEADER(ISSUE, 11, "deputy_leader", Type.TEXT, MergeRule.REVIEW),
    ISSUE_GOAL(ISSUE, 12, "goal", Type.TEXT, MergeRule.TEXT),
    ISSUE_REASON_COMPLAINED(ISSUE, 13, "reason_complained", Type.TEXT, MergeRule.REVIEW),
    ISSUE_REASON_VOLUME(ISSUE, 14, "reason_volume", Type.TEXT, MergeRule.REVIEW),
    ISSUE_REASON_MOVABLE(ISSUE, 15, "reason_movable", Type.TEXT, MergeRule.REVIEW),
    ISSUE_REASON_POLICY(ISSUE, 16, "reason_policy", Type.TEXT, MergeRule.REVIEW),
    ISSUE_CARRIED_FROM(ISSUE, 17, "carried_from", Table.ISSUE),
    ISSUE_ALIAS_PROGRAMME(ISSUE_ALIAS, 1, "programme", Table.PROGRAMME),
    ISSUE_ALIAS_ISSUE(ISSUE_ALIAS, 2, "issue", Table.ISSUE),
    ISSUE_ALIAS_ALIAS(ISSUE_ALIAS, 3, "alias", Type.TEXT, MergeRule.REVIEW),
    ISSUE_ALIAS_SOURCE(ISSUE_ALIAS, 4, "source", Type.TEXT, MergeRule.QUIET),
    SOLUTION_PLAN_PROGRAMME(SOLUTION_PLAN, 1, "programme", Table.PROGRAMME),
    SOLUTION_PLAN_ISSUE(SOLUTION_PLAN, 2, "issue", Table.ISSUE),
    SOLUTION_PLAN_VERSION(SOLUTION_PLAN, 3, "version", Type.INTEGER, MergeRule.REVIEW),
    SOLUTION_PLAN_SITUATION(SOLUTION_PLAN, 4, "situation", Type.TEXT, MergeRule.TEXT),
    SOLUTION_PLAN_CAUSES(SOLUTION_PLAN, 5, "causes", Type.TEXT, MergeRule.TEXT),
    SOLUTION_PLAN_GOAL(SOLUTION_PLAN, 6, "goal", Type.TEXT, MergeRule.TEXT),
    SOLUTION_PLAN_MECHANISM(SOLUTION_PLAN, 7, "mechanism", Type.TEXT, MergeRule.TEXT),
    SOLUTION_PLAN_APPROVED_BY(SOLUTION_PLAN, 8, "approved_by", Type.TEXT, MergeRule.REVIEW),
    SOLUTION_PLAN_APPROVED_ON(SOLUTION_PLAN, 8, "approved_on", Type.DATE, MergeRule.REVIEW),
    MEASURE_PROGRAMME(MEASURE, 1, "programme", Table.PROGRAMME),
    MEASURE_SOLUTION_PLAN(MEASURE, 2, "solution_plan", Table.SOLUTION_PLAN),
    MEASURE_NO(MEASURE, 3, "no", Type.INTEGER, MergeRule.REVIEW),
    MEASURE_TEXT(MEASURE, 4, "text", Type.TEXT, MergeRule.TEXT),
    MEASURE_LINK_PROGRAMME(MEASURE_LINK, 1, "programme", Table.PROGRAMME),
    MEASURE_LINK_MEASURE(MEASURE_LINK, 2, "measure", Table.MEASURE),
    MEASURE_LINK_TASK(MEASURE_LINK, 3, "task", Table.TASK),
    MEASURE_LINK_POLICY(MEASURE_LINK, 3, "policy", Table.POLICY),
    TASK_PROGRAMME(TASK, 1, "programme", Table.PROGRAMME),
    TASK_ISSUE(TASK, 2, "issue", Table.ISSUE),
    TASK_NO(TASK, 3, "no", Type.TEXT, MergeRule.REVIEW),
    TASK_CONTENT(TASK, 4, "content", Type.TEXT, MergeRule.TEXT),
    TASK_DONE_CRITERION(TASK, 5, "done_criterion", Type.TEXT, MergeRule.TEXT),
    TASK_LEAD_UNIT(TASK, 6, "lead_unit", Table.UNIT),
    TASK_START_DATE(TASK, 7, "start_date", Type.DATE, MergeRule.REVIEW),
    TASK_DUE_DATE(TASK, 8, "due_date", Type.DATE, MergeRule.REVIEW),
    TASK_DUE_WORDS(TASK, 8, "due_words", Type.TEXT, MergeRule.REVIEW),
    TASK_LONG_TERM(TASK, 8, "long_term", Type.BOOLEAN, MergeRule.REVIEW),
    TASK_WEIGHT(TASK, 9, "weight", Type.DECIMAL, MergeRule.REVIEW),
    TASK_QUANTITY_TARGET(TASK, 10, "quantity_target", Type.DECIMAL, MergeRule.REVIEW),
    TASK_QUANTITY_UNIT(TASK, 10, "quantity_unit", Type.TEXT, MergeRule.REVIEW),
    TASK_STATUS(TASK, 11, "status", Type.CODE, MergeRule.STATE),
    TASK_DONE_ON(TASK, 11, "done_on", Type.DATE, MergeRule.STATE),
    TASK_VERIFIED_BY(TASK, 11, "verified_by", Type.TEXT, MergeRule.STATE),
    TASK_CONTACT(TASK, 12, "contact", Type.TEXT, MergeRule.QUIET),
    TASK_CONTACT_PHONE(TASK, 12, "contact_phone", Type.TEXT, MergeRule.QUIET),
    TASK_REMARK(TASK, 13, "remark", Type.TEXT, MergeRule.TEXT),
    TASK_POSITION(TASK, 14, "position", Type.INTEGER, MergeRule.QUIET),
    TASK_UNIT_PROGRAMME(TASK_UNIT, 1, "programme", Table.PROGRAMME),
    TASK_UNIT_TASK(TASK_UNIT, 2, "task", Table.TASK),
    TASK_UNIT_UNIT(TASK_UNIT, 3, "unit", Table.UNIT),
    TASK_UNIT_ROLE(TASK_UNIT, 4, "role", Type.CODE, MergeRule.REVIEW),
    TASK_UNIT_POSITION(TASK_UNIT, 5, "position", Type.INTEGER, MergeRule.QUIET),
    MONTH_PLAN_PROGRAMME(MONTH_PLAN, 1, "programme", Table.PROGRAMME),
    MONTH_PLAN_TASK(MONTH_PLAN, 2, "task", Table.TASK),
    MONTH_PLAN_MONTH(MONTH_PLAN, 3, "month", Type.INTEGER, MergeRule.REVIEW),
    MONTH_PLAN_TEXT(MONTH_PLAN, 4, "text", Type.TEXT, MergeRule.TEXT),
    MONTH_PLAN_QUANTITY(MONTH_PLAN, 5, "quantity", Type.DECIMAL, MergeRule.REVIEW),
    MONTH_PLAN_PERCENT(MONTH_PLAN, 6, "percent", Type.DECIMAL, MergeRule.REVIEW),
    MONTH_REPORT_PROGRAMME(MONTH_REPORT, 1, "programme", Table.PROGRAMME),
    MONTH_REPORT_TASK(MONTH_REPORT, 2, "task", Table.TASK),
    MONTH_REPORT_MONTH(MONTH_REPORT, 3, "month", Type.INTEGER, MergeRule.REVIEW),
    MONTH_REPORT_TEXT(MONTH_REPORT, 4, "text", Type.TEXT, MergeRule.TEXT),
    MONTH_REPORT_QUANTITY(MONTH_REPORT, 5, "quantity", Type.DECIMAL, MergeRule.REVIEW),
    MONTH_REPORT_PERCENT(MONTH_REPORT, 6, "percent", Type.DECIMAL, MergeRule.REVIEW),
    MONTH_REPORT_PROBLEM(MONTH_REPORT, 7, "problem", Type.TEXT, MergeRule.TEXT),
    MONTH_REPORT_NEXT_STEP(MONTH_REPORT, 8, "next_step", Type.TEXT, MergeRule.TEXT),
    MONTH_REPORT_STATE(MONTH_REPORT, 9, "state", Type.CODE, MergeRule.STATE),
    MONTH_REPORT_REPORTED_BY(MONTH_REPORT, 9, "reported_by", Type.TEXT, MergeRule.STATE),
    MONTH_REPORT_REPORTED_ON(MONTH_REPORT, 9, "reported_on", Type.DATE, MergeRule.STATE),
    DUTY_PROGRAMME(DUTY, 1, "programme", Table.PROGRAMME),
    DUTY_ISSUE(DUTY, 2, "issue", Table.ISSUE),
    DUTY_UNIT(DUTY, 3, "unit", Table.UNIT),
    DUTY_ROLE(DUTY, 4, "role", Type.CODE, MergeRule.REVIEW),
    DUTY_TEXT(DUTY, 5, "text", Type.TEXT, MergeRule.TEXT),
    DUTY_LEADER(DUTY, 6, "leader", Type.TEXT, MergeRule.REVIEW),
    DUTY_CONTACT(DUTY, 7, "contact", Type.TEXT, MergeRule.QUIET),
    DUTY_CONTACT_PHONE(DUTY, 7, "contact_phone", Type.TEXT, MergeRule.QUIET),
    DUTY_POSITION(DUTY, 8, "position", Type.INTEGER, MergeRule.QUIET),
    POLICY_PROGRAMME(POLICY, 1, "programme", Table.PROGRAMME),
    POLICY_ISSUE(POLICY, 2, "issue", Table.ISSUE),
    POLICY_NO(POLICY, 3, "no", Type.TEXT, MergeRule.REVIEW),
    POLICY_TITLE(POLICY, 4, "title", Type.TEXT, MergeRule.REVIEW),
    POLICY_KIND(POLICY, 5, "kind", Type.TEXT, MergeRule.REVIEW),
    POLICY_DRAFTER(POLICY, 6, "drafter", Type.TEXT, MergeRule.REVIEW),
    POLICY_COSIGNERS(POLICY, 7, "cosigners", Type.TEXT, MergeRule.REVIEW),
    POLICY_PLAN_MONTH(POLICY, 8, "plan_month", Type.INTEGER, MergeRule.REVIEW),
    POLICY_STAGE(POLICY, 9, "stage", Type.CODE, MergeRule.STATE),
    POLICY_DOC_NO(POLICY, 9, "doc_no", Type.TEXT, MergeRule.STATE),
    POLICY_ISSUED_ON(POLICY, 9, "issued_on", Type.DATE, MergeRule.STATE),
    POLICY_EFFECTIVE_ON(POLICY, 10, "effective_on", Type.DATE, MergeRule.REVIEW),
    POLICY_DEFERRED_TO(POLICY, 11, "deferred_to", Type.DATE, MergeRule.REVIEW),
    POLICY_DEFERRED_REASON(POLICY, 11, "deferred_reason", Type.TEXT, MergeRule.REVIEW),
    POLICY_REMARK(POLICY, 12, "remark", Type.TEXT, MergeRule.TEXT),
    POLICY_POSITION(POLICY, 13, "position", Type.INTEGER, MergeRule.QUIET),
    POLICY_STAGE_PROGRAMME(Table.POLICY_STAGE, 1, "programme", Table.PROGRAMME),
    POLICY_STAGE_POLICY(Table.POLICY_STAGE, 2, "policy", Table.POLICY),
    POLICY_STAGE_STAGE(Table.POLICY_STAGE, 3, "stage", Type.CODE, MergeRule.REVIEW),
    POLICY_STAGE_PLANNED_ON(Table.POLICY_STAGE, 4, "planned_on", Type.DATE, MergeRule.REVIEW),
    POLICY_STAGE_ACTUAL_ON(Table.POLICY_STAGE, 5, "actual_on", Type.DATE, MergeRule.REVIEW),
    OUTCOME_PROGRAMME(OUTCOME, 1, "programme", Table.PROGRAMME),
    OUTCOME_ISSUE(OUTCOME, 2, "issue", Table.ISSUE),
    OUTCOME_NAME(OUTCOME, 3, "name", Type.TEXT, MergeRule.REVIEW),
    OUTCOME_MEASURED_IN(OUTCOME, 4, "measured_in", Type.TEXT, MergeRule.REVIEW),
    OUTCOME_BASELINE(OUTCOME, 5, "baseline", Type.DECIMAL, MergeRule.REVIEW),
    OUTCOME_BASELINE_ON(OUTCOME, 5, "baseline_on", Type.DATE, MergeRule.REVIEW),
    OUTCOME_TARGET(OUTCOME, 6, "target", Type.DECIMAL, MergeRule.REVIEW),
    OUTCOME_DIRECTION(OUTCOME, 7, "direction", Type.CODE, MergeRule.REVIEW),
    OUTCOME_CUMULATIVE(OUTCOME, 8, "cumulative", Type.BOOLEAN, MergeRule.REVIEW),
    OUTCOME_SOURCE(OUTCOME, 9, "source", Type.TEXT, MergeRule.REVIEW),
    OUTCOME_POSITION(OUTCOME, 10, "position", Type.INTEGER, MergeRule.QUIET),
    OUTCOME_VALUE_PROGRAMME(OUTCOME_VALUE, 1, "programme", Table.PROGRAMME),
    OUTCOME_VALUE_OUTCOME(OUTCOME_VALUE, 2, "outcome", Table.OUTCOME),
    OUTCOME_VALUE_AS_OF(OUTCOME_VALUE, 3, "as_of", Type.DATE, MergeRule.REVIEW),
    OUTCOME_VALUE_VALUE(OUTCOME_VALUE, 4, "value", Type.DECIMAL, MergeRule.REVIEW),
    OUTCOME_VALUE_SOURCE(OUTCOME_VALUE, 5, "source", Type.TEXT, MergeRule.REVIEW),
    VOLUME_PROGRAMME(VOLUME, 1, "programme", Table.PROGRAMME),
    VOLUME_ISSUE(VOLUME, 2, "issue", Table.ISSUE),
    VOLUME_UNIT(VOLUME, 3, "unit", Table.UNIT),
    VOLUME_MONTH(VOLUME, 4, "month", Type.INTEGER, MergeRule.REVIEW),
    VOLUME_RECEIVED(VOLUME, 5, "received", Type.INTEGER, MergeRule.REVIEW),
    VOLUME_DISPATCHED(VOLUME, 6, "dispatched", Type.INTEGER, MergeRule.REVIEW),
    VOLUME_SOURCE(VOLUME, 7, "source", Type.TEXT, MergeRule.QUIET),
    LIGHT_RULE_PROGRAMME(LIGHT_RULE, 1, "programme", Table.PROGRAMME),
    LIGHT_RULE_VERSION(LIGHT_RULE, 2, "version", Type.INTEGER, MergeRule.REVIEW),
    LIGHT_RULE_VALID_FROM(LIGHT_RULE, 3, "valid_from", Type.DATE, MergeRule.REVIEW),
    LIGHT_RULE_DUE_SOON_DAYS(LIGHT_RULE, 4, "due_soon_days", Type.INTEGER, MergeRule.REVIEW),
    LIGHT_RULE_BEHIND_POINTS(LIGHT_RULE, 5, "behind_points", Type.DECIMAL, MergeRule.REVIEW),
    LIGHT_RULE_FAR_BEHIND_POINTS(
            LIGHT_RULE, 6, "far_behind_points", Type.DECIMAL, MergeRule.REVIEW),
    LIGHT_RULE_SILENT_AFTER_DAYS(
            LIGHT_RULE, 7, "silent_after_days", Type.INTEGER, MergeRule.REVIEW),
    LIGHT_RULE_TOLERANCE_POINTS(LIGHT_RULE, 8, "tolerance_points", Type.DECIMAL, MergeRule.REVIEW),
    LIGHT_RULE_IDLE_MONTHS(LIGHT_RULE, 9, "idle_months", Type.INTEGER, MergeRule.REVIEW),
    LIGHT_OVERRIDE_PROGRAMME(LIGHT_OVERRIDE, 1, "programme", Table.PROGRAMME),
    LIGHT_OVERRIDE_TASK(LIGHT_OVERRIDE, 2, "task", Table.TASK),
    LIGHT_OVERRIDE_LIGHT(LIGHT_OVERRIDE, 3, "light", Type.CODE, MergeRule.REVIEW),
    LIGHT_OVERRIDE_REASON(LIGHT_OVERRIDE, 4, "reason", Type.TEXT, MergeRule.REVIEW),
    LIGHT_OVERRIDE_DECIDED_BY(LIGHT_OVERRIDE, 5, "decided_by", Type.TEXT, MergeRule.REVIEW),
    LIGHT_OVERRIDE_DECIDED_ON(LIGHT_OVERRIDE, 6, "decided_on", Type.DATE, MergeRule.REVIEW),
    BASELINE_PROGRAMME(BASELINE, 1, "programme", Table.PROGRAMME),
    BASELINE_ISSUE(BASELINE, 2, "issue", Table.ISSUE),
    BASELINE_NAME(BASELINE, 3, "name", Type.TEXT, MergeRule.REVIEW),
    BASELINE_APPROVED_BY(BASELINE, 4, "approved_by", Type.TEXT, MergeRule.REVIEW),
    BASELINE_APPROVED_ON(BASELINE, 4, "approved_on", Type.DATE, MergeRule.REVIEW),
    BASELINE_DOC_NO(BASELINE, 4, "doc_no", Type.TEXT, MergeRule.REVIEW),
    BASELINE_REMARK(BASELINE, 5, "remark", Type.TEXT, MergeRule.TEXT),
    BASELINE_CONTENT(BASELINE, 6, "content", Type.TEXT, MergeRule.REVIEW),
    BASELINE_REASON_PROGRAMME(BASELINE_REASON, 1, "programme", Table.PROGRAMME),
    BASELINE_REASON_BASELINE(BASELINE_REASON, 2, "baseline", Table.BASELINE),
    BASELINE_REASON_DIFFERENCE(BASELINE_REASON, 3, "difference", Type.TEXT, MergeRule.REVIEW),
    BASELINE_REASON_SEEN(BASELINE_REASON, 4, "seen", Type.TEXT, MergeRule.REVIEW),
    BASELINE_REASON_REASON(BASELINE_REASON, 4, "reason", Type.TEXT, MergeRule.REVIEW),
    BASELINE_REASON_AGREED_BY(BASELINE_REASON, 5, "agreed_by", Type.TEXT, MergeRule.REVIEW),
    BASELINE_REASON_AGREED_ON(BASELINE_REASON, 5, "agreed_on", Type.DATE, MergeRule.REVIEW),
    LINT_NOTE_PROGRAMME(LINT_NOTE, 1, "programme", Table.PROGRAMME),
    LINT_NOTE_ISSUE(LINT_NOTE, 2, "issue", Table.ISSUE),
    LINT_NOTE_RULE(LINT_NOTE, 3, "rule", Type.CODE, MergeRule.REVIEW),
    LINT_NOTE_SUBJECT(LINT_NOTE, 3, "subject", Type.TEXT, MergeRule.REVIEW),
    LINT_NOTE_SEEN(LINT_NOTE, 4, "seen", Type.TEXT, MergeRule.REVIEW),
    LINT_NOTE_EXPLANATION(LINT_NOTE, 4, "explanation", Type.TEXT, MergeRule.REVIEW),
    LINT_NOTE_EXPLAINED_BY(LINT_NOTE, 4, "explained_by", Type.TEXT, MergeRule.REVIEW),
    LINT_NOTE_EXPLAINED_ON(LINT_NOTE, 4, "explained_on", Type.DATE, MergeRule.REVIEW),
    SAVED_VIEW_LIST(SAVED_VIEW, 1, "list", Type.CODE, MergeRule.REVIEW),
    SAVED_VIEW_NAME(SAVED_VIEW, 2, "name", Type.TEXT, MergeRule.REVIEW),
    SAVED_VIEW_OWNER(SAVED_VIEW, 3, "owner", Type.TEXT, MergeRule.REVIEW),
    SAVED_VIEW_CONTENT(SAVED_VIEW, 4, "content", Type.TEXT, MergeRule.REVIEW),
    PHRASE_KIND(PHRASE, 1, "kind", Type.CODE, MergeRule.REVIEW),
    PHRASE_TEXT(PHRASE, 2, "text", Type.TEXT, MergeRule.TEXT),
    PHRASE_PLACE(PHRASE, 3, "place", Type.INTEGER, MergeRule.QUIET),
    ATTACHMENT_PROGRAMME(ATTACHMENT, 1, "programme", Table.PROGRAMME),
    ATTACHMENT_TASK(ATTACHMENT, 2, "task", Table.TASK),
    ATTACHMENT_MONTH(ATTACHMENT, 3, "month", Type.INTEGER, MergeRule.REVIEW),
    ATTACHMENT_NAME(ATTACHMENT, 4, "name", Type.TEXT, MergeRule.REVIEW),
    ATTACHMENT_SHA256(ATTACHMENT, 5, "sha256", Type.TEXT, MergeRule.REVIEW),
    ATTACHMENT_BYTES(ATTACHMENT, 5, "bytes", Type.INTEGER, MergeRule.REVIEW),
    ATTACHMENT_MIME(ATTACHMENT, 5, "mime", Type.TEXT, MergeRule.REVIEW),
    ATTACHMENT_TAKEN_ON(ATTACHMENT, 6, "taken_on", Type.DATE, MergeRule.REVIEW),
    ATTACHMENT_REMARK(ATTACHMENT, 7, "remark", Type.TEXT, MergeRule.TEXT),
    ATTACHMENT_POSITION(ATTACHMENT, 8, "position", Type.INTEGER, MergeRule.QUIET),
    ATTACHMENT_ITEM_REPLY(ATTACHMENT, 9, "item_reply", Table.ITEM_REPLY),
    ISSUE_FILE_PROGRAMME(ISSUE_FILE, 1, "programme", Table.PROGRAMME),
    ISSUE_FILE_ISSUE(ISSUE_FILE, 2, "issue", Table.ISSUE),
    ISSUE_FILE_NAME(ISSUE_FILE, 3, "name", Type.TEXT, MergeRule.REVIEW),
    ISSUE_FILE_SHA256(ISSUE_FILE, 4, "sha256", Type.TEXT, MergeRule.REVIEW),
    ISSUE_FILE_BYTES(ISSUE_FILE, 4, "bytes", Type.INTEGER, MergeRule.REVIEW),
    ISSUE_FILE_MIME(ISSUE_FILE, 4, "mime", Type.TEXT, MergeRule.REVIEW),
    ISSUE_FILE_TAKEN_ON(ISSUE_FILE, 5, "taken_on", Type.DATE, MergeRule.REVIEW),
    ISSUE_FILE_REMARK(ISSUE_FILE, 6, "remark", Type.TEXT, MergeRule.TEXT),
    ISSUE_FILE_POSITION(ISSUE_FILE, 7, "position", Type.INTEGER, MergeRule.QUIET),
    SUPERVISION_ITEM_YEAR(SUPERVISION_ITEM, 1, "year", Type.INTEGER, MergeRule.REVIEW),
    SUPERVISION_ITEM_NO(SUPERVISION_ITEM, 1, "no", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_MODE(SUPERVISION_ITEM, 2, "mode", Type.CODE, MergeRule.REVIEW),
    SUPERVISION_ITEM_SOURCE(SUPERVISION_ITEM, 3, "source", Type.CODE, MergeRule.REVIEW),
    SUPERVISION_ITEM_TITLE(SUPERVISION_ITEM, 4, "title", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_DEMAND(SUPERVISION_ITEM, 5, "demand", Type.TEXT, MergeRule.TEXT),
    SUPERVISION_ITEM_BASIS(SUPERVISION_ITEM, 6, "basis", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_SOURCE_DOC(SUPERVISION_ITEM, 7, "source_doc", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_LEADER(SUPERVISION_ITEM, 8, "leader", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_INSTRUCTION(SUPERVISION_ITEM, 8, "instruction", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_INSTRUCTED_ON(
            SUPERVISION_ITEM, 8, "instructed_on", Type.DATE, MergeRule.REVIEW),
    SUPERVISION_ITEM_URGENCY(SUPERVISION_ITEM, 9, "urgency", Type.CODE, MergeRule.REVIEW),
    SUPERVISION_ITEM_SECRECY(SUPERVISION_ITEM, 10, "secrecy", Type.CODE, MergeRule.REVIEW),
    SUPERVISION_ITEM_RHYTHM(SUPERVISION_ITEM, 11, "rhythm", Type.CODE, MergeRule.QUIET),
    SUPERVISION_ITEM_LEAD_UNIT(SUPERVISION_ITEM, 12, "lead_unit", Table.UNIT),
    SUPERVISION_ITEM_DUE_DATE(SUPERVISION_ITEM, 13, "due_date", Type.DATE, MergeRule.REVIEW),
    SUPERVISION_ITEM_DUE_DAYS(SUPERVISION_ITEM, 13, "due_days", Type.INTEGER, MergeRule.REVIEW),
    SUPERVISION_ITEM_DUE_KIND(SUPERVISION_ITEM, 13, "due_kind", Type.CODE, MergeRule.REVIEW),
    SUPERVISION_ITEM_ISSUE(SUPERVISION_ITEM, 14, "issue", Table.ISSUE),
    SUPERVISION_ITEM_TASK(SUPERVISION_ITEM, 15, "task", Table.TASK),
    SUPERVISION_ITEM_PLACE(SUPERVISION_ITEM, 16, "place", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_TICKET_NO(SUPERVISION_ITEM, 17, "ticket_no", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_SUPERIOR_NO(SUPERVISION_ITEM, 18, "superior_no", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_FOLDER_NO(SUPERVISION_ITEM, 19, "folder_no", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_OFFICE(SUPERVISION_ITEM, 20, "office", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_DRAFTED_BY(SUPERVISION_ITEM, 20, "drafted_by", Type.TEXT, MergeRule.REVIEW),
    SUPERVISION_ITEM_DRAFTED_ON(SUPERVISION_ITEM, 20, "drafted_on", Type.DATE, MergeRule.REVIEW),
    SUPERVISION_ITEM_REMARK(SUPERVISION_ITEM, 21, "remark", Type.TEXT, MergeRule.TEXT),
    ITEM_UNIT_ITEM(ITEM_UNIT, 1, "item", Table.SUPERVISION_ITEM),
    ITEM_UNIT_UNIT(ITEM_UNIT, 2, "unit", Table.UNIT),
    ITEM_UNIT_DUTY(ITEM_UNIT, 3, "duty", Type.TEXT, MergeRule.TEXT),
    ITEM_UNIT_POSITION(ITEM_UNIT, 4, "position", Type.INTEGER, MergeRule.QUIET),
    ITEM_ORDER_ITEM(ITEM_ORDER, 1, "item", Table.SUPERVISION_ITEM),
    ITEM_ORDER_NUMBER(ITEM_ORDER, 2, "number", Type.INTEGER, MergeRule.REVIEW),
    ITEM_ORDER_ACTION(ITEM_ORDER, 2, "action", Type.CODE, MergeRule.REVIEW),
    ITEM_ORDER_BEFORE(ITEM_ORDER, 2, "before", Type.CODE, MergeRule.REVIEW),
    ITEM_ORDER_AFTER(ITEM_ORDER, 2, "after", Type.CODE, MergeRule.REVIEW),
    ITEM_ORDER_DAY(ITEM_ORDER, 3, "day", Type.DATE, MergeRule.REVIEW),
    ITEM_ORDER_MINUTE(ITEM_ORDER, 3, "minute", Type.INTEGER, MergeRule.REVIEW),
    ITEM_ORDER_BY_NAME(ITEM_ORDER, 4, "by_name", Type.TEXT, MergeRule.REVIEW),
    ITEM_ORDER_OFFICE(ITEM_ORDER, 4, "office", Type.TEXT, MergeRule.REVIEW),
    ITEM_ORDER_HAND(ITEM_ORDER, 4, "hand", Type.CODE, MergeRule.REVIEW),
    ITEM_ORDER_REASON(ITEM_ORDER, 5, "reason", Type.TEXT, MergeRule.TEXT),
    ITEM_ORDER_TEXT(ITEM_ORDER, 6, "text", Type.TEXT, MergeRule.TEXT),
    ITEM_ORDER_DUE_DATE(ITEM_ORDER, 7, "due_date", Type.DATE, MergeRule.REVIEW),
    ITEM_ORDER_PAPER_NO(ITEM_ORDER, 8, "paper_no", Type.TEXT, MergeRule.REVIEW),
    ITEM_ORDER_COLOUR(ITEM_ORDER, 8, "colour", Type.CODE, MergeRule.REVIEW),
    ITEM_ORDER_URGE(ITEM_ORDER, 9, "urge", Type.CODE, MergeRule.REVIEW),
    ITEM_ORDER_RETURN_KIND(ITEM_ORDER, 10, "return_kind", Type.CODE, MergeRule.REVIEW),
    ITEM_ORDER_PERSON(ITEM_ORDER, 11, "person", Type.TEXT, MergeRule.REVIEW),
    ITEM_REPLY_ITEM(ITEM_REPLY, 1, "item", Table.SUPERVISION_ITEM),
    ITEM_REPLY_NUMBER(ITEM_REPLY, 2, "number", Type.INTEGER, MergeRule.REVIEW),
    ITEM_REPLY_ACTION(ITEM_REPLY, 2, "action", Type.CODE, MergeRule.REVIEW),
    ITEM_REPLY_BEFORE(ITEM_REPLY, 2, "before", Type.CODE, MergeRule.REVIEW),
    ITEM_REPLY_AFTER(ITEM_REPLY, 2, "after", Type.CODE, MergeRule.REVIEW),
    ITEM_REPLY_DAY(ITEM_REPLY, 3, "day", Type.DATE, MergeRule.REVIEW),
    ITEM_REPLY_MINUTE(ITEM_REPLY, 3, "minute", Type.INTEGER, MergeRule.REVIEW),
    ITEM_REPLY_BY_NAME(ITEM_REPLY, 4, "by_name", Type.TEXT, MergeRule.REVIEW),
    ITEM_REPLY_HAND(ITEM_REPLY, 4, "hand", Type.CODE, MergeRule.REVIEW),
    ITEM_REPLY_REASON(ITEM_REPLY, 5, "reason", Type.TEXT, MergeRule.TEXT),
    ITEM_REPLY_TEXT(ITEM_REPLY, 6, "text", Type.TEXT, MergeRule.TEXT),
    ITEM_REPLY_DUE_DATE(ITEM_REPLY, 7, "due_date", Type.DATE, MergeRule.REVIEW),
    ITEM_REPLY_PERSON(ITEM_REPLY, 8, "person", Type.TEXT, MergeRule.REVIEW),
    ITEM_FILE_ITEM_ORDER(ITEM_FILE, 1, "item_order", Table.ITEM_ORDER),
    ITEM_FILE_NAME(ITEM_FILE, 2, "name", Type.TEXT, MergeRule.REVIEW),
    ITEM_FILE_SHA256(ITEM_FILE, 3, "sha256", Type.TEXT, MergeRule.REVIEW),
    ITEM_FILE_BYTES(ITEM_FILE, 3, "bytes", Type.INTEGER, MergeRule.REVIEW),
    ITEM_FILE_MIME(ITEM_FILE, 3, "mime", Type.TEXT, MergeRule.REVIEW),
    ITEM_FILE_TAKEN_ON(ITEM_FILE, 4, "taken_on", Type.DATE, MergeRule.REVIEW),
    ITEM_FILE_REMARK(ITEM_FILE, 5, "remark", Type.TEXT, MergeRule.TEXT),
    ITEM_FILE_POSITION(ITEM_FILE, 6, "position", Type.INTEGER, MergeRule.QUIET);

    private static final Map<Table, List<Field>> BY_TABLE = byTable();
    private static final Map<Table, SortedMap<Integer, List<Field>>> GROUPS = groups();

    private final Table table;
    private final int index;
    private final int group;
    private final String key;
    private final Type type;
    private final MergeRule mergeRule;
    private final @Nullable Table target;

    Field(Table table, int group, String key, Type type, MergeRule mergeRule) {
        this(table, group, key, type, mergeRule, null);
    }

    Field(Table table, int group, String key, Table target) {
        this(table, group, key, Type.REFERENCE, MergeRule.REVIEW, target);
    }

    Field(
            Table table,
            int group,
            String key,
            Type type,
            MergeRule mergeRule,
            @Nullable Table target) {
        this.table = table;
        this.index = Places.next(table);
        this.group = group;
        this.key = key;
        this.type = type;
        this.mergeRule = mergeRule;
        this.target = target;
    }

    public Table table() {
        return table;
    }

    /// The number of its group within the table, from 1.
    public int group() {
        return group;
    }

    /// Column name, and the field's name in `dump` and on the command line.
    public String key() {
        return key;
    }

    /// Its name as people read it: the text `field.<table>.<field>`.
    public Sentence label() {
        return Sentence.of("field." + table.key() + "." + key);
    }

    public Type type() {
        return type;
    }

    public MergeRule mergeRule() {
        return mergeRule;
    }

    /// The table that a reference points into.
    public Optional<Table> target() {
        return Optional.ofNullable(target);
    }

    /// Its place in a [Row]'s values.
    int index() {
        return index;
    }

    /// Counts the fields of each table while the constants are made.
    private static final class Places {
        private static final int[] TAKEN = new int[Table.values().length];

        static int next(Table table) {
            return TAKEN[table.ordinal()]++;
        }
    }

    static List<Field> of(Table table) {
        return BY_TABLE.getOrDefault(table, List.of());
    }

    static SortedMap<Integer, List<Field>> groupsOf(Table table) {
        return GROUPS.getOrDefault(table, Collections.emptySortedMap());
    }

    private static Map<Table, SortedMap<Integer, List<Field>>> groups() {
        var map = new EnumMap<Table, SortedMap<Integer, List<Field>>>(Table.class);
        BY_TABLE.forEach((table, fields) -> {
            var groups = new TreeMap<Integer, List<Field>>();
            fields.forEach(f -> groups.computeIfAbsent(f.group, _ -> new ArrayList<>()).add(f));
            map.put(table, Collections.unmodifiableSortedMap(groups));
        });
        return map;
    }

    private static Map<Table, List<Field>> byTable() {
        var map = new EnumMap<Table, List<Field>>(Table.class);
        for (Field field : values()) {
            map.computeIfAbsent(field.table, _ -> new ArrayList<>()).add(field);
        }
        map.replaceAll((_, fields) -> List.copyOf(fields));
        return map;
    }
}
