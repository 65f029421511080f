package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of rules, baselines, notes and what a desk keeps for itself.
interface DeskFields {
    Field LIGHT_RULE_PROGRAMME = to(LIGHT_RULE, 1, "programme", PROGRAMME);
    Field LIGHT_RULE_VERSION = of(LIGHT_RULE, 2, "version", Type.INTEGER, MergeRule.REVIEW);
    Field LIGHT_RULE_VALID_FROM = of(LIGHT_RULE, 3, "valid_from", Type.DATE, MergeRule.REVIEW);
    Field LIGHT_RULE_DUE_SOON_DAYS =
            of(LIGHT_RULE, 4, "due_soon_days", Type.INTEGER, MergeRule.REVIEW);
    Field LIGHT_RULE_BEHIND_POINTS =
            of(LIGHT_RULE, 5, "behind_points", Type.DECIMAL, MergeRule.REVIEW);
    Field LIGHT_RULE_FAR_BEHIND_POINTS =
            of(LIGHT_RULE, 6, "far_behind_points", Type.DECIMAL, MergeRule.REVIEW);
    Field LIGHT_RULE_SILENT_AFTER_DAYS =
            of(LIGHT_RULE, 7, "silent_after_days", Type.INTEGER, MergeRule.REVIEW);
    Field LIGHT_RULE_TOLERANCE_POINTS =
            of(LIGHT_RULE, 8, "tolerance_points", Type.DECIMAL, MergeRule.REVIEW);
    Field LIGHT_RULE_IDLE_MONTHS = of(LIGHT_RULE, 9, "idle_months", Type.INTEGER, MergeRule.REVIEW);
    Field LIGHT_RULE_REPEAT_DAYS =
            of(LIGHT_RULE, 10, "repeat_days", Type.INTEGER, MergeRule.REVIEW);
    Field LIGHT_RULE_ARRIVAL_MINUTES =
            of(LIGHT_RULE, 11, "arrival_minutes", Type.INTEGER, MergeRule.REVIEW);

    Field LIGHT_OVERRIDE_PROGRAMME = to(LIGHT_OVERRIDE, 1, "programme", PROGRAMME);
    Field LIGHT_OVERRIDE_TASK = to(LIGHT_OVERRIDE, 2, "task", TASK);
    Field LIGHT_OVERRIDE_LIGHT = of(LIGHT_OVERRIDE, 3, "light", Type.CODE, MergeRule.REVIEW);
    Field LIGHT_OVERRIDE_REASON = of(LIGHT_OVERRIDE, 4, "reason", Type.TEXT, MergeRule.REVIEW);
    Field LIGHT_OVERRIDE_DECIDED_BY =
            of(LIGHT_OVERRIDE, 5, "decided_by", Type.TEXT, MergeRule.REVIEW);
    Field LIGHT_OVERRIDE_DECIDED_ON =
            of(LIGHT_OVERRIDE, 6, "decided_on", Type.DATE, MergeRule.REVIEW);

    Field BASELINE_PROGRAMME = to(BASELINE, 1, "programme", PROGRAMME);
    Field BASELINE_ISSUE = to(BASELINE, 2, "issue", ISSUE);
    Field BASELINE_NAME = of(BASELINE, 3, "name", Type.TEXT, MergeRule.REVIEW);
    Field BASELINE_APPROVED_BY = of(BASELINE, 4, "approved_by", Type.TEXT, MergeRule.REVIEW);
    Field BASELINE_APPROVED_ON = of(BASELINE, 4, "approved_on", Type.DATE, MergeRule.REVIEW);
    Field BASELINE_DOC_NO = of(BASELINE, 4, "doc_no", Type.TEXT, MergeRule.REVIEW);
    Field BASELINE_REMARK = of(BASELINE, 5, "remark", Type.TEXT, MergeRule.TEXT);
    Field BASELINE_CONTENT = of(BASELINE, 6, "content", Type.TEXT, MergeRule.REVIEW);

    Field BASELINE_REASON_PROGRAMME = to(BASELINE_REASON, 1, "programme", PROGRAMME);
    Field BASELINE_REASON_BASELINE = to(BASELINE_REASON, 2, "baseline", BASELINE);
    Field BASELINE_REASON_DIFFERENCE =
            of(BASELINE_REASON, 3, "difference", Type.TEXT, MergeRule.REVIEW);
    Field BASELINE_REASON_SEEN = of(BASELINE_REASON, 4, "seen", Type.TEXT, MergeRule.REVIEW);
    Field BASELINE_REASON_REASON = of(BASELINE_REASON, 4, "reason", Type.TEXT, MergeRule.REVIEW);
    Field BASELINE_REASON_AGREED_BY =
            of(BASELINE_REASON, 5, "agreed_by", Type.TEXT, MergeRule.REVIEW);
    Field BASELINE_REASON_AGREED_ON =
            of(BASELINE_REASON, 5, "agreed_on", Type.DATE, MergeRule.REVIEW);

    Field LINT_NOTE_PROGRAMME = to(LINT_NOTE, 1, "programme", PROGRAMME);
    Field LINT_NOTE_ISSUE = to(LINT_NOTE, 2, "issue", ISSUE);
    Field LINT_NOTE_RULE = of(LINT_NOTE, 3, "rule", Type.CODE, MergeRule.REVIEW);
    Field LINT_NOTE_SUBJECT = of(LINT_NOTE, 3, "subject", Type.TEXT, MergeRule.REVIEW);
    Field LINT_NOTE_SEEN = of(LINT_NOTE, 4, "seen", Type.TEXT, MergeRule.REVIEW);
    Field LINT_NOTE_EXPLANATION = of(LINT_NOTE, 4, "explanation", Type.TEXT, MergeRule.REVIEW);
    Field LINT_NOTE_EXPLAINED_BY = of(LINT_NOTE, 4, "explained_by", Type.TEXT, MergeRule.REVIEW);
    Field LINT_NOTE_EXPLAINED_ON = of(LINT_NOTE, 4, "explained_on", Type.DATE, MergeRule.REVIEW);

    Field SAVED_VIEW_LIST = of(SAVED_VIEW, 1, "list", Type.CODE, MergeRule.REVIEW);
    Field SAVED_VIEW_NAME = of(SAVED_VIEW, 2, "name", Type.TEXT, MergeRule.REVIEW);
    Field SAVED_VIEW_OWNER = of(SAVED_VIEW, 3, "owner", Type.TEXT, MergeRule.REVIEW);
    Field SAVED_VIEW_CONTENT = of(SAVED_VIEW, 4, "content", Type.TEXT, MergeRule.REVIEW);

    Field PHRASE_KIND = of(PHRASE, 1, "kind", Type.CODE, MergeRule.REVIEW);
    Field PHRASE_TEXT = of(PHRASE, 2, "text", Type.TEXT, MergeRule.TEXT);
    Field PHRASE_PLACE = of(PHRASE, 3, "place", Type.INTEGER, MergeRule.QUIET);
}
