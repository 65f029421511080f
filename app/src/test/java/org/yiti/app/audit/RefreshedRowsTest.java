package org.yiti.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.sample.SampleYear;
import org.yiti.model.Sentence;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// Rows of audits that are brought up to date by the log, against a full reading.
class RefreshedRowsTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final long SEED = 20261127;

    private final Random random = new Random(SEED);
    private final List<UUID> alive = new ArrayList<>();
    private final List<UUID> removed = new ArrayList<>();

    private static void record(Store store, Change change) throws Exception {
        store.recorder().record(ANNA, Step.of(Sentence.of("step.task.edit"), change));
    }

    /// Some change of a checklist, or of something that is no audit's.
    private Change any(UUID programme) {
        int kind = random.nextInt(5);
        if (kind == 0 && !alive.isEmpty()) {
            var id = alive.remove(random.nextInt(alive.size()));
            removed.add(id);
            return new Change.Remove(Table.CHECKLIST, id);
        }
        if (kind == 1 && !removed.isEmpty()) {
            var id = removed.remove(random.nextInt(removed.size()));
            alive.add(id);
            return new Change.Restore(Table.CHECKLIST, id);
        }
        if (kind == 2 && !alive.isEmpty()) {
            var id = alive.get(random.nextInt(alive.size()));
            return Change.Put.of(id, CHECKLIST_NAME, "改名" + random.nextInt(1000));
        }
        if (kind == 3) {
            return Change.Put.of(programme, PROGRAMME_NAME, "方案" + random.nextInt(1000));
        }
        var id = RowIds.fresh();
        alive.add(id);
        return new Change.Add(Table.CHECKLIST, id, Map.of(CHECKLIST_NAME, "清单" + alive.size()));
    }

    private static void same(AuditRows one, AuditRows other) {
        for (var table : AuditRows.TABLES) {
            assertThat(one.of(table))
                    .as(table.key())
                    .containsExactlyInAnyOrderElementsOf(other.of(table));
        }
    }

    @Test
    void rows_after_any_steps_are_those_of_a_full_reading(@TempDir Path home) throws Exception {
        TestStores.in(home).create(home.resolve("s"), SampleYear.OFFICE);
        try (var store = TestStores.open(home, "s")) {
            var programme = RowIds.fresh();
            record(store, new Change.Add(Table.PROGRAMME, programme, Map.of(PROGRAMME_YEAR, 2021)));
            var rows = AuditRows.read(store.rows());
            long since = store.history().last();
            for (int round = 0; round < 20; round++) {
                int steps = random.nextInt(6);
                for (int i = 0; i < steps; i++) {
                    record(store, any(programme));
                }
                long until = store.history().last();
                rows = rows.refreshed(store.rows(), store.history(), since, until);
                same(rows, AuditRows.read(store.rows()));
                since = until;
            }
            assertThat(alive).isNotEmpty();
            // More steps than it follows: it reads all.
            for (int i = 0; i < 201; i++) {
                record(store, any(programme));
            }
            long until = store.history().last();
            same(
                    rows.refreshed(store.rows(), store.history(), since, until),
                    AuditRows.read(store.rows()));
        }
    }
}
