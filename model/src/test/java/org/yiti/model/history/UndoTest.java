package org.yiti.model.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;

/// What can be taken back and done again, on a log in memory.
class UndoTest {
    private static final UUID ROW = new UUID(1, 1);
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Log log = new Log();
    private final Undo undo = new Undo(log, ZoneOffset.UTC);

    @Test
    void an_empty_log_has_nothing_to_take_back_or_do_again() {
        assertThat(undo.next()).isEmpty();
        assertThat(reasons(undo.undo())).containsExactly(Sentence.of("undo.nothing"));
        assertThat(reasons(undo.redo())).containsExactly(Sentence.of("redo.nothing"));
        assertThat(reasons(undo.undo(7))).containsExactly(Sentence.of("undo.nothing"));
    }

    @Test
    void steps_are_taken_back_newest_first_and_done_again_in_reverse() {
        log.add(new StepKind.Do(), birth("甲"));
        log.add(new StepKind.Do(), named("甲", "乙"));
        assertThat(undo.next().orElseThrow().number()).isEqualTo(2);
        log.add(new StepKind.Undo(2), named("乙", "甲"));
        assertThat(undo.next().orElseThrow().number()).isEqualTo(1);
        assertThat(undo.nextRedo().orElseThrow().number()).isEqualTo(2);
        log.add(new StepKind.Undo(1), life(false));
        assertThat(undo.next()).isEmpty();
        assertThat(undo.nextRedo().orElseThrow().number()).isEqualTo(1);
        assertThat(changes(undo.redo())).containsExactly(new Change.Restore(Table.UNIT, ROW));
    }

    @Test
    void taking_back_puts_what_stood_before_and_names_the_step() {
        log.add(new StepKind.Do(), birth("甲"));
        log.add(new StepKind.Do(), named("甲", "乙"));
        var plan = undo.undo();
        assertThat(changes(plan)).containsExactly(Change.Put.of(ROW, Field.UNIT_NAME, "甲"));
        assertThat(((UndoPlan.Possible) plan).step().kind()).isEqualTo(new StepKind.Undo(2));
    }

    @Test
    void a_step_done_again_can_be_taken_back_again() {
        log.add(new StepKind.Do(), birth("甲"));
        log.add(new StepKind.Do(), named("甲", "乙"));
        log.add(new StepKind.Undo(2), named("乙", "甲"));
        log.add(new StepKind.Redo(2), named("甲", "乙"));
        assertThat(undo.next().orElseThrow().number()).isEqualTo(2);
        assertThat(undo.nextRedo()).isEmpty();
    }

    @Test
    void a_new_step_ends_what_could_be_done_again() {
        log.add(new StepKind.Do(), birth("甲"));
        log.add(new StepKind.Do(), named("甲", "乙"));
        log.add(new StepKind.Undo(2), named("乙", "甲"));
        log.add(new StepKind.Do(), named("甲", "丙"));
        assertThat(undo.nextRedo()).isEmpty();
        assertThat(undo.next().orElseThrow().number()).isEqualTo(4);
        log.add(new StepKind.Do(), named("丙", "丁"));
        var since = log.step(4).orElseThrow().action();
        assertThat(reasons(undo.redo())).containsExactly(Sentence.of("redo.since", since));
    }

