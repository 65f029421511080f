package org.yiti.db.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.db.exchange.file.KitFile;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.RecordState;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.KitClock;
import org.yiti.model.kit.KitContent;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A kit and the results of a laptop that had it, of the first version of their format. Every later program must take both in
/// and show what they said. The files are **never made anew**.
class KeptKitTest {
    private static final UUID AUDIT = UUID.fromString("01a21baf-885f-7ae7-874d-280031219f0d");
    private static final UUID RECORD = UUID.fromString("01a21baf-c21c-79f4-a895-6ee8f7ed1f48");

    @TempDir Path temp;

    @Test
    void aKitOfTheFirstVersionIsOpened() throws Exception {
        try (var laptop = Stores.fresh(temp.resolve("laptop"), Stores.CITY, TwoStores.NOW)) {
            var clock = new KitClock(TwoStores.DAY, TwoStores.DAY);
            var opened =
                    laptop.kits()
                            .open(
                                    Stores.ANNA,
                                    kept("kit.yitk"),
                                    TwoStores.WORDS,
                                    clock,
                                    Progress.SILENT);
            assertThat(opened.audit()).isEqualTo(AUDIT);
            var book = TwoStores.book(laptop, AUDIT);
            assertThat(book.audit().name()).isEqualTo("工程质量督查");
            assertThat(book.sites()).extracting(s -> s.name()).containsExactly("华龙苑", "蓬莱公寓");
            assertThat(book.rules())
                    .extracting(r -> r.text() + " " + r.points() + " " + r.photos())
                    .containsExactly("检查项1\n第二行 2.5 1", "检查项2\n第二行 2.5 0");
            var kit = book.receivedKit().orElseThrow();
            assertThat(kit.issuedOn()).isEqualTo(TwoStores.ISSUED);
            assertThat(kit.expiresOn()).isEqualTo(TwoStores.LAST);
            assertThat(kit.issuedTo()).isEqualTo("李四");
            assertThat(photo(laptop, book, 1)).isEqualTo("上次的照片");
            assertThat(laptop.check()).isEmpty();
        }
    }

    @Test
    void resultsOfTheFirstVersionAreCollectedByTheOfficeThatGaveTheKitOut() throws Exception {
        try (var office = Stores.fresh(temp.resolve("office"), Stores.CITY, TwoStores.NOW)) {
            giveOut(office);
            var got =
                    office.kits()
                            .collect(
                                    Stores.ANNA,
                                    kept("results.yitk"),
                                    TwoStores.DAY,
                                    Progress.SILENT);
            assertThat(got.added()).isEqualTo(1);
            assertThat(got.photos()).isEqualTo(1);
            var book = TwoStores.book(office, AUDIT);
            var record = book.record(RECORD).orElseThrow();
            assertThat(book.state(record)).isEqualTo(RecordState.COMPLETE);
            assertThat(record.day()).isEqualTo(TwoStores.DAY);
            assertThat(record.inspectors()).isEqualTo("李四");
            assertThat(record.signedBy()).isEqualTo("项目负责人");
            assertThat(book.answers(record))
                    .extracting(a -> a.verdict().orElseThrow() + " " + a.text())
                    .containsExactly(AnswerVerdict.FAIL + " 脱落4平方米\n两处", AnswerVerdict.PASS + " ");
            assertThat(photo(office, book, 2)).isEqualTo("照片一");
            assertThat(office.check()).isEmpty();
        }
    }

    /// Makes the office what it was when it gave the kit out.
    private void giveOut(JooqStore office) throws Exception {
        try (var kit =
                KitFile.open(
                        kept("kit.yitk"), TwoStores.WORDS, temp.resolve("work"), Progress.SILENT)) {
            KitContent content = kit.content();
            var changes = new ArrayList<Change>();
            content.rows().stream()
                    .filter(row -> !row.table().name().startsWith("AUDIT_"))
                    .forEach(row ->
                            changes.add(new Change.Add(row.table(), row.id(), row.filled())));
            content.rows().stream()
                    .filter(row -> row.table() == Table.AUDIT_SITE)
                    .forEach(row ->
                            changes.add(new Change.Add(row.table(), row.id(), row.filled())));
            var values = new HashMap<Field, Object>();
            values.put(AUDIT_KIT_AUDIT, AUDIT);
            values.put(AUDIT_KIT_ISSUED_ON, content.issuedOn());
            values.put(AUDIT_KIT_EXPIRES_ON, content.expiresOn());
            values.put(AUDIT_KIT_SECRET, content.secret().orElseThrow());
            values.put(AUDIT_KIT_OFFICE, content.office());
            changes.add(new Change.Add(Table.AUDIT_KIT, content.kit(), values));
            TwoStores.record(office, List.copyOf(changes));
        }
    }

    /// The words that stand in for the only photo of a visit.
    private static String photo(JooqStore store, AuditBook book, int site) throws Exception {
        var record = book.latest(book.sites().get(site - 1)).orElseThrow();
        var file = book.files(record).getFirst().attachment();
        try (var in = store.attachments().open(file.sha256())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path kept(String name) throws Exception {
        try (var in = KeptKitTest.class.getResourceAsStream(name)) {
            var file = temp.resolve(name);
            Files.copy(Objects.requireNonNull(in), file);
            return file;
        }
    }

    /// How the kept files were made; run once for a version, into an empty folder.
    public static void main(String[] args) throws Exception {
        try (var two = new TwoStores(Path.of(args[0]))) {
            two.write(two.office, two.first, TwoStores.DAY.minusDays(1), "上次的照片", true);
            two.open(two.issue("kit.yitk"));
            var record = two.write(two.laptop, two.second, TwoStores.DAY, "照片一", true);
            two.giveBack("results.yitk");
            System.out.println("audit " + two.audit + ", record " + record);
        }
    }
}
