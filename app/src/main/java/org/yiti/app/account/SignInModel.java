package org.yiti.app.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Account;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Lockout;
import org.yiti.model.account.PasswordRules;
import org.yiti.model.account.SignIn;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.Store;

/// Signing in at a store that has accounts, and choosing another password where somebody else gave the first.
public final class SignInModel {
    /// What the page shows.
    public sealed interface State {
        /// @param why it did not work the last time
        record Asking(Optional<Sentence> why) implements State {}

        record Checking() implements State {}

        /// @param wrong what the typed password lacks
        record NewPassword(Account account, List<Sentence> wrong) implements State {}
    }

    private final Store store;
    private final JobRunner jobs;
    private final Clock clock;
    private final Consumer<Account> whenIn;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Asking(Optional.empty()));

    /// @param whenIn told who is signed in
    public SignInModel(Store store, JobRunner jobs, Clock clock, Consumer<Account> whenIn) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
        this.whenIn = whenIn;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void signIn(String name, String password) {
        if (state.get() instanceof State.Checking) {
            return;
        }
        state.set(new State.Checking());
        jobs.<SignIn.Result>write(
                Sentence.of("account.signing-in"),
                _ -> new SignIn(store, clock, SignInNote.SignInWay.WINDOW).as(name, password),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<SignIn.Result>(var result) -> came(result);
                        case Outcome.Stopped<SignIn.Result> _ -> ask(Optional.empty());
                        case Outcome.Broken<SignIn.Result>(var cause) -> ask(why(cause));
                    }
                });
    }

    private void came(SignIn.Result result) {
        switch (result) {
            case SignIn.Result.SignedIn(var account) -> {
                if (account.mustChange()) {
                    state.set(new State.NewPassword(account, List.of()));
                } else {
                    whenIn.accept(account);
                }
            }
            case SignIn.Result.Wrong _ -> ask(Optional.of(Sentence.of("account.wrong")));
            case SignIn.Result.Locked(var left) ->
                    ask(Optional.of(Sentence.of("account.locked", Lockout.minutes(left))));
        }
    }

    private void ask(Optional<Sentence> why) {
        state.set(new State.Asking(why));
    }

    private static Optional<Sentence> why(Exception cause) {
        return Optional.of(
                cause instanceof YitiException known
                        ? known.sentence()
                        : Sentence.of("saving.bug"));
    }

    /// @param again the same once more
    void choose(Account account, String password, String again) {
        var wrong = wrong(account, password, again);
        if (!wrong.isEmpty()) {
            state.set(new State.NewPassword(account, wrong));
            return;
        }
        state.set(new State.Checking());
        jobs.<Boolean>write(
                Sentence.of("account.signing-in"),
                _ -> {
                    if (account.password().filter(old -> old.is(password)).isPresent()) {
                        throw new YitiException(Sentence.of("account.password.same"));
                    }
                    new GuardedStore(store, Optional.of(account.id()))
                            .recorder()
                            .record(
                                    account.actor(),
                                    AccountSteps.password(account, password, false));
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Broken<Boolean>(var cause)) {
                        state.set(new State.NewPassword(account, why(cause).stream().toList()));
                    } else {
                        whenIn.accept(account);
                    }
                });
    }

    /// What is wrong with a new password that was typed twice.
    public static List<Sentence> wrong(Account account, String password, String again) {
        return password.equals(again)
                ? PasswordRules.wrong(password, account.name())
                : List.of(Sentence.of("account.password.again.wrong"));
    }
}