    @Test
    void a_field_that_somebody_changed_since_is_named_with_who_and_when() {
        log.add(new StepKind.Do(), birth("甲"));
        log.add(new StepKind.Do(), named("甲", "乙"));
        log.add(new StepKind.Do(), named("乙", "丙"));
        assertThat(reasons(undo.undo(2)))
                .containsExactly(
                        Sentence.of(
                                "undo.changed",
                                Sentence.of("table.unit"),
                                Sentence.of("field.unit.name"),
                                "安娜",
                                NOON.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    @Test
    void a_row_that_was_removed_since_is_named() {
        log.add(new StepKind.Do(), birth("甲"));
        log.add(new StepKind.Do(), life(false));
        assertThat(reasons(undo.undo(1))).extracting(Sentence::key).containsExactly("undo.life");
    }

    @Test
    void another_offices_step_cannot_be_taken_back_and_is_passed_by() {
        log.add(new StepKind.Do(), birth("甲"));
        log.addOf("110105", false, new StepKind.Do(), named("甲", "乙"));
        assertThat(reasons(undo.undo(2))).containsExactly(Sentence.of("undo.other", "110105"));
        assertThat(undo.next().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void going_back_lists_the_steps_that_still_stand_newest_first() {
        log.add(new StepKind.Do(), birth("甲"));
        log.add(new StepKind.Do(), named("甲", "乙"));
        log.add(new StepKind.Undo(2), named("乙", "甲"));
        log.add(new StepKind.Do(), named("甲", "丙"));
        assertThat(undo.backTo(1)).extracting(LoggedStep::number).containsExactly(4L, 1L);
        assertThat(undo.backTo(2)).isEmpty();
        assertThat(undo.backTo(9)).isEmpty();
    }

    @Test
    void a_long_log_is_walked_page_by_page() {
        log.add(new StepKind.Do(), birth("0"));
        for (int i = 1; i <= 500; i++) {
            log.add(new StepKind.Do(), named("" + (i - 1), "" + i));
        }
        assertThat(undo.backTo(1)).hasSize(501);
        assertThat(log.largestPage).isLessThanOrEqualTo(200);
    }

    private static List<Sentence> reasons(UndoPlan plan) {
        return plan instanceof UndoPlan.Impossible(var reasons) ? reasons : List.of();
    }

    private static List<Change> changes(UndoPlan plan) {
        return plan instanceof UndoPlan.Possible(var step) ? step.changes() : List.of();
    }

    private static Change birth(String name) {
        return new Change.Add(Table.UNIT, ROW, Map.of(Field.UNIT_NAME, name));
    }

    private static Naming named(String from, String to) {
        return new Naming(from, to);
    }

    private static Life life(boolean alive) {
        return new Life(alive);
    }

    private record Naming(String from, String to) {}

    private record Life(boolean alive) {}

    /// A log of one unit.
    private static final class Log implements History {
        private final List<LoggedStep> steps = new ArrayList<>();
        private final List<LoggedChange> changes = new ArrayList<>();
        int largestPage;

        void add(StepKind kind, Object change) {
            addOf("110000", true, kind, change);
        }

        void addOf(String office, boolean own, StepKind kind, Object change) {
            long number = steps.size() + 1;
            var who = new Actor("anna", "安娜");
            var action = Sentence.of("step.test");
            steps.add(new LoggedStep(number, NOON, who, office, own, action, null, kind, 1));
            changes.add(
                    switch (change) {
                        case Change.Add add -> logged(number, true, true, Map.of(), add.values());
                        case Naming(var from, var to) ->
                                logged(
                                        number,
                                        false,
                                        null,
                                        Map.of(Field.UNIT_NAME, from),
                                        Map.of(Field.UNIT_NAME, to));
                        case Life(var alive) -> logged(number, false, alive, Map.of(), Map.of());
                        default -> throw new IllegalArgumentException(change.toString());
                    });
        }

        private static LoggedChange logged(
                long step,
                boolean born,
                @Nullable Boolean alive,
                Map<Field, ? extends Object> before,
                Map<Field, ? extends Object> after) {
            return new LoggedChange(
                    step,
                    Table.UNIT,
                    ROW,
                    born,
                    alive,
                    new HashMap<>(before),
                    new HashMap<>(after));
        }

        @Override
        public java.time.Instant clock() {
            return java.time.Instant.EPOCH;
        }

        @Override
        public long last() {
            return steps.size();
        }

        @Override
        public List<LoggedStep> latest(long before, int limit) {
            var page =
                    steps.reversed().stream()
                            .filter(step -> step.number() < before)
                            .limit(limit)
                            .toList();
            largestPage = Math.max(largestPage, page.size());
            return page;
        }

        @Override
        public Optional<LoggedStep> step(long number) {
            return steps.stream().filter(step -> step.number() == number).findFirst();
        }

        @Override
        public List<LoggedChange> changesOf(long step) {
            return changes.stream().filter(change -> change.step() == step).toList();
        }

        @Override
        public List<LoggedChange> changesOfRows(Table table, Collection<UUID> rows) {
            return List.copyOf(changes);
        }

        @Override
        public Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows) {
            var values = new HashMap<Field, @Nullable Object>();
            boolean alive = true;
            for (LoggedChange change : changes) {
                values.putAll(change.after());
                alive = change.alive() == null ? alive : change.alive();
            }
            return Map.of(ROW, Row.of(Table.UNIT, ROW, values).withAlive(alive));
        }
    }
}
