package org.yiti.db.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.model.record.Field.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.RecordSource;
import org.yiti.model.audit.RecordState;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitContent;
import org.yiti.model.record.Change;
import org.yiti.model.record.Table;

/// Kits between two real stores: out, written on the laptop, back, and back once more.
class AuditKitTest {
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
    void aKitCarriesThePlanAndNothingElse() throws Exception {
        two.open(two.issue("out.yitk"));
        var book = two.book(two.laptop);
        assertThat(book.sites()).extracting(s -> s.id()).containsExactly(two.first, two.second);
        assertThat(book.rules()).extracting(r -> r.text()).contains("检查项1\n第二行");
        assertThat(two.laptop.rows().all(Table.UNIT)).isEmpty();
        assertThat(two.laptop.rows().find(Table.AUDIT, two.audit).orElseThrow().get(AUDIT_REMARK))
                .isNull();
        assertThat(book.sites().getFirst().unit()).isNull();
        var kit = book.receivedKit().orElseThrow();
        assertThat(kit.expiresOn()).isEqualTo(TwoStores.LAST);
        assertThat(kit.fingerprint()).isEqualTo(two.office.exchange().own().fingerprint());
        assertThat(two.laptop.check()).isEmpty();
        assertThat(two.office.check()).isEmpty();
    }

    @Test
    void aLookSaysWhatIsInItAndWhoMadeItWithoutChangingAnything() throws Exception {
        var kit = two.issue("out.yitk");
        var before = TwoStores.dump(two.laptop);
        var look = two.laptop.kits().look(kit, Optional.of(TwoStores.WORDS), Progress.SILENT);
        assertThat(look.content().kind()).isEqualTo(KitContent.Kind.KIT);
        assertThat(look.content().issuedTo()).isEqualTo("李四");
        assertThat(look.audit()).isEqualTo("工程质量督查");
        assertThat(look.sites()).isEqualTo(2);
        assertThat(look.rules()).isEqualTo(2);
        assertThat(look.known()).isFalse();
        assertThat(look.fingerprint()).isEqualTo(two.office.exchange().own().fingerprint());
        assertThat(TwoStores.dump(two.laptop)).isEqualTo(before);
    }

    @Test
    void nothingOfItCanBeReadInTheFile() throws Exception {
        var bytes = Files.readAllBytes(two.issue("out.yitk"));
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("YITI-KIT 1 KIT ").doesNotContain("华龙苑", "工程质量", "李四");
    }

    @Test
    void completeRecordsComeBackWithTheirPhotosAndDraftsStay() throws Exception {
        two.open(two.issue("out.yitk"));
        var done = two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var draft = two.write(two.laptop, two.second, TwoStores.DAY, "照片二", false);
        var back = two.giveBack("back.yitk");
        var collected = two.collect(back);
        assertThat(collected.added()).isEqualTo(1);
        assertThat(collected.photos()).isEqualTo(1);
        var book = two.book(two.office);
        var record = two.of(two.office, done);
        assertThat(book.state(record)).isEqualTo(RecordState.COMPLETE);
        assertThat(record.source()).isEqualTo(RecordSource.KIT);
        assertThat(record.laptop()).contains("科室电脑", two.laptop.office().replica());
        assertThat(book.answers(record).getFirst().text()).isEqualTo("脱落4平方米\n两处");
        assertThat(two.office.attachments().has(two.photo(two.office, done).orElseThrow()))
                .isTrue();
        assertThat(book.record(draft)).isEmpty();
        assertThat(book.kits().getFirst().returnedOn()).isEqualTo(TwoStores.DAY);
        assertThat(two.office.check()).isEmpty();
    }

    @Test
    void collectingTwiceChangesNothing() throws Exception {
        two.open(two.issue("out.yitk"));
        two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var back = two.giveBack("back.yitk");
        two.collect(back);
        var after = TwoStores.dump(two.office);
        var again = two.collect(back);
        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(TwoStores.dump(two.office)).isEqualTo(after);
    }

    @Test
    void whatTheLaptopPutRightComesWithTheNextFileUnlessItWasCheckedHere() throws Exception {
        two.open(two.issue("out.yitk"));
        var id = two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        two.collect(two.giveBack("one.yitk"));
        two.say(two.laptop, id, two.wall, AnswerVerdict.FAIL, "脱落6平方米");
        assertThat(two.collect(two.giveBack("two.yitk")).changed()).isEqualTo(1);
        assertThat(two.book(two.office).answers(two.of(two.office, id)).getFirst().text())
                .isEqualTo("脱落6平方米");
        TwoStores.record(
                two.office,
                two.edits(two.office).check(two.of(two.office, id), "赵六", TwoStores.DAY));
        two.say(two.laptop, id, two.wall, AnswerVerdict.FAIL, "没有脱落");
        assertThat(two.collect(two.giveBack("three.yitk")).skipped()).isEqualTo(1);
        assertThat(two.book(two.office).answers(two.of(two.office, id)).getFirst().text())
                .isEqualTo("脱落6平方米");
    }

