package org.yiti.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiti.model.programme.IssueStatus;
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
                    Field.POLICY_STAGE, PolicyStage.values());

    @Test
    void every_state_of_every_state_field_has_a_place_of_its_own() {
        for (Field field : Field.values()) {
            if (field.mergeRule() == MergeRule.STATE) {
                assertThat(STATES).containsKey(field);
                var places = new HashSet<Integer>();
                Arrays.stream(STATES.get(field))
                        .forEach(state -> places.add(StatePrecedence.of(field, state.name())));
                assertThat(places).as(field.name()).hasSize(STATES.get(field).length);
                assertThat(places).doesNotContain(-1);
            }
        }
    }
}
