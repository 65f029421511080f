package org.yiti.app.figure;

import org.yiti.model.Sentence;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.Rounding;

/// What a figure's page says of it besides its sentence.
final class FigureWords {
    private FigureWords() {}

    /// The formula in words.
    static Sentence formula(FigureCode code) {
        return Sentence.of(
                switch (code) {
                    case TASK_RATE -> "figure.TASK_RATE.formula";
                    case TASK_PROGRESS -> "figure.TASK_PROGRESS.formula";
                    case PLAN_PROGRESS -> "figure.PLAN_PROGRESS.formula";
                    case PLAN_GAP -> "figure.PLAN_GAP.formula";
                    case SCHED_BEHIND -> "figure.SCHED_BEHIND.formula";
                    case SCHED_ON_PLAN -> "figure.SCHED_ON_PLAN.formula";
                    case SCHED_AHEAD -> "figure.SCHED_AHEAD.formula";
                    case SCHED_DONE -> "figure.SCHED_DONE.formula";
                    case SCHED_OTHER -> "figure.SCHED_OTHER.formula";
                    case DUE_THIS_MONTH -> "figure.DUE_THIS_MONTH.formula";
                    case OVERDUE -> "figure.OVERDUE.formula";
                    case SILENT -> "figure.SILENT.formula";
                    case SILENT_UNITS -> "figure.SILENT_UNITS.formula";
                    case AWAITING_CHECK -> "figure.AWAITING_CHECK.formula";
                    case ISSUES_AHEAD -> "figure.ISSUES_AHEAD.formula";
                    case COMPLETENESS -> "figure.COMPLETENESS.formula";
                    case POLICY_RATE -> "figure.POLICY_RATE.formula";
                    case POLICY_DUE -> "figure.POLICY_DUE.formula";
                    case OUTCOME -> "figure.OUTCOME.formula";
                    case BASELINE -> "figure.BASELINE.formula";
                    case ISSUE_FELL -> "figure.ISSUE_FELL.formula";
                    case ISSUE_FELL10 -> "figure.ISSUE_FELL10.formula";
                    case MOM -> "figure.MOM.formula";
                    case YOY -> "figure.YOY.formula";
                });
    }

    /// How the value is rounded.
    static Sentence rounding(Rounding rounding) {
        return Sentence.of(
                rounding.equals(Rounding.COUNT)
                        ? "figure.rounding.count"
                        : "figure.rounding.percent");
    }
}
