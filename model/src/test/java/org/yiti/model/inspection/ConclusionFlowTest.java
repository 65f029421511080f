package org.yiti.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Field;

/// Every line and every refusal of the tables of conclusions and of their reviews.
class ConclusionFlowTest {
    private interface Breaking {
        Given spoil(Examples example, UUID conclusion, Given given);
    }

    private static final Map<ConclusionNeed, Breaking> CONCLUSIONS = conclusions();
    private static final Map<ReviewNeed, Breaking> REVIEWS = reviews();

    private static Map<ConclusionNeed, Breaking> conclusions() {
        var map = new EnumMap<ConclusionNeed, Breaking>(ConclusionNeed.class);
        map.put(ConclusionNeed.NAME, (_, _, given) -> given.by(""));
        map.put(
                ConclusionNeed.UNDER_WAY,
                (example, _, given) -> {
                    example.put(example.plan, INSPECTION_STARTED_ON, null);
                    return given;
                });
        map.put(
                ConclusionNeed.VISITED,
                (example, _, given) -> {
                    example.inspection()
                            .units()
                            .forEach(u -> example.put(u.id(), INSPECTION_UNIT_VISITED_ON, null));
                    return given;
                });
        map.put(ConclusionNeed.NUMBER, lacking(CONCLUSION_NO));
        map.put(ConclusionNeed.FACTS, lacking(CONCLUSION_FACTS));
        map.put(ConclusionNeed.EVIDENCE, lacking(CONCLUSION_EVIDENCE));
        map.put(ConclusionNeed.AUTHOR, lacking(CONCLUSION_AUTHOR));
        map.put(ConclusionNeed.REASON, (_, _, given) -> given.reason(""));
        map.put(ConclusionNeed.RECIPIENT, (_, _, given) -> given.person(""));
        map.put(
                ConclusionNeed.NOT_BEFORE_VISIT,
                (_, _, given) -> given.day(Examples.FROM.plusDays(3)));
        map.put(
                ConclusionNeed.NOT_BEFORE_ISSUE,
                (_, _, given) -> given.day(Examples.DELIVERED.minusDays(1)));
        return map;
    }

    private static Map<ReviewNeed, Breaking> reviews() {
        var map = new EnumMap<ReviewNeed, Breaking>(ReviewNeed.class);
        map.put(ReviewNeed.NAME, (_, _, given) -> given.by(""));
        map.put(ReviewNeed.DELIVERED, lacking(CONCLUSION_DELIVERED_ON));
        map.put(ReviewNeed.REASON, (_, _, given) -> given.reason(""));
        map.put(
                ReviewNeed.NOT_BEFORE_DELIVERY,
                (_, _, given) -> given.day(Examples.DELIVERED.minusDays(1)));
        map.put(
                ReviewNeed.WITHIN_30_DAYS,
                (_, _, given) -> given.day(Examples.DELIVERED.plusDays(31)));
        map.put(ReviewNeed.RECUSED, (_, _, given) -> given.by("孙起草"));
        map.put(ReviewNeed.VERDICT, (_, _, given) -> given.verdict(null));
        map.put(ReviewNeed.TEXT, (_, _, given) -> given.text(""));
        map.put(
                ReviewNeed.IN_TIME_OR_REASON,
                (_, _, given) -> given.day(Examples.DELIVERED.plusDays(32)).reason(""));
        map.put(
                ReviewNeed.NOT_BEFORE_LAST,
                (_, _, given) -> given.day(Examples.DELIVERED.minusDays(1)));
        return map;
    }

    private static Breaking lacking(Field field) {
        return (example, conclusion, given) -> {
            example.put(conclusion, field, null);
            return given;
        };
    }

    private final Examples example = new Examples().at(InspectionState.UNDER_WAY);

    private UUID at(ConclusionState state) {
        example.visited();
        var id = example.conclude(Examples.HOUSING);
        if (state != ConclusionState.DRAFT) {
            done(id, ConclusionAction.ISSUE);
        }
        if (state == ConclusionState.DELIVERED) {
            done(id, ConclusionAction.DELIVER);
        }
        return id;
    }

