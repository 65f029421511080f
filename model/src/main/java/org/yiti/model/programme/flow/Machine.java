package org.yiti.model.programme.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Flow;
import org.yiti.model.flow.Transition;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// The table of states of one kind of thing, and the field of its row that the state stands in.
///
/// @param first the state of a row that names none
/// @param inHand where a matter is that is neither asked for nor decided
public record Machine<S extends Enum<S> & Code>(
        Class<S> states, S first, S inHand, Field status, Flow<S, ProgrammeAction, ActCase> table) {
    public static final Machine<TaskStatus> TASK =
            new Machine<>(
                    TaskStatus.class,
                    TaskStatus.ISSUED,
                    TaskStatus.IN_PROGRESS,
                    Field.TASK_STATUS,
                    TaskFlow.TABLE);
    public static final Machine<IssueStatus> ISSUE =
            new Machine<>(
                    IssueStatus.class,
                    IssueStatus.DRAFT,
                    IssueStatus.IN_PROGRESS,
                    Field.ISSUE_STATUS,
                    IssueFlow.TABLE);
    public static final Machine<PolicyStage> POLICY =
            new Machine<>(
                    PolicyStage.class,
                    PolicyStage.PLANNED,
                    PolicyStage.DRAFTING,
                    Field.POLICY_STAGE,
                    PolicyFlow.TABLE);
    public static final Machine<PlanState> PLAN =
            new Machine<>(
                    PlanState.class,
                    PlanState.DRAFT,
                    PlanState.DRAFT,
                    Field.SOLUTION_PLAN_STATE,
                    PlanFlow.TABLE);

    /// The state that a row or an event names; empty for one of a newer program.
    public Optional<S> state(@Nullable String name) {
        return name == null ? Optional.of(first) : Code.read(states, name);
    }

    public Optional<Transition<S, ProgrammeAction, ActCase>> line(
            String state, ProgrammeAction act) {
        return state(state).flatMap(from -> table.transition(from, act));
    }

    /// Whether an act may lead from one state to another.
    boolean leads(ActEvent event) {
        var from = Code.read(states, event.beforeName());
        var to = Code.read(states, event.afterName());
        return from.isPresent()
                && to.isPresent()
                && event.action()
                        .filter(act -> act.byUnit() == event.ofUnit())
                        .flatMap(act -> table.transition(from.get(), act))
                        .filter(line -> line.target().map(to.get()::equals).orElse(true))
                        .isPresent();
    }
}
