package org.yiti.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Tools;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.ExchangePage;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.sample.SampleYear;
import org.yiti.model.exchange.PackageEntry.State;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;

/// The pages of the exchange, each shown once.
class ExchangeViewsTest extends FxTest {
    @TempDir Path folder;
    private final FakeStore store = new FakeStore();
    private final DirectJobRunner jobs = new DirectJobRunner();
    private final Texts texts = new Texts(Locale.CHINESE);
    private final Navigator navigator = new Navigator(new Route.Home());
    private FakeExchange exchange;
    private Desk desk;
    private ExchangeFolders folders;

    @BeforeEach
    void open() {
        var person = new Actor("zhang", "张三");
        store.record(person, new SampleYear(store.office()).step());
        exchange = ExchangeExamples.over(store);
        store.exchangesBy(exchange);
        var clock = Clock.fixed(Instant.parse("2021-07-01T04:00:00Z"), ZoneOffset.UTC);
        desk = fx(() -> new Desk(store, jobs, new Notices(), clock, person));
        fx(() -> desk.open(Optional.of(2021)));
        folders = new ExchangeFolders(new Preferences(new SettingsFile(folder.resolve("s.json"))));
        folders.putInto(folder);
    }

    private <T extends Node> T find(Parent root, String id, Class<T> type) {
        return fx(() -> {
            root.applyCss();
            root.layout();
            return type.cast(root.lookup("#" + id));
        });
    }

    private void press(Parent root, String id) {
        var button = find(root, id, ButtonBase.class);
        assertThat(button).as(id).isNotNull();
        assertThat(button.isDisabled()).as(id + " is disabled").isFalse();
        fx(button::fire);
    }

    private Parent open(String file) {
        var root =
                fx(() ->
                        new PackageView(
                                        new PackageModel(
                                                desk, exchange, jobs, texts, folder.resolve(file)),
                                        texts,
                                        folders,
                                        new ExchangeWays(navigator))
                                .build());
        show(root);
        return root;
    }

    @Test
    void aPackageIsAppliedAndAnswered() {
        var root = open(ExchangeExamples.DISTRICT);
        assertThat(find(root, "preview-rows", TableView.class).getItems()).hasSize(9);
        press(root, "count-conflict");
        assertThat(find(root, "preview-rows", TableView.class).getItems()).hasSize(2);
        press(root, "package-apply");
        assertThat(find(root, "package-applied", Label.class).getText()).contains("修改 6 行");
        press(root, "package-receipt");
        assertThat(find(root, "package-said", Label.class).getText()).contains(folder.toString());
        press(root, "package-conflicts");
        assertThat(navigator.routeProperty().get())
                .isEqualTo(new Route.Exchange(ExchangePage.CONFLICTS));
    }

    @Test
    void manyRemovalsAreAskedForTwice() {
        var root = open(ExchangeExamples.BULK);
        int before = exchange.packages().size();
        press(root, "package-apply");
        assertThat(exchange.packages()).hasSize(before);
        press(root, "package-apply-sure");
        assertThat(exchange.packages().getFirst().state()).isEqualTo(State.MERGED);
    }

    @Test
    void aFingerprintIsTypedWithoutBeingSeen() {
        var root = open(ExchangeExamples.UNKNOWN);
        var facts = find(root, "package-facts", Node.class);
        assertThat(words(facts)).doesNotContain("30412");
        assertThat(find(root, "compare-trust", ButtonBase.class).isDisabled()).isTrue();
        var typed = find(root, "compare-typed", TextInputControl.class);
        fx(() -> typed.setText("30412 98765 11223 90817 55461"));
        assertThat(find(root, "compare-trust", ButtonBase.class).isDisabled()).isTrue();
        fx(() -> typed.setText(ExchangeExamples.DISTRICT_PRINT));
        press(root, "compare-trust");
        assertThat(find(root, "package-apply", ButtonBase.class)).isNotNull();
    }

    private String words(Node node) {
        var all = new StringBuilder();
        fx(() -> node.lookupAll(".label").forEach(each -> all.append(((Label) each).getText())));
        return all.toString();
    }

    @Test
    void aFingerprintIsTickedGroupByGroup() {
        var root = open(ExchangeExamples.UNKNOWN);
        press(root, "compare-by-ticking");
        for (int group = 1; group <= Fingerprint.GROUPS; group++) {
            assertThat(find(root, "compare-trust", ButtonBase.class).isDisabled()).isTrue();
            press(root, "compare-group-" + group);
        }
        press(root, "compare-trust");
        assertThat(find(root, "package-apply", ButtonBase.class)).isNotNull();
    }

    @Test
    void aConflictIsDecidedInItsPanel() {
        var root =
                fx(() ->
                        new ConflictsView(
                                        new ConflictsModel(
                                                desk, exchange, jobs, texts, Optional.empty()),
                                        texts,
                                        Tools.printing())
                                .build());
        show(root);
        assertThat(find(root, "conflict-decide", ButtonBase.class).isDisabled()).isTrue();
        press(root, "conflict-take-2");
        press(root, "conflict-decide");
        assertThat(exchange.resolved()).hasSize(1);
        press(root, "conflict-take-2");
        assertThat(find(root, "conflict-alike", ButtonBase.class).isDisabled())
                .as("no other is alike any more")
                .isTrue();
    }

