package org.yiti.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Every line and every refusal of the table of inspection plans, from the table itself.
class InspectionFlowTest {
    /// How each need is broken in a case in which nothing is missing.
    private static final Map<InspectionNeed, BiFunction<Examples, Given, Given>> BREAKINGS =
            breakings();

    private static Map<InspectionNeed, BiFunction<Examples, Given, Given>> breakings() {
        var map =
                new EnumMap<InspectionNeed, BiFunction<Examples, Given, Given>>(
                        InspectionNeed.class);
        map.put(InspectionNeed.NAME, (_, given) -> given.by(" "));
        map.put(InspectionNeed.TITLE, lacking(INSPECTION_TITLE));
        map.put(InspectionNeed.KIND, lacking(INSPECTION_KIND));
        map.put(InspectionNeed.METHODS, lacking(INSPECTION_METHODS));
        map.put(InspectionNeed.CATEGORY, lacking(INSPECTION_CATEGORY));
        map.put(InspectionNeed.AUTHORITY, lacking(INSPECTION_AUTHORITY));
        map.put(InspectionNeed.SCOPE, lacking(INSPECTION_SCOPE));
        map.put(InspectionNeed.PERIOD, lacking(INSPECTION_ENDS_ON));
        map.put(InspectionNeed.LEADER, lacking(INSPECTION_LEADER));
        map.put(
                InspectionNeed.UNITS,
                (example, given) -> {
                    example.inspection()
                            .units()
                            .forEach(unit -> example.remove(Table.INSPECTION_UNIT, unit.id()));
                    return given;
                });
        map.put(InspectionNeed.REASON, (_, given) -> given.reason(" "));
        map.put(InspectionNeed.BASIS, (_, given) -> given.basis(""));
        map.put(InspectionNeed.NOT_THE_DRAFTER, (_, given) -> given.by("赵"));
        map.put(InspectionNeed.BEFORE_START, (_, given) -> given.day(Examples.FROM.plusDays(1)));
        map.put(InspectionNeed.WITHIN_PERIOD, (_, given) -> given.day(Examples.TO.plusDays(1)));
        map.put(
                InspectionNeed.ALL_VISITED,
                (example, given) -> {
                    var unit = example.inspection().units().getLast().id();
                    example.put(unit, INSPECTION_UNIT_VISITED_ON, null);
                    return given;
                });
        map.put(
                InspectionNeed.ALL_DELIVERED,
                (example, given) -> {
                    var conclusion = example.inspection().conclusions().getFirst().id();
                    example.put(conclusion, CONCLUSION_DELIVERED_ON, null);
                    return given;
                });
        map.put(
                InspectionNeed.REVIEWS_OVER,
                (_, given) -> given.day(Examples.DELIVERED.plusDays(30)));
        map.put(
                InspectionNeed.NO_CONCLUSION,
                (example, given) -> {
                    var conclusion = example.conclude(Examples.HOUSING);
                    example.put(conclusion, CONCLUSION_ISSUED_ON, Examples.APPROVED);
                    return given;
                });
        map.put(
                InspectionNeed.NOT_BEFORE_LAST,
                (example, given) -> {
                    var last = example.inspection().inspection().lastDay();
                    return last == null ? given : given.day(last.minusDays(1));
                });
        return map;
    }

    private static BiFunction<Examples, Given, Given> lacking(Field field) {
        return (example, given) -> {
            example.put(example.plan, field, null);
            return given;
        };
    }

    private static Examples ready(InspectionState from, InspectionAction action) {
        var example = new Examples().at(from);
        if (action == InspectionAction.CONCLUDE) {
            example.visited();
            example.delivered(Examples.HOUSING);
            example.delivered(Examples.WATER);
        }
        return example;
    }

    private static Given given(InspectionAction action, Hand hand) {
        LocalDate day =
                switch (action) {
                    case SUBMIT, SEND_BACK, APPROVE -> Examples.APPROVED;
                    case START -> Examples.FROM;
                    case AMEND, CALL_OFF -> Examples.FROM.plusDays(1);
                    case CONCLUDE -> Examples.TO;
                    case CLOSE -> Examples.DELIVERED.plusDays(31);
                };
        return Examples.plenty(hand, day);
    }

