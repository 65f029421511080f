package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.exchange.RowLine;
import org.yiti.app.exchange.RowWords;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Preview.Kind;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that look at packages and take them in.
final class ExchangeIntake {
    private ExchangeIntake() {}

    @Command(
            name = "inspect",
            description =
                    "Says what a package is and whether it would be taken in; changes nothing.")
    static final class Inspect extends ReportingCommand {
        @Parameters(paramLabel = "FILE")
        Path file = Path.of("");

        @Option(
                names = "--store",
                paramLabel = "DIR",
                description =
                        "folder of the store that would take it in; without it only the file is looked at,"
                                + " and nothing is said of who is trusted")
        @Nullable Path store;

        @Mixin ExchangeCommand.Opening opening = new ExchangeCommand.Opening();

        Inspect(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            var seen = look();
            var words = new ExchangeJson(output.texts());
            if (asJson) {
                output.json(words.inspected(seen));
            } else {
                new ExchangeLines(output.texts()).lines(seen).forEach(output::line);
            }
            var trouble = seen.trouble().filter(t -> t.code() != ExchangeCode.DUPLICATE);
            return trouble.isEmpty() ? OK : output.fail(FAILED, trouble.get().sentence());
        }

        private Inspected look() throws YitiException {
            var folder = store;
            if (folder == null) {
                return stores.inspect(file, opening.unlocking());
            }
            try (var open = open(folder)) {
                return open.exchange().inspect(file, opening.unlocking());
            }
        }
    }

    @Command(
            name = "import",
            description = "Takes a package in: all of it or nothing, after a backup.")
    static final class Import extends StoreCommand {
        @Parameters(paramLabel = "FILE")
        Path file = Path.of("");

        @Option(names = "--dry-run", description = "only say what it would do, row by row")
        boolean dryRun;

        @Option(
                names = "--accept-removals",
                description = "go on although unusually many rows go to the recycle bin")
        boolean acceptRemovals;

        @Mixin ExchangeCommand.Opening opening = new ExchangeCommand.Opening();

        Import(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                return run(open);
            } catch (ExchangeException e) {
                if (e.trouble().code() != ExchangeCode.DUPLICATE) {
                    throw e;
                }
                // Once more is no mistake: what the package holds is here.
                answer(Map.of("duplicate", true, "dryRun", dryRun), e.sentence());
                return OK;
            }
        }

        private int run(Store open) throws YitiException {
            var preview = preview(open);
            if (dryRun && preview.isPresent()) {
                tell(open, preview.get(), Optional.empty(), Optional.empty());
                return OK;
            }
            if (!acceptRemovals && preview.filter(Preview::mustConfirmRemovals).isPresent()) {
                tell(open, preview.get(), Optional.empty(), Optional.empty());
                return output.fail(
                        FAILED,
                        Sentence.of("cli.exchange.removals", preview.get().total(Kind.REMOVED)));
            }
            var done = open.exchange().accept(actor(), file, opening.unlocking(), Progress.SILENT);
            tell(open, done.preview(), Optional.of(done.number()), done.backup());
            return OK;
        }

        /// Empty for a package that waits for another: taking it in keeps it, and says so.
        private Optional<Preview> preview(Store open) throws YitiException {
            try {
                return Optional.of(
                        open.exchange().preview(file, opening.unlocking(), Progress.SILENT));
            } catch (ExchangeException e) {
                if (!dryRun && e.trouble().code().passes()) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        private void tell(
                Store open, Preview preview, Optional<Long> number, Optional<Path> backup) {
            var words = new ExchangeJson(output.texts());
            if (asJson) {
                var map = new LinkedHashMap<String, Object>();
                map.put("duplicate", false);
                map.put("dryRun", dryRun);
                map.putAll(words.preview(preview));
                number.ifPresent(n -> map.put("number", n));
                backup.ifPresent(b -> map.put("backup", b.toString()));
                if (number.isEmpty()) {
                    map.put("rows", rows(open, preview).stream().map(words::row).toList());
                }
                output.json(map);
                return;
            }
            output.say(
                    Sentence.of(
                            number.isPresent() ? "exchange.applied" : "cli.exchange.would",
                            preview.total(Kind.ADDED),
                            preview.total(Kind.CHANGED),
                            preview.total(Kind.CONFLICT),
                            preview.total(Kind.REFUSED)));
            if (number.isEmpty()) {
                rows(open, preview)
                        .forEach(row -> output.line(new ExchangeLines(output.texts()).line(row)));
            }
        }

        private List<RowLine> rows(Store open, Preview preview) {
            var words = new RowWords(open.rows(), output.texts());
            return RowLine.of(preview, words, output.texts(), Progress.SILENT);
        }
    }

    @Command(
            name = "trust",
            description =
                    "Admits the store that signed a package, after its fingerprint was compared"
                            + " by phone.")
    static final class Trust extends StoreCommand {
        @Option(names = "--from", required = true, paramLabel = "FILE", description = "the package")
        Path from = Path.of("");

        @Option(
                names = "--fingerprint",
                paramLabel = "DIGITS",
                description =
                        "the 25 digits as they were read out; without them whoever calls this says"
                                + " that they were compared")
        @Nullable String fingerprint;

        @Mixin ExchangeCommand.Opening opening = new ExchangeCommand.Opening();

        Trust(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var exchange = open.exchange();
                var signer =
                        exchange.inspect(from, opening.unlocking())
                                .from()
                                .orElseThrow(() ->
                                        new YitiException(
                                                Sentence.of(
                                                        "cli.exchange.nobody-signed",
                                                        from.toString())));
                var compared = fingerprint == null ? signer.fingerprint() : fingerprint;
                var store = exchange.trust(actor(), from, opening.unlocking(), compared);
                answer(
                        new ExchangeJson(output.texts()).store(store),
                        Sentence.of(
                                "cli.exchange.trusted",
                                signer.officeName(),
                                signer.officeCode(),
                                signer.fingerprint()));
            }
            return OK;
        }
    }
}
