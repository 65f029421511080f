package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import org.yiti.app.start.Places;
import org.yiti.app.theme.Theme;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Account;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// The one window and the store that it shows: shown at once and empty, the store opens behind it; when the
/// person closes it, it stays until everything is stored and backed up, and says so if that fails.
public final class StoreWindow {
    private static final Logger LOG = LoggerFactory.getLogger(StoreWindow.class);
    private static final int PATIENCE_MILLIS = 1_000;

    private final Runnable leave;
    private final Consumer<Path> opener;
    private final FxJobRunner jobs = new FxJobRunner();
    private final Preferences preferences;
    private final Texts texts;
    private final Theme theme;
    private final WindowFrame frame;
    private final Door door;
    private final HeldStore held;
    private final Troubles troubles;

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
        this.leave = leave;
        preferences = new Preferences(new SettingsFile(places.settings()));
        texts = new Texts(Locale.of(preferences.get().language()));
        theme = new Theme(preferences.settingsProperty());
        frame = new WindowFrame(stage, texts, theme, this::close);
        door = new Door(jobs, texts, preferences, frame.scene(), frame::show);
        held = new HeldStore(stores, places, preferences, this::comeForward);
        var ways =
                new Troubles.Ways(this::open, this::putBack, this::moveTo, this::askFirst, leave);
        troubles = new Troubles(new Troubles.Place(stage, texts, frame::show), ways, jobs, held);
    }

    /// Shows the window and opens the store; where there is none, asks for what makes one.
    ///
    /// @param chosen the folder that was named at the start, if any
    /// @param sample whether a missing store is made with the sample year
    public void open(@Nullable Path chosen, boolean sample) {
        var kept = preferences.get().store();
        if (chosen != null) {
            held.lieIn(chosen);
        } else if (!kept.isEmpty()) {
            held.lieIn(Path.of(kept));
        }
        boolean named = chosen != null || !kept.isEmpty();
        frame.appear();
        if (held.exists()) {
            open(held::open);
        } else if (sample) {
            open(held::makeSample);
        } else if (held.remains() || (!held.reachable() && named)) {
            open(held::open); // says what is missing: no place to begin anew without a question
        } else {
            askFirst();
        }
    }

    /// Opens every page once on a sample year and ends the program.
    public void train() {
        frame.appear();
        open(held::makeSample);
    }

    private void askFirst() {
        frame.show(
                new FirstRunView(texts, SampleYear.OFFICE)
                        .build(answer -> {
                            preferences.change(s -> s.withPerson(answer.person()));
                            if (answer.sample()) {
                                held.lieInSample();
                                open(held::openSample);
                            } else {
                                open(() -> held.make(answer.office()));
                            }
                        }));
    }

    // --- opening ---

    private void open(Stores.Again how) {
        perform("start.opening", how, how);
    }

    /// @param again what a further try does
    private void perform(String doing, Stores.Again how, Stores.Again again) {
        door.close();
        frame.showWords(doing);
        jobs.<Stores.Opening>write(
                Sentence.of(doing),
                _ -> held.kept(how.open()),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Stores.Opening>(var came) -> take(again, came);
                        case Outcome.Stopped<Stores.Opening> _ -> leave.run();
                        case Outcome.Broken<Stores.Opening>(var cause) -> {
                            LOG.error("the store could not be opened", cause);
                            troubles.failed(again, Troubles.sentence(cause));
                        }
                    }
                });
    }

    private void take(Stores.Again again, Stores.Opening came) {
        switch (came) {
            case Stores.Opening.Opened(var opened, var warnings) -> {
                graph = null;
                prepareLists(opened);
                door.enter(
                        opened,
                        presence -> work(opened, presence, warnings),
                        cause -> troubles.opening(again, Troubles.sentence(cause)));
            }
            case Stores.Opening.Held(var sentence, var cameForward) -> {
                LOG.info("{}", texts.say(sentence));
                if (cameForward) {
                    leave.run();
                } else {
                    troubles.opening(again, sentence);
                }
            }
            case Stores.Opening.Damaged(var sentence, var _) -> troubles.gone(again, sentence);
            case Stores.Opening.Copied(var sentence, var asNewReplica) ->
                    troubles.copied(sentence, asNewReplica);
        }
    }

    /// Reads what lists of items are made of while the person looks at the first page. If that fails, the first list
    /// tries again and says why.
    private void prepareLists(Store opened) {
        jobs.<Boolean>latest(
                "items.prepare",
                _ -> {
                    opened.items().prepare();
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Broken<?>(var cause)) {
                        LOG.warn("the index of items could not be read", cause);
                    }
                });
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
        frame.show(made.window());
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
        var handed = held.handedOver();
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

    private void putBack(Path backup) {
        perform("start.restoring", () -> held.restored(backup), held::open);
    }

    // --- troubles ---

    /// Tells of what nothing caught.
    public void failed(Throwable failure) {
        var at = graph;
        if (at != null) {
            at.failed(failure);
        } else {
            LOG.error("failed before the store was open", failure);
            troubles.opening(held::open, Sentence.of("start.bug", CrashCode.of(failure)));
        }
    }

    /// Another folder, from now on.
    private void moveTo(Path folder) {
        held.lieIn(folder);
        open(() -> held.openIn(folder));
    }

    // --- coming forward and closing ---

    /// A second start asks this one to come forward.
    ///
    /// @return whether it did; not if the window hangs
    private boolean comeForward() {
        var came = new CompletableFuture<Boolean>();
        FxJobRunner.onScreen(() -> {
            wanted = closing;
            frame.toFront();
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
        frame.leaveField();
        frame.showWords("start.closing");
        jobs.stopReading();
        jobs.<Boolean>write(
                Sentence.of("start.closing"),
                _ -> {
                    held.close();
                    return true;
                },
                outcome -> {
                    closing = false;
                    if (outcome instanceof Outcome.Broken<Boolean>(var cause)) {
                        LOG.error("the store could not be closed cleanly", cause);
                        troubles.closing(Troubles.sentence(cause), held::open);
                    } else if (wanted) {
                        wanted = false;
                        open(held::open);
                    } else {
                        leave.run();
                    }
                });
    }

    /// The program ends: waits for what is being written and closes what is still open.
    public void end() {
        jobs.close();
        try {
            held.close();
        } catch (YitiException e) {
            LOG.error("the store could not be closed cleanly", e);
        }
    }
}