    @TestFactory
    Stream<DynamicTest> everyLineGoesWhereTheTableSays() {
        return lines().map(line ->
                DynamicTest.dynamicTest(
                        line.from + " " + line.action,
                        () -> {
                            var example = ready(line.from, line.action);
                            Examples.mustGo(
                                    example.act(line.action, given(line.action, line.hand)));
                            assertThat(example.inspection().inspection().state())
                                    .isEqualTo(line.to);
                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyNeedThatIsMissingIsSaid() {
        return lines().flatMap(line ->
                line.needs.stream()
                        // the first act follows none
                        .filter(need ->
                                need != InspectionNeed.NOT_BEFORE_LAST
                                        || line.from != InspectionState.DRAFT)
                        .map(need ->
                                DynamicTest.dynamicTest(
                                        line.from + " " + line.action + " without " + need,
                                        () -> refused(line, need))));
    }

    private static void refused(Line line, InspectionNeed need) {
        var example = ready(line.from, line.action);
        var given =
                Objects.requireNonNull(BREAKINGS.get(need), need.name())
                        .apply(example, given(line.action, line.hand));
        var acted = example.act(line.action, given);
        assertThat(acted).isInstanceOf(Acts.Acted.Refused.class);
        assertThat(((Acts.Acted.Refused) acted).missing())
                .extracting(said -> said.key())
                .contains("InspectionNeed." + need.name() + ".missing");
        assertThat(example.inspection().inspection().state()).isEqualTo(line.from);
    }

    @TestFactory
    Stream<DynamicTest> whatIsInNoLineIsRefused() {
        return Arrays.stream(InspectionState.values())
                .flatMap(from ->
                        Arrays.stream(InspectionAction.values())
                                .filter(action ->
                                        InspectionFlow.TABLE.transition(from, action).isEmpty())
                                .map(action ->
                                        DynamicTest.dynamicTest(
                                                from + " " + action,
                                                () -> {
                                                    var example = new Examples().at(from);
                                                    var acted =
                                                            example.act(
                                                                    action,
                                                                    given(action, Hand.APPROVER));
                                                    assertThat(acted)
                                                            .isInstanceOf(Acts.Acted.Refused.class);
                                                })));
    }

    @Test
    void aClerkMayNotApproveAndAUnitNothing() {
        var example = new Examples().at(InspectionState.AWAITING_APPROVAL);
        for (var hand : new Hand[] {Hand.CLERK, Hand.LIAISON, Hand.UNIT_HEAD}) {
            var acted =
                    example.act(
                            InspectionAction.APPROVE,
                            given(InspectionAction.APPROVE, hand).by("周"));
            assertThat(((Acts.Acted.Refused) acted).missing())
                    .extracting(said -> said.key())
                    .containsExactly("flow.notThisHand");
        }
    }

    @Test
    void theApprovalMayComeOnTheFirstDayButNoLater() {
        var example = new Examples().at(InspectionState.AWAITING_APPROVAL);
        var approval = given(InspectionAction.APPROVE, Hand.APPROVER);
        assertThat(example.act(InspectionAction.APPROVE, approval.day(Examples.FROM.plusDays(1))))
                .isInstanceOf(Acts.Acted.Refused.class);
        Examples.mustGo(example.act(InspectionAction.APPROVE, approval.day(Examples.FROM)));
    }

    @Test
    void itBeginsOnADayThatWasApproved() {
        for (var day :
                new LocalDate[] {
                    Examples.FROM.minusDays(1), Examples.FROM, Examples.TO, Examples.TO.plusDays(1)
                }) {
            var example = new Examples().at(InspectionState.APPROVED);
            boolean within = !day.isBefore(Examples.FROM) && !day.isAfter(Examples.TO);
            assertThat(
                            example.act(
                                            InspectionAction.START,
                                            given(InspectionAction.START, Hand.CLERK).day(day))
                                    instanceof Acts.Acted.Done)
                    .as("%s", day)
                    .isEqualTo(within);
        }
    }

    @Test
    void anAmendedPlanIsApprovedAnewAndBeginsAnewBeforeAnybodyIsVisited() {
        var example = new Examples().at(InspectionState.UNDER_WAY);
        var day = Examples.FROM.plusDays(2);
        Examples.mustGo(example.act(InspectionAction.AMEND, Examples.plenty(Hand.CLERK, day)));
        assertThat(example.inspection().inspection().state()).isEqualTo(InspectionState.DRAFT);
        assertThat(example.inspection().inspection().approvedBy()).isEmpty();
        example.put(example.plan, INSPECTION_STARTS_ON, day.plusDays(2));
        Examples.mustGo(example.act(InspectionAction.SUBMIT, Examples.plenty(Hand.CLERK, day)));
        assertThat(example.inspection().inspection().revision()).isEqualTo(2);
        assertThat(
                        PlanRules.visit(
                                example.inspection(), example.inspection().units().getFirst(), day))
                .isPresent();
        Examples.mustGo(example.act(InspectionAction.APPROVE, Examples.plenty(Hand.APPROVER, day)));
        assertThat(example.inspection().inspection().state()).isEqualTo(InspectionState.APPROVED);
    }

    private record Line(
            InspectionState from,
            InspectionAction action,
            InspectionState to,
            Hand hand,
            java.util.List<InspectionNeed> needs) {}

    private static Stream<Line> lines() {
        return InspectionFlow.TABLE.transitions().stream()
                .flatMap(line ->
                        line.from().stream()
                                .sorted()
                                .map(from ->
                                        new Line(
                                                from,
                                                line.action(),
                                                line.after(from),
                                                line.hand(),
                                                line.needs().stream()
                                                        .map(InspectionNeed.class::cast)
                                                        .toList())));
    }
}
