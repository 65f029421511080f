package org.yiti.model.programme.flow;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// What an act writes beside its event: the state of the row, and what goes with the state.
final class RowAfter {
    private RowAfter() {}

    static List<Change> of(ActCase looked, ProgrammeAction action, Code after) {
        var changes = new ArrayList<Change>();
        var subject = looked.subject();
        var values =
                switch (subject) {
                    case Subject.OfTask(var task) -> task(looked, task, action, (TaskStatus) after);
                    case Subject.OfIssue _ -> new HashMap<Field, @Nullable Object>();
                    case Subject.OfPolicy _ -> policy(looked, action);
                    case Subject.OfPlan(var plan) -> plan(looked, plan, action);
                };
        if (!after.equals(subject.stored())) {
            values.put(subject.machine().status(), after.name());
        }
        if (!values.isEmpty()) {
            changes.add(new Change.Put(subject.row().table(), subject.id(), values));
        }
        switch (subject) {
            case Subject.OfTask(var task) when action == ProgrammeAction.RETURN ->
                    looked.book().reportsOf(task.id()).stream()
                            .filter(report -> report.state() != ReportState.DRAFT)
                            .reduce((_, later) -> later)
                            .ifPresent(report ->
                                    changes.add(
                                            Change.Put.of(
                                                    report.id(),
                                                    MONTH_REPORT_STATE,
                                                    ReportState.RETURNED.name())));
            case Subject.OfPolicy(var policy) when reached(policy, (PolicyStage) after) ->
                    changes.add(reachedOn(looked, policy, (PolicyStage) after));
            case Subject.OfPlan(var plan) when action == ProgrammeAction.PUT_IN_FORCE ->
                    changes.addAll(replaced(looked, plan));
            default -> {}
        }
        return changes;
    }

    private static Map<Field, @Nullable Object> task(
            ActCase looked, Task task, ProgrammeAction action, TaskStatus after) {
        var values = new HashMap<Field, @Nullable Object>();
        var given = looked.given();
        if (action == ProgrammeAction.VERIFY || action == ProgrammeAction.VERIFY_DIRECTLY) {
            values.put(TASK_DONE_ON, given.date() == null ? given.day() : given.date());
            values.put(TASK_VERIFIED_BY, given.by());
        } else if (task.doneOn() != null && after != TaskStatus.DONE) {
            values.put(TASK_DONE_ON, null);
            values.put(TASK_VERIFIED_BY, null);
        } else if (!task.verifiedBy().isEmpty() && after != TaskStatus.DONE) {
            values.put(TASK_VERIFIED_BY, null);
        }
        if (action == ProgrammeAction.KEEP_ON) {
            values.put(TASK_LONG_TERM, true);
        }
        return values;
    }

    private static Map<Field, @Nullable Object> policy(ActCase looked, ProgrammeAction action) {
        var values = new HashMap<Field, @Nullable Object>();
        var given = looked.given();
        switch (action) {
            case PUBLISH -> {
                if (!given.paperNo().isEmpty()) {
                    values.put(POLICY_DOC_NO, given.paperNo());
                }
                if (given.date() != null) {
                    values.put(POLICY_ISSUED_ON, given.date());
                }
            }
            case PUT_IN_FORCE -> {
                if (given.date() != null) {
                    values.put(POLICY_EFFECTIVE_ON, given.date());
                }
            }
            case CARRY_OVER -> {
                values.put(POLICY_DEFERRED_REASON, given.reason());
                if (given.date() != null) {
                    values.put(POLICY_DEFERRED_TO, given.date());
                }
            }
            default -> {}
        }
        return values;
    }

    /// Who approved it stands in it as long as it is approved.
    private static Map<Field, @Nullable Object> plan(
            ActCase looked, SolutionPlan plan, ProgrammeAction action) {
        var values = new HashMap<Field, @Nullable Object>();
        switch (action) {
            case APPROVE -> {
                values.put(SOLUTION_PLAN_APPROVED_BY, looked.given().by());
                values.put(SOLUTION_PLAN_APPROVED_ON, looked.given().day());
            }
            case RECALL -> {
                if (!plan.approvedBy().isEmpty()) {
                    values.put(SOLUTION_PLAN_APPROVED_BY, null);
                    values.put(SOLUTION_PLAN_APPROVED_ON, null);
                }
            }
            default -> {}
        }
        return values;
    }

    /// The versions that one takes the place of; each in an act of its own.
    private static List<Change> replaced(ActCase looked, SolutionPlan by) {
        var changes = new ArrayList<Change>();
        var book = looked.book();
        for (var older : book.solutionPlansOf(by.issue())) {
            if (older.version() < by.version() && older.state() == PlanState.IN_FORCE) {
                var story = book.story(new Subject.OfPlan(older));
                changes.add(
                        Acts.event(
                                new ActCase(story, looked.given().bare(), book, looked.office()),
                                ProgrammeAction.REPLACE,
                                PlanState.REPLACED,
                                RowIds.fresh()));
                changes.add(
                        Change.Put.of(older.id(), SOLUTION_PLAN_STATE, PlanState.REPLACED.name()));
            }
        }
        return changes;
    }

    /// Whether it has come to a stage on the way, and not to the side or back.
    private static boolean reached(Policy policy, PolicyStage after) {
        return after.ordinal() > policy.stage().ordinal()
                && after.compareTo(PolicyStage.IN_FORCE) <= 0;
    }

    private static Change reachedOn(ActCase looked, Policy policy, PolicyStage stage) {
        var day = looked.given().date();
        var on = day == null ? looked.given().day() : day;
        var standing =
                looked.book().stepsOf(policy.id()).stream()
                        .filter(step -> step.stage() == stage)
                        .findFirst();
        if (standing.isPresent()) {
            return Change.Put.of(standing.get().id(), POLICY_STAGE_ACTUAL_ON, on);
        }
        return new Change.Add(
                Table.POLICY_STAGE,
                RowIds.fresh(),
                Map.of(
                        POLICY_STAGE_PROGRAMME,
                        looked.book().programme().id(),
                        POLICY_STAGE_POLICY,
                        policy.id(),
                        POLICY_STAGE_STAGE,
                        stage.name(),
                        POLICY_STAGE_ACTUAL_ON,
                        on));
    }
}
