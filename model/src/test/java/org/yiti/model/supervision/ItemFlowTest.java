package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.supervision.ItemExamples.DUE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.ItemActs.Acted;

/// Every line of the table of states and every reason to refuse, from the table itself.
class ItemFlowTest {
    /// How each need is broken: what is changed of a case in which nothing is missing.
    private static final Map<ItemNeed, Breaking> BREAKINGS = breakings();

    private interface Breaking {
        /// @return what is given instead
        ItemGiven spoil(ItemExamples example, ItemGiven given);
    }

    private static Breaking giving(UnaryOperator<ItemGiven> spoiled) {
        return (_, given) -> spoiled.apply(given);
    }

    private static Breaking lacking(Field field) {
        return (example, given) -> {
            example.without(field);
            return given;
        };
    }

    private static Map<ItemNeed, Breaking> breakings() {
        var map = new EnumMap<ItemNeed, Breaking>(ItemNeed.class);
        map.put(ItemNeed.NAME, (example, given) -> given.by(" "));
        map.put(ItemNeed.TITLE, lacking(Field.SUPERVISION_ITEM_TITLE));
        map.put(ItemNeed.DEMAND, lacking(Field.SUPERVISION_ITEM_DEMAND));
        map.put(ItemNeed.LEAD, lacking(Field.SUPERVISION_ITEM_LEAD_UNIT));
        map.put(ItemNeed.LIMIT, lacking(Field.SUPERVISION_ITEM_DUE_DATE));
        map.put(ItemNeed.BASIS, lacking(Field.SUPERVISION_ITEM_BASIS));
        map.put(ItemNeed.REASON, giving(g -> g.reason("  ")));
        map.put(ItemNeed.TEXT, giving(g -> g.text("")));
        map.put(ItemNeed.PAPER_NUMBER, giving(g -> g.paper(g.colour(), "")));
        map.put(ItemNeed.NOT_THE_DRAFTER, (example, given) -> given.by("赵"));
        map.put(ItemNeed.DATE, giving(g -> g.date(null)));
        map.put(ItemNeed.DATE_AHEAD, giving(g -> g.date(g.day())));
        map.put(ItemNeed.NEW_UNIT, giving(g -> g.unit(ItemExamples.LEAD)));
        map.put(
                ItemNeed.BEFORE_DUE,
                (example, _) -> example.on(DUE.plusDays(1)).plenty(ItemAction.APPLY_EXTENSION));
        map.put(ItemNeed.LATER_THAN_DUE, giving(g -> g.date(DUE)));
        map.put(
                ItemNeed.NO_OPEN_EXTENSION,
                (example, given) -> {
                    example.done(ItemAction.APPLY_EXTENSION);
                    return given;
                });
        map.put(
                ItemNeed.OPEN_EXTENSION,
                (example, given) -> {
                    example.done(ItemAction.DENY_EXTENSION);
                    return given;
                });
        map.put(ItemNeed.SIGNED, giving(g -> g.person("")));
        map.put(ItemNeed.EVIDENCE, giving(g -> g.files(0)));
        map.put(ItemNeed.RETURN_KIND, giving(g -> g.returned(null)));
        map.put(ItemNeed.INSPECTOR, giving(g -> g.person("")));
        map.put(ItemNeed.INSPECTOR_NOT_REPORTER, giving(g -> g.person("陈局长")));
        map.put(ItemNeed.NOT_A_REPORTER, (example, given) -> given.by("陈局长"));
        map.put(
                ItemNeed.CHECKED,
                (example, given) -> {
                    example.done(ItemAction.FAIL_CHECK)
                            .done(ItemAction.REPORT_DONE)
                            .done(ItemAction.ASSIGN_CHECK);
                    return given;
                });
        map.put(
                ItemNeed.ON_ACCOUNT,
                (example, given) -> {
                    example.done(ItemAction.STRIKE_OFF);
                    return given;
                });
        map.put(ItemNeed.NOT_AHEAD, (_, given) -> given); // it is entered the day before
        map.put(ItemNeed.OWN_ITEM, (_, given) -> given); // another office does it
        map.put(ItemNeed.URGE_KIND, giving(g -> g.urge(null)));
        map.put(ItemNeed.PAPER, giving(g -> g.urge(UrgeKind.PAPER).paper(null, "")));
        map.put(
                ItemNeed.NEXT_COLOUR,
                giving(g -> g.urge(UrgeKind.PAPER).paper(PaperColour.RED, "3")));
        map.put(
                ItemNeed.NOT_BEFORE_LAST,
                (example, given) ->
                        ItemExamples.START.isBefore(example.day())
                                ? given
                                : given.day(ItemExamples.START.minusDays(1)));
        return map;
    }

    /// A case in which the act goes: the state by the shortest way, and what the act needs of the story.
    private static ItemExamples ready(ItemState from, ItemAction action) {
        var example = new ItemExamples();
        switch (action) {
            case STRIKE_OFF -> {
                example.at(ItemState.IN_PROGRESS)
                        .done(ItemAction.PUT_ON_ACCOUNT)
                        .done(ItemAction.REPORT_DONE)
                        .done(ItemAction.ASSIGN_CHECK)
                        .done(ItemAction.PASS_CHECK)
                        .done(ItemAction.CLOSE, example.plenty(ItemAction.CLOSE).on(Hand.APPROVER));
                if (from == ItemState.LOOK_BACK) {
                    example.done(ItemAction.START_LOOK_BACK);
                }
            }
            default -> example.at(from);
        }
        switch (action) {
            case GRANT_EXTENSION, DENY_EXTENSION -> example.done(ItemAction.APPLY_EXTENSION);
            case CLOSE -> example.done(ItemAction.PASS_CHECK);
            default -> {}
        }
        return example;
    }

