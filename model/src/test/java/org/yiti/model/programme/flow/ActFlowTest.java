package org.yiti.model.programme.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
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
import org.yiti.model.flow.Need;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// Every line of the tables of states and every reason to refuse, from the tables themselves.
class ActFlowTest {
    private static final List<Machine<?>> MACHINES =
            List.of(Machine.TASK, Machine.ISSUE, Machine.POLICY, Machine.PLAN);

    /// How each need is broken: what is changed of a case in which nothing is missing.
    private static final Map<ActNeed, Breaking> BREAKINGS = breakings();

    private interface Breaking {
        /// @return what is given instead
        ActGiven spoil(ActExamples example, ActGiven given);
    }

    private static Breaking giving(UnaryOperator<ActGiven> spoiled) {
        return (_, given) -> spoiled.apply(given);
    }

    private static Breaking lacking(Field... fields) {
        return (example, given) -> {
            for (Field field : fields) {
                example.put(field, null);
            }
            return given;
        };
    }

    /// A row that says it waits although nobody asked.
    private static ActGiven nobodyAsked(ActExamples example, ActGiven given) {
        example.done(ProgrammeAction.WITHDRAW);
        if (example.machine() == Machine.TASK) {
            example.put(Field.TASK_STATUS, "ADJUSTING");
        } else if (example.machine() == Machine.ISSUE) {
            example.put(Field.ISSUE_STATUS, "ADJUSTING");
        }
        return given.day(example.day());
    }

    private static Map<ActNeed, Breaking> breakings() {
        var map = new EnumMap<ActNeed, Breaking>(ActNeed.class);
        map.put(ActNeed.NAME, giving(g -> g.by(" ")));
        map.put(ActNeed.NOT_BEFORE_LAST, giving(g -> g.day(ActExamples.START.minusDays(1))));
        map.put(
                ActNeed.OWN,
                (example, given) -> {
                    example.elsewhere();
                    return given;
                });
        map.put(ActNeed.REASON, giving(g -> g.reason("  ")));
        map.put(ActNeed.TEXT, giving(g -> g.text("")));
        map.put(ActNeed.CONTENT, lacking(Field.TASK_CONTENT));
        map.put(
                ActNeed.LEAD,
                (example, given) -> {
                    example.put(
                            example.machine() == Machine.TASK
                                    ? Field.TASK_LEAD_UNIT
                                    : Field.ISSUE_LEAD_UNIT,
                            null);
                    return given;
                });
        map.put(ActNeed.LIMIT, lacking(Field.TASK_DUE_DATE));
        map.put(ActNeed.EVIDENCE, giving(g -> g.files(0)));
        map.put(ActNeed.BASIS, giving(g -> g.text("")));
        map.put(
                ActNeed.NOT_A_REPORTER,
                (example, given) -> {
                    if (example.story().state().name().equals("AWAITING_CHECK")) {
                        return given.by(ActExamples.REPORTER);
                    }
                    example.done(ProgrammeAction.REPORT_DONE).done(ProgrammeAction.RETURN);
                    return given.by(ActExamples.REPORTER).day(example.day());
                });
        map.put(
                ActNeed.NOT_LONG_TERM,
                (example, given) -> {
                    example.put(Field.TASK_LONG_TERM, true);
                    return given;
                });
        map.put(ActNeed.WISH, giving(g -> g.wish(Wish.NONE)));
        map.put(
                ActNeed.NO_OPEN_REQUEST,
                (example, given) -> {
                    if (example.machine() == Machine.POLICY) {
                        example.done(ProgrammeAction.PROPOSE_CANCEL);
                    } else {
                        example.put(Field.ISSUE_STATUS, "DEPLOYED")
                                .done(ProgrammeAction.PROPOSE_CHANGE);
                    }
                    return given.day(example.day());
                });
        map.put(ActNeed.OPEN_REQUEST, ActFlowTest::nobodyAsked);
        map.put(ActNeed.OPEN_CHANGE, ActFlowTest::nobodyAsked);
        map.put(ActNeed.OPEN_CANCEL, ActFlowTest::nobodyAsked);
        map.put(
                ActNeed.NOT_THE_APPLICANT,
                (example, given) -> given.by(example.story().openRequest().orElseThrow().by()));
        map.put(ActNeed.NOT_THE_SUBMITTER, giving(g -> g.by(ActExamples.CLERK)));
        map.put(ActNeed.MEASURES, lacking(Field.SOLUTION_PLAN_GOAL));
        map.put(
                ActNeed.NO_NEWER_IN_FORCE,
                (example, given) -> {
                    example.newer(PlanState.IN_FORCE);
                    return given;
                });
        map.put(
                ActNeed.NEWER_IN_FORCE,
                (example, given) -> {
                    example.put(Field.SOLUTION_PLAN_VERSION, 9);
                    return given;
                });
        map.put(ActNeed.TITLE, lacking(Field.ISSUE_NAME));
        map.put(
                ActNeed.OUTCOME,
                (example, given) -> {
                    var of = example.book().issues().getFirst().id();
                    example.with(
                            example.book().outcomesOf(of).stream()
                                    .<org.yiti.model.record.Change>map(o ->
                                            new org.yiti.model.record.Change.Remove(
                                                    org.yiti.model.record.Table.OUTCOME, o.id()))
                                    .toList());
                    return given;
                });
        map.put(ActNeed.DOC_NO, giving(g -> g.paperNo("")));
        map.put(ActNeed.ISSUE_DATE, giving(g -> g.date(null)));
        map.put(ActNeed.STATE, (example, given) -> given.state(example.story().state().name()));
        map.put(ActNeed.EARLIER_STATE, (example, given) -> given.state("CANCELLED"));
        map.put(ActNeed.SOURCE, giving(g -> g.text("")));
        return map;
    }

