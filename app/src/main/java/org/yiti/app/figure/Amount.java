package org.yiti.app.figure;

import java.util.List;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.record.Code;

/// A number of a row that its figure is worked out from; each is a column of the figure's page.
enum Amount implements Code {
    WEIGHT,
    PLAN,
    ACTUAL,
    GAP,
    WEIGHED_PLAN,
    WEIGHED_ACTUAL,
    NOW,
    BEFORE,
    GROWTH,
    BASELINE,
    TARGET,
    VALUE;

    /// The columns that a reader needs to work the figure out again; none where rows are only counted.
    static List<Amount> of(FigureCode code) {
        return switch (code) {
            case TASK_PROGRESS -> List.of(WEIGHT, ACTUAL, WEIGHED_ACTUAL);
            case PLAN_PROGRESS -> List.of(WEIGHT, PLAN, WEIGHED_PLAN);
            case PLAN_GAP -> List.of(WEIGHT, PLAN, ACTUAL, WEIGHED_PLAN, WEIGHED_ACTUAL);
            case SCHED_BEHIND, SCHED_ON_PLAN, SCHED_AHEAD, SCHED_DONE, SCHED_OTHER, ISSUES_AHEAD ->
                    List.of(PLAN, ACTUAL, GAP);
            case MOM, YOY, ISSUE_FELL, ISSUE_FELL10 -> List.of(NOW, BEFORE, GROWTH);
            case OUTCOME -> List.of(BASELINE, VALUE, TARGET);
            case BASELINE -> List.of(BASELINE, VALUE);
            case TASK_RATE,
                    DUE_THIS_MONTH,
                    OVERDUE,
                    SILENT,
                    SILENT_UNITS,
                    AWAITING_CHECK,
                    COMPLETENESS,
                    POLICY_RATE,
                    POLICY_DUE ->
                    List.of();
        };
    }
}
