package org.yiti.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What may be written in a plan in each of its states.
class PlanRulesTest {
    @TestFactory
    Stream<DynamicTest> whatWasSubmittedStands() {
        return Arrays.stream(InspectionState.values())
                .map(state ->
                        DynamicTest.dynamicTest(
                                state.name(),
                                () -> {
                                    var plan = new Examples().at(state).inspection();
                                    boolean open = state == InspectionState.DRAFT;
                                    assertThat(
                                                    PlanRules.plan(
                                                                    plan.inspection(),
                                                                    INSPECTION_SCOPE)
                                                            .isEmpty())
                                            .isEqualTo(open);
                                    assertThat(PlanRules.units(plan.inspection()).isEmpty())
                                            .isEqualTo(open);
                                    assertThat(PlanRules.plan(plan.inspection(), INSPECTION_REMARK))
                                            .isEmpty();
                                }));
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsVisitedBeforeItIsApprovedAndBegun() {
        return Arrays.stream(InspectionState.values())
                .map(state ->
                        DynamicTest.dynamicTest(
                                state.name(),
                                () -> {
                                    var plan = new Examples().at(state).inspection();
                                    assertThat(
                                                    PlanRules.visit(
                                                                    plan,
                                                                    plan.units().getFirst(),
                                                                    Examples.FROM)
                                                            .isEmpty())
                                            .isEqualTo(state == InspectionState.UNDER_WAY);
                                }));
    }

    @Test
    void aVisitLiesWithinTheDaysThatWereApproved() {
        var plan = new Examples().at(InspectionState.UNDER_WAY).inspection();
        var unit = plan.units().getFirst();
        assertThat(PlanRules.visit(plan, unit, Examples.FROM.minusDays(1))).isPresent();
        assertThat(PlanRules.visit(plan, unit, Examples.FROM)).isEmpty();
        assertThat(PlanRules.visit(plan, unit, Examples.TO)).isEmpty();
        assertThat(PlanRules.visit(plan, unit, Examples.TO.plusDays(1))).isPresent();
    }

    @Test
    void afterTheConclusionIsIssuedNeitherItNorTheVisitIsChanged() {
        var example = new Examples().at(InspectionState.UNDER_WAY);
        example.visited();
        var draft = example.conclude(Examples.HOUSING);
        assertThat(PlanRules.conclusion(example.inspection().conclusions().getFirst())).isEmpty();
        example.put(draft, CONCLUSION_ISSUED_ON, Examples.TO);
        var plan = example.inspection();
        assertThat(PlanRules.conclusion(plan.conclusions().getFirst())).isPresent();
        assertThat(PlanRules.visit(plan, plan.units().getFirst(), Examples.TO)).isPresent();
    }
}
