package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.CrashCode;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.start.FirstRunView;
import org.yiti.app.start.HandedOver;
import org.yiti.app.start.Places;
import org.yiti.app.start.TroubleView;
import org.yiti.app.theme.Theme;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Account;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// The one window and the store that it shows: shown at once and empty, the store opens behind it; when the
/// person closes it, it stays until everything is stored and backed up, and says so if that fails.
///
/// The store is opened, restored and closed on the thread of the writes, so one never happens inside another.
public final class StoreWindow {
    private static final Logger LOG = LoggerFactory.getLogger(StoreWindow.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final int PATIENCE_MILLIS = 1_000;

    private final Stage stage;
    private final Stores stores;
    private final Runnable leave;
    private final Consumer<Path> opener;
    private final FxJobRunner jobs = new FxJobRunner();
    private final Preferences preferences;
    private final Texts texts;
    private final Theme theme;
    private final Scene scene;
    private final Door door;
    private Places places;

    /// Set and cleared by the jobs that open and close.
    private volatile @Nullable Store store;

    /// What works on the open store, once there is one.
    private @Nullable AppGraph graph;

    private boolean closing;

    /// A second start came while this one was closing: it opens again afterwards.
    private boolean wanted;

    /// @param leave ends the program
    /// @param opener shows a file in the program that the system has for it
    public StoreWindow(
            Stage stage, Stores stores, Places places, Runnable leave, Consumer<Path> opener) {
        this.opener = opener;
        this.stage = stage;
        this.stores = stores;
        this.places = places;
        this.leave = leave;
        preferences = new Preferences(new SettingsFile(places.settings()));
        texts = new Texts(Locale.of(preferences.get().language()));
        theme = new Theme(preferences.settingsProperty());
        scene = new Scene(words("start.opening"), WIDTH, HEIGHT);
        theme.dress(scene);
        door = new Door(jobs, texts, preferences, scene, this::show);
        stage.setTitle(texts.tr("app.title"));
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /// Shows the window and opens the store; where there is none, asks for what makes one.
    ///
    /// @param chosen the folder that was named at the start, if any
    /// @param sample whether a missing store is made with the sample year
    public void open(@Nullable Path chosen, boolean sample) {
        var kept = preferences.get().store();
        if (chosen != null) {
            places = places.withStore(chosen);
        } else if (!kept.isEmpty()) {
            places = places.withStore(Path.of(kept));
        }
        stage.show();
        if (stores.exists(places.store())) {
            openStore();
        } else if (sample) {
            makeSample();
        } else if (stores.remains(places.store())
                || (!places.reachable() && (chosen != null || !kept.isEmpty()))) {
            openStore(); // says what is missing: no place to begin anew without a question
        } else {
            askFirst();
        }
    }

    /// Opens every page once on a sample year and ends the program.
    public void train() {
        stage.show();
        makeSample();
    }

    private String person() {
        var name = preferences.get().person();
        return name.isBlank() ? System.getProperty("user.name", "?") : name;
    }

    // --- first start ---

    private void askFirst() {
        show(
                new FirstRunView(texts, SampleYear.OFFICE)
                        .build(answer -> {
                            preferences.change(s -> s.withPerson(answer.person()));
                            if (answer.sample()) {
                                showSample();
                            } else {
                                open(() -> make(answer.office()));
                            }
                        }));
    }

    /// A look at the sample year, in a folder of its own: the person's own store is still to be made.
    private void showSample() {
        places = places.sample();
        if (stores.exists(places.store())) {
            openStore();
        } else {
            makeSample();
        }
    }

    private void makeSample() {
        open(() -> {
            var opening = make(SampleYear.OFFICE);
            if (opening instanceof Stores.Opening.Opened(var made, var _)) {
                var actor = new Actor(person(), person());
                new SampleYear(made.office()).fill(made, actor);
            }
            return opening;
        });
    }

    private Stores.Opening make(NewOffice office) throws YitiException {
        stores.create(places.store(), office);
        return opening();
    }

    // --- opening ---

    private void openStore() {
        open(this::opening);
    }

    private Stores.Opening opening() throws YitiException {
        return stores.open(places.store(), person(), this::comeForward, Progress.SILENT);
    }

    private void open(Stores.Again how) {
        perform("start.opening", how, how);
    }

    /// @param again what a further try does
    private void perform(String doing, Stores.Again how, Stores.Again again) {
        door.close();
        show(words(doing));
        jobs.<Stores.Opening>write(
                Sentence.of(doing),
                _ -> kept(how.open()),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Stores.Opening>(var came) -> take(again, came);
                        case Outcome.Stopped<Stores.Opening> _ -> leave.run();
                        case Outcome.Broken<Stores.Opening>(var cause) -> {
                            LOG.error("the store could not be opened", cause);
                            trouble(again, sentence(cause), !stores.exists(places.store()));
                        }
                    }
                });
    }

