package org.yiti.db.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Database;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitClock;

/// What goes wrong with kits on their way: clocks, lost photos, half copies, sticks that are pulled. Nothing is lost, and a
/// sentence says what to do.
class KitMishapTest {
    @TempDir Path folder;
    private TwoStores two;

    @BeforeEach
    void open() throws YitiException {
        two = new TwoStores(folder);
    }

    @AfterEach
    void close() throws YitiException {
        two.close();
    }

    private static String key(YitiException refused) {
        return refused.sentence().key();
    }

    @Test
    void aClockThatWasSetBackDoesNotBringAnExpiredKitToLife() throws Exception {
        var kit = two.issue("out.yitk");
        two.open(kit);
        var after = Instant.parse("2021-06-25T02:00:00Z");
        var clock = KitClock.of(TwoStores.DAY, after, ZoneOffset.UTC);
        assertThat(two.book(two.laptop).closed(clock))
                .map(Sentence::key)
                .contains("audit.kit.clock-back");
        assertThatThrownBy(() -> open(kit, clock))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(e.sentence())
                                        .isEqualTo(
                                                Sentence.of(
                                                        "audit.kit.clock-back",
                                                        TwoStores.LAST,
                                                        TwoStores.DAY,
                                                        LocalDate.of(2021, 6, 25))));
    }

    @Test
    void aClockThatIsBehindTheKitIsNamed() throws Exception {
        var kit = two.issue("out.yitk");
        assertThatThrownBy(() -> open(kit, two.clock(TwoStores.ISSUED.minusDays(1))))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(key(e)).isEqualTo("audit.kit.clock-behind"));
    }

    private void open(Path kit, KitClock clock) throws YitiException {
        two.laptop.kits().open(Stores.ANNA, kit, TwoStores.WORDS, clock, Progress.SILENT);
    }

    @Test
    void theStoreRemembersTheLatestTimeThatItHasSeen() throws Exception {
        var folder = this.folder.resolve("moved clock");
        var late = Clock.fixed(Instant.parse("2021-06-25T02:00:00Z"), ZoneOffset.UTC);
        try (var store = Stores.fresh(folder, Stores.CITY, late)) {
            TwoStores.record(store, List.of(Stores.unit("110114", "昌平区")));
        }
        try (var store = Stores.open(Database.open(folder.resolve("yiti")), TwoStores.NOW)) {
            TwoStores.record(store, List.of(Stores.unit("110105", "朝阳区")));
            assertThat(store.history().clock()).isEqualTo(late.instant());
        }
    }

    @Test
    void aLostPhotoComesBackWhenItsFileIsCollectedOnceMore() throws Exception {
        two.open(two.issue("out.yitk"));
        var id = two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var back = two.giveBack("back.yitk");
        two.collect(back);
        var sha256 = two.photo(two.office, id).orElseThrow();
        var before = TwoStores.dump(two.office);
        for (String damage : new String[] {"", "x"}) {
            var blob = blob("office", sha256);
            if (damage.isEmpty()) {
                Files.delete(blob);
            } else {
                Files.writeString(blob, damage);
            }
            assertThat(two.collect(back).photos()).isEqualTo(1);
            assertThat(two.office.attachments().whole(sha256)).isTrue();
        }
        assertThat(TwoStores.dump(two.office)).isEqualTo(before);
    }

    private Path blob(String store, String sha256) {
        return folder.resolve(store)
                .resolve("blobs")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }

    @Test
    void aLostPhotoOfARecordIsNamedBeforeItsResultsLeave() throws Exception {
        two.open(two.issue("out.yitk"));
        var id = two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var sha256 = two.photo(two.laptop, id).orElseThrow();
        Files.writeString(blob("laptop", sha256), "not what it was");
        var target = folder.resolve("back.yitk");
        assertThatThrownBy(() -> two.giveBack("back.yitk"))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(e.sentence())
                                        .isEqualTo(
                                                Sentence.of(
                                                        "audit.kit.lost-photo", "华龙苑", "照片一.jpg")));
        assertThat(target).doesNotExist();
        two.hang(two.laptop, id, "照片一");
        assertThat(two.collect(two.giveBack("back.yitk")).added())
                .as("the same photo once more mends it")
                .isEqualTo(1);
    }

    @Test
    void aKitThatCannotBeWrittenLeavesNoRowOfIt() throws Exception {
        assertThatThrownBy(() -> two.issue("pulled stick/out.yitk"))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(key(e)).isEqualTo("audit.kit.unwritable"));
        assertThat(two.book(two.office).kits()).isEmpty();
    }

    @Test
    void aKitWhoseNameIsTakenMeanwhileLeavesNoRowOfIt() throws Exception {
        var target = folder.resolve("out.yitk");
        var part = folder.resolve("out.yitk.part");
        Progress taking =
                new Progress() {
                    @Override
                    public void report(long done, long total, Sentence doing) {}

                    @Override
                    public boolean cancelled() {
                        try {
                            if (Files.exists(part)) { // the name was free when it was looked at
                                Files.createDirectories(target);
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return false;
                    }
                };
        two.write(two.office, two.first, TwoStores.DAY.minusDays(1), "上次的照片", true);
        var order =
                new AuditKits.Order(
                        two.audit, "李四", TwoStores.ISSUED, TwoStores.LAST, TwoStores.WORDS);
        var before = two.office.history().last();
        assertThatThrownBy(() ->
                        two.office
                                .kits()
                                .issue(Stores.ANNA, order, TwoStores.AS_THEY_ARE, target, taking))
                .isInstanceOf(YitiException.class);
        assertThat(two.book(two.office).kits()).isEmpty();
        assertThat(two.office.history().last()).isEqualTo(before + 2);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aHalfCopiedFileSaysSo() throws Exception {
        two.open(two.issue("out.yitk"));
        two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var whole = Files.readAllBytes(two.giveBack("back.yitk"));
        for (int length : new int[] {0, 20, 100, 500, whole.length / 2, whole.length - 1}) {
            var half = Files.write(folder.resolve(length + ".yitk"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> two.collect(half))
                    .as("cut to " + length)
                    .isInstanceOfSatisfying(
                            YitiException.class,
                            e -> assertThat(key(e)).isEqualTo("audit.kit.damaged"));
        }
        var newer =
                Files.write(
                        folder.resolve("newer.yitk"),
                        "YITI-KIT 2 RESULTS x".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> two.collect(newer))
                .isInstanceOfSatisfying(
                        YitiException.class, e -> assertThat(key(e)).isEqualTo("audit.kit.newer"));
        var gone = folder.resolve("pulled stick/back.yitk");
        assertThatThrownBy(() -> two.collect(gone))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(key(e)).isEqualTo("audit.kit.unreadable"));
        assertThatThrownBy(() -> two.giveBack("pulled stick/back.yitk"))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(key(e)).isEqualTo("audit.kit.unwritable"));
    }
}
