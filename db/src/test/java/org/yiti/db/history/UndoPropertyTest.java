package org.yiti.db.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.db.Stores.ANNA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Random steps with undo, redo and restarts between them; a stack of dumps says what each must return to.
class UndoPropertyTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void undo_and_redo_return_to_what_was(@ForAll @IntRange(max = 1_000_000) int seed)
            throws Exception {
        Path folder = Files.createTempDirectory("yiti-undo");
        try (var run = new Run(folder, new Random(seed))) {
            for (int i = 0; i < 30; i++) {
                run.next();
            }
            run.check();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Run implements AutoCloseable {
        private final Path folder;
        private final Random random;
        private final Deque<String> past = new ArrayDeque<>();
        private final Deque<String> future = new ArrayDeque<>();
        private JooqStore store;
        private String now;

        Run(Path folder, Random random) throws YitiException {
            this.folder = folder;
            this.random = random;
            store = Stores.fresh(folder);
            now = living();
        }

        void next() throws YitiException {
            switch (random.nextInt(10)) {
                case 0, 1 -> undo();
                case 2, 3 -> redo();
                case 4 -> restart();
                default -> step();
            }
            assertThat(living()).isEqualTo(now);
        }

        private void step() throws YitiException {
            if (store.recorder().record(ANNA, Stores.step(changes())) > 0) {
                past.push(now);
                future.clear();
                now = living();
            }
        }

        private void undo() throws YitiException {
            var plan = new Undo(store.history(), ZONE).undo();
            if (past.isEmpty()) {
                assertThat(plan).isInstanceOf(UndoPlan.Impossible.class);
                return;
            }
            record(plan);
            future.push(now);
            now = past.pop();
        }

        private void redo() throws YitiException {
            var plan = new Undo(store.history(), ZONE).redo();
            if (future.isEmpty()) {
                assertThat(plan).isInstanceOf(UndoPlan.Impossible.class);
                return;
            }
            record(plan);
            past.push(now);
            now = future.pop();
        }

        private void record(UndoPlan plan) throws YitiException {
            if (plan instanceof UndoPlan.Possible(var step)) {
                assertThat(store.recorder().record(ANNA, step)).isPositive();
            } else {
                throw new AssertionError(plan.toString());
            }
        }

        private void restart() throws YitiException {
            store.close();
            store = Stores.reopen(folder);
        }

        /// A birth that is taken back leaves its row in the recycle bin, so the bin is not compared.
        private String living() throws YitiException {
            return Stores.dump(store)
                    .lines()
                    .filter(line -> !line.contains("\"alive\":false"))
                    .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                    .collect(Collectors.joining("\n"));
        }

        private List<Change> changes() {
            var changes = new ArrayList<Change>();
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                changes.add(change());
            }
            return changes;
        }

        private Change change() {
            var units = store.rows().all(Table.UNIT);
            var removed = store.rows().removed(Table.UNIT);
            int what = units.isEmpty() ? 0 : random.nextInt(6);
            if (what == 5 && !removed.isEmpty()) {
                return new Change.Restore(Table.UNIT, any(removed).id());
            }
            if (what == 0) {
                return Stores.unit("" + random.nextInt(100), "单位" + random.nextInt(5));
            }
            if (what == 1) {
                return new Change.Remove(Table.UNIT, any(units).id());
            }
            var values = new HashMap<Field, @Nullable Object>();
            values.put(Field.UNIT_NAME, "名" + random.nextInt(4));
            values.put(Field.UNIT_OFFICIAL_ORDER, random.nextBoolean() ? null : random.nextInt(4));
            values.put(Field.UNIT_ACTIVE_FROM, LocalDate.of(2026, 1 + random.nextInt(12), 1));
            return new Change.Put(Table.UNIT, any(units).id(), values);
        }

        private Row any(List<Row> rows) {
            return rows.get(random.nextInt(rows.size()));
        }

        void check() throws YitiException {
            assertThat(store.check()).isEmpty();
        }

        @Override
        public void close() throws YitiException {
            store.close();
        }
    }
}
