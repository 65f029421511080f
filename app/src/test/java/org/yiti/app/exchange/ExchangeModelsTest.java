package org.yiti.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.exchange.OutboxModel.Wish;
import org.yiti.app.i18n.Texts;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageEntry.State;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Field;
import org.yiti.model.store.Office;

/// What the pages of the exchange can do, without a window.
class ExchangeModelsTest {
    @TempDir Path folder;
    private final SampleDesk at = new SampleDesk();
    private final FakeExchange exchange = ExchangeExamples.over(at.store);
    private final DirectJobRunner jobs = new DirectJobRunner();
    private final Texts texts = new Texts(Locale.CHINESE);
    private ExchangeFolders folders;

    @BeforeEach
    void folders() {
        folders = new ExchangeFolders(new Preferences(new SettingsFile(folder.resolve("s.json"))));
    }

    // --- inbox ---

    @Test
    void theInboxListsPackagesOfItsFolderWithWhatTheySay() throws Exception {
        for (var name : List.of(ExchangeExamples.DISTRICT, ExchangeExamples.GAP, "读我.txt")) {
            Files.writeString(folder.resolve(name), name);
        }
        var model = new InboxModel(at.desk, exchange, jobs, folders);
        model.takeFrom(folder);
        var found = model.foundProperty().get().orElseThrow();
        assertThat(found)
                .extracting(f -> f.file().getFileName().toString())
                .containsExactlyInAnyOrder(ExchangeExamples.DISTRICT, ExchangeExamples.GAP);
        assertThat(found)
                .allSatisfy(f ->
                        assertThat(f.seen().flatMap(s -> s.from()).orElseThrow().officeName())
                                .isIn("丰台区专班", "大兴区专班"));
        assertThat(folders.inNow()).contains(folder);
    }

    @Test
    void whatThisStoreWroteIsNoPackageForIt() throws Exception {
        var sent =
                exchange.packages().stream().filter(e -> !e.incoming()).findFirst().orElseThrow();
        Files.write(folder.resolve(sent.file()), new byte[(int) sent.bytes()]);
        Files.writeString(folder.resolve(ExchangeExamples.DISTRICT), "");
        var model = new InboxModel(at.desk, exchange, jobs, folders);
        model.takeFrom(folder);
        assertThat(model.foundProperty().get().orElseThrow())
                .extracting(f -> f.file().getFileName().toString(), FoundPackage::own)
                .containsExactlyInAnyOrder(
                        tuple(sent.file(), true), tuple(ExchangeExamples.DISTRICT, false));
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        var model = new InboxModel(at.desk, exchange, jobs, folders);
        model.takeFrom(folder.resolve("拔下的U盘"));
        assertThat(model.saidProperty().get().map(texts::say).orElse("")).contains("拔下的U盘");
        assertThat(model.booksProperty().get().orElseThrow()).hasSize(2);
    }

    @Test
    void anImportIsTakenBackFromTheBooks() {
        var model = new InboxModel(at.desk, exchange, jobs, folders);
        model.refresh();
        var entry =
                model.booksProperty().get().orElseThrow().stream()
                        .filter(e -> e.canTakeBack())
                        .findFirst()
                        .orElseThrow();
        model.takeBack(entry);
        assertThat(model.booksProperty().get().orElseThrow())
                .anyMatch(e -> e.state() == State.TAKEN_BACK);
    }

    // --- outbox ---

    private Wish wish(Set<String> offices, Lock lock) {
        return new Wish(offices, PackageKind.CHANGES, lock, folder, true, false);
    }

    @Test
    void everyOfficeGetsItsPackageAndOneThatFailsHoldsUpNone() {
        var model = new OutboxModel(at.desk, exchange, jobs, folders);
        model.read();
        var offices = Set.of("110106", "110107", "110115");
        model.write(wish(offices, new Lock.ToReceiver()));
        assertThat(exchange.orders())
                .extracting(o -> o.office())
                .containsExactlyInAnyOrder("110106", "110115");
        assertThat(model.writtenProperty().get())
                .filteredOn(w -> w.failure().isPresent())
                .extracting(w -> w.receiver().code())
                .containsExactly("110107");
        assertThat(model.saidProperty().get().map(texts::say).orElse(""))
                .contains("2")
                .contains("1");
        assertThat(folders.outNow()).contains(folder);
    }