    private record Line(
            Machine<?> machine, Code from, ProgrammeAction act, List<Need<ActCase>> needs) {
        String name() {
            return machine.states().getSimpleName() + " " + from.name() + " " + act;
        }
    }

    private static Stream<Line> lines() {
        return MACHINES.stream().flatMap(ActFlowTest::lines);
    }

    private static <S extends Enum<S> & Code> Stream<Line> lines(Machine<S> machine) {
        return machine.table().transitions().stream()
                .flatMap(t ->
                        t.from().stream()
                                .map(from -> new Line(machine, from, t.action(), t.needs())));
    }

    /// A case in which the act goes.
    private static ActExamples ready(Line line) {
        var example = new ActExamples(line.machine());
        if (line.machine() == Machine.ISSUE
                && line.act() == ProgrammeAction.SUBMIT
                && line.from().name().equals("ADJUSTING")) {
            return example.put(Field.ISSUE_STATUS, "ADJUSTING");
        }
        if (line.machine() == Machine.TASK && line.act() == ProgrammeAction.GRANT_CANCEL) {
            return example.at("ISSUED").done(ProgrammeAction.PROPOSE_CANCEL);
        }
        example.at(line.from().name());
        if (line.act() == ProgrammeAction.REPLACE) {
            example.newer(PlanState.IN_FORCE);
        }
        if (line.machine() == Machine.POLICY && line.act().answersRequest()) {
            example.done(ProgrammeAction.PROPOSE_CANCEL);
        }
        return example;
    }

    @TestFactory
    Stream<DynamicTest> every_line_leads_where_the_table_says() {
        return lines().map(line ->
                DynamicTest.dynamicTest(
                        line.name(),
                        () -> {
                            var example = ready(line);
                            var before = example.story().state();
                            var given = example.plenty(line.act());
                            example.done(line.act(), given);
                            var event = example.story().events().getLast();
                            assertThat(example.story().counts(event)).isTrue();
                            assertThat(event.beforeName()).isEqualTo(before.name());
                            assertThat(event.afterName())
                                    .isEqualTo(expected(line, example, before, given));
                            assertThat(example.story().state().name()).isEqualTo(event.afterName());
                            assertThat(example.subject().stored().name())
                                    .as("the row says so, too")
                                    .isEqualTo(event.afterName());
                        }));
    }

    private static String expected(Line line, ActExamples example, Code before, ActGiven given) {
        var target = target(line.machine(), line);
        if (target != null) {
            return target;
        }
        if (line.act().stateIsChosen()) {
            return given.state();
        }
        return line.act().answersRequest() && line.machine() != Machine.POLICY
                ? example.story()
                        .last(
                                ProgrammeAction.APPLY_CHANGE,
                                ProgrammeAction.PROPOSE_CHANGE,
                                ProgrammeAction.PROPOSE_CANCEL)
                        .orElseThrow()
                        .beforeName()
                : before.name();
    }

    private static <S extends Enum<S> & Code> @org.jspecify.annotations.Nullable String target(
            Machine<S> machine, Line line) {
        return machine.line(line.from().name(), line.act())
                .orElseThrow()
                .target()
                .map(Code::name)
                .orElse(null);
    }

