package org.yiti.db.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups.Backup;

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
