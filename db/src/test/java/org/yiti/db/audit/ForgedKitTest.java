package org.yiti.db.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.model.record.Field.*;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.ReplicaKey;
import org.yiti.db.Stores;
import org.yiti.db.exchange.file.AgeKey;
import org.yiti.db.exchange.file.Envelope;
import org.yiti.db.exchange.file.KitFile;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.KitContent;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Files that were damaged or made up: each is refused with a sentence, and the store is what it was.
class ForgedKitTest {
    @TempDir Path folder;
    private TwoStores two;
    private Path back;
    private UUID record;
    private String before = "";
    private int files;

    @BeforeEach
    void open() throws Exception {
        two = new TwoStores(folder);
        two.open(two.issue("out.yitk"));
        record = two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        back = two.giveBack("back.yitk");
        before = TwoStores.dump(two.office);
    }

    @AfterEach
    void close() throws YitiException {
        two.close();
    }

    private Path file(byte[] bytes) throws Exception {
        files++;
        return Files.write(folder.resolve("forged" + files + ".yitk"), bytes);
    }

    private void refused(Path file, String what) throws Exception {
        assertThatThrownBy(() -> two.collect(file)).as(what).isInstanceOf(YitiException.class);
        assertThat(TwoStores.dump(two.office)).as(what).isEqualTo(before);
    }

    @Test
    void everyDamagedByteAndEveryMissingEndIsFound() throws Exception {
        var whole = Files.readAllBytes(back);
        var random = new Random(7);
        for (int i = 0; i < 16; i++) {
            var bytes = whole.clone();
            int at = i < 6 ? i * 11 : random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            refused(file(bytes), "bit in byte " + at);
        }
        for (int length : new int[] {0, 10, 60, 200, whole.length / 2, whole.length - 1}) {
            refused(file(Arrays.copyOf(whole, length)), "cut to " + length);
        }
        var longer = Arrays.copyOf(whole, whole.length + 3);
        refused(file(longer), "bytes behind the end");
        var swapped = whole.clone();
        int half = whole.length / 2;
        System.arraycopy(whole, half, swapped, half + 50, 50);
        System.arraycopy(whole, half + 50, swapped, half, 50);
        refused(file(swapped), "pieces in another order");
        assertThat(two.collect(back).added()).as("the whole file is good").isEqualTo(1);
    }

    // --- made up by who knows the words of the kit ---

    private String secret() {
        return two.book(two.office).kits().getFirst().secret();
    }

    private KitContent content(UnaryOperator<List<Row>> rows) {
        var kit = two.book(two.laptop).receivedKit().orElseThrow();
        var all = new ArrayList<Row>();
        var book = two.book(two.laptop);
        var of = two.of(two.laptop, record);
        all.add(of.row());
        book.answers(of).forEach(answer -> all.add(answer.row()));
        book.files(of).forEach(file -> all.add(file.row()));
        return new KitContent(
                KitContent.Kind.RESULTS,
                kit.id(),
                TwoStores.ISSUED,
                TwoStores.LAST,
                "",
                kit.office(),
                kit.officeName(),
                Optional.empty(),
                rows.apply(all));
    }

    private final ReplicaKey key = ReplicaKey.fresh();

    private SignedCertificate certificate(String federation) {
        return SignedCertificate.issue(
                key,
                new SignedCertificate.Holder(
                        federation, "110000", "某人", Level.CITY, "某台电脑", AgeKey.fresh().recipient()),
                Instant.EPOCH);
    }

    private Path forged(KitContent content, ReplicaKey signer, String federation) throws Exception {
        files++;
        var photo =
                Files.write(
                        folder.resolve("photo" + files), "照片一".getBytes(StandardCharsets.UTF_8));
        var photos = new TreeMap<String, Path>();
        photos.put(two.photo(two.laptop, record).orElseThrow(), photo);
        var target = folder.resolve("made" + files + ".yitk");
        KitFile.write(
                target,
                signer,
                new KitFile.Parts(federation, certificate(federation), content, photos, "x"),
                secret(),
                Progress.SILENT,
                () -> {});
        return target;
    }

