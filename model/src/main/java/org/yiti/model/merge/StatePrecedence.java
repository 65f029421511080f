package org.yiti.model.merge;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Field;

/// Which of two rival states is shown until a person decides: first what only the owner may do (cancelling), then the
/// less final one, so that nothing leaves a list because two people were quick at the same time.
final class StatePrecedence {
    private static final Map<Field, List<String>> ORDER =
            Map.ofEntries(
                    entry(
                            Field.PROGRAMME_STATUS,
                            names(
                                    ProgrammeStatus.DRAFT,
                                    ProgrammeStatus.OPEN,
                                    ProgrammeStatus.CLOSED)),
                    entry(
                            Field.ISSUE_STATUS,
                            names(
                                    IssueStatus.ADJUSTING,
                                    IssueStatus.DRAFT,
                                    IssueStatus.AWAITING_APPROVAL,
                                    IssueStatus.DEPLOYED,
                                    IssueStatus.IN_PROGRESS,
                                    IssueStatus.AWAITING_CHECK,
                                    IssueStatus.VERIFIED,
                                    IssueStatus.LONG_TERM_CARE,
                                    IssueStatus.CARRIED_OVER,
                                    IssueStatus.YEAR_CLOSED)),
                    entry(
                            Field.TASK_STATUS,
                            names(
                                    TaskStatus.CANCELLED,
                                    TaskStatus.ADJUSTING,
                                    TaskStatus.DRAFT,
                                    TaskStatus.ISSUED,
                                    TaskStatus.IN_PROGRESS,
                                    TaskStatus.AWAITING_CHECK,
                                    TaskStatus.DONE)),
                    entry(
                            Field.MONTH_REPORT_STATE,
                            names(
                                    ReportState.RETURNED,
                                    ReportState.DRAFT,
                                    ReportState.SUBMITTED,
                                    ReportState.ACCEPTED)),
                    entry(
                            Field.SOLUTION_PLAN_STATE,
                            names(
                                    PlanState.DRAFT,
                                    PlanState.SUBMITTED,
                                    PlanState.APPROVED,
                                    PlanState.IN_FORCE,
                                    PlanState.REPLACED)),
                    entry(
                            Field.POLICY_STAGE,
                            names(
                                    PolicyStage.CANCELLED,
                                    PolicyStage.MERGED,
                                    PolicyStage.PLANNED,
                                    PolicyStage.DRAFTING,
                                    PolicyStage.COMMENTS,
                                    PolicyStage.REVIEW,
                                    PolicyStage.PASSED,
                                    PolicyStage.ISSUED,
                                    PolicyStage.IN_FORCE,
                                    PolicyStage.CARRIED_OVER)),
                    entry(
                            // By name: entries of problem ledgers count in figures, which ask this
                            // package.
                            Field.PROBLEM_STATE,
                            List.of("OPEN", "UNDER_WAY", "SOLVED", "STRUCK_OFF")));

    private StatePrecedence() {}

    private static List<String> names(Enum<?>... states) {
        return Arrays.stream(states).map(Enum::name).toList();
    }

    /// The place of a state, the first wins. A state that this program does not know comes first: a newer program
    /// made it, and hiding it would be worse than showing it.
    static int of(Field field, @Nullable Object state) {
        var order = ORDER.getOrDefault(field, List.of());
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).equals(state)) {
                return i;
            }
        }
        return state == null ? order.size() : -1;
    }
}
