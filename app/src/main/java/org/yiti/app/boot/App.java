package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.start.FirstRunView;
import org.yiti.app.start.Places;
import org.yiti.app.start.TroubleView;
import org.yiti.app.theme.Theme;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// The window: shown at once and empty, the store opens behind it.
public final class App extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Stores stores = DbStores.ofThisComputer();
    private final FxJobRunner jobs = new FxJobRunner();

    /// Also closed by the job that restores.
    private volatile @Nullable Store store;

    private @Nullable Stage stage;

    /// What every page of the start needs.
    private record Window(
            Scene scene, Texts texts, Preferences preferences, Theme theme, Places places) {
        Window at(Places others) {
            return new Window(scene, texts, preferences, theme, others);
        }
    }

    @Override
    public void start(Stage primary) {
        var args = getParameters().getRaw();
        var places = places(args);
        var preferences = new Preferences(new SettingsFile(places.settings()));
        var texts = new Texts(Locale.of(preferences.get().language()));
        var theme = new Theme(preferences.settingsProperty());
        var scene = new Scene(new StackPane(new Label(texts.tr("start.opening"))), WIDTH, HEIGHT);
        theme.dress(scene);
        stage = primary;
        var shown = new Window(scene, texts, preferences, theme, places);
        primary.setTitle(texts.tr("app.title"));
        primary.setScene(scene);
        primary.setMinWidth(960);
        primary.setMinHeight(560);
        primary.show();
        if (Boolean.getBoolean("yiti.train")) {
            makeSample(shown);
        } else if (stores.exists(places.store())) {
            open(shown, () -> openStore(shown));
        } else if (args.contains("--sample")) {
            makeSample(shown);
        } else {
            askFirst(shown);
        }
    }

    /// `open [--store DIR] [--sample]`
    private static Places places(List<String> args) {
        if (Boolean.getBoolean("yiti.train")) {
            return Places.passing();
        }
        int at = args.indexOf("--store");
        var standard = Places.standard();
        return at >= 0 && at + 1 < args.size()
                ? standard.withStore(Path.of(args.get(at + 1)))
                : standard;
    }

    private static String person(Window shown) {
        var name = shown.preferences().get().person();
        return name.isBlank() ? System.getProperty("user.name", "?") : name;
    }

    private void askFirst(Window shown) {
        show(
                shown,
                new FirstRunView(shown.texts(), SampleYear.OFFICE)
                        .build(answer -> {
                            shown.preferences().change(s -> s.withPerson(answer.person()));
                            if (answer.sample()) {
                                showSample(shown.at(shown.places().sample()));
                            } else {
                                open(shown, () -> make(shown, answer.office()));
                            }
                        }));
    }

    /// A look at the sample year, in a folder of its own: the person's own store is still to be made.
    private void showSample(Window shown) {
        if (stores.exists(shown.places().store())) {
            open(shown, () -> openStore(shown));
        } else {
            makeSample(shown);
        }
    }

    private void makeSample(Window shown) {
        open(
                shown,
                () -> {
                    var opening = make(shown, SampleYear.OFFICE);
                    if (opening instanceof Stores.Opening.Opened(var made, var _)) {
                        var person = person(shown);
                        made.recorder()
                                .record(
                                        new Actor(person, person),
                                        new SampleYear(made.office()).step());
                    }
                    return opening;
                });
    }

    private Stores.Opening make(Window shown, NewOffice office) throws YitiException {
        stores.create(shown.places().store(), office);
        return openStore(shown);
    }

    private Stores.Opening openStore(Window shown) throws YitiException {
        return stores.open(
                shown.places().store(), person(shown), this::comeForward, Progress.SILENT);
    }

    private void open(Window shown, Stores.Again opening) {
        jobs.<Stores.Opening>start(
                Sentence.of("start.opening"),
                _ -> opening.open(),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Stores.Opening>(var came) -> take(shown, opening, came);
                        case Outcome.Stopped<Stores.Opening> _ -> Platform.exit();
                        case Outcome.Broken<Stores.Opening>(var cause) -> {
                            LOG.error("the store could not be opened", cause);
                            trouble(shown, opening, sentence(cause), newestBackup(shown));
                        }
                    }
                });
    }

    private static Sentence sentence(Exception cause) {
        return cause instanceof YitiException known
                ? known.sentence()
                : Sentence.of("start.bug", String.valueOf(cause.getMessage()));
    }

    private void take(Window shown, Stores.Again opening, Stores.Opening came) {
        switch (came) {
            case Stores.Opening.Opened(var opened, var warnings) -> {
                store = opened;
                var graph =
                        new AppGraph(
                                opened,
                                jobs,
                                shown.texts(),
                                shown.preferences(),
                                shown.theme(),
                                backup -> restore(shown, backup));
                show(shown, graph.window());
                warnings.forEach(graph::warn);
                if (Boolean.getBoolean("yiti.train")) {
                    new Tour(graph.workplace(), jobs).walk(_ -> {}, Platform::exit);
                } else {
                    graph.backUp();
                }
            }
            case Stores.Opening.Held(var sentence, var cameForward) -> {
                LOG.info("{}", shown.texts().say(sentence));
                if (cameForward) {
                    Platform.exit();
                } else {
                    trouble(shown, opening, sentence, Optional.empty());
                }
            }
            case Stores.Opening.Damaged(var sentence, var backup) ->
                    trouble(shown, opening, sentence, backup);
            case Stores.Opening.Copied(var sentence, var again) ->
                    show(
                            shown,
                            new TroubleView(shown.texts())
                                    .ask(sentence, () -> open(shown, again), Platform::exit));
        }
    }

    private void trouble(Window shown, Stores.Again opening, Sentence what, Optional<Path> backup) {
        show(
                shown,
                new TroubleView(shown.texts())
                        .build(
                                what,
                                backup,
                                () -> open(shown, opening),
                                file ->
                                        open(
                                                shown,
                                                () -> {
                                                    stores.restore(
                                                            file,
                                                            shown.places().store(),
                                                            person(shown));
                                                    return openStore(shown);
                                                })));
    }

    /// Closes the open store behind all that is still being written, puts the backup in its place and opens
    /// that; the person has agreed. Whatever happens, a store is open again afterwards.
    private void restore(Window shown, Path backup) {
        show(shown, new StackPane(new Label(shown.texts().tr("start.restoring"))));
        Stores.Again opening = () -> openStore(shown);
        jobs.<Stores.Opening>write(
                Sentence.of("start.restoring"),
                _ -> restored(shown, backup),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Stores.Opening>(var came) -> take(shown, opening, came);
                        case Outcome.Stopped<Stores.Opening> _ -> open(shown, opening);
                        case Outcome.Broken<Stores.Opening>(var cause) -> {
                            LOG.error("the store could not be restored", cause);
                            trouble(shown, opening, sentence(cause), newestBackup(shown));
                        }
                    }
                });
    }

    private Stores.Opening restored(Window shown, Path backup) throws YitiException {
        closeStore();
        var told = putBack(shown, backup);
        var opening = openStore(shown);
        if (opening instanceof Stores.Opening.Copied(var _, var again)) {
            opening = again.open();
        }
        return opening instanceof Stores.Opening.Opened(var opened, var warnings)
                ? new Stores.Opening.Opened(
                        opened, Stream.concat(Stream.of(told), warnings.stream()).toList())
                : opening;
    }

    /// What to tell once the window is open again: where the former store lies, or why it still is the one.
    private Sentence putBack(Window shown, Path backup) {
        try {
            var aside = stores.restore(backup, shown.places().store(), person(shown));
            return Sentence.of(
                    "start.restored",
                    backup.getFileName().toString(),
                    aside.map(Path::toString).orElse("—"));
        } catch (YitiException e) {
            LOG.error("the backup could not be restored", e);
            return e.sentence();
        }
    }

    private Optional<Path> newestBackup(Window shown) {
        try {
            return stores.newestBackup(shown.places().store());
        } catch (YitiException e) {
            LOG.warn("backups could not be listed", e);
            return Optional.empty();
        }
    }

    private static void show(Window shown, Parent page) {
        shown.scene().setRoot(page);
        shown.theme().dressRoot(page);
    }

    /// A second start asks this one to come forward.
    private void comeForward() {
        FxJobRunner.onScreen(() -> {
            if (stage != null) {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            }
        });
    }

    @Override
    public void stop() {
        jobs.close();
        try {
            closeStore();
        } catch (YitiException e) {
            LOG.error("the store could not be closed cleanly", e);
        }
    }

    private void closeStore() throws YitiException {
        var open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}