    @Test
    void aPackageIsClosedToOthersOnlyWhereEveryKeyIsKnown() {
        var model = new OutboxModel(at.desk, exchange, jobs, folders);
        model.read();
        assertThat(model.withoutKey(Set.of("110106", "110108"))).isEmpty();
        assertThat(model.withoutKey(Set.of("110106", "110107"))).containsExactly("石景山区专班");
        assertThat(model.withoutKey(Set.of("110112")))
                .as("trust withdrawn")
                .containsExactly("通州区专班");
    }

    // --- receipts and books ---

    @Test
    void whoHasNotAnsweredIsNamedLongestWaitingFirst() {
        var model = new ReceiptsModel(at.desk, exchange, jobs, texts);
        model.read();
        var all = model.officesProperty().get().orElseThrow();
        assertThat(all).extracting(Answering::name).containsExactly("海淀区专班", "大兴区专班", "丰台区专班");
        assertThat(all.getLast().waits()).isFalse();
        assertThat(model.reminder()).contains("海淀区专班、大兴区专班").doesNotContain("丰台区专班");
        assertThat(model.reminder(all.getFirst())).startsWith("海淀区专班：").contains("市督查室");
    }

    @Test
    void theBooksAreListedByWayAndYear() {
        var model = new BookModel(at.desk, exchange, jobs);
        model.read();
        assertThat(model.years()).containsExactly(2021);
        assertThat(model.of(BookModel.Way.ALL, Optional.empty())).hasSize(5);
        assertThat(model.of(BookModel.Way.OUT, Optional.of(2021)))
                .hasSize(3)
                .noneMatch(e -> e.incoming());
        assertThat(model.of(BookModel.Way.IN, Optional.of(2020))).isEmpty();
    }

    // --- trust ---

    @Test
    void withdrawnTrustShowsAtOnce() {
        var model = new OfficesModel(at.desk, exchange, jobs);
        model.read();
        var store =
                model.knownProperty().get().orElseThrow().stores().stream()
                        .filter(s -> s.trust() == Trust.COMPARED)
                        .findFirst()
                        .orElseThrow();
        model.revoke(store);
        assertThat(model.knownProperty().get().orElseThrow().stores())
                .filteredOn(s -> s.certificate().equals(store.certificate()))
                .extracting(s -> s.trust())
                .containsExactly(Trust.REVOKED);
    }

