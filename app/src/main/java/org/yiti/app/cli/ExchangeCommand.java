package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.exchange.RowWords;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Exchange with other offices by file: the same services as the pages 数据交换.
@Command(
        name = "exchange",
        mixinStandardHelpOptions = true,
        description = "Packages to and from other offices.")
final class ExchangeCommand {
    private ExchangeCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new ExchangeCommand())
                .addSubcommand(new ExchangeExport.Export(stores, output))
                .addSubcommand(new ExchangeExport.Receipt(stores, output))
                .addSubcommand(new ExchangeExport.Request(stores, output))
                .addSubcommand(new ExchangeIntake.Inspect(stores, output))
                .addSubcommand(new ExchangeIntake.Import(stores, output))
                .addSubcommand(new ExchangeIntake.Trust(stores, output))
                .addSubcommand(new TakeBackImport(stores, output))
                .addSubcommand(new Retry(stores, output))
                .addSubcommand(new Revoke(stores, output))
                .addSubcommand(new Conflicts(stores, output))
                .addSubcommand(new ExchangeResolve(stores, output))
                .addSubcommand(new ExchangeRefused(stores, output))
                .addSubcommand(new Packages(stores, output))
                .addSubcommand(new Offices(stores, output));
    }

    /// What is needed to open a package.
    static final class Opening {
        @Option(
                names = "--passphrase-file",
                paramLabel = "FILE",
                description = "its first line is the passphrase that the package is locked with")
        @Nullable Path passphraseFile;

        @Option(
                names = "--accept-clock",
                description = "go on although the sender's clock is more than 30 days ahead")
        boolean acceptClock;

        Unlocking unlocking() throws YitiException {
            return new Unlocking(passphrase(passphraseFile), acceptClock);
        }
    }

    static Optional<String> passphrase(@Nullable Path file) throws YitiException {
        if (file == null) {
            return Optional.empty();
        }
        var words = SecretFile.firstLine(file);
        if (words.isEmpty()) {
            throw new YitiException(Sentence.of("cli.exchange.passphrase", file.toString()));
        }
        return words;
    }

    @Command(name = "packages", description = "Lists the packages that came and went.")
    static final class Packages extends StoreCommand {
        Packages(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var words = new ExchangeJson(output.texts());
                var all = open.exchange().packages();
                if (asJson) {
                    output.json(all.stream().map(words::entry).toList());
                } else if (all.isEmpty()) {
                    output.say(Sentence.of("exchange.book.none"));
                } else {
                    all.forEach(
                            entry -> output.line(new ExchangeLines(output.texts()).line(entry)));
                }
            }
            return OK;
        }
    }

    @Command(
            name = "offices",
            description =
                    "Lists the stores that packages named, and whom packages can be written for.")
    static final class Offices extends StoreCommand {
        Offices(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var words = new ExchangeJson(output.texts());
                var own = open.exchange().own();
                var all = open.exchange().stores();
                var receivers = open.exchange().receivers();
                if (asJson) {
                    var map = new LinkedHashMap<String, Object>();
                    map.put("own", words.certificate(own));
                    map.put("stores", all.stream().map(words::store).toList());
                    map.put("receivers", receivers.stream().map(words::receiver).toList());
                    output.json(map);
                } else {
                    output.say(
                            Sentence.of(
                                    "cli.exchange.own",
                                    own.officeName(),
                                    own.officeCode(),
                                    own.fingerprint()));
                    all.forEach(
                            store -> output.line(new ExchangeLines(output.texts()).line(store)));
                    receivers.forEach(r ->
                            output.say(
                                    Sentence.of(
                                            "cli.exchange.receiver",
                                            r.code(),
                                            r.name(),
                                            r.waiting())));
                }
            }
            return OK;
        }
    }

    @Command(name = "conflicts", description = "Lists what two offices changed and nobody decided.")
    static final class Conflicts extends StoreCommand {
        Conflicts(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var json = new ExchangeJson(output.texts());
                var words = new RowWords(open.rows(), output.texts());
                var all = open.exchange().conflicts();
                if (asJson) {
                    output.json(all.stream().map(c -> json.conflict(c, words)).toList());
                } else if (all.isEmpty()) {
                    output.say(Sentence.of("cli.exchange.no-conflicts"));
                } else {
                    all.forEach(c ->
                            new ExchangeLines(output.texts())
                                    .lines(c, words)
                                    .forEach(output::line));
                }
            }
            return OK;
        }
    }

    @Command(
            name = "revoke",
            description = "Withdraws the trust in a store; what came from it stays.")
    static final class Revoke extends StoreCommand {
        @Parameters(paramLabel = "REPLICA", description = "its 16 letters, as offices lists them")
        String replica = "";

        Revoke(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                open.exchange().revoke(actor(), replica);
                answer(Map.of("revoked", replica), Sentence.of("cli.exchange.revoked", replica));
            }
            return OK;
        }
    }

    @Command(name = "retry", description = "Tries the packages again that wait for others.")
    static final class Retry extends StoreCommand {
        @Mixin Opening opening = new Opening();

        Retry(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var done =
                        open.exchange().retryParked(actor(), opening.unlocking(), Progress.SILENT);
                answer(
                        Map.of("imported", done.stream().map(i -> i.number()).toList()),
                        Sentence.of("exchange.retried", done.size()));
            }
            return OK;
        }
    }

    @Command(
            name = "take-back",
            description = "Takes the newest import back as a whole, if nothing was written since.")
    static final class TakeBackImport extends StoreCommand {
        @Parameters(paramLabel = "NUMBER", description = "as packages lists it")
        long number;

        TakeBackImport(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var came = open.exchange().takeBack(actor(), number, Progress.SILENT);
                return switch (came) {
                    case TakenBack.Whole(long rows) -> {
                        answer(
                                Map.of("takenBack", number, "rows", rows),
                                Sentence.of("exchange.taken-back", rows));
                        yield OK;
                    }
                    case TakenBack.Impossible(var why) -> output.fail(FAILED, why);
                };
            }
        }
    }
}