    private UUID at(ReviewState state) {
        var id = at(ConclusionState.DELIVERED);
        switch (state) {
            case NONE -> {}
            case RECEIVED -> done(id, ReviewAction.APPLY);
            case ACCEPTED -> {
                done(id, ReviewAction.APPLY);
                done(id, ReviewAction.ACCEPT);
            }
            case TURNED_DOWN -> {
                done(id, ReviewAction.APPLY);
                done(id, ReviewAction.TURN_DOWN);
            }
            case DECIDED -> {
                done(id, ReviewAction.APPLY);
                done(id, ReviewAction.ACCEPT);
                done(id, ReviewAction.DECIDE);
            }
        }
        return id;
    }

    private void done(UUID id, ConclusionAction action) {
        Examples.mustGo(example.act(id, action, given(action)));
    }

    private void done(UUID id, ReviewAction action) {
        Examples.mustGo(example.act(id, action, given(action)));
    }

    private static Given given(ConclusionAction action) {
        return Examples.plenty(
                action == ConclusionAction.DELIVER ? Hand.CLERK : Hand.APPROVER,
                Examples.DELIVERED);
    }

    private static Given given(ReviewAction action) {
        return switch (action) {
            case APPLY -> Examples.plenty(Hand.UNIT_HEAD, Examples.DELIVERED.plusDays(1));
            case ACCEPT -> Examples.plenty(Hand.CLERK, Examples.DELIVERED.plusDays(2));
            case TURN_DOWN, DECIDE ->
                    Examples.plenty(Hand.APPROVER, Examples.DELIVERED.plusDays(10));
        };
    }

