package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.UNIT_NAME;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.Sentence;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoList;
import org.yiti.model.history.UndoList.Entry;
import org.yiti.model.history.UndoList.State;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// The undo list on a real store: several steps back and forth at once, drafts as one, and what a backup leaves.
class UndoListTest {
    private static final Actor PERSON = new Actor("zhang", "张三");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Sentence DRAFT = Sentence.of("step.field.draft", "甲局", "名称");
    private static final Sentence EDIT = Sentence.of("step.field.edit", "甲局", "名称");

    @TempDir Path home;

    private static UUID add(Store store, String name) throws Exception {
        var id = RowIds.fresh();
        store.recorder()
                .record(
                        PERSON,
                        Step.of(
                                Sentence.of("step.setup.add", name),
                                new Change.Add(Table.UNIT, id, Map.of(UNIT_NAME, name))));
        return id;
    }

    private static void name(Store store, Sentence action, UUID unit, String name)
            throws Exception {
        store.recorder().record(PERSON, Step.of(action, Change.Put.of(unit, UNIT_NAME, name)));
    }

    private static UndoList list(Store store) {
        return new UndoList(store.history(), ZONE);
    }

    private static Undo undo(Store store) {
        return new Undo(store.history(), ZONE);
    }

    private static void takeBack(Store store, List<LoggedStep> steps) throws Exception {
        for (LoggedStep step : steps) {
            BlockUndoTest.perform(store, undo(store).undo(step.number()));
        }
    }

    @Test
    void draftsOfOneTypingAreOneEntryAndAreTakenBackTogether() throws Exception {
        try (var store = TestStores.fresh(home, "store")) {
            var unit = add(store, "甲局");
            name(store, EDIT, unit, "乙局");
            name(store, DRAFT, unit, "丙");
            name(store, DRAFT, unit, "丙局");
            name(store, EDIT, unit, "丙局（新）");
            var entries = list(store).entries(10);
            assertThat(entries).extracting(entry -> entry.steps().size()).containsExactly(3, 1, 1);
            var next = undo(store).nextTogether();
            assertThat(next).isEqualTo(entries.getFirst().steps());
            takeBack(store, next);
            assertThat(store.rows().find(Table.UNIT, unit).orElseThrow().words(UNIT_NAME))
                    .isEqualTo("乙局");
            assertThat(list(store).entries(10).getFirst().state()).isEqualTo(State.UNDONE);
            assertThat(undo(store).nextRedoTogether())
                    .extracting(LoggedStep::number)
                    .isEqualTo(next.reversed().stream().map(LoggedStep::number).toList());
        }
    }

    @Test
    void aRowThatIsCalledByWhatIsTypedIsKnownByItself() throws Exception {
        try (var store = TestStores.fresh(home, "store")) {
            var unit = add(store, "甲局");
            var other = add(store, "丁局");
            name(store, Sentence.of("step.field.draft", "甲局", "名称"), unit, "乙");
            name(store, Sentence.of("step.field.draft", "乙", "名称"), unit, "乙局");
            name(store, Sentence.of("step.field.edit", "丁局", "名称"), other, "丙局");
            assertThat(list(store).entries(10))
                    .extracting(entry -> entry.steps().size())
                    .containsExactly(1, 2, 1, 1);
        }
    }

    @Test
    void theListTellsWhatSeveralStepsTogetherWouldChange() throws Exception {
        try (var store = TestStores.fresh(home, "store")) {
            var unit = add(store, "甲局");
            name(store, EDIT, unit, "乙局");
            var other = add(store, "丁局");
            name(store, EDIT, unit, "丙局");
            var entries = list(store).entries(10);
            var steps = new ArrayList<LoggedStep>();
            entries.subList(0, 3).forEach(entry -> steps.addAll(entry.steps()));
            var chain = list(store).takingBack(steps, Progress.SILENT);
            assertThat(chain.steps()).isEqualTo(steps);
            assertThat(chain.blocked()).isEmpty();
            assertThat(chain.net())
                    .containsExactly(
                            net(unit, null, Map.of(UNIT_NAME, "丙局"), Map.of(UNIT_NAME, "甲局")),
                            net(other, false, Map.of(), Map.of()));
            takeBack(store, chain.steps());
            var again = list(store).doingAgain(chain.steps().reversed(), Progress.SILENT);
            assertThat(again.net())
                    .containsExactlyInAnyOrder(
                            net(unit, null, Map.of(UNIT_NAME, "甲局"), Map.of(UNIT_NAME, "丙局")),
                            net(other, true, Map.of(), Map.of()));
            add(store, "戊局");
            assertThat(list(store).entries(10))
                    .extracting(Entry::state)
                    .containsExactly(State.DONE, State.GONE, State.GONE, State.GONE, State.DONE);
        }
    }

    private static LoggedChange net(
            UUID row,
            @Nullable Boolean alive,
            Map<Field, Object> before,
            Map<Field, Object> after) {
        return new LoggedChange(0, Table.UNIT, row, false, alive, before, after);
    }

    @Test
    void anywhereBackAndForthReturnsToTheSameDump() throws Exception {
        try (var store = TestStores.fresh(home, "store")) {
            var random = new Random(7);
            var units = new ArrayList<UUID>();
            var dumps = new ArrayList<String>();
            dumps.add(BlockUndoTest.living(store));
            for (int i = 0; i < 12; i++) {
                if (units.isEmpty() || random.nextInt(3) == 0) {
                    units.add(add(store, "单位" + i));
                } else {
                    name(store, EDIT, units.get(random.nextInt(units.size())), "名称" + i);
                }
                dumps.add(BlockUndoTest.living(store));
            }
            for (int round = 0; round < 6; round++) {
                int back = 1 + random.nextInt(12);
                var steps = new ArrayList<LoggedStep>();
                list(store).entries(back).forEach(entry -> steps.addAll(entry.steps()));
                takeBack(store, list(store).takingBack(steps, Progress.SILENT).steps());
                assertThat(BlockUndoTest.living(store)).isEqualTo(dumps.get(12 - back));
                for (var step : steps.reversed()) {
                    assertThat(undo(store).nextRedo())
                            .map(LoggedStep::number)
                            .contains(step.number());
                    BlockUndoTest.perform(store, undo(store).redo());
                }
                assertThat(BlockUndoTest.living(store)).isEqualTo(dumps.getLast());
            }
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void whatWasDoneBeforeABackupWasRestoredIsNotThisStores() throws Exception {
        Path backup;
        try (var store = TestStores.fresh(home, "store")) {
            add(store, "甲局");
            backup =
                    store.backups()
                            .make(org.yiti.model.store.Backups.Occasion.BY_HAND, Progress.SILENT)
                            .file();
        }
        TestStores.in(home).restore(backup, home.resolve("store"), "张三");
        var opening =
                TestStores.in(home).open(home.resolve("store"), "张三", () -> false, Progress.SILENT);
        var goesOn = ((Stores.Opening.Copied) opening).asNewReplica().open();
        try (var store = ((Stores.Opening.Opened) goesOn).store()) {
            assertThat(list(store).entries(10))
                    .extracting(Entry::state)
                    .containsOnly(State.FOREIGN)
                    .isNotEmpty();
            assertThat(undo(store).nextTogether()).isEmpty();
            assertThat(list(store).entries(1).getFirst().newest().office())
                    .isEqualTo(store.office().code());
        }
    }
}