    private static Stream<Line> lines() {
        return ItemFlow.TABLE.transitions().stream()
                .filter(t -> t.action() != ItemAction.DECIDE)
                .flatMap(t -> t.from().stream().map(from -> new Line(from, t.action())));
    }

    private record Line(ItemState from, ItemAction action) {}

    @TestFactory
    Stream<DynamicTest> every_line_leads_where_the_table_says() {
        return lines().map(line ->
                DynamicTest.dynamicTest(
                        line.toString(),
                        () -> {
                            var example = ready(line.from(), line.action());
                            var expected =
                                    ItemFlow.TABLE
                                            .transition(line.from(), line.action())
                                            .orElseThrow()
                                            .after(line.from());
                            int events = example.story().events().size();
                            example.done(line.action());
                            assertThat(example.story().state()).isEqualTo(expected);
                            assertThat(example.story().events()).hasSize(events + 1);
                            assertThat(example.story().invalid()).isEmpty();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> every_act_is_refused_where_the_table_has_no_line_for_it() {
        return Arrays.stream(ItemState.values())
                .flatMap(state ->
                        Arrays.stream(ItemAction.values()).map(act -> new Line(state, act)))
                .filter(line -> ItemFlow.TABLE.transition(line.from(), line.action()).isEmpty())
                .map(line ->
                        DynamicTest.dynamicTest(
                                line.toString(),
                                () -> {
                                    var example = new ItemExamples().at(line.from());
                                    var acted =
                                            example.act(
                                                    line.action(), example.plenty(line.action()));
                                    assertThat(refusals(acted))
                                            .extracting(Sentence::key)
                                            .containsExactly("flow.notNow");
                                }));
    }

    @TestFactory
    Stream<DynamicTest> every_need_of_every_line_refuses_alone() {
        return lines().flatMap(line ->
                ItemFlow.TABLE.transition(line.from(), line.action()).orElseThrow().needs().stream()
                        .map(ItemNeed.class::cast)
                        .filter(BREAKINGS::containsKey)
                        .map(need ->
                                DynamicTest.dynamicTest(
                                        line + " " + need, () -> breaks(line, need))));
    }

    private static void breaks(Line line, ItemNeed need) {
        var example = ready(line.from(), line.action());
        if (need == ItemNeed.NEXT_COLOUR || need == ItemNeed.PAPER) {
            assertThat(example.story().lastPaper()).isEmpty();
        }
        if (need == ItemNeed.NOT_A_REPORTER && line.from() == ItemState.DRAFT) {
            throw new AssertionError("nobody has reported yet");
        }
        var given =
                Objects.requireNonNull(BREAKINGS.get(need))
                        .spoil(example, example.plenty(line.action()));
        if (need == ItemNeed.NOT_BEFORE_LAST && example.story().events().isEmpty()) {
            return; // the first act follows none
        }
        var office = need == ItemNeed.OWN_ITEM ? "110108" : ItemExamples.OFFICE;
        var today = need == ItemNeed.NOT_AHEAD ? given.day().minusDays(1) : given.day();
        var looked = new ItemCase(example.story(), given, office, today);
        assertThat(refusals(ItemActs.act(looked, line.action())))
                .extracting(Sentence::key)
                .contains("ItemNeed." + need + ".missing");
    }

    @Test
    void no_need_is_left_out_of_the_test() {
        var elsewhere =
                List.of(
                        ItemNeed.APPROVER_IF_ON_ACCOUNT,
                        ItemNeed.OFF_ACCOUNT,
                        ItemNeed.DISPUTED,
                        ItemNeed.NOT_DISPUTED,
                        ItemNeed.RIVAL_STATE);
        assertThat(ItemNeed.values())
                .allMatch(need -> BREAKINGS.containsKey(need) != elsewhere.contains(need));
    }

    @Test
    void a_reply_of_a_far_year_does_not_stop_the_office() {
        var example = new ItemExamples().at(ItemState.IN_PROGRESS);
        var today = example.day();
        var far = example.plenty(ItemAction.PROGRESS).day(LocalDate.of(2099, 1, 1));
        example.done(ItemAction.PROGRESS, far);
        var urge = example.plenty(ItemAction.URGE).day(today);
        assertThat(example.act(ItemAction.URGE, urge)).isInstanceOf(ItemActs.Acted.Done.class);
        var unit =
                new ItemCase(
                        example.story(),
                        example.plenty(ItemAction.PROGRESS).day(today),
                        "110105",
                        today);
        assertThat(refusals(ItemActs.act(unit, ItemAction.PROGRESS)))
                .extracting(Sentence::key)
                .contains("ItemNeed.NOT_BEFORE_LAST.missing");
    }

    @Test
    void a_clerk_does_not_approve_and_a_liaison_does_not_sign() {
        var waiting = new ItemExamples().at(ItemState.AWAITING_APPROVAL);
        assertThat(
                        refusals(
                                waiting.act(
                                        ItemAction.ISSUE,
                                        waiting.plenty(ItemAction.ISSUE).on(Hand.CLERK))))
                .extracting(Sentence::key)
                .containsExactly("flow.notThisHand");
        var working = new ItemExamples().at(ItemState.IN_PROGRESS);
        assertThat(
                        refusals(
                                working.act(
                                        ItemAction.REPORT_DONE,
                                        working.plenty(ItemAction.REPORT_DONE).on(Hand.LIAISON))))
                .extracting(Sentence::key)
                .containsExactly("flow.notThisHand");
    }

    static List<Sentence> refusals(Acted acted) {
        return switch (acted) {
            case Acted.Refused(var missing) -> missing;
            case Acted.Done done -> throw new AssertionError("it went: " + done);
        };
    }
}
