package org.yiti.db.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.folder.Opening.Copied;
import org.yiti.db.folder.Opening.Damaged;
import org.yiti.db.folder.Opening.Held;
import org.yiti.db.folder.Opening.Opened;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;

class OpenStoreTest {
    /// The released migrations and one more, as a later program would have.
    static final String LATER = "classpath:org/yiti/db/migration,classpath:org/yiti/db/folder/next";

    static final int LATER_SCHEMA = 901;

    /// The released migrations and one that fails half-way.
    private static final String BROKEN =
            "classpath:org/yiti/db/migration,classpath:org/yiti/db/folder/faulty";

    @TempDir Path temp;

    @Test
    void whatWasWrittenIsThereAtTheNextOpening() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        try (var open = Folders.opened(Folders.open(folder))) {
            assertThat(Folders.units(open)).containsExactlyInAnyOrder("东城", "西城");
            assertThat(open.store().check()).isEmpty();
            assertThat(open.warnings()).isEmpty();
        }
    }

    @Test
    void aMakingThatWasCutOffLeavesNoStoreAndIsBegunAgain() throws Exception {
        var folder = Folders.in(temp);
        Files.createDirectories(folder.creating());
        Files.writeString(folder.creating().resolve(StoreFolder.DATABASE), "half a store");
        assertRefused(Folders.opener(folder), "store.folder.no_store");
        Folders.withUnits(temp, "东城");
        assertThat(folder.creating()).doesNotExist();
        try (var open = Folders.opened(Folders.open(folder))) {
            assertThat(Folders.units(open)).containsExactly("东城");
        }
    }

    @Test
    void aDamagedWitnessIsNoWitness() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        try (var notes = Files.list(folder.witness())) {
            for (Path note : notes.toList()) {
                Files.writeString(note, "opened=many\nlastUse=yesterday\n");
            }
        }
        assertThat(Folders.open(folder)).isInstanceOf(Copied.class);
    }

    @Test
    void aMissingFolderAndAFolderWithoutStoreHaveSentencesOfTheirOwn() throws Exception {
        var folder = Folders.in(temp);
        assertRefused(Folders.opener(folder), "store.folder.missing");
        Files.createDirectories(folder.root());
        Files.writeString(folder.root().resolve("readme.txt"), "something else");
        assertRefused(Folders.opener(folder), "store.folder.no_store");
    }

    @Test
    void aReadOnlyFolderAndAFullDiskAreRefusedBeforeAnythingIsWritten() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        byte[] before = Files.readAllBytes(folder.database());
        assertRefused(
                on(folder, Folders.disk(1L << 40, false, Disk.Kind.LOCAL)),
                "store.folder.read_only");
        assertRefused(on(folder, Folders.disk(1 << 20, true, Disk.Kind.LOCAL)), "store.disk.full");
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
    }

    @Test
    void networkDrivesAndFatAreWarnedOf() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        assertThat(warnings(on(folder, Folders.disk(1L << 40, true, Disk.Kind.NETWORK))))
                .containsExactly("store.disk.network");
        assertThat(warnings(on(folder, Folders.disk(1L << 40, true, Disk.Kind.FAT))))
                .containsExactly("store.disk.fat");
        assertThat(Disk.Kind.named("FAT32")).isEqualTo(Disk.Kind.FAT);
        assertThat(Disk.Kind.named("nfs4")).isEqualTo(Disk.Kind.NETWORK);
        assertThat(Disk.Kind.named("NTFS")).isEqualTo(Disk.Kind.LOCAL);
    }

    @Test
    void aStoreThatIsOpenNamesItsHolder() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        try (var open = Folders.opened(Folders.open(folder))) {
            assertThat(Folders.units(open)).hasSize(1);
            assertThat(Folders.open(folder))
                    .isInstanceOfSatisfying(
                            Held.class, held -> assertThat(held.by().who()).isEqualTo("安娜"));
        }
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenIsRefused() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        try (var other = ChildProcess.start("hold", temp)) {
            assertThat(other.readLine()).isEqualTo("open");
            assertRefused(Folders.opener(folder), "store.locked.elsewhere");
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefusedUnchanged() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        byte[] before = Files.readAllBytes(folder.database());
        assertRefused(
                new OpenStore(
                        folder,
                        Folders.surroundings(),
                        new Migrations(
                                Migrations.RELEASED.location(), Migrations.RELEASED.newest() - 1)),
                "store.version.newer");
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
    }

    @Test
    void anOlderStoreIsMigratedAfterAVerifiedBackup() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        new OpenStore(folder, Folders.surroundings(), new Migrations(LATER, LATER_SCHEMA))
                .migrate(Progress.SILENT);
        assertThat(schema(folder)).isEqualTo(LATER_SCHEMA);
        assertThat(VerifiedBackups.list(folder.backups()))
                .extracting(Backup::occasion, Backup::verified)
                .contains(org.assertj.core.groups.Tuple.tuple(Occasion.BEFORE_MIGRATION, true));
        assertThat(folder.migrating()).doesNotExist();
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        assertRefused(
                new OpenStore(folder, Folders.surroundings(), new Migrations(BROKEN, 902)),
                "store.migration.failed");
        assertThat(schema(folder)).isEqualTo(Migrations.RELEASED.newest());
        try (var open = Folders.opened(Folders.open(folder))) {
            assertThat(Folders.units(open)).containsExactlyInAnyOrder("东城", "西城");
        }
    }

    @Test
    void aFileThatHadNotArrivedWholeIsTakenAwayAndWholeOnesStay() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        var content = "照片".getBytes(StandardCharsets.UTF_8);
        Attachments.Kept kept;
        try (var open = Folders.opened(Folders.open(folder))) {
            kept = open.attachments().put(new ByteArrayInputStream(content), Progress.SILENT);
        }
        var half = Files.createDirectories(folder.arriving()).resolve("half.part");
        Files.write(half, content);
        try (var open = Folders.opened(Folders.open(folder))) {
            assertThat(half).doesNotExist();
            assertThat(open.attachments().whole(kept.sha256())).isTrue();
        }
    }

    @Test
    void aDamagedFileIsLeftAsItIsAndTheNewestBackupBringsTheDataBack() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        var garbage = new byte[200_000];
        new Random(7).nextBytes(garbage);
        for (byte[] content : new byte[][] {garbage, new byte[0], truncated(folder)}) {
            Files.write(folder.database(), content);
            var damaged = (Damaged) Folders.open(folder);
            assertThat(damaged.sentence().key()).isEqualTo("store.damaged");
            assertThat(Files.readAllBytes(folder.database())).isEqualTo(content);
            var restored =
                    new Restore(folder, Folders.surroundings(), Migrations.RELEASED)
                            .from(damaged.newest().orElseThrow().file(), "安娜");
            assertThat(restored.movedAside().orElseThrow().resolve("yiti.mv.db"))
                    .hasBinaryContent(content);
            var copied = (Copied) Folders.open(folder);
            try (var open = Folders.opened(copied.continueAsNewReplica())) {
                assertThat(Folders.units(open)).containsExactlyInAnyOrder("东城", "西城");
                assertThat(open.store().check()).isEmpty();
            }
        }
    }

    @Test
    void aPageOverwrittenInTheMiddleNeverOpensAsIfNothingHadHappened() throws Exception {
        var folder = Folders.withUnits(temp, "东城", "西城");
        try (var file = FileChannel.open(folder.database(), StandardOpenOption.WRITE)) {
            var noise = new byte[(int) file.size() - 8_192];
            new Random(3).nextBytes(noise);
            file.write(ByteBuffer.wrap(noise), 8_192);
        }
        assertThat(Folders.open(folder)).isInstanceOf(Damaged.class);
    }

    @Test
    void aClockThatIsProbablyWrongIsWarnedOf() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        Instant now = Clock.systemUTC().instant();
        assertThat(warnings(at(folder, now.plus(Duration.ofDays(401)))))
                .containsExactly("store.clock.ahead");
        assertThat(warnings(at(folder, now.plus(Duration.ofDays(400)))))
                .containsExactly("store.clock.behind");
    }

    /// H2 opens a file whose end is missing at the last state that is whole, without a word.
    @Test
    void aFileWithoutItsEndIsNeverTakenForTheStoreOfToday() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        for (String name : new String[] {"西城", "朝阳", "丰台"}) {
            try (var open = Folders.opened(Folders.open(folder))) {
                Folders.addUnit(open, name);
            }
        }
        byte[] whole = Files.readAllBytes(folder.database());
        Path witness;
        try (var files = Files.list(folder.witness())) {
            witness = files.findFirst().orElseThrow();
        }
        byte[] remembered = Files.readAllBytes(witness);
        int noticed = 0;
        for (int cut = 1; cut < whole.length / 4_096 - 2; cut += 3) {
            Files.write(folder.database(), Arrays.copyOf(whole, whole.length - 4_096 * cut));
            Files.write(witness, remembered);
            switch (Folders.open(folder)) {
                case Copied _, Damaged _ -> noticed++;
                case Held held -> throw new AssertionError(held.toString());
                case Opened(var open) -> { // nothing but free space was cut
                    try (open) {
                        assertThat(Folders.units(open))
                                .containsExactlyInAnyOrder("东城", "西城", "朝阳", "丰台");
                        assertThat(open.store().check()).isEmpty();
                    }
                }
            }
        }
        assertThat(noticed).isPositive();
    }

    private static byte[] truncated(StoreFolder folder) throws Exception {
        byte[] whole = Files.readAllBytes(folder.database());
        return Arrays.copyOf(whole, 9_000);
    }

    private static int schema(StoreFolder folder) throws Exception {
        var pool = H2File.openToRead(folder.database());
        try {
            return Migrations.versionOf(DSL.using(pool, SQLDialect.H2));
        } finally {
            pool.dispose();
        }
    }

    private static OpenStore on(StoreFolder folder, Disk disk) {
        var surroundings = Folders.surroundings(Clock.systemUTC(), disk, Folders.HERE);
        return new OpenStore(folder, surroundings, Migrations.RELEASED);
    }

    private static OpenStore at(StoreFolder folder, Instant now) {
        var surroundings = Folders.surroundings(Folders.at(now), Folders.ROOMY, Folders.HERE);
        return new OpenStore(folder, surroundings, Migrations.RELEASED);
    }

    private static java.util.List<String> warnings(OpenStore opener) throws Exception {
        try (var open = Folders.opened(opener.open("安娜", () -> false, Progress.SILENT))) {
            return open.warnings().stream().map(Sentence::key).toList();
        }
    }

    private static void assertRefused(OpenStore opener, String key) {
        assertThatThrownBy(() -> opener.open("安娜", () -> false, Progress.SILENT))
                .asInstanceOf(InstanceOfAssertFactories.type(YitiException.class))
                .extracting(e -> e.sentence().key())
                .isEqualTo(key);
    }
}
