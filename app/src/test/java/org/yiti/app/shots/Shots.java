package org.yiti.app.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.SampleFiles;
import org.yiti.app.boot.AppGraph;
import org.yiti.app.boot.DbStores;
import org.yiti.app.boot.Outside;
import org.yiti.app.boot.Tour;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.exchange.ExchangeExamples;
import org.yiti.app.exchange.ExchangeShots;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.ledger.LedgerShots;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.review.ReviewShots;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.template.TemplateFiles;
import org.yiti.app.theme.Theme;
import org.yiti.app.view.ViewShots;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a picture of every page of the sample year, of the import from step to step, and of the pages of an
/// empty store, in several looks.
@Command(name = "shots")
public final class Shots implements Callable<Integer> {
    private record Look(
            String name, Settings.Appearance appearance, int typeSize, int w, int h, Locale in) {}

    private static final List<Look> LOOKS =
            List.of(
                    new Look("light", Settings.Appearance.LIGHT, 100, 1366, 740, Locale.CHINESE),
                    new Look("dark", Settings.Appearance.DARK, 100, 1366, 740, Locale.CHINESE),
                    new Look("large", Settings.Appearance.LIGHT, 150, 1920, 1050, Locale.CHINESE),
                    new Look("tight", Settings.Appearance.LIGHT, 150, 1366, 740, Locale.CHINESE),
                    new Look("huge", Settings.Appearance.LIGHT, 200, 1366, 740, Locale.CHINESE),
                    new Look(
                            "contrast-light",
                            Settings.Appearance.CONTRAST_LIGHT,
                            100,
                            1366,
                            740,
                            Locale.CHINESE),
                    new Look(
                            "contrast-dark",
                            Settings.Appearance.CONTRAST_DARK,
                            100,
                            1366,
                            740,
                            Locale.CHINESE),
                    new Look("english", Settings.Appearance.LIGHT, 100, 1366, 740, Locale.ENGLISH));

    @Option(names = "--look", split = ",", description = "only these, such as light,english")
    private List<String> only = LOOKS.stream().map(Look::name).toList();

    @Option(names = "--exchange", description = "only the pages of the exchange")
    private boolean exchangeOnly;

    @Option(names = "--supervision", description = "only the pages of supervision")
    private boolean supervisionOnly;

    @Option(names = "--audit", description = "only the pages of field audits")
    private boolean auditOnly;

    @Option(names = "--meetings", description = "only the pages of meetings")
    private boolean meetingsOnly;

    @Option(names = "--charts", description = "only the page of charts")
    private boolean chartsOnly;

    @Option(names = "--home", description = "only the first page")
    private boolean homeOnly;

    @Option(names = "--acts", description = "only the acts on tasks, issues and policies")
    private boolean actsOnly;

    @Option(
            names = "--guide",
            description = "folder whose pictures are taken anew, from the look light")
    private @Nullable Path guide;