    @Test
    void whatGoesWithARowThatIsWithdrawnIsSaidAndCanComeAlong() {
        var model = new ConflictsModel(desk, exchange, jobs, texts, Optional.empty());
        var root = fx(() -> new ConflictsView(model, texts, Tools.printing()).build());
        show(root);
        fx(() ->
                model.chosenProperty()
                        .set(
                                model.itemsProperty().get().orElseThrow().stream()
                                        .filter(i -> i.conflict().id().equals("c5"))
                                        .findFirst()));
        assertThat(find(root, "conflict-going-1", Label.class).getText())
                .contains("完成招标", "占道施工手续还没有批下来", "七月底前协调交管部门办结");
        var fill = find(root, "conflict-fill-1", CheckBox.class);
        assertThat(fill.isVisible()).isFalse();
        press(root, "conflict-take-1");
        assertThat(fill.isVisible()).isTrue();
        assertThat(fill.getText()).doesNotContain(texts.label(Field.MONTH_REPORT_TEXT));
        press(root, "conflict-decide");
        assertThat(exchange.resolved()).containsExactly("c5 1+ ");
    }

    @Test
    void theOtherOfficeIsAskedInWordsThatNameBothSides() {
        var root =
                fx(() ->
                        new ConflictsView(
                                        new ConflictsModel(
                                                desk, exchange, jobs, texts, Optional.empty()),
                                        texts,
                                        Tools.printing())
                                .build());
        show(root);
        press(root, "conflict-ask");
        var words = find(root, "conflict-asking", TextInputControl.class).getText();
        assertThat(words.lines().toList()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(words)
                .startsWith("丰台区专班：\n")
                .contains("，任务内容，各方写得不一样")
                .contains("原来共同的内容：")
                .containsPattern("市专班（.+，2021-06-.+）：.+120 公里")
                .containsPattern("丰台区专班（.+，2021-06-.+）：.+150 公里")
                .endsWith("市督查室　2021-07-01");
        assertThat(exchange.resolved()).as("it only asks").isEmpty();
    }

    @Test
    void aRefusedChangeSaysWhoWroteItWhyItDoesNotCountAndWhatToDo() {
        var root =
                fx(() ->
                        new RefusedView(
                                        new RefusedModel(desk, exchange, jobs, texts),
                                        texts,
                                        Tools.printing())
                                .build());
        show(root);
        assertThat(find(root, "refused-list", TableView.class).getItems()).hasSize(2);
        assertThat(said(root, "refused-detail"))
                .contains("丰台区专班的李莉在 2021-06-29", "归市督查室，只有它能改", "请在本单位的清单里照着改");
        var list = find(root, "refused-list", TableView.class);
        fx(() -> list.getSelectionModel().select(1));
        assertThat(said(root, "refused-detail")).contains("移入回收站", "请丰台区专班告诉海淀区专班，由海淀区专班改好以后发包");
    }

    private String said(Parent root, String id) {
        var part = find(root, id, Parent.class);
        return fx(() ->
                part.lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .collect(java.util.stream.Collectors.joining("\n")));
    }

    @Test
    void allAlikeNeedOneReason() {
        var root =
                fx(() ->
                        new ConflictsView(
                                        new ConflictsModel(
                                                desk, exchange, jobs, texts, Optional.empty()),
                                        texts,
                                        Tools.printing())
                                .build());
        show(root);
        press(root, "conflict-take-1");
        press(root, "conflict-alike");
        assertThat(find(root, "conflict-alike-go", ButtonBase.class).isDisabled()).isTrue();
        var reason = find(root, "conflict-reason", TextInputControl.class);
        fx(() -> reason.setText("以市里为准"));
        press(root, "conflict-alike-go");
        assertThat(exchange.resolved()).containsExactly("c1 1 以市里为准", "c2 1 以市里为准");
    }

    @Test
    void packagesGoToThoseThatAreTicked() {
        var root =
                fx(() ->
                        new OutboxView(
                                        new OutboxModel(desk, exchange, jobs, folders),
                                        texts,
                                        Optional.of("110106"))
                                .build());
        show(root);
        press(root, "outbox-write");
        assertThat(exchange.orders()).extracting(o -> o.office()).containsExactly("110106");
        assertThat(find(root, "outbox-results", TableView.class).getItems()).hasSize(1);
    }

    @Test
    void theBooksAndTheRemindersCanBePrinted() {
        var printing = Tools.printing();
        var root =
                fx(() ->
                        new ReceiptsView(
                                        new ReceiptsModel(desk, exchange, jobs, texts),
                                        texts,
                                        new ExchangeWays(navigator),
                                        printing)
                                .build());
        show(root);
        assertThat(fx(printing::ready)).isTrue();
        var book =
                fx(() ->
                        new BookView(new BookModel(desk, exchange, jobs), texts, printing).build());
        show(book);
        assertThat(fx(printing::ready)).isTrue();
        assertThat(find(book, "book-entries", TableView.class).getItems()).hasSize(5);
    }
}
