package org.yiti.app.boot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.yiti.app.account.IdleWatch;
import org.yiti.app.account.SignInModel;
import org.yiti.app.account.SignInView;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.preference.Preferences;
import org.yiti.model.Sentence;
import org.yiti.model.account.Account;
import org.yiti.model.account.Accounts;
import org.yiti.model.store.Store;

/// The door to the pages of an open store: where there are accounts, somebody has to sign in, and the pages are hidden
/// again when they lock them, or have not touched anything for a while.
final class Door {
    private final FxJobRunner jobs;
    private final Texts texts;
    private final Preferences preferences;
    private final Scene scene;
    private final Consumer<Parent> show;
    private final IdleWatch idle;
    private Runnable lock = () -> {};

    /// @param show puts a page into the window
    Door(
            FxJobRunner jobs,
            Texts texts,
            Preferences preferences,
            Scene scene,
            Consumer<Parent> show) {
        this.jobs = jobs;
        this.texts = texts;
        this.preferences = preferences;
        this.scene = scene;
        this.show = show;
        idle =
                new IdleWatch(
                        scene,
                        preferences.settingsProperty().map(s -> Duration.minutes(s.idleMinutes())),
                        () -> lock.run());
    }

    /// Lets in who may come in.
    ///
    /// @param whenIn told who it is, each time somebody else has signed in
    /// @param failed told where the accounts cannot be read
    void enter(Store store, Consumer<Presence> whenIn, Consumer<Exception> failed) {
        jobs.<Accounts>write(
                Sentence.of("start.opening"),
                _ -> Accounts.of(store.rows()),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Accounts>(var accounts) -> {
                            if (accounts.none()) {
                                whenIn.accept(anybody(store, whenIn, failed));
                            } else {
                                ask(store, accounts, account -> in(store, account, whenIn, failed));
                            }
                        }
                        case Outcome.Stopped<Accounts> _ -> {}
                        case Outcome.Broken<Accounts>(var cause) -> failed.accept(cause);
                    }
                });
    }

    /// Once the first account is made, they sign in with it.
    private Presence anybody(Store store, Consumer<Presence> whenIn, Consumer<Exception> failed) {
        return new Presence(Optional.empty(), () -> enter(store, whenIn, failed), () -> {});
    }

    private void in(
            Store store, Account account, Consumer<Presence> whenIn, Consumer<Exception> failed) {
        preferences.change(s -> s.withPerson(account.name()));
        lock = () -> lock(store, account, whenIn, failed);
        idle.begin();
        whenIn.accept(
                new Presence(
                        Optional.of(account),
                        () -> {
                            close();
                            enter(store, whenIn, failed);
                        },
                        () -> lock.run()));
    }

    /// Hides the pages; the same person finds them as they were, somebody else begins anew.
    private void lock(
            Store store, Account account, Consumer<Presence> whenIn, Consumer<Exception> failed) {
        var pages = scene.getRoot();
        close();
        jobs.<Accounts>write(
                Sentence.of("account.signing-in"),
                _ -> Accounts.of(store.rows()),
                outcome -> {
                    var accounts =
                            outcome instanceof Outcome.Done<Accounts>(var read)
                                    ? read
                                    : new Accounts(List.of(account));
                    ask(
                            store,
                            accounts,
                            who -> {
                                if (who.row().equals(account.row())) {
                                    lock = () -> lock(store, account, whenIn, failed);
                                    idle.begin();
                                    show.accept(pages);
                                } else {
                                    in(store, who, whenIn, failed);
                                }
                            });
                });
        // Nothing of the pages is to be seen while the accounts are read.
        show.accept(new javafx.scene.layout.StackPane());
    }

    /// Nobody is in any more.
    void close() {
        lock = () -> {};
        idle.end();
    }

    private void ask(Store store, Accounts accounts, Consumer<Account> whenIn) {
        var names = accounts.active().stream().map(Account::name).toList();
        var model = new SignInModel(store, jobs, Clock.systemDefaultZone(), whenIn);
        show.accept(
                new SignInView(model, names, texts)
                        .build(store.office().name(), Optional.of(preferences.get().person())));
    }
}