    private Stores.Opening kept(Stores.Opening came) {
        if (came instanceof Stores.Opening.Opened(var opened, var _)) {
            store = opened;
        }
        return came;
    }

    private static Sentence sentence(Exception cause) {
        return cause instanceof YitiException known
                ? known.sentence()
                : Sentence.of("start.bug", CrashCode.of(cause));
    }

    private void take(Stores.Again again, Stores.Opening came) {
        switch (came) {
            case Stores.Opening.Opened(var opened, var warnings) -> {
                graph = null;
                door.enter(
                        opened,
                        presence -> work(opened, presence, warnings),
                        cause -> trouble(again, sentence(cause), false));
            }
            case Stores.Opening.Held(var sentence, var cameForward) -> {
                LOG.info("{}", texts.say(sentence));
                if (cameForward) {
                    leave.run();
                } else {
                    trouble(again, sentence, false);
                }
            }
            case Stores.Opening.Damaged(var sentence, var _) -> trouble(again, sentence, true);
            case Stores.Opening.Copied(var sentence, var asNewReplica) ->
                    show(
                            new TroubleView(texts)
                                    .build(
                                            "trouble.title.copied",
                                            sentence,
                                            List.of(
                                                    way(
                                                            "go-on",
                                                            texts.tr("trouble.go-on"),
                                                            () -> open(asNewReplica)),
                                                    way(
                                                            "leave",
                                                            texts.tr("trouble.leave"),
                                                            leave))));
        }
    }

    private void work(Store opened, Presence presence, List<Sentence> warnings) {
        var made =
                new AppGraph(
                        new GuardedStore(opened, presence.account().map(Account::id)),
                        jobs,
                        texts,
                        preferences,
                        theme,
                        new Outside(this::putBack, opener, presence));
        graph = made;
        show(made.window());
        warnings.forEach(made::warn);
        if (Boolean.getBoolean("yiti.train")) {
            new Tour(made.workplace(), jobs).walk(_ -> {}, leave);
        } else {
            made.backUp();
            openHandedOver();
        }
    }

    /// Shows the file that this start, or a later one, was made for.
    private void openHandedOver() {
        var handed = new HandedOver(places.settings());
        jobs.<Optional<Path>>start(
                Sentence.of("start.opening"),
                _ -> handed.take(),
                outcome -> {
                    var at = graph;
                    if (at != null && outcome instanceof Outcome.Done<Optional<Path>>(var file)) {
                        file.ifPresent(at::open);
                    }
                });
    }

    // --- troubles ---

    /// Tells of what nothing caught.
    public void failed(Throwable failure) {
        var at = graph;
        if (at != null) {
            at.failed(failure);
        } else {
            LOG.error("failed before the store was open", failure);
            trouble(this::opening, Sentence.of("start.bug", CrashCode.of(failure)), false);
        }
    }

    /// @param gone whether there is nothing there to open, so that a backup may take the place
    private void trouble(Stores.Again again, Sentence what, boolean gone) {
        if (!gone) {
            trouble(again, what, false, Optional.empty());
            return;
        }
        jobs.<Optional<Path>>start(
                Sentence.of("start.opening"),
                _ -> stores.newestBackup(places.store()),
                outcome -> {
                    var newest =
                            outcome instanceof Outcome.Done<Optional<Path>>(var found)
                                    ? found
                                    : Optional.<Path>empty();
                    trouble(again, what, true, newest);
                });
    }

