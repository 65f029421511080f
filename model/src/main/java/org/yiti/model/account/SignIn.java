package org.yiti.model.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.YitiException;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.Store;

/// Signing in to one account of a store: the password is compared, wrong ones are counted and lock it for a while.
public final class SignIn {
    /// What came of it.
    public sealed interface Result {
        /// @param account who is signed in
        record SignedIn(Account account) implements Result {}

        /// Name or password are wrong; which of them is not said.
        ///
        /// @param left how many more wrong ones lock the account
        record Wrong(int left) implements Result {}

        record Locked(Duration left) implements Result {}
    }

    /// What a wrong name is compared with, so that it takes as long as a wrong password.
    private static final Password NOBODYS =
            new Password(Password.ITERATIONS, new byte[16], new byte[32]);

    private final Store store;
    private final Clock clock;
    private final SignInNote.SignInWay way;

    /// @param way where it is typed, for the log of signing in
    public SignIn(Store store, Clock clock, SignInNote.SignInWay way) {
        this.store = store;
        this.clock = clock;
        this.way = way;
    }

    /// Takes some tenths of a second, on purpose.
    ///
    /// @throws YitiException if the count of wrong ones cannot be kept; nobody is signed in then
    public Result as(String name, String password) throws YitiException {
        var account = Accounts.of(store.rows()).called(name);
        if (account.isEmpty()) {
            is(Optional.empty(), password);
            note(Optional.empty(), SignInNote.SignInOutcome.NOBODY);
            return new Result.Wrong(Lockout.MOST);
        }
        return as(account.get(), password);
    }

    private Result as(Account account, String password) throws YitiException {
        var signIns = store.signIns();
        var before = signIns.of(account.id());
        var locked = Lockout.left(before, clock.instant());
        if (locked.isPresent()) {
            if (before.failedAt().isAfter(clock.instant())) {
                // The clock was put back: the lock counts from now, or it would last until it has
                // caught up.
                signIns.keep(account.id(), before.lockedFrom(clock.instant()));
            }
            note(Optional.of(account.id()), SignInNote.SignInOutcome.LOCKED);
            return new Result.Locked(locked.get());
        }
        // Counted before it is compared: who ends the program in between has used up one.
        var failed = before.failed(clock.instant());
        signIns.keep(account.id(), failed);
        if (!is(account.password(), password)) {
            note(Optional.of(account.id()), SignInNote.SignInOutcome.WRONG);
            return Lockout.left(failed, clock.instant())
                    .<Result>map(Result.Locked::new)
                    .orElseGet(() -> new Result.Wrong(Lockout.MOST - failed.failures()));
        }
        signIns.keep(account.id(), before.succeeded(clock.instant()));
        note(Optional.of(account.id()), SignInNote.SignInOutcome.ENTERED);
        return new Result.SignedIn(account);
    }

    private void note(Optional<UUID> account, SignInNote.SignInOutcome outcome)
            throws YitiException {
        store.signIns().note(account, outcome, way, clock.instant());
    }

    private static boolean is(Optional<Password> kept, String typed) {
        return kept.orElse(NOBODYS).is(typed) && kept.isPresent();
    }
}
