package org.yiti.model.programme.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.record.Change;
import org.yiti.model.record.Table;

/// Whatever people try, in whatever order, in one office, or in an office and a unit that do not know of each other.
class ActSequencesTest {
    private static final List<String> NAMES =
            List.of(ActExamples.CLERK, ActExamples.REPORTER, ActExamples.APPROVER, "赵六", "");
    private static final List<Machine<?>> MACHINES =
            List.of(Machine.TASK, Machine.ISSUE, Machine.POLICY, Machine.PLAN);

    @Property(tries = 1000)
    void nothing_is_done_without_a_check_by_somebody_else_and_no_act_is_lost(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int tries) {
        var chance = new Random(seed);
        var example = new ActExamples(MACHINES.get(chance.nextInt(MACHINES.size())));
        int done = 0;
        for (int i = 0; i < tries; i++) {
            done += tried(example, chance, ProgrammeAction.values()).size();
        }
        var story = example.story();
        assertThat(story.events()).hasSize(done).allMatch(story::counts);
        if (done > 0) {
            assertThat(example.subject().stored().name())
                    .isEqualTo(story.events().getLast().afterName());
        }
        mustBeChecked(story, _ -> true);
    }

    @Property(tries = 500)
    void what_a_unit_says_meanwhile_stands_until_it_is_answered_and_finishes_nothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int tries) {
        var chance = new Random(seed);
        var office = new ActExamples(Machine.TASK).at("ISSUED");
        var unit = new ActExamples(Machine.TASK).elsewhere().with(rows(office));
        unit.put(org.yiti.model.record.Field.TASK_STATUS, "ISSUED");
        var replies = new ArrayList<Change>();
        for (int i = 0; i < tries; i++) {
            tried(office, chance, ProgrammeAction.values());
            replies.addAll(tried(unit, chance, ProgrammeAction.values()));
        }
        assertThat(replies).allMatch(change -> change.table() == Table.PROGRAMME_REPLY);
        var stored = office.subject().stored();
        int before = office.story().events().size();
        office.with(replies);
        var story = office.story();
        assertThat(story.events()).hasSize(before + replies.size());
        assertThat(office.subject().stored()).as("a unit writes no state").isEqualTo(stored);
        if (!story.state().equals(stored)) {
            assertThat(story.awaited()).isPresent();
            assertThat(story.state().name()).isIn("AWAITING_CHECK", "ADJUSTING");
        }
        // The office cannot know who of the unit reports meanwhile; that it was told of before, it
        // did.
        mustBeChecked(story, event -> !event.ofUnit());
    }

    private static List<Change> rows(ActExamples of) {
        return of.story().events().stream()
                .<Change>map(event ->
                        new Change.Add(event.row().table(), event.id(), event.row().filled()))
                .toList();
    }

    /// @return the events that came of it
    private static List<Change> tried(ActExamples example, Random chance, ProgrammeAction[] acts) {
        var act = acts[chance.nextInt(acts.length)];
        var given = example.plenty(act);
        if (chance.nextInt(3) == 0) {
            given = given.by(NAMES.get(chance.nextInt(NAMES.size())));
        }
        if (chance.nextInt(4) == 0) {
            given = given.on(Hand.values()[chance.nextInt(Hand.values().length)]);
        }
        if (chance.nextInt(4) == 0) {
            given = given.files(0);
        }
        if (!(example.tryTo(act, given) instanceof Acted.Done done)) {
            return List.of();
        }
        example.with(done.changes());
        return done.changes().stream()
                .filter(change ->
                        change.table() == Table.PROGRAMME_ACT
                                || change.table() == Table.PROGRAMME_REPLY)
                .toList();
    }

    /// Whatever became done was verified by somebody who had not reported it, or a ledger says so by name; and nobody
    /// decided his own request.
    ///
    /// @param known what those who verified and decided could know
    private static void mustBeChecked(ActStory story, Predicate<ActEvent> known) {
        var reporters = new HashSet<String>();
        String asked = "";
        for (var event : story.events()) {
            if (!story.counts(event)) {
                continue;
            }
            var act = event.action().orElseThrow();
            switch (act) {
                case REPORT_DONE, REPORT_MET, PUT_TO_CHECK -> {
                    if (known.test(event)) {
                        reporters.add(event.by());
                    }
                }
                case APPLY_CHANGE, PROPOSE_CHANGE, PROPOSE_CANCEL -> {
                    if (known.test(event)) {
                        asked = event.by();
                    }
                }
                case GRANT_CHANGE, GRANT_CANCEL, DENY ->
                        assertThat(event.by()).isNotEmpty().isNotEqualTo(asked);
                default -> {}
            }
            if (event.changesState() && List.of("DONE", "VERIFIED").contains(event.afterName())) {
                assertThat(act)
                        .isIn(
                                ProgrammeAction.VERIFY,
                                ProgrammeAction.VERIFY_DIRECTLY,
                                ProgrammeAction.REGISTER,
                                ProgrammeAction.DENY,
                                ProgrammeAction.GRANT_CHANGE,
                                ProgrammeAction.WITHDRAW);
                if (act == ProgrammeAction.REGISTER) {
                    assertThat(event.text()).isNotEmpty();
                } else if (!act.answersRequest()) {
                    assertThat(reporters).doesNotContain(event.by());
                }
            }
        }
    }
}