    private void trouble(Stores.Again again, Sentence what, boolean gone, Optional<Path> newest) {
        var ways = new ArrayList<TroubleView.Way>();
        ways.add(way("again", texts.tr("trouble.again"), () -> open(again)));
        newest.ifPresent(file ->
                ways.add(
                        way(
                                "restore",
                                texts.tr("trouble.restore", file.getFileName().toString()),
                                () -> putBack(file))));
        var choose = new TroubleView.Choosing(stage, texts);
        if (gone) {
            ways.add(
                    way(
                            "backup",
                            texts.tr("trouble.backup"),
                            () -> choose.backup().ifPresent(this::putBack)));
        }
        ways.add(
                way(
                        "folder",
                        texts.tr("trouble.folder"),
                        () -> choose.folder().ifPresent(this::moveTo)));
        if (gone && !stores.exists(places.store())) {
            ways.add(way("new", texts.tr("trouble.new"), this::askFirst));
        }
        ways.add(way("leave", texts.tr("trouble.leave"), leave));
        show(new TroubleView(texts).build("trouble.title", what, ways));
    }

    private static TroubleView.Way way(String id, String words, Runnable go) {
        return new TroubleView.Way("trouble-" + id, words, go);
    }

    /// Another folder, from now on.
    private void moveTo(Path folder) {
        places = places.withStore(folder);
        open(() -> {
            var came = opening();
            preferences.change(s -> s.withStore(folder.toString()));
            return came;
        });
    }

    private void putBack(Path backup) {
        perform("start.restoring", () -> restored(backup), this::opening);
    }

    // --- restoring ---

    /// Closes the store, if one is open, puts the backup in its place and opens that; the person has agreed.
    /// If that fails, the former store is opened again.
    private Stores.Opening restored(Path backup) throws YitiException {
        closeStore();
        Optional<YitiException> failed = Optional.empty();
        Sentence told;
        try {
            told = putInPlace(backup);
        } catch (YitiException e) {
            LOG.error("the backup could not be restored", e);
            failed = Optional.of(e);
            told = e.sentence();
        }
        var opening = opening();
        if (opening instanceof Stores.Opening.Copied(var _, var again)) {
            opening = again.open();
        }
        if (opening instanceof Stores.Opening.Opened(var opened, var warnings)) {
            return new Stores.Opening.Opened(
                    opened, Stream.concat(Stream.of(told), warnings.stream()).toList());
        }
        if (failed.isPresent()) {
            throw failed.get();
        }
        return opening;
    }

    /// @return what to tell once the window is open again: where the former store lies
    private Sentence putInPlace(Path backup) throws YitiException {
        var aside = stores.restore(backup, places.store(), person());
        return Sentence.of(
                "start.restored",
                backup.getFileName().toString(),
                aside.map(Path::toString).orElse("—"));
    }

    // --- the window ---

    private StackPane words(String key) {
        return new StackPane(new Label(texts.tr(key)));
    }

    private void show(Parent page) {
        scene.setRoot(page);
        theme.dressRoot(page);
    }

    /// A second start asks this one to come forward.
    ///
    /// @return whether it did; not if the window hangs
    private boolean comeForward() {
        var came = new CompletableFuture<Boolean>();
        FxJobRunner.onScreen(() -> {
            wanted = closing;
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            if (graph != null) {
                openHandedOver();
            }
            came.complete(true);
        });
        return came.completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
    }

    /// Closes the store behind all that is still being written, then ends the program.
    private void close() {
        if (closing) {
            return;
        }
        closing = true;
        door.close();
        // Leaving its field keeps what was typed last; a field that is taken away is left too late.
        scene.getRoot().requestFocus();
        show(words("start.closing"));
        jobs.stopReading();
        jobs.<Boolean>write(
                Sentence.of("start.closing"),
                _ -> {
                    closeStore();
                    return true;
                },
                outcome -> {
                    closing = false;
                    if (outcome instanceof Outcome.Broken<Boolean>(var cause)) {
                        LOG.error("the store could not be closed cleanly", cause);
                        show(
                                new TroubleView(texts)
                                        .build(
                                                "trouble.title.closing",
                                                sentence(cause),
                                                List.of(
                                                        way(
                                                                "leave",
                                                                texts.tr("trouble.close"),
                                                                leave),
                                                        way(
                                                                "again",
                                                                texts.tr("trouble.reopen"),
                                                                this::openStore))));
                    } else if (wanted) {
                        wanted = false;
                        openStore();
                    } else {
                        leave.run();
                    }
                });
    }

    private void closeStore() throws YitiException {
        var open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }

    /// The program ends: waits for what is being written and closes what is still open.
    public void end() {
        jobs.close();
        try {
            closeStore();
        } catch (YitiException e) {
            LOG.error("the store could not be closed cleanly", e);
        }
    }
}