    private ConclusionLook look(UUID id) {
        return example.all()
                .look(id, Examples.plenty(Hand.CLERK, Examples.DELIVERED))
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> everyLineOfAConclusionAndEveryRefusal() {
        return ConclusionFlow.TABLE.transitions().stream()
                .flatMap(line -> {
                    var from = line.from().iterator().next();
                    var goes =
                            DynamicTest.dynamicTest(
                                    from + " " + line.action(),
                                    () ->
                                            new ConclusionFlowTest()
                                                    .goes(from, line.action(), line.after(from)));
                    var refused =
                            line.needs().stream()
                                    .map(ConclusionNeed.class::cast)
                                    .map(need ->
                                            DynamicTest.dynamicTest(
                                                    from + " " + line.action() + " without " + need,
                                                    () ->
                                                            new ConclusionFlowTest()
                                                                    .refused(
                                                                            from,
                                                                            line.action(),
                                                                            need)));
                    return Stream.concat(Stream.of(goes), refused);
                });
    }

    private void goes(ConclusionState from, ConclusionAction action, ConclusionState to) {
        var id = at(from);
        done(id, action);
        assertThat(look(id).conclusion().state()).isEqualTo(to);
    }

    private void refused(ConclusionState from, ConclusionAction action, ConclusionNeed need) {
        var id = at(from);
        var given =
                Objects.requireNonNull(CONCLUSIONS.get(need), need.name())
                        .spoil(example, id, given(action));
        said(example.act(id, action, given), "ConclusionNeed." + need.name() + ".missing");
    }

    @TestFactory
    Stream<DynamicTest> everyLineOfAReviewAndEveryRefusal() {
        return ReviewFlow.TABLE.transitions().stream()
                .flatMap(line -> {
                    var from = line.from().iterator().next();
                    var goes =
                            DynamicTest.dynamicTest(
                                    from + " " + line.action(),
                                    () ->
                                            new ConclusionFlowTest()
                                                    .goes(from, line.action(), line.after(from)));
                    var refused =
                            line.needs().stream()
                                    .map(ReviewNeed.class::cast)
                                    // nothing came before it
                                    .filter(need ->
                                            need != ReviewNeed.NOT_BEFORE_LAST
                                                    || from != ReviewState.NONE)
                                    .map(need ->
                                            DynamicTest.dynamicTest(
                                                    from + " " + line.action() + " without " + need,
                                                    () ->
                                                            new ConclusionFlowTest()
                                                                    .refused(
                                                                            from,
                                                                            line.action(),
                                                                            need)));
                    return Stream.concat(Stream.of(goes), refused);
                });
    }

    private void goes(ReviewState from, ReviewAction action, ReviewState to) {
        var id = at(from);
        done(id, action);
        assertThat(look(id).reviewState()).isEqualTo(to);
    }

    private void refused(ReviewState from, ReviewAction action, ReviewNeed need) {
        var id = at(from);
        var given =
                Objects.requireNonNull(REVIEWS.get(need), need.name())
                        .spoil(example, id, given(action));
        said(example.act(id, action, given), "ReviewNeed." + need.name() + ".missing");
        assertThat(look(id).reviewState()).isEqualTo(from);
    }

    private static void said(Acts.Acted acted, String key) {
        assertThat(acted).isInstanceOf(Acts.Acted.Refused.class);
        assertThat(((Acts.Acted.Refused) acted).missing())
                .extracting(said -> said.key())
                .contains(key);
    }

    @TestFactory
    Stream<DynamicTest> whatIsInNoLineOfAReviewIsRefused() {
        return Arrays.stream(ReviewState.values())
                .flatMap(from ->
                        Arrays.stream(ReviewAction.values())
                                .filter(action ->
                                        ReviewFlow.TABLE.transition(from, action).isEmpty())
                                .map(action ->
                                        DynamicTest.dynamicTest(
                                                from + " " + action,
                                                () -> {
                                                    var test = new ConclusionFlowTest();
                                                    var id = test.at(from);
                                                    said(
                                                            test.example.act(
                                                                    id, action, given(action)),
                                                            "flow.notNow");
                                                })));
    }

    @Test
    void aReviewMayBeAskedForOnTheThirtiethDayAndNotOnTheThirtyFirst() {
        var id = at(ConclusionState.DELIVERED);
        var asked = given(ReviewAction.APPLY);
        assertThat(look(id).conclusion().reviewUntil()).contains(Examples.DELIVERED.plusDays(30));
        said(
                example.act(id, ReviewAction.APPLY, asked.day(Examples.DELIVERED.plusDays(31))),
                "ReviewNeed.WITHIN_30_DAYS.missing");
        Examples.mustGo(
                example.act(id, ReviewAction.APPLY, asked.day(Examples.DELIVERED.plusDays(30))));
    }

    @Test
    void aReviewIsDecidedOnTheThirtiethDayAndAfterItOnlyWithAReason() {
        var id = at(ReviewState.ACCEPTED);
        var applied = Examples.DELIVERED.plusDays(1);
        var late = given(ReviewAction.DECIDE).day(applied.plusDays(31));
        said(
                example.act(id, ReviewAction.DECIDE, late.reason("")),
                "ReviewNeed.IN_TIME_OR_REASON.missing");
        var onTheDay = late.day(applied.plusDays(30)).reason("");
        Examples.mustGo(example.act(id, ReviewAction.DECIDE, onTheDay));
        var again = new ConclusionFlowTest();
        var other = again.at(ReviewState.ACCEPTED);
        Examples.mustGo(again.example.act(other, ReviewAction.DECIDE, late.reason("另行调查")));
    }

    @Test
    void whoTookPartInTheInspectionTakesNoPartInTheReview() {
        var id = at(ReviewState.ACCEPTED);
        for (var name : new String[] {"孙起草", "周组长", "吴一", "郑二"}) {
            said(
                    example.act(id, ReviewAction.DECIDE, given(ReviewAction.DECIDE).by(name)),
                    "ReviewNeed.RECUSED.missing");
        }
        Examples.mustGo(example.act(id, ReviewAction.DECIDE, given(ReviewAction.DECIDE)));
    }

    @Test
    void anInspectionWithAReviewThatIsOpenIsNotArchived() {
        var whole = new Examples().at(InspectionState.CONCLUDED);
        var conclusion = whole.inspection().conclusions().getFirst().id();
        Examples.mustGo(whole.act(conclusion, ReviewAction.APPLY, given(ReviewAction.APPLY)));
        var close = Examples.plenty(Hand.CLERK, Examples.DELIVERED.plusDays(31));
        said(whole.act(InspectionAction.CLOSE, close), "InspectionNeed.REVIEWS_OVER.missing");
        Examples.mustGo(whole.act(conclusion, ReviewAction.ACCEPT, given(ReviewAction.ACCEPT)));
        Examples.mustGo(whole.act(conclusion, ReviewAction.DECIDE, given(ReviewAction.DECIDE)));
        Examples.mustGo(whole.act(InspectionAction.CLOSE, close));
    }
}
