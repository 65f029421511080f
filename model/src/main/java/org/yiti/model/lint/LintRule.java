package org.yiti.model.lint;

import static org.yiti.model.lint.Severity.*;

import org.yiti.model.record.Code;

/// The rules of the completeness check. Notes are kept under their names, so a name is never changed.
public enum LintRule implements Code {
    ISSUE_LEAD(ERROR),
    ISSUE_GOAL(ERROR),
    ISSUE_OUTCOME(WARNING),
    ISSUE_TRAJECTORY(WARNING),
    ISSUE_REASONS(WARNING),
    PLAN_MISSING(ERROR),
    PLAN_SECTION(ERROR),
    MEASURE_MISSING(ERROR),
    MEASURE_CARRIER(ERROR),
    TASK_MISSING(ERROR),
    TASK_NO_PATTERN(WARNING),
    TASK_NO_TWICE(ERROR),
    TASK_CONTENT(ERROR),
    TASK_LEAD(ERROR),
    TASK_DUE(ERROR),
    TASK_MONTHS(ERROR),
    TASK_CRITERION(WARNING),
    TASK_UNIT_UNKNOWN(ERROR),
    TASK_UNIT_DISSOLVED(ERROR),
    TASK_UNIT_LEAD(ERROR),
    TASK_QUANTITY_UNIT(ERROR),
    TASK_QUANTITY_SUM(WARNING),
    TASK_PERCENT_FALLS(ERROR),
    TASK_PERCENT_END(WARNING),
    TASK_DUE_UNPLANNED(WARNING),
    DUTY_MISSING(ERROR),
    DUTY_TASK(WARNING),
    POLICY_MONTH(ERROR),
    POLICY_DRAFTER(WARNING),
    PERSON_PHONE(WARNING);

    private final Severity severity;

    LintRule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