    private static Row with(Row row, Field field, @Nullable Object value) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field, value);
        return row.with(values);
    }

    private static UnaryOperator<List<Row>> each(Table table, UnaryOperator<Row> change) {
        return rows ->
                rows.stream().map(row -> row.table() == table ? change.apply(row) : row).toList();
    }

    private static UnaryOperator<List<Row>> also(Row row) {
        return rows -> Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static Row renamed(Row row) {
        return Row.of(row.table(), new UUID(0, 9), row.filled());
    }

    @Test
    void whatTheForgerWritesHonestlyIsTakenSoThatTheTestTestsSomething() throws Exception {
        var good = forged(content(rows -> rows), key, "110000");
        assertThat(two.collect(good).added()).isEqualTo(1);
    }

    @Test
    void rowsThatDoNotBelongRefuseTheWholeFile() throws Exception {
        var forgeries = new HashMap<String, UnaryOperator<List<Row>>>();
        forgeries.put(
                "a place of no plan",
                each(Table.AUDIT_RECORD, r -> with(r, AUDIT_RECORD_SITE, new UUID(0, 1))));
        forgeries.put(
                "another kit",
                each(Table.AUDIT_RECORD, r -> with(r, AUDIT_RECORD_KIT, new UUID(0, 1))));
        forgeries.put("no kit", each(Table.AUDIT_RECORD, r -> with(r, AUDIT_RECORD_KIT, null)));
        forgeries.put("no day", each(Table.AUDIT_RECORD, r -> with(r, AUDIT_RECORD_DAY, null)));
        forgeries.put(
                "before it was given out",
                each(
                        Table.AUDIT_RECORD,
                        r -> with(r, AUDIT_RECORD_DAY, TwoStores.ISSUED.minusDays(1))));
        forgeries.put(
                "after it expired",
                each(
                        Table.AUDIT_RECORD,
                        r -> with(r, AUDIT_RECORD_DAY, TwoStores.LAST.plusDays(1))));
        forgeries.put(
                "checked by itself",
                each(Table.AUDIT_RECORD, r -> with(r, AUDIT_RECORD_CHECKED_BY, "赵六")));
        forgeries.put(
                "a computer of its own choice",
                each(Table.AUDIT_RECORD, r -> with(r, AUDIT_RECORD_LAPTOP, "办公室")));
        forgeries.put(
                "an item",
                each(Table.AUDIT_ANSWER, r -> with(r, AUDIT_ANSWER_ITEM, new UUID(0, 1))));
        forgeries.put(
                "a rule of another list",
                each(Table.AUDIT_ANSWER, r -> with(r, AUDIT_ANSWER_RULE, new UUID(0, 1))));
        forgeries.put(
                "an answer under another id", each(Table.AUDIT_ANSWER, ForgedKitTest::renamed));
        forgeries.put(
                "an answer of another record",
                each(Table.AUDIT_ANSWER, r -> with(r, AUDIT_ANSWER_RECORD, new UUID(0, 1))));
        forgeries.put(
                "a word that is no verdict",
                each(Table.AUDIT_ANSWER, r -> with(r, AUDIT_ANSWER_VERDICT, "GREAT")));
        forgeries.put(
                "a way out of the folder",
                each(Table.AUDIT_FILE, r -> with(r, AUDIT_FILE_NAME, "../../autorun.inf")));
        forgeries.put(
                "a photo of another record",
                each(Table.AUDIT_FILE, r -> with(r, AUDIT_FILE_RECORD, new UUID(0, 1))));
        forgeries.put(
                "a photo of another answer",
                each(Table.AUDIT_FILE, r -> with(r, AUDIT_FILE_ANSWER, new UUID(0, 1))));
        forgeries.put(
                "a photo that is not there",
                each(Table.AUDIT_FILE, r -> with(r, AUDIT_FILE_SHA256, "0".repeat(64))));
        forgeries.put(
                "a photo of another length",
                each(Table.AUDIT_FILE, r -> with(r, AUDIT_FILE_BYTES, 5)));
        forgeries.put(
                "a unit",
                also(Row.of(Table.UNIT, new UUID(0, 2), java.util.Map.of(UNIT_NAME, "假单位"))));
        forgeries.put(
                "a place",
                also(
                        Row.of(
                                Table.AUDIT_SITE,
                                new UUID(0, 2),
                                java.util.Map.of(
                                        AUDIT_SITE_AUDIT, two.audit, AUDIT_SITE_NAME, "假现场"))));
        forgeries.put(
                "one row twice",
                rows -> Stream.concat(rows.stream(), Stream.of(rows.getFirst())).toList());
        forgeries.put(
                "a control character",
                each(Table.AUDIT_ANSWER, r -> with(r, AUDIT_ANSWER_TEXT, "铃\u0007")));
        for (var forgery : forgeries.entrySet()) {
            refused(forged(content(forgery.getValue()), key, "110000"), forgery.getKey());
        }
    }

    @Test
    void aRecordOfThisOfficeIsNotTakenOverByAnId() throws Exception {
        var own = two.write(two.office, two.second, TwoStores.DAY, "本单位的", true);
        before = TwoStores.dump(two.office);
        refused(
                forged(
                        content(rows -> {
                            var mine = Row.of(Table.AUDIT_RECORD, own, rows.getFirst().filled());
                            return List.of(mine);
                        }),
                        key,
                        "110000"),
                "a record of another place");
    }

    @Test
    void aSignatureOfSomebodyElseAndAnotherCityAreRefused() throws Exception {
        refused(
                forged(content(rows -> rows), ReplicaKey.fresh(), "110000"),
                "signed with a key that the certificate does not name");
        refused(forged(content(rows -> rows), key, "120000"), "another city");
        var bytes = Files.readAllBytes(back);
        var line = new String(bytes, 0, 60, StandardCharsets.US_ASCII);
        var other = two.issue("second.yitk");
        before = TwoStores.dump(two.office);
        var ofOther = new String(Files.readAllBytes(other), 0, 60, StandardCharsets.US_ASCII);
        var id = ofOther.substring(15, 51);
        var swapped = line.substring(0, 19) + id + line.substring(55);
        var forged = bytes.clone();
        System.arraycopy(swapped.getBytes(StandardCharsets.US_ASCII), 0, forged, 0, 60);
        refused(file(forged), "the line of another kit");
    }

    private Path locked(Writing writing) throws Exception {
        files++;
        var target = folder.resolve("locked" + files + ".yitk");
        try (var out = Files.newOutputStream(target)) {
            var kit = two.book(two.office).kits().getFirst().id();
            out.write(("YITI-KIT 1 RESULTS " + kit + "\n").getBytes(StandardCharsets.US_ASCII));
            try (var inside = new Envelope.Passphrase(secret()).around(out)) {
                writing.to(inside);
            }
        }
        return target;
    }

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    @Test
    void bombsAndOtherContainersAreRefused() throws Exception {
        refused(
                locked(out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry("manifest.json"));
                        var zeros = new byte[1 << 20];
                        for (int i = 0; i < 100; i++) {
                            zip.write(zeros);
                        }
                    }
                }),
                "a hundred megabytes of nothing in a few bytes");
        refused(
                locked(out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry("../../escape"));
                        zip.write(1);
                    }
                }),
                "a name that leads out");
        refused(
                locked(out -> out.write("no container".getBytes(StandardCharsets.US_ASCII))),
                "words");
        refused(locked(_ -> {}), "nothing");
        assertThat(Files.exists(folder.resolve("../escape"))).isFalse();
    }

    @Test
    void aDamagedKitLeavesTheLaptopAsItWas() throws Exception {
        var whole = Files.readAllBytes(folder.resolve("out.yitk"));
        try (var fresh = Stores.fresh(folder.resolve("fresh"))) {
            var was = TwoStores.dump(fresh);
            var random = new Random(3);
            for (int i = 0; i < 10; i++) {
                var bytes = whole.clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                var file = file(bytes);
                assertThatThrownBy(() ->
                                fresh.kits()
                                        .open(
                                                Stores.ANNA,
                                                file,
                                                TwoStores.WORDS,
                                                two.clock(TwoStores.DAY),
                                                Progress.SILENT))
                        .isInstanceOf(YitiException.class);
                assertThat(TwoStores.dump(fresh)).isEqualTo(was);
            }
        }
    }
}
