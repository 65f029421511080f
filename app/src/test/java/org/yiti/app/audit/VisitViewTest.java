package org.yiti.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Tools;
import org.yiti.app.document.Printable;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.RecordSource;
import org.yiti.model.audit.RecordState;
import org.yiti.model.audit.SheetCode;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.SupervisionItem;

class VisitViewTest extends FxTest {
    private final OpenAudit open = fx(OpenAudit::new);
    private final VisitModel model = fx(open::visit);
    private final List<Printable> printed = new ArrayList<>();
    private final Parent root =
            fx(() ->
                    new VisitView(
                                    model,
                                    open.texts,
                                    Tools.files(open.desk, open.notices),
                                    printed::add,
                                    new Region())
                            .build());

    @TempDir Path folder;

    private void opened() {
        show(root);
    }

    private <N extends Node> N find(String id, Class<N> type) {
        // What scrolls takes its content in only when it is laid out.
        root.applyCss();
        root.layout();
        return type.cast(root.lookup("#" + id));
    }

    private void press(Node at, KeyCode code, boolean control) {
        at.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    @Test
    void theBlankSheetOfThePlaceBearsTheCodeByWhichItIsEntered() {
        opened();
        var site = fx(() -> model.pageProperty().get().orElseThrow().site().orElseThrow());
        fx(() -> {
            find("audit-sheet", Button.class).fire();
            return 0;
        });
        var sheet = printed.getFirst();
        assertThat(sheet.ready()).isTrue();
        var listing = fx(() -> sheet.take(false).listing());
        assertThat(listing.heading().title()).contains(site.name());
        assertThat(listing.heading().about()).contains(SheetCode.of(site.id()).shown());
        var rules = fx(() -> model.pageProperty().get().orElseThrow().book().rules());
        assertThat(listing.body().lines()).hasSize(rules.size());
        assertThat(listing.body().lines().getFirst().cells().get(1).text())
                .startsWith(rules.getFirst().text());
        assertThat(listing.body().lines().getFirst().cells().get(2).text())
                .contains("□合格", "□不合格", "□不适用", "□未见资料");
        assertThat(listing.signatures()).hasSize(3);
    }

    @Test
    void aPlaceWithoutARecordOffersToBeginOne() {
        opened();
        fx(() -> {
            assertThat(find("audit-sites", ListView.class).getItems()).hasSize(2);
            find("audit-begin", Button.class).fire();
        });
        var record = open.record(open.first);
        assertThat(record.inspectors()).isEqualTo("李四");
        assertThat(record.minute()).isEqualTo(9 * 60 + 40);
        assertThat(record.source()).isEqualTo(RecordSource.SCREEN);
        fx(() -> assertThat(find("audit-state", Label.class).getText()).isEqualTo("草稿 3处错误"));
    }

    @Test
    void theKeysOneToFourAnswerAndAFindingOpensWhatItNeeds() {
        opened();
        fx(() -> model.begin(RecordSource.SCREEN));
        fx(() -> {
            var pass = find("rule-1-pass", ToggleButton.class);
            press(pass, KeyCode.DIGIT2, false);
            assertThat(
                            find("rule-1-text", TextInputControl.class)
                                    .getParent()
                                    .getParent()
                                    .getParent()
                                    .isVisible())
                    .isTrue();
            press(find("rule-2-pass", ToggleButton.class), KeyCode.NUMPAD4, false);
        });
        var book = open.book();
        assertThat(book.answers(open.record(open.first)))
                .extracting(a -> a.verdict().orElseThrow())
                .containsExactly(AnswerVerdict.FAIL, AnswerVerdict.NOT_SEEN);
        fx(() -> {
            assertThat(find("rule-1-fail", ToggleButton.class).isSelected()).isTrue();
            assertThat(find("rule-1-deduction", TextField.class).getText()).isEqualTo("5");
            for (AnswerVerdict verdict : AnswerVerdict.values()) {
                var id =
                        "rule-1-"
                                + verdict.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-');
                assertThat(find(id, ToggleButton.class).getHeight()).isGreaterThanOrEqualTo(44);
            }
        });
    }

    @Test
    void digitsInATextAreText() {
        opened();
        fx(() -> model.begin(RecordSource.SCREEN));
        fx(() -> {
            press(find("rule-1-pass", ToggleButton.class), KeyCode.DIGIT2, false);
            press(find("rule-1-text", TextInputControl.class), KeyCode.DIGIT1, false);
        });
        assertThat(open.book().findings(open.record(open.first))).hasSize(1);
    }

    @Test
    void photosHangOnTheirRuleWithTheirTime() throws Exception {
        opened();
        fx(() -> model.begin(RecordSource.SCREEN));
        fx(() -> model.verdict(open.book().rules().getFirst(), AnswerVerdict.FAIL));
        var photo =
                Files.write(
                        folder.resolve("墙.jpg"),
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        fx(() ->
                model.add(
                        Optional.of(open.book().rules().getFirst()),
                        AuditFileKind.PHOTO,
                        List.of(photo)));
        var record = open.record(open.first);
        var files = open.book().photos(record, open.book().rules().getFirst());
        assertThat(files).hasSize(1);
        assertThat(files.getFirst().attachment().name()).isEqualTo("墙.jpg");
        assertThat(files.getFirst().timeFrom()).isPresent();
        assertThat(open.store.attachments().has(files.getFirst().attachment().sha256())).isTrue();
    }

    @Test
    void oneKeyMakesAnItemOfAFinding() throws Exception {
        opened();
        fx(() -> model.begin(RecordSource.SCREEN));
        var rule = open.book().rules().getFirst();
        fx(() -> model.verdict(rule, AnswerVerdict.FAIL));
        fx(() -> model.type(rule, AUDIT_ANSWER_TEXT, "脱落4平方米"));
        fx(() -> press(find("rule-1-fail", ToggleButton.class), KeyCode.ENTER, true));
        var made = open.store.all(Table.SUPERVISION_ITEM);
        assertThat(made).hasSize(1);
        var item = new SupervisionItem(made.getFirst());
        assertThat(item.title()).isEqualTo("华龙苑：外墙有无脱落");
        assertThat(item.source()).isEqualTo(ItemSource.FINDING);
        assertThat(item.basis()).isEqualTo("规程4.2");
        assertThat(item.place()).isEqualTo("昌平区 华龙苑");
        assertThat(item.leadUnit()).isEqualTo(open.unit);
        assertThat(item.dueDays()).isEqualTo(10);
        assertThat(item.demand()).contains("脱落4平方米");
        assertThat(open.book().answer(open.record(open.first), rule).orElseThrow().item())
                .isEqualTo(item.id());
        assertThat(open.navigator.routeProperty().get())
                .isEqualTo(new SupervisionRoute.ItemPage(item.id(), Optional.empty()));
        int steps = open.store.recorded().size();
        fx(() -> model.toItem(rule));
        assertThat(open.store.recorded()).as("a second time opens the same").hasSize(steps);
    }

    @Test
    void theCodeOfASheetLeadsToItsPlaceAndBeginsItsRecord() {
        opened();
        fx(() -> {
            assertThat(model.byCode("XXXX")).isPresent();
            assertThat(model.byCode(SheetCode.of(open.second).shown())).isEmpty();
        });
        assertThat(open.record(open.second).source()).isEqualTo(RecordSource.PAPER);
        fx(() ->
                assertThat(
                                find("audit-sites", ListView.class)
                                        .getSelectionModel()
                                        .getSelectedIndex())
                        .isEqualTo(1));
    }

    @Test
    void aCompleteRecordIsCheckedBySomebodyElse() {
        opened();
        fx(() -> model.begin(RecordSource.SCREEN));
        fx(() -> {
            open.book().rules().forEach(rule -> model.verdict(rule, AnswerVerdict.PASS));
            model.type(AUDIT_RECORD_SIGNED_BY, "项目负责人");
            find("audit-checker", TextField.class).setText("李四");
            find("audit-check", Button.class).fire();
            assertThat(find("audit-check-refusal", Label.class).getText()).contains("李四");
            find("audit-checker", TextField.class).setText("张三");
            find("audit-check", Button.class).fire();
        });
        var record = open.record(open.first);
        assertThat(open.book().state(record)).isEqualTo(RecordState.CHECKED);
        fx(() -> assertThat(find("audit-state", Label.class).getText()).isEqualTo("已核定"));
    }

    @Test
    void twoRecordsOfOneDayAreShownBesideEachOther() {
        opened();
        fx(() -> model.begin(RecordSource.SCREEN));
        fx(() -> model.verdict(open.book().rules().getFirst(), AnswerVerdict.PASS));
        fx(() -> model.begin(RecordSource.SCREEN));
        fx(() -> {
            assertThat(find("audit-doubles", Region.class).isVisible()).isTrue();
            assertThat(find("audit-visits", Node.class).isVisible()).isTrue();
        });
        fx(() -> model.withdraw(open.record(open.first)));
        fx(() -> assertThat(find("audit-doubles", Region.class).isVisible()).isFalse());
    }
}
