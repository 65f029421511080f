package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Account;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.Accounts;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Matter;
import org.yiti.model.account.PasswordRules;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.Unit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The accounts of a store.
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description =
                "Who may sign in. Once a store has an account, every command needs --account and"
                        + " --password-file.")
final class AccountCommand {
    private AccountCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new AccountCommand())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new AccountLogCommand(stores, output))
                .addSubcommand(new Add(stores, output))
                .addSubcommand(new SetPassword(stores, output))
                .addSubcommand(new Use("disable", false, stores, output).line())
                .addSubcommand(new Use("enable", true, stores, output).line());
    }

    private abstract static class Part extends StoreCommand {
        Part(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.empty();
        }

        Account found(GuardedStore open, String name) throws YitiException {
            var found =
                    Accounts.of(open.rows()).all().stream()
                            .filter(account -> account.called(name))
                            .findFirst();
            if (found.isEmpty()) {
                // Who may not look after others' accounts does not see them either.
                open.guard().must(Matter.USERS, Right.WRITE);
                throw new YitiException(Sentence.of("cli.account.missing", name));
            }
            return found.get();
        }

        static String newPassword(Path file, String name) throws YitiException {
            var password = SecretFile.firstLine(file);
            if (password.isEmpty()) {
                throw new YitiException(
                        Sentence.of("cli.account.file", "--new-password-file", file.toString()));
            }
            var wrong = PasswordRules.wrong(password.get(), name);
            if (!wrong.isEmpty()) {
                throw new YitiException(Sentence.of("account.password.refused", wrong));
            }
            return password.get();
        }

        int told(Account account, Sentence sentence) {
            answer(json(account), sentence);
            return OK;
        }
    }

    private static Map<String, Object> json(Account account) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", account.name());
        map.put("roles", account.roles().stream().map(Role::name).toList());
        account.unit().ifPresent(unit -> map.put("unit", unit.toString()));
        map.put("active", account.active());
        return map;
    }

    @Command(name = "list", description = "Lists the accounts with their roles.")
    static final class Listing extends Part {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                open.guard().must(Matter.USERS, Right.READ);
                var accounts = Accounts.of(open.rows());
                if (asJson) {
                    output.json(accounts.all().stream().map(AccountCommand::json).toList());
                } else if (accounts.none()) {
                    output.say(Sentence.of("cli.account.none"));
                } else {
                    accounts.all().forEach(this::line);
                    accounts.warnings().forEach(output::trouble);
                }
            }
            return OK;
        }

        private void line(Account account) {
            var key = account.active() ? "cli.account.line" : "cli.account.line.off";
            output.say(Sentence.of(key, account.name(), List.copyOf(account.roles())));
        }
    }

    @Command(
            name = "add",
            description = "Makes an account; the first one has to be a system administrator.")
    static final class Add extends Part {
        @Option(names = "--name", required = true, paramLabel = "NAME")
        String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = "${COMPLETION-CANDIDATES}; may be given several times")
        List<Role> roles = List.of();

        @Option(
                names = "--unit",
                paramLabel = "CODE",
                description = "code of the unit that a liaison, a unit's head or a district is of")
        @Nullable String unit;

        @Option(
                names = "--new-password-file",
                required = true,
                paramLabel = "FILE",
                description =
                        "its first line is the password to begin with; the person changes it when they sign"
                                + " in")
        Path file = Path.of("");

        Add(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            needWords("--name", name);
            try (var open = open()) {
                var password = newPassword(file, name);
                boolean first = Accounts.of(open.rows()).none();
                var step =
                        AccountSteps.make(
                                name, EnumSet.copyOf(roles), unit(open), password, !first);
                open.recorder().record(actor(), step);
                return told(made(step), said(first));
            }
        }

        /// Who makes the first one is nobody yet, and reads nothing from then on.
        private static Account made(Step step) {
            return step.changes().stream()
                    .filter(Change.Add.class::isInstance)
                    .map(Change.Add.class::cast)
                    .map(add -> new Account(Row.of(add.table(), add.row(), add.values())))
                    .findFirst()
                    .orElseThrow();
        }

        private Sentence said(boolean first) {
            return Sentence.of(first ? "cli.account.first" : "cli.account.added", name.strip());
        }

        private Optional<UUID> unit(GuardedStore open) throws YitiException {
            var code = unit;
            if (code == null) {
                return Optional.empty();
            }
            return Optional.of(
                    open.rows().all(Table.UNIT).stream()
                            .map(Unit::new)
                            .filter(u -> u.code().equals(code.strip()))
                            .map(Unit::id)
                            .findFirst()
                            .orElseThrow(() ->
                                    new YitiException(Sentence.of("cli.account.unit", code))));
        }
    }

    @Command(
            name = "set-password",
            description =
                    "Gives the own account another password, or with --name another's, which is then to be"
                            + " changed when it signs in.")
    static final class SetPassword extends Part {
        @Option(names = "--name", paramLabel = "NAME")
        @Nullable String name;

        @Option(
                names = "--new-password-file",
                required = true,
                paramLabel = "FILE",
                description = "its first line is the new password")
        Path file = Path.of("");

        SetPassword(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        boolean changesPassword() {
            return name == null;
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var own = open.guard().account();
                var named = name;
                if (named == null && own.isEmpty()) {
                    throw new YitiException(Sentence.of("cli.account.none"));
                }
                var account = named == null ? own.orElseThrow() : found(open, named);
                boolean another = own.filter(o -> o.id().equals(account.id())).isEmpty();
                var password = newPassword(file, account.name());
                open.recorder().record(actor(), AccountSteps.password(account, password, another));
                if (another) {
                    var signIns = open.signIns();
                    signIns.keep(account.id(), signIns.of(account.id()).forgiven());
                }
                return told(account, Sentence.of("cli.account.password", account.name()));
            }
        }
    }

    @Command(description = "Lets an account sign in, or not any more.")
    static final class Use extends Part {
        private final String verb;
        private final boolean active;

        @Option(names = "--name", required = true, paramLabel = "NAME")
        String name = "";

        Use(String verb, boolean active, Stores stores, Output output) {
            super(stores, output);
            this.verb = verb;
            this.active = active;
        }

        CommandLine line() {
            var line = new CommandLine(this);
            line.setCommandName(verb);
            return line;
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var account = found(open, name);
                open.recorder().record(actor(), AccountSteps.use(account, active));
                var key = active ? "cli.account.enabled" : "cli.account.disabled";
                return told(found(open, name), Sentence.of(key, account.name()));
            }
        }
    }
}