    @Test
    void aFingerprintIsComparedGroupByGroup() {
        var own = Fingerprint.of(ExchangeExamples.DISTRICT_PRINT);
        assertThat(own.compare(Fingerprint.of("３０４１２ 98766 11")))
                .containsExactly(
                        Fingerprint.Heard.RIGHT,
                        Fingerprint.Heard.WRONG,
                        Fingerprint.Heard.OPEN,
                        Fingerprint.Heard.OPEN,
                        Fingerprint.Heard.OPEN);
        assertThat(own.same(Fingerprint.of("30412-98765-11223-90817-55460"))).isTrue();
        assertThat(own.same(Fingerprint.of("30412 98765 11223 90817 5546"))).isFalse();
        assertThat(Fingerprint.of("").same(Fingerprint.of(""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT, 110108, 110000, true",
        "DISTRICT, 110108, 110108001, true",
        "DISTRICT, 110108, 110108, true",
        "DISTRICT, 110108, 110106, false",
        "DISTRICT, 110108, 110106001, false",
        "DISTRICT, 110108, 110115, true",
        "SUBDISTRICT, 110108001, 110108, true",
        "SUBDISTRICT, 110108001, 110108002, false",
        "CITY, 110000, 110106, true"
    })
    void aDistrictIsOfferedWhatLiesAboveAndBelowItAndWhoExchangedWithIt(
            Level level, String own, String code, boolean near) {
        var office = new Office("110000", own, "本单位", level, "AAAABBBBCCCCDDDD");
        assertThat(OutboxModel.isNear(office, code, Set.of("110115"))).isEqualTo(near);
    }

    // --- conflicts ---

    private ConflictsModel conflicts() {
        var model = new ConflictsModel(at.desk, exchange, jobs, texts, Optional.empty());
        model.read();
        return model;
    }

    @Test
    void ownConflictsComeFirstAndTheNextFollowsTheLast() {
        var model = conflicts();
        var all = model.itemsProperty().get().orElseThrow();
        assertThat(all)
                .extracting(i -> i.conflict().id())
                .containsExactly("c1", "c2", "c4", "c5", "c3");
        assertThat(model.chosenProperty().get()).contains(all.getFirst());
        for (int i = 0; i < all.size(); i++) {
            model.next();
        }
        assertThat(model.chosenProperty().get()).contains(all.getFirst());
    }

    @Test
    void whoCameForARowSeesItsConflictFirst() {
        var row = exchange.conflicts().get(1).row();
        var model = new ConflictsModel(at.desk, exchange, jobs, texts, Optional.of(row));
        model.read();
        assertThat(model.chosenProperty().get().orElseThrow().conflict().row()).isEqualTo(row);
        model.next();
        model.read();
        assertThat(model.chosenProperty().get().orElseThrow().conflict().row())
                .as("only at first")
                .isNotEqualTo(row);
    }

    @Test
    void aDecisionIsKeptWithItsReasonAndTheNextOneShows() {
        var model = conflicts();
        var first = model.chosenProperty().get().orElseThrow();
        model.take(first, first.conflict().versions().getLast(), false, " 以区里核实为准 ");
        assertThat(exchange.resolved()).containsExactly("c1 2 以区里核实为准");
        assertThat(model.chosenProperty().get().map(i -> i.conflict().id())).contains("c2");
    }

    @Test
    void somethingElseIsReadByTheRulesOfItsField() {
        var model = conflicts();
        var first = model.chosenProperty().get().orElseThrow();
        var refused = model.write(first, Map.of(Field.TASK_CONTENT, " "), "");
        assertThat(refused).containsKey(Field.TASK_CONTENT);
        assertThat(exchange.resolved()).isEmpty();
        assertThat(model.write(first, Map.of(Field.TASK_CONTENT, "改造 130 公里"), "折中")).isEmpty();
        assertThat(exchange.resolved().getFirst()).contains("改造 130 公里").endsWith("折中");
    }

    @Test
    void allAlikeAreDecidedForTheSameOfficeWithOneReason() {
        var model = conflicts();
        var first = model.chosenProperty().get().orElseThrow();
        var theirs = first.conflict().versions().getLast();
        assertThat(model.alike(first, theirs))
                .as("not those of others, nor of another kind")
                .extracting(i -> i.conflict().id())
                .containsExactly("c1", "c2");
        model.takeAlike(first, theirs, false, "以区里为准");
        assertThat(exchange.resolved()).containsExactly("c1 2 以区里为准", "c2 2 以区里为准");
    }

    @Test
    void wordsThatDifferAreToldApart() {
        assertThat(WordDiff.between("完成管网改造 120 公里", "完成管网改造 150 公里并验收"))
                .extracting(p -> p.kind() + " " + p.text())
                .containsExactly("SAME 完成管网改造 ", "GONE 120", "NEW 150", "SAME  公里", "NEW 并验收");
        assertThat(WordDiff.between("", "新")).hasSize(1);
        assertThat(WordDiff.between("一样", "一样"))
                .extracting(p -> p.kind())
                .containsExactly(WordDiff.Kind.SAME);
    }

    @Test
    void theCountsSayWhatWaits() {
        var model = new CountsModel(exchange, jobs);
        model.read();
        assertThat(model.countsProperty().get()).contains(new CountsModel.Counts(3, 1, 4, 2));
    }
}
