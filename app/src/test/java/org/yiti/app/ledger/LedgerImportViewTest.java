package org.yiti.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// The whole way of a file through the page, on a real store.
class LedgerImportViewTest extends FxTest {
    private static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|完成时限|要点";
    private static final int WAIT_MILLIS = 30_000;

    @TempDir Path home;
    private final Texts texts = new Texts(Locale.CHINESE);
    private final FxJobRunner jobs = new FxJobRunner();
    private Store store;
    private LedgerImportModel model;
    private Parent root;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.fresh(home, "store");
        var clock = Clock.fixed(Instant.parse("2021-06-30T04:00:00Z"), ZoneOffset.UTC);
        var actor = new Actor("anna", "安娜");
        var desk = fx(() -> new Desk(store, jobs, new Notices(), clock, actor));
        var navigator = new Navigator(new Route.LedgerImport());
        model = new LedgerImportModel(desk, jobs, navigator, texts::say);
        var export = new LedgerExportModel(desk, jobs, texts);
        root = fx(() -> new LedgerImportView(model, export, texts, 13).build());
        show(root);
    }

    @AfterEach
    void close() throws Exception {
        jobs.close();
        store.close();
    }

    private Path ledger() throws Exception {
        return LedgerFiles.write(
                home.resolve("台账.xlsx"),
                "2021年任务台账",
                HEAD,
                "1|房产证难办|01-01|清理积压|市规自委|6月底|做完",
                "2||||||");
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + WAIT_MILLIS * 1_000_000L;
        while (!fx(() -> reached.getAsBoolean())) {
            assertThat(System.nanoTime()).as("stage %s", stage()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private ImportStage stage() {
        return fx(() -> model.stageProperty().get());
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return fx(() -> type.cast(root.lookup("#" + id)));
    }

    private boolean there(String id) {
        return fx(() -> root.lookup("#" + id) != null);
    }

    private void press(String id) {
        var button = find(id, Button.class);
        assertThat(button.isDisabled()).as(id).isFalse();
        fx(button::fire);
    }

    private String words(@Nullable Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText();
        }
        var all = new StringBuilder();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)).append(' '));
        }
        return all.toString();
    }

    private String dump() throws Exception {
        var out = new StringWriter();
        store.dump(out);
        return out.toString();
    }

    private void readLedger() throws Exception {
        var file = ledger();
        fx(() -> model.read(file));
        until(() -> model.stageProperty().get() instanceof ImportStage.Understanding);
    }

    @Test
    void a_file_goes_from_its_picture_over_the_dry_run_into_the_store_and_back() throws Exception {
        var before = dump();
        readLedger();
        assertThat(fx(() -> model.settings().yearProperty().get())).isEqualTo(2021);
        assertThat(fx(() -> model.settings().ownProperty().get())).isTrue();
        assertThat(find("ledger-picture", TableView.class).getItems()).isNotEmpty();
        press("ledger-check");
        until(() -> root.lookup("#ledger-units-all") != null);
        assertThat(dump()).isEqualTo(before);
        assertThat(find("ledger-rejected", TableView.class).getItems()).hasSize(1);
        press("ledger-units-all");
        until(() ->
                model.stageProperty().get() instanceof ImportStage.Checked now
                        && now.plan().newUnits().isEmpty());
        press("ledger-import-take");
        until(() -> root.lookup("#ledger-done") != null);
        assertThat(find("ledger-done", Label.class).getText()).contains("新增 1 项");
        assertThat(dump()).contains("清理积压", "市规自委");
        press("ledger-undo");
        until(() -> model.stageProperty().get() instanceof ImportStage.Choosing);
        assertThat(store.history().last()).isEqualTo(2);
    }

    @Test
    void making_all_units_makes_none_of_a_name_for_several() throws Exception {
        var file =
                LedgerFiles.write(
                        home.resolve("各区.xlsx"), "2021年任务台账", HEAD, "1|加装电梯||加装一百部|市住建委、各区|年底|");
        fx(() -> model.read(file));
        until(() -> model.stageProperty().get() instanceof ImportStage.Understanding);
        press("ledger-check");
        until(() -> root.lookup("#ledger-units-all") != null);
        press("ledger-units-all");
        until(() ->
                model.stageProperty().get() instanceof ImportStage.Checked now
                        && now.plan().newUnits().size() == 1);
        var plan = ((ImportStage.Checked) stage()).plan();
        assertThat(plan.newUnits().getFirst().name()).isEqualTo("各区");
        assertThat(fx(model::decided)).containsExactly("市住建委");
        assertThat(find("ledger-units-all", Button.class).isDisabled()).isTrue();
    }

    @Test
    void a_column_means_what_the_person_says() throws Exception {
        readLedger();
        assertThat(there("ledger-column-6")).isTrue();
        @SuppressWarnings("unchecked")
        ComboBox<Column> box = find("ledger-column-6", ComboBox.class);
        fx(() -> box.setValue(Column.of(ColumnMeaning.DONE_CRITERION)));
        var understood = (ImportStage.Understanding) stage();
        assertThat(understood.shown().mapping().columns())
                .containsEntry(6, Column.of(ColumnMeaning.DONE_CRITERION));
        assertThat(understood.shown().corrected()).isTrue();
    }

    @Test
    void a_bad_file_says_in_its_place_what_to_do() throws Exception {
        var bad = Files.write(home.resolve("坏.xlsx"), new byte[] {1, 2, 3});
        fx(() -> model.read(bad));
        until(() -> root.lookup("#ledger-trouble") != null);
        assertThat(words(find("ledger-trouble", Label.class))).contains("坏.xlsx", "没有改动");
        assertThat(there("ledger-choose")).isTrue();
    }

    @Test
    void an_issue_that_is_not_there_is_said_before_the_dry_run() throws Exception {
        var file = LedgerFiles.write(home.resolve("民生.xlsx"), "2021年实事", "序号|实事内容", "1|修路");
        fx(() -> model.read(file));
        until(() -> model.stageProperty().get() instanceof ImportStage.Understanding);
        fx(() -> model.settings().issueProperty().set("99"));
        press("ledger-check");
        until(() -> root.lookup("#ledger-trouble") != null);
        assertThat(words(find("ledger-trouble", Label.class))).contains("99");
    }

    @Test
    void the_open_year_is_exported_to_a_file_that_comes_back_as_a_returned_ledger()
            throws Exception {
        readLedger();
        fx(() -> model.check());
        until(() -> model.stageProperty().get() instanceof ImportStage.Checked);
        fx(() -> model.take());
        until(() -> model.stageProperty().get() instanceof ImportStage.Done);
        until(() -> model.desk().snapshot().isPresent());
        var out = home.resolve("导出.xlsx");
        var export = fx(() -> new LedgerExportModel(model.desk(), jobs, texts));
        fx(() -> export.write(out, Optional.empty(), 6));
        until(() -> export.saidProperty().get().isPresent());
        fx(() -> model.read(out));
        until(() -> model.stageProperty().get() instanceof ImportStage.Understanding);
        fx(() -> model.check());
        until(() -> model.stageProperty().get() instanceof ImportStage.Checked);
        var plan = ((ImportStage.Checked) stage()).plan();
        assertThat(plan.returned()).isTrue();
        assertThat(plan.differences()).isEmpty();
    }
}
