package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Accounts;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Lockout;
import org.yiti.model.account.SignIn;
import org.yiti.model.account.SignIn.Result;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.Store;
import picocli.CommandLine.Option;

/// Which account a command is typed by. A store without accounts asks for none.
final class Identity {
    @Option(
            names = "--account",
            paramLabel = "NAME",
            defaultValue = "${env:YITI_ACCOUNT}",
            description =
                    "who does it, where the store has accounts (default: the environment's"
                            + " YITI_ACCOUNT)")
    @Nullable String account;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            defaultValue = "${env:YITI_PASSWORD_FILE}",
            description =
                    "its first line is the account's password (default: the environment's"
                            + " YITI_PASSWORD_FILE)")
    @Nullable Path passwordFile;

    /// @param evenIfNew whether a password will do that is to be changed first
    /// @throws NotSignedInException if the store has accounts and this is none of them
    GuardedStore signIn(Store store, boolean evenIfNew) throws YitiException {
        if (Accounts.of(store.rows()).none()) {
            return new GuardedStore(store, Optional.empty());
        }
        var name = account;
        var file = passwordFile;
        if (name == null || name.isBlank() || file == null) {
            throw new NotSignedInException(Sentence.of("cli.account.needed"));
        }
        var password = SecretFile.firstLine(file);
        if (password.isEmpty()) {
            throw new NotSignedInException(
                    Sentence.of("cli.account.file", "--password-file", file.toString()));
        }
        return switch (new SignIn(store, Clock.systemUTC(), SignInNote.SignInWay.COMMAND)
                .as(name, password.get())) {
            case Result.SignedIn(var who) -> {
                if (who.mustChange() && !evenIfNew) {
                    throw new NotSignedInException(
                            Sentence.of("cli.account.must-change", who.name()));
                }
                yield new GuardedStore(store, Optional.of(who.id()));
            }
            case Result.Wrong _ -> throw new NotSignedInException(Sentence.of("account.wrong"));
            case Result.Locked(var left) ->
                    throw new NotSignedInException(
                            Sentence.of("account.locked", Lockout.minutes(left)));
        };
    }
}
