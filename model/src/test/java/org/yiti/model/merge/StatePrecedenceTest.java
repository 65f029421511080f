package org.yiti.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yiti.model.problem.ProblemState;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Field;
import org.yiti.model.record.MergeRule;

class StatePrecedenceTest {
    private static final Map<Field, Enum<?>[]> STATES =
            Map.of(
                    Field.PROGRAMME_STATUS, ProgrammeStatus.values(),
                    Field.ISSUE_STATUS, IssueStatus.values(),
                    Field.TASK_STATUS, TaskStatus.values(),
                    Field.MONTH_REPORT_STATE, ReportState.values(),
                    Field.SOLUTION_PLAN_STATE, PlanState.values(),
                    Field.POLICY_STAGE, PolicyStage.values(),
                    Field.PROBLEM_STATE, ProblemState.values());

    @Test
    void every_state_of_every_state_field_has_a_place_of_its_own() {
        for (Field field : Field.values()) {
            boolean first =
                    Objects.requireNonNull(field.table().groups().get(field.group())).getFirst()
                            == field;
            if (field.mergeRule() == MergeRule.STATE && first) {
                var states = Objects.requireNonNull(STATES.get(field), field::name);
                var places = new HashSet<Integer>();
                Arrays.stream(states)
                        .forEach(state -> places.add(StatePrecedence.of(field, state.name())));
                assertThat(places).as(field.name()).hasSize(states.length);
                assertThat(places).doesNotContain(-1);
            }
        }
    }
}
