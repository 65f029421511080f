package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.setup.SettingsFeature;
import org.yiti.app.theme.Theme;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// The page of backups over a store on disk.
class BackupPageTest extends FxTest {
    private static final Actor PERSON = new Actor("zhang", "张三");

    @TempDir Path folder;
    private Store store;
    private final FxJobRunner jobs = new FxJobRunner();
    private final List<Path> restored = new ArrayList<>();

    @BeforeEach
    void openStore() throws Exception {
        var stores =
                new DbStores(Map.of("XDG_DATA_HOME", folder.resolve("xdg").toString()), folder);
        stores.create(folder.resolve("store"), SampleYear.OFFICE);
        var opening = stores.open(folder.resolve("store"), "张三", () -> false, Progress.SILENT);
        store = ((Stores.Opening.Opened) opening).store();
        assertThat(store.office().level()).isEqualTo(Level.CITY);
    }

    @AfterEach
    void closeStore() throws Exception {
        jobs.close();
        store.close();
    }

    private Parent page() {
        var root =
                fx(() -> {
                    var notices = new Notices();
                    var preferences =
                            new Preferences(new SettingsFile(folder.resolve("settings.json")));
                    var route = new Route.Settings(Route.SettingsPage.BACKUP);
                    return SettingsFeature.create(
                            new Workplace(
                                    new Desk(
                                            store,
                                            jobs,
                                            notices,
                                            java.time.Clock.systemDefaultZone(),
                                            PERSON),
                                    new Navigator(route),
                                    jobs,
                                    notices,
                                    new Texts(Locale.of("zh")),
                                    preferences,
                                    new OpenRows(),
                                    new Theme(preferences.settingsProperty()),
                                    new Printing(
                                            store.office().name(),
                                            jobs,
                                            notices,
                                            new Texts(Locale.of("zh")),
                                            preferences,
                                            _ -> {})),
                            restored::add,
                            List.of(),
                            route);
                });
        show(root);
        return root;
    }

    private static void press(Parent page, String id) {
        fx(() -> ((Button) page.lookup(id)).fire());
    }

    /// Waits for work that ends on the screen's thread.
    private static void await(java.util.concurrent.Callable<Boolean> done) throws Exception {
        for (int i = 0; i < 300 && !fx(done); i++) {
            Thread.sleep(100);
        }
        assertThat(fx(done)).isTrue();
    }

    private static TableView<?> table(Parent page) {
        return (TableView<?>) page.lookup("#setup-backups");
    }

    @Test
    void aBackupMadeByHandIsListedAndIsRestoredOnlyAfterTheQuestion() throws Exception {
        var page = page();
        press(page, "#setup-backup-now");
        await(() -> table(page).getItems().size() == 1);
        fx(() -> table(page).getSelectionModel().select(0));
        press(page, "#setup-restore");
        assertThat(restored).isEmpty();
        press(page, "#setup-restore-go");
        assertThat(restored).containsExactly(store.backups().list().getFirst().file());
    }

    @Test
    void theBackupOfTheDayIsMadeOnce() throws Exception {
        store.recorder().record(PERSON, new SampleYear(store.office()).step());
        assertThat(store.backups().makeDaily(Progress.SILENT)).isPresent();
        assertThat(store.backups().makeDaily(Progress.SILENT)).isEmpty();
        assertThat(Files.list(store.backups().folder())).hasSize(1);
    }

    @Test
    void theCheckOfAHealthyStoreSaysSo() throws Exception {
        var page = page();
        press(page, "#setup-check");
        await(() -> page.lookup("#setup-check-fine") != null);
    }
}
