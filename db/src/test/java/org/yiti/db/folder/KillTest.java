package org.yiti.db.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.db.Stores;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemState;

/// What is left when the process is ended by force, at moments that nobody chose.
class KillTest {
    private static final Random MOMENT = new Random();

    @TempDir Path temp;

    @Test
    void noAcknowledgedStepIsLostAndTheStoreOpensWithoutAQuestion() throws Exception {
        var folder = Folders.withUnits(temp);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            try (var child = ChildProcess.start("write", temp)) {
                assertThat(child.readLine()).isEqualTo("open");
                Thread killer = killLater(child, 200 + MOMENT.nextInt(1_000));
                for (String line = child.readLine(); line != null; line = child.readLine()) {
                    acknowledged.add(line);
                }
                killer.join();
            }
            try (var open = Folders.opened(Folders.open(folder))) {
                assertThat(Folders.units(open)).containsAll(acknowledged);
                assertThat(open.store().check()).isEmpty();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(5);
    }

    @Test
    void aBackupThatWasCutOffNeverHasAFinalName() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        for (int round = 0; round < 3; round++) {
            try (var child = ChildProcess.start("backup", temp)) {
                assertThat(child.readLine()).isEqualTo("open");
                Thread.sleep(MOMENT.nextInt(700));
                child.kill();
            }
            int n = round;
            for (Backup backup : VerifiedBackups.list(folder.backups())) {
                Path scratch = temp.resolve("scratch-" + n + "-" + backup.file().getFileName());
                new BackupFile(backup.file()).restoreTo(scratch.resolve("yiti.mv.db"));
            }
            try (var open = Folders.opened(Folders.open(folder))) {
                assertThat(Folders.units(open)).containsExactlyInAnyOrder("东城", "西城");
            }
        }
    }

    @Test
    void aMigrationThatWasCutOffIsDoneAtTheNextOpening() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        for (int round = 0; round < 3; round++) {
            try (var child = ChildProcess.start("migrate", temp)) {
                assertThat(child.readLine()).isEqualTo("open");
                Thread.sleep(300 * round + MOMENT.nextInt(300));
                child.kill();
            }
        }
        var later = new Migrations(OpenStoreTest.LATER, OpenStoreTest.LATER_SCHEMA);
        var opening =
                new OpenStore(folder, Folders.surroundings(), later)
                        .open("安娜", () -> false, Progress.SILENT);
        try (var open = Folders.opened(opening)) {
            assertThat(Folders.units(open)).containsExactlyInAnyOrder("东城", "西城");
            assertThat(open.store().check()).isEmpty();
        }
    }

    @ParameterizedTest(name = "schema {0}")
    @ValueSource(ints = {9, 14})
    void anOlderStoreWhoseMigrationWasCutOffOpensAtTheNextOpening(int schema) throws Exception {
        var folder = Folders.ofSchema(schema, temp);
        for (int round = 0; round < 4; round++) {
            try (var child = ChildProcess.start("open-old", temp)) {
                assertThat(child.readLine()).isEqualTo("open");
                Thread.sleep(300 * round + MOMENT.nextInt(300));
                child.kill();
            }
        }
        try (var open = Folders.openedAsNew(folder)) {
            assertThat(open.store().rows().all(Table.TASK))
                    .extracting(row -> row.get(Field.TASK_NO))
                    .containsExactlyInAnyOrder("03-01-01", "03-01-02");
            assertThat(open.store().check()).isEmpty();
            Folders.addUnit(open, "东城");
        }
        try (var open = Folders.opened(Folders.open(folder))) {
            assertThat(Folders.units(open)).contains("东城");
            assertThat(open.store().check()).isEmpty();
        }
    }

    @Test
    void itemsWhoseFoldingWasCutOffAreFoldedAtTheNextOpening() throws Exception {
        var folder = Folders.withUnits(temp);
        int items = 1_200; // more than are folded in one transaction
        for (int round = 0; round < 2; round++) {
            try (var open = Folders.opened(Folders.open(folder))) {
                open.store().recorder().record(Stores.ANNA, Stores.step(items(items)));
            }
            try (var child = ChildProcess.start("fold", temp)) {
                assertThat(child.readLine()).isEqualTo("open");
                Thread.sleep(MOMENT.nextInt(600));
                child.kill();
            }
            try (var open = Folders.opened(Folders.open(folder))) {
                assertThat(open.store().check()).isEmpty();
                assertThat(open.store().items().counts(ItemFilter.ALL))
                        .isEqualTo(Map.of(ItemState.DRAFT, items * (round + 1)));
                assertThat(open.store().check()).isEmpty();
            }
        }
    }

    private static Change[] items(int many) {
        return IntStream.range(0, many)
                .mapToObj(n ->
                        new Change.Add(
                                Table.SUPERVISION_ITEM,
                                RowIds.fresh(),
                                Map.of(
                                        Field.SUPERVISION_ITEM_YEAR,
                                        2026,
                                        Field.SUPERVISION_ITEM_TITLE,
                                        "事项" + n)))
                .toArray(Change[]::new);
    }

    @Test
    void aRestoreThatWasCutOffLeavesAStoreThatOpens() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        for (int round = 0; round < 3; round++) {
            try (var child = ChildProcess.start("restore", temp)) {
                assertThat(child.readLine()).isEqualTo("open");
                Thread.sleep(MOMENT.nextInt(1_500));
                child.kill();
            }
            var opening = Folders.open(folder);
            if (opening instanceof Opening.Copied copied) {
                opening = copied.continueAsNewReplica();
            }
            try (var open = Folders.opened(opening)) {
                assertThat(Folders.units(open)).containsExactlyInAnyOrder("东城", "西城");
                assertThat(open.store().check()).isEmpty();
            }
        }
    }

    private static Thread killLater(ChildProcess child, int millis) {
        return Thread.ofVirtual()
                .start(() -> {
                    try {
                        Thread.sleep(millis);
                        child.kill();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