    @Test
    void aRecordThatWasWithdrawnHereStaysWithdrawn() throws Exception {
        two.open(two.issue("out.yitk"));
        var id = two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var back = two.giveBack("back.yitk");
        two.collect(back);
        TwoStores.record(two.office, two.edits(two.office).withdraw(two.of(two.office, id)));
        var before = TwoStores.dump(two.office);
        assertThat(two.collect(back).skipped()).isEqualTo(1);
        assertThat(TwoStores.dump(two.office)).isEqualTo(before);
    }

    @Test
    void anotherPassphraseOpensNothing() throws Exception {
        var kit = two.issue("out.yitk");
        var before = TwoStores.dump(two.laptop);
        assertThatThrownBy(() ->
                        two.laptop
                                .kits()
                                .open(
                                        Stores.ANNA,
                                        kit,
                                        "另一个口令",
                                        two.clock(TwoStores.DAY),
                                        Progress.SILENT))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e ->
                                assertThat(e.trouble().code())
                                        .isEqualTo(ExchangeCode.WRONG_PASSPHRASE));
        assertThat(TwoStores.dump(two.laptop)).isEqualTo(before);
    }

    @Test
    void aKitThatHasExpiredIsNotOpenedAndNoRecordIsBegunFromIt() throws Exception {
        var kit = two.issue("out.yitk");
        assertThatThrownBy(() ->
                        two.laptop
                                .kits()
                                .open(
                                        Stores.ANNA,
                                        kit,
                                        TwoStores.WORDS,
                                        two.clock(TwoStores.LAST.plusDays(1)),
                                        Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(key(e)).isEqualTo("audit.kit.too-late"));
        two.open(kit);
        var book = two.book(two.laptop);
        assertThat(book.closed(two.clock(TwoStores.LAST))).isEmpty();
        assertThat(book.closed(two.clock(TwoStores.LAST.plusDays(1))))
                .map(Sentence::key)
                .contains("audit.kit.expired");
    }

    @Test
    void aRecordOfADayOutsideTheKitStaysOnTheLaptopAndSaysWhy() throws Exception {
        two.open(two.issue("out.yitk"));
        var late = two.write(two.laptop, two.first, TwoStores.LAST.plusDays(1), "照片一", true);
        two.write(two.laptop, two.second, TwoStores.DAY, "照片二", true);
        assertThat(two.book(two.laptop).faults(two.of(two.laptop, late)))
                .extracting(Sentence::key)
                .containsExactly("audit.fault.day-outside-kit");
        assertThat(two.collect(two.giveBack("back.yitk")).added()).isEqualTo(1);
        assertThat(two.book(two.office).record(late)).isEmpty();
    }

    @Test
    void resultsOfAKitThatWasGivenOutElsewhereOrWithdrawnAreRefused() throws Exception {
        two.open(two.issue("out.yitk"));
        two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var back = two.giveBack("back.yitk");
        try (var other = Stores.fresh(folder.resolve("other"))) {
            assertThatThrownBy(() ->
                            other.kits().collect(Stores.ANNA, back, TwoStores.DAY, Progress.SILENT))
                    .isInstanceOfSatisfying(
                            YitiException.class,
                            e -> assertThat(key(e)).isEqualTo("audit.kit.foreign"));
        }
        var kit = two.book(two.office).kits().getFirst().id();
        TwoStores.record(two.office, List.of(new Change.Remove(Table.AUDIT_KIT, kit)));
        assertThatThrownBy(() -> two.collect(back))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(key(e)).isEqualTo("audit.kit.withdrawn"));
    }

    @Test
    void aKitAndResultsAreNotTakenForEachOther() throws Exception {
        var kit = two.issue("out.yitk");
        two.open(kit);
        two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var back = two.giveBack("back.yitk");
        assertThatThrownBy(() -> two.collect(kit))
                .isInstanceOfSatisfying(
                        YitiException.class, e -> assertThat(key(e)).isEqualTo("audit.kit.is-kit"));
        assertThatThrownBy(() -> two.open(back))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(key(e)).isEqualTo("audit.kit.is-results"));
        assertThatThrownBy(() ->
                        two.office
                                .kits()
                                .open(
                                        Stores.ANNA,
                                        kit,
                                        TwoStores.WORDS,
                                        two.clock(TwoStores.DAY),
                                        Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class, e -> assertThat(key(e)).isEqualTo("audit.kit.own"));
    }

    @Test
    void openingAgainChangesNothingAndANewKitGoesOnFromTheOldOne() throws Exception {
        var kit = two.issue("out.yitk");
        two.open(kit);
        var before = TwoStores.dump(two.laptop);
        two.open(kit);
        assertThat(TwoStores.dump(two.laptop)).isEqualTo(before);
        two.write(two.laptop, two.first, TwoStores.DAY, "照片一", true);
        var later =
                two.office
                        .kits()
                        .issue(
                                Stores.ANNA,
                                new AuditKits.Order(
                                        two.audit,
                                        "李四",
                                        TwoStores.ISSUED,
                                        LocalDate.of(2021, 7, 20),
                                        TwoStores.WORDS),
                                TwoStores.AS_THEY_ARE,
                                folder.resolve("later.yitk"),
                                Progress.SILENT)
                        .file();
        two.open(later);
        assertThat(two.book(two.laptop).closed(two.clock(LocalDate.of(2021, 7, 1)))).isEmpty();
        two.write(two.laptop, two.second, LocalDate.of(2021, 7, 1), "照片二", true);
        assertThat(two.collect(two.giveBack("back.yitk")).added()).isEqualTo(2);
    }

    @Test
    void thePhotosOfTheVisitBeforeGoAlong() throws Exception {
        var id = two.write(two.office, two.first, TwoStores.DAY.minusDays(1), "上次的照片", true);
        two.open(two.issue("out.yitk"));
        assertThat(two.laptop.attachments().has(two.photo(two.office, id).orElseThrow())).isTrue();
        var again = two.write(two.laptop, two.first, TwoStores.DAY, "这次的照片", true);
        var rows = org.yiti.model.audit.AuditRows.read(two.laptop.rows());
        var earlier =
                rows.earlier(
                        two.book(two.laptop).site(two.first).orElseThrow(),
                        two.of(two.laptop, again));
        assertThat(earlier.orElseThrow().photos(two.book(two.laptop).rules().getFirst()))
                .hasSize(1);
        assertThat(two.collect(two.giveBack("back.yitk")).added())
                .as("what came along does not go back")
                .isEqualTo(1);
    }

    /// Stands in for what draws pictures: the copy's bytes are what is given here.
    private Shrinking shrunk(String jpeg) {
        return (_, content) ->
                Optional.of(
                        two.office
                                .attachments()
                                .keepCopy(
                                        content.sha256(),
                                        ("\u00ff\u00d8\u00ff" + jpeg)
                                                .getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aLargePhotoOfTheVisitBeforeGoesAlongAsItsShrunkCopy() throws Exception {
        var large = "像".repeat(1 << 20);
        var id = two.write(two.office, two.first, TwoStores.DAY.minusDays(1), "起点", true);
        two.hangNamed(two.office, id, large, "现场.png");
        var original = two.book(two.office).files(two.of(two.office, id)).getLast();
        assertThat(original.attachment().bytes()).isGreaterThan(2 << 20);
        two.open(two.issue("out.yitk", shrunk("one")));
        var copy = two.office.attachments().copy(original.attachment().sha256()).orElseThrow();
        var there = two.laptop.rows().find(Table.AUDIT_FILE, original.id()).orElseThrow();
        assertThat(there.get(AUDIT_FILE_SHA256)).isEqualTo(copy.sha256());
        assertThat(there.get(AUDIT_FILE_BYTES)).isEqualTo(copy.jpeg().length);
        assertThat(there.get(AUDIT_FILE_NAME)).isEqualTo("现场.png.jpg");
        assertThat(two.laptop.attachments().whole(copy.sha256())).isTrue();
        assertThat(two.laptop.attachments().has(original.attachment().sha256())).isFalse();
        assertThat(two.book(two.office).files(two.of(two.office, id)).getLast())
                .as("the office's own row speaks of the original")
                .isEqualTo(original);
        two.open(two.issue("later.yitk", shrunk("two, drawn by a newer program")));
        var later = two.laptop.rows().find(Table.AUDIT_FILE, original.id()).orElseThrow();
        assertThat(later.get(AUDIT_FILE_SHA256)).isNotEqualTo(copy.sha256());
        assertThat(two.laptop.attachments().whole(later.words(AUDIT_FILE_SHA256))).isTrue();
    }

    @Test
    void whatCannotBeGivenOutIsRefusedAndLeavesNothing() throws Exception {
        var target = folder.resolve("out.yitk");
        for (var order :
                List.of(
                        new AuditKits.Order(two.audit, "李四", TwoStores.ISSUED, TwoStores.LAST, "短"),
                        new AuditKits.Order(
                                two.audit,
                                "李四",
                                TwoStores.ISSUED,
                                TwoStores.ISSUED.minusDays(1),
                                TwoStores.WORDS))) {
            assertThatThrownBy(() ->
                            two.office
                                    .kits()
                                    .issue(
                                            Stores.ANNA,
                                            order,
                                            TwoStores.AS_THEY_ARE,
                                            target,
                                            Progress.SILENT))
                    .isInstanceOf(YitiException.class);
        }
        assertThat(target).doesNotExist();
        two.issue("out.yitk");
        assertThatThrownBy(() -> two.issue("out.yitk"))
                .isInstanceOfSatisfying(
                        YitiException.class, e -> assertThat(key(e)).isEqualTo("audit.kit.exists"));
        assertThat(two.book(two.office).kits()).hasSize(1);
    }
}
