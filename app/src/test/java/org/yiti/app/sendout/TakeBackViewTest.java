package org.yiti.app.sendout;

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
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Tools;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.ledger.LedgerCells;
import org.yiti.app.notice.Notices;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// Sending out and taking back through the pages, on a real store.
class TakeBackViewTest extends FxTest {
    private static final int WAIT_MILLIS = 30_000;

    @TempDir Path home;
    private final Texts texts = new Texts(Locale.CHINESE);
    private final FxJobRunner jobs = new FxJobRunner();
    private Store store;
    private Desk desk;
    private Path folder = Path.of("");

    @BeforeEach
    void open() throws Exception {
        store = TestStores.fresh(home, "store");
        SentLedgers.fill(store, home, texts);
        folder = Files.createDirectory(home.resolve("发出"));
        var clock = Clock.fixed(Instant.parse("2021-07-01T04:00:00Z"), ZoneOffset.UTC);
        desk = fx(() -> new Desk(store, jobs, new Notices(), clock, new Actor("anna", "安娜")));
        fx(() -> desk.open(Optional.of(2021)));
        until(() -> desk.snapshot().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        jobs.close();
        store.close();
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + WAIT_MILLIS * 1_000_000L;
        while (!fx(() -> reached.getAsBoolean())) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static <T extends Node> T find(Parent root, String id, Class<T> type) {
        return fx(() -> type.cast(root.lookup("#" + id)));
    }

    private static void press(Parent root, String id) {
        var button = find(root, id, Button.class);
        assertThat(button.isDisabled()).as(id).isFalse();
        fx(button::fire);
    }

    private String dump() throws Exception {
        var out = new StringWriter();
        store.dump(out);
        return out.toString();
    }

    @Test
    void every_unit_that_is_ticked_gets_its_file() throws Exception {
        var model = new SendOutModel(desk, jobs, texts);
        var view = new SendOutView(model, texts);
        show(fx(view::build));
        until(() -> model.wordsProperty().get().isPresent());
        fx(() -> view.send(folder));
        until(() -> model.saidProperty().get().isPresent());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        until(() -> model.sentProperty().get().filter(s -> s.sent().size() == 2).isPresent());
    }

    @Test
    void a_folder_is_reviewed_taken_and_taken_back() throws Exception {
        new SendingOut(store, SentLedgers.book(store), SentLedgers.SENT, texts)
                .send(SentLedgers.order(store, folder), SentLedgers.SENT, Progress.SILENT);
        var file = folder.resolve("2021年6月每月一题任务台账-乙局.xlsx");
        LedgerCells.write(file, "01-02", "本月进展", "已经办好");
        LedgerCells.write(file, "01-02", "任务内容", "换了说法");
        Files.delete(folder.resolve("2021年6月每月一题任务台账-甲局.xlsx"));
        Files.write(folder.resolve("打不开.xlsx"), new byte[] {1, 2, 3});
        var before = dump();
        var model = fx(() -> new TakeBackModel(desk, jobs, texts));
        var root = fx(() -> new TakeBackView(model, texts, Tools.printing()).build());
        show(root);
        fx(() -> model.read(folder));
        until(() ->
                model.planProperty().get().isPresent() && model.sentProperty().get().isPresent());
        assertThat(find(root, "takeback-files", TableView.class).getItems()).hasSize(2);
        assertThat(find(root, "takeback-cells", TableView.class).getItems()).hasSize(1);
        assertThat(find(root, "ledger-outside", VBox.class)).isNotNull();
        assertThat(find(root, "takeback-notes", VBox.class)).isNotNull();
        assertThat(dump()).isEqualTo(before);
        press(root, "takeback-take");
        until(() -> model.doneProperty().get().isPresent());
        assertThat(dump()).contains("已经办好").doesNotContain("换了说法");
        until(() ->
                model.sentProperty().get().filter(s -> s.outstanding().size() == 1).isPresent());
        assertThat(find(root, "outstanding-reminder", TextArea.class).getText())
                .contains("甲局", "6月30日")
                .doesNotContain("乙局");
        press(root, "takeback-undo");
        until(() -> model.doneProperty().get().isEmpty());
        until(() ->
                model.sentProperty().get().filter(s -> s.outstanding().size() == 2).isPresent());
        assertThat(SentLedgers.book(store).tasks())
                .allSatisfy(t -> assertThat(SentLedgers.book(store).report(t.id(), 6)).isEmpty());
    }
}
