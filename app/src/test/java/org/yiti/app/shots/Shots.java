package org.yiti.app.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.yiti.app.boot.AppGraph;
import org.yiti.app.boot.DbStores;
import org.yiti.app.boot.Tour;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.theme.Theme;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// Takes a picture of every page of the sample year: light and dark at 1366x768, and large type at
/// 1920x1080. The first argument is the folder; the pages of the guide go to the second.
public final class Shots {
    private record Look(String name, Settings.Appearance appearance, int typeSize, int w, int h) {}

    private static final List<Look> LOOKS =
            List.of(
                    new Look("light", Settings.Appearance.LIGHT, 100, 1366, 740),
                    new Look("dark", Settings.Appearance.DARK, 100, 1366, 740),
                    new Look("large", Settings.Appearance.LIGHT, 150, 1920, 1050));

    private Shots() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].startsWith("-")) {
            System.err.println("shots [FOLDER [FOLDER OF THE GUIDE]]");
            System.exit(2);
        }
        var folder = Path.of(args.length > 0 ? args[0] : "target/shots");
        var guide = Path.of(args.length > 1 ? args[1] : "docs/guide/img");
        var temp = Files.createTempDirectory("yiti-shots");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var store = sample(temp)) {
            for (var look : LOOKS) {
                take(store, look, folder.resolve(look.name()), temp);
            }
        }
        Files.createDirectories(guide);
        try (var pages = Files.list(folder.resolve("light"))) {
            for (Path page : pages.toList()) {
                Files.copy(
                        page,
                        guide.resolve(page.getFileName()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        System.exit(0);
    }

    private static Store sample(Path temp) throws Exception {
        var stores = new DbStores(Map.of("XDG_STATE_HOME", temp.resolve("state").toString()), temp);
        stores.create(temp.resolve("store"), SampleYear.OFFICE);
        var opening = stores.open(temp.resolve("store"), "张敏", () -> {}, Progress.SILENT);
        if (opening instanceof Stores.Opening.Opened(var store, var _)) {
            store.recorder()
                    .record(new Actor("zhangmin", "张敏"), new SampleYear(store.office()).step());
            return store;
        }
        throw new IllegalStateException("not opened: " + opening);
    }

    private static void take(Store store, Look look, Path folder, Path temp) throws Exception {
        Files.createDirectories(folder);
        var done = new CountDownLatch(1);
        var jobs = new FxJobRunner();
        Platform.runLater(() -> {
            var file = new SettingsFile(temp.resolve(look.name() + ".json"));
            var preferences = new Preferences(file);
            preferences.change(s ->
                    s.withAppearance(look.appearance())
                            .withTypeSize(look.typeSize())
                            .withPerson("张敏"));
            var theme = new Theme(preferences.settingsProperty());
            var graph =
                    new AppGraph(
                            store, jobs, new Texts(Locale.CHINESE), preferences, theme, _ -> {});
            var root = graph.window();
            var stage = new Stage();
            stage.setScene(new Scene(root, look.w(), look.h()));
            theme.dress(stage.getScene());
            stage.show();
            new Tour(graph.workplace(), jobs)
                    .walk(
                            route -> write(stage, folder.resolve(name(route) + ".png")),
                            () -> {
                                stage.close();
                                done.countDown();
                            });
        });
        done.await();
        jobs.close();
    }

    private static void write(Stage stage, Path file) {
        try {
            var picture = stage.getScene().snapshot(null);
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            System.out.println(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Route route) {
        return switch (route) {
            case Route.Home() -> "home";
            case Route.Issues() -> "issues";
            case Route.IssuePage(var _, var tab, var _) ->
                    "issue-" + tab.name().toLowerCase(Locale.ROOT);
            case Route.YearCheck() -> "year-check";
            case Route.Matrix() -> "matrix";
            case Route.FigureRows _ -> "figure-rows";
            case Route.LedgerImport() -> "import";
            case Route.Hotline() -> "hotline";
            case Route.Settings(var page) -> "settings-" + page.name().toLowerCase(Locale.ROOT);
        };
    }
}