    @Parameters(arity = "0..1", defaultValue = "target/shots")
    private Path folder = Path.of("target/shots");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Shots()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        var temp = Files.createTempDirectory("yiti-shots");
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false); // between two looks no window is open
        Platform.startup(started::countDown);
        started.await();
        try (var store = sample(temp);
                var empty = store(temp.resolve("empty"))) {
            var ledger = LedgerShots.ledger(temp);
            for (var look : LOOKS.stream().filter(l -> only.contains(l.name())).toList()) {
                var to = folder.resolve(look.name());
                if (actsOnly) {
                    window(store, look, temp, to, ShownWindow::walkActs);
                    continue;
                }
                if (supervisionOnly) {
                    window(empty, look, temp, to.resolve("empty"), ShownWindow::walkLists);
                    window(store, look, temp, to, ShownWindow::walkLists);
                    window(store, look, temp, to, ShownWindow::walkSupervision);
                    continue;
                }
                if (homeOnly) {
                    window(empty, look, temp, to.resolve("empty"), ShownWindow::walkHome);
                    window(store, look, temp, to, ShownWindow::walkHome);
                    continue;
                }
                if (meetingsOnly) {
                    window(empty, look, temp, to.resolve("empty"), ShownWindow::walkMeetings);
                    window(store, look, temp, to, ShownWindow::walkMeetings);
                    continue;
                }
                if (chartsOnly) {
                    window(empty, look, temp, to.resolve("empty"), ShownWindow::walkCharts);
                    window(store, look, temp, to, ShownWindow::walkCharts);
                    continue;
                }
                if (auditOnly) {
                    window(empty, look, temp, to.resolve("empty"), ShownWindow::walkAudits);
                    window(store, look, temp, to, ShownWindow::walkAudits);
                    continue;
                }
                takeExchange(look, temp, to);
                if (exchangeOnly) {
                    continue;
                }
                take(empty, look, temp, to.resolve("empty"), Optional.empty());
                take(store, look, temp, to, Optional.of(ledger));
            }
        }
        if (guide != null) {
            toGuide(guide);
        }
        return 0;
    }

    private void toGuide(Path to) throws IOException {
        try (var pages = Files.list(to)) {
            for (Path page : pages.toList()) {
                var taken = folder.resolve("light").resolve(page.getFileName());
                if (Files.exists(taken)) {
                    Files.copy(taken, page, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Store sample(Path temp) throws Exception {
        var store = store(temp.resolve("store"));
        new SampleYear(store.office()).fill(store, new Actor("zhangmin", "张敏"));
        var example = temp.resolve("台账模板示例.xlsx");
        TemplateFiles.example(example, new Texts(Locale.CHINESE), Progress.SILENT);
        new TemplateFiles(store.templates()).take(example, Progress.SILENT);
        SampleFiles.hang(store, temp);
        return store;
    }

    private static Store store(Path folder) throws Exception {
        var home = folder.resolveSibling(folder.getFileName() + "-home");
        var stores = new DbStores(Map.of("XDG_STATE_HOME", home.toString()), home);
        stores.create(folder, SampleYear.OFFICE);
        var opening = stores.open(folder, "张敏", () -> false, Progress.SILENT);
        if (opening instanceof Stores.Opening.Opened(var store, var _)) {
            return store;
        }
        throw new IllegalStateException("not opened: " + opening);
    }

    /// @param ledger a file to go through the import with; the pages of an empty store end before it
    private static void take(Store store, Look look, Path temp, Path folder, Optional<Path> ledger)
            throws Exception {
        window(store, look, temp, folder, shown -> shown.walk(ledger));
    }

    /// The pages of the exchange, with something of everything in it.
    private static void takeExchange(Look look, Path temp, Path folder) throws Exception {
        var store = new FakeStore();
        store.record(new Actor("zhangmin", "张敏"), new SampleYear(store.office()).step());
        store.exchangesBy(ExchangeExamples.over(store));
        window(
                store,
                look,
                temp,
                folder,
                shown ->
                        new ExchangeShots(shown.graph().workplace(), shown.stage().getScene(), temp)
                                .walk(shown::write, shown.end()));
    }

    /// Opens a window over a store and waits until its pictures are taken.
    private static void window(
            Store store, Look look, Path temp, Path folder, Consumer<ShownWindow> walk)
            throws Exception {
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
                            store, jobs, new Texts(look.in()), preferences, theme, Outside.NOBODY);
            var stage = new Stage();
            stage.setScene(new Scene(graph.window(), look.w(), look.h()));
            theme.dress(stage.getScene());
            stage.show();
            Runnable end =
                    () -> {
                        stage.close();
                        done.countDown();
                    };
            walk.accept(new ShownWindow(graph, jobs, stage, folder, end));
        });
        done.await();
        jobs.close();
    }

    /// A window whose pictures are taken.
    private record ShownWindow(
            AppGraph graph, FxJobRunner jobs, Stage stage, Path folder, Runnable end) {
        void write(String name) {
            Shots.write(stage, folder.resolve(name + ".png"));
        }

        /// The lists of supervision alone; a whole walk has them from the tour.
        void walkLists() {
            new Tour(graph.workplace(), jobs)
                    .whenIdle(() ->
                            new SupervisionShots(graph.workplace(), stage.getScene())
                                    .walkLists(this::write, end));
        }

        void walkSupervision() {
            new Tour(graph.workplace(), jobs)
                    .whenIdle(() ->
                            new SupervisionShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, end));
        }

        void walkHome() {
            new Tour(graph.workplace(), jobs)
                    .whenIdle(() ->
                            new HomeShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, end));
        }

        void walkAudits() {
            new Tour(graph.workplace(), jobs)
                    .whenIdle(() -> new AuditShots(graph.workplace()).walk(this::write, end));
        }

        private void review(Runnable then) {
            new ReviewShots(graph.workplace(), folder).take();
            then.run();
        }

        void walkMeetings() {
            new Tour(graph.workplace(), jobs)
                    .whenIdle(() ->
                            new MeetingShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, () -> review(end)));
        }

        void walkCharts() {
            new Tour(graph.workplace(), jobs)
                    .whenIdle(() ->
                            new MeetingShots(graph.workplace(), stage.getScene())
                                    .walkCharts(this::write, end));
        }

        void walkActs() {
            new Tour(graph.workplace(), jobs)
                    .whenIdle(() ->
                            new ActShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, end));
        }

        void walk(Optional<Path> ledger) {
            Runnable failure =
                    () -> {
                        graph.failed(new IllegalStateException());
                        later(() -> {
                            write("crash");
                            end.run();
                        });
                    };
            Runnable acts =
                    () ->
                            new ActShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, failure);
            Runnable home =
                    () ->
                            new HomeShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, acts);
            Runnable meetings =
                    () ->
                            new MeetingShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, () -> review(home));
            Runnable audits = () -> new AuditShots(graph.workplace()).walk(this::write, meetings);
            Runnable items =
                    () ->
                            new SupervisionShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, audits);
            Runnable boxes = () -> new Boxes(stage.getScene()).walk(this::write, items);
            Runnable paper = () -> new PaperShots(graph.workplace()).walk(this::write, boxes);
            Runnable blocks =
                    () ->
                            new BlockShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, paper);
            Runnable files =
                    () ->
                            new AttachmentShots(graph.workplace(), stage.getScene())
                                    .walk(this::write, blocks);
            Runnable views =
                    () ->
                            new ViewShots(graph.workplace(), graph.views(), stage.getScene())
                                    .walk(this::write, files);
            new Tour(graph.workplace(), jobs)
                    .walk(
                            route -> write(name(route)),
                            ledger.<Runnable>map(from ->
                                            () ->
                                                    new LedgerShots(graph.workplace(), stage)
                                                            .walk(from, this::write, views))
                                    .orElse(end));
        }
    }

    private static void later(Runnable then) {
        var pause = new PauseTransition(Duration.millis(900));
        pause.setOnFinished(_ -> then.run());
        pause.play();
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
            case Route.Today() -> "today";
            case Route.Issues() -> "issues";
            case Route.IssuePage(var _, var tab, var _) ->
                    "issue-" + tab.name().toLowerCase(Locale.ROOT);
            case Route.YearCheck() -> "year-check";
            case Route.FigureRows _ -> "figure-rows";
            case Route.LedgerImport() -> "import";
            case Route.SendOut() -> "send-out";
            case Route.TakeBack() -> "take-back";
            case Route.Templates() -> "templates";
            case Route.Hotline() -> "hotline";
            case AuditRoute.Audits() -> "audits";
            case AuditRoute.AuditPage _ -> "audit";
            case AuditRoute.AuditPlan _ -> "audit-plan";
            case AuditRoute.AuditChecklist _ -> "audit-checklist";
            case AuditRoute.AuditKit _ -> "audit-kit";
            case SupervisionRoute.Supervision(var as) ->
                    "supervision-" + as.name().toLowerCase(Locale.ROOT);
            case SupervisionRoute.ItemPage _ -> "supervision-item";
            case SupervisionRoute.ItemDraft _ -> "supervision-draft";
            case SupervisionRoute place ->
                    "supervision-" + place.page().name().toLowerCase(Locale.ROOT);
            case MeetingRoute.MeetingSheet _ -> "meeting";
            case MeetingRoute place -> "meeting-" + place.page().name().toLowerCase(Locale.ROOT);
            case Route.Exchange exchange ->
                    "exchange-" + exchange.page().name().toLowerCase(Locale.ROOT);
            case Route.Matrix _ -> "matrix";
            case Route.Settings(var page, var _) ->
                    "settings-" + page.name().toLowerCase(Locale.ROOT);
        };
    }
}