    @TestFactory
    Stream<DynamicTest> every_need_is_missed_by_a_sentence() {
        return lines().flatMap(line ->
                line.needs().stream()
                        .map(need ->
                                DynamicTest.dynamicTest(
                                        line.name() + " without " + need.name(),
                                        () -> missed(line, (ActNeed) need))));
    }

    private static void missed(Line line, ActNeed need) {
        var example = ready(line);
        if (need == ActNeed.NOT_BEFORE_LAST && example.story().events().isEmpty()) {
            example.done(ProgrammeAction.NOTE);
        }
        var given = example.plenty(line.act());
        var spoiled = Objects.requireNonNull(BREAKINGS.get(need)).spoil(example, given);
        var acted = example.tryTo(line.act(), spoiled);
        assertThat(acted).isInstanceOf(Acted.Refused.class);
        assertThat(((Acted.Refused) acted).missing())
                .extracting(Sentence::key)
                .contains("ActNeed." + need.name() + ".missing");
    }

    @Test
    void every_need_is_used_and_can_be_broken() {
        var used = new HashSet<Need<ActCase>>();
        lines().forEach(line -> used.addAll(line.needs()));
        assertThat(used).containsExactlyInAnyOrder(ActNeed.values());
        assertThat(BREAKINGS.keySet()).containsExactlyInAnyOrder(ActNeed.values());
    }

    @TestFactory
    Stream<DynamicTest> what_the_table_does_not_name_is_refused() {
        return MACHINES.stream()
                .flatMap(machine ->
                        Stream.of(machine.states().getEnumConstants())
                                .map(state -> dynamicRefusals(machine, state)));
    }

    private static DynamicTest dynamicRefusals(Machine<?> machine, Code state) {
        return DynamicTest.dynamicTest(
                machine.states().getSimpleName() + " " + state.name(),
                () -> {
                    var example = new ActExamples(machine).at(state.name());
                    for (ProgrammeAction act : ProgrammeAction.values()) {
                        if (machine.line(state.name(), act).isEmpty()) {
                            var acted = example.tryTo(act, example.plenty(act));
                            assertThat(acted).as(act.name()).isInstanceOf(Acted.Refused.class);
                            assertThat(((Acted.Refused) acted).missing().getFirst().key())
                                    .isIn("flow.notNow", "flow.never");
                        }
                    }
                });
    }

    /// The newer version does not change the older one's story but by an act of its own.
    @Test
    void a_version_that_is_put_in_force_replaces_the_one_before_it() {
        var example = new ActExamples(Machine.PLAN).at("APPROVED");
        var older = example.older(PlanState.IN_FORCE);
        example.done(ProgrammeAction.PUT_IN_FORCE);
        var story = example.book().story(Subject.of(example.plan(older).row()));
        assertThat(example.plan(older).state()).isEqualTo(PlanState.REPLACED);
        assertThat(story.events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.is(ProgrammeAction.REPLACE)).isTrue();
                    assertThat(story.counts(event)).isTrue();
                    assertThat(event.by()).isEqualTo(ActExamples.CLERK);
                });
    }

    @Test
    void who_approved_a_plan_stands_in_it_until_it_is_recalled() {
        var example = new ActExamples(Machine.PLAN).at("APPROVED");
        var id = example.subject().id();
        assertThat(example.plan(id).approvedBy()).isEqualTo(ActExamples.APPROVER);
        assertThat(example.plan(id).approvedOn()).isNotNull();
        example.done(ProgrammeAction.RECALL);
        assertThat(example.plan(id).approvedBy()).isEmpty();
        assertThat(example.plan(id).approvedOn()).isNull();
        assertThat(example.plan(id).state()).isEqualTo(PlanState.DRAFT);
    }

    @TestFactory
    Stream<DynamicTest> nobody_acts_in_anothers_name() {
        return lines().filter(line -> line.act().byUnit())
                .map(line ->
                        DynamicTest.dynamicTest(
                                line.name(),
                                () -> {
                                    var example = ready(line);
                                    var given = example.plenty(line.act()).on(Hand.APPROVER);
                                    var acted = (Acted.Refused) example.tryTo(line.act(), given);
                                    assertThat(acted.missing())
                                            .extracting(Sentence::key)
                                            .containsExactly("flow.notThisHand");
                                }));
    }
}
