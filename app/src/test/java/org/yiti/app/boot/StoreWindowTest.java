package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.start.Places;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups.Occasion;

/// What the window says where the store does not open, and the ways out that it offers.
class StoreWindowTest extends FxTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir Path home;
    private Stage stage;
    private StoreWindow window;

    private Path store() {
        return home.resolve("store");
    }

    private Path database() {
        return store().resolve("yiti.mv.db");
    }

    @BeforeEach
    void make() {
        var places = new Places(store(), home.resolve("settings.json"), home.resolve("logs"));
        stage = fx(() -> new Stage());
        window =
                fx(() -> new StoreWindow(stage, TestStores.in(home), places, stage::hide, _ -> {}));
    }

    private void start(@Nullable Path chosen) {
        fx(() -> window.open(chosen, false));
    }

    @AfterEach
    void end() {
        fx(stage::hide);
        window.end();
    }

    private Node find(String id) {
        return stage.getScene().getRoot().lookup("#" + id);
    }

    private void await(String what, Callable<Boolean> holds) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!fx(holds)) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private String words() throws InterruptedException {
        await("a trouble is told", () -> find("trouble-words") != null);
        return fx(() -> ((Label) find("trouble-words")).getText());
    }

    private void press(String id) throws InterruptedException {
        await(id, () -> find(id) != null);
        fx(() -> ((Button) find(id)).fire());
    }

    private void makeStore() throws Exception {
        TestStores.fresh(home, "store").close();
    }

    @Test
    void aDriveThatIsNotConnectedIsNamedAndNothingIsMadeInItsPlace() throws Exception {
        var gone = home.resolve("移动硬盘").resolve("台账");
        start(gone);
        assertThat(words()).contains("移动硬盘", "没有改动", "是否已连接");
        assertThat(fx(() -> find("trouble-folder"))).isNotNull();
        assertThat(gone).doesNotExist();
        assertThat(gone.getParent()).doesNotExist();
        press("trouble-new");
        await("the first questions", () -> find("first-office") != null);
    }

    @Test
    void aFolderWithoutItsDatabaseOffersTheBackup() throws Exception {
        makeStore();
        try (var open = TestStores.open(home, "store")) {
            open.backups().make(Occasion.BY_HAND, Progress.SILENT);
        }
        var key = Files.readAllBytes(store().resolve("yiti.key"));
        Files.delete(database());
        start(null);
        assertThat(words()).contains("没有可用的一题通数据", "没有改动");
        assertThat(store().resolve("yiti.key")).hasBinaryContent(key);
        press("trouble-restore");
        await("the store is open", () -> find("home-import") != null);
        assertThat(fx(() -> find("notices").lookup(".label"))).isNotNull();
    }

    @Test
    void aDamagedStoreIsLeftAsItIsUntilABackupTakesItsPlace() throws Exception {
        makeStore();
        try (var open = TestStores.open(home, "store")) {
            open.backups().make(Occasion.BY_HAND, Progress.SILENT);
        }
        var garbage = new byte[50_000];
        new Random(1).nextBytes(garbage);
        Files.write(database(), garbage);
        start(null);
        assertThat(words()).contains("已损坏", "文件保持原样", "已验证备份");
        assertThat(database()).hasBinaryContent(garbage);
        press("trouble-restore");
        await("the store is open", () -> find("home-import") != null);
        try (var files = Files.walk(store().resolve("aside"))) {
            assertThat(files.filter(f -> f.endsWith("yiti.mv.db")).findFirst().orElseThrow())
                    .hasBinaryContent(garbage);
        }
    }

    @Test
    void aDamagedStoreWithoutABackupAsksForOne() throws Exception {
        makeStore();
        Files.write(database(), new byte[3_000]);
        start(null);
        assertThat(words()).contains("已损坏", "没有已验证的备份");
        assertThat(fx(() -> find("trouble-restore"))).isNull();
        assertThat(fx(() -> find("trouble-backup"))).isNotNull();
    }

    @Test
    void aStoreOfANewerProgramIsNotTouchedAndNoOlderBackupOffered() throws Exception {
        makeStore();
        var url = "jdbc:h2:file:" + store().resolve("yiti");
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\","
                            + " \"description\", \"type\", \"script\", \"installed_by\","
                            + " \"execution_time\", \"success\") VALUES (900, '900', 'later', 'SQL',"
                            + " 'V900__later.sql', 'sa', 1, TRUE)");
        }
        var before = Files.readAllBytes(database());
        start(null);
        assertThat(words()).contains("较新的程序", "没有改动", "升级一题通");
        assertThat(fx(() -> find("trouble-restore"))).isNull();
        assertThat(database()).hasBinaryContent(before);
    }

    @Test
    void aClosingThatCouldNotBackUpSaysSoBeforeTheProgramEnds() throws Exception {
        makeStore();
        Files.writeString(store().resolve("backups"), "in the way of the folder");
        start(null);
        press("home-year");
        await("a year can be made", () -> find("setup-years") != null);
        press("setup-year-add");
        await("it is stored", () -> ((Label) find("top-saving")).getText().startsWith("已保存"));
        fx(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(words()).contains("未能写入备份", "数据本身完好");
        assertThat(fx(stage::isShowing)).isTrue();
        press("trouble-leave");
        await("it has ended", () -> !stage.isShowing());
    }
}
