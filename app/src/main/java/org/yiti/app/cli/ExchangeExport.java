package org.yiti.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.Exchange.Receiver;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.store.Office;
import org.yiti.model.store.Stores;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The commands that write packages: changes or all, a receipt, a request.
final class ExchangeExport {
    private ExchangeExport() {}

    /// How a package is closed to others; open without any of these.
    static final class Closing {
        @Option(names = "--lock", description = "only the stores of the receiver can open it")
        boolean toReceiver;

        @Option(
                names = "--passphrase-file",
                paramLabel = "FILE",
                description = "whoever knows the passphrase in its first line can open it")
        @Nullable Path passphraseFile;
    }

    /// What the three have in common.
    private abstract static class Part extends StoreCommand {
        @Option(
                names = "--to",
                paramLabel = "OFFICE",
                description = "code of the office (default: the city's, or the only one)")
        @Nullable String to;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "PATH",
                description = "a folder, or the new file's name where there is one receiver")
        Path out = Path.of("");

        @ArgGroup @Nullable Closing closing;

        @Option(names = "--ascii", description = "a file name in plain letters")
        boolean ascii;

        Part(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.PACKAGES);
        }

        abstract PackageKind kind();

        boolean attachments() {
            return false;
        }

        /// The receivers where none is named.
        List<Receiver> receivers(List<Receiver> all) throws YitiException {
            if (all.size() == 1) {
                return all;
            }
            throw unknown(all, "cli.exchange.to");
        }

        static YitiException unknown(List<Receiver> all, String key) {
            return new YitiException(
                    Sentence.of(
                            all.isEmpty() ? "cli.exchange.nobody" : key,
                            all.stream().map(r -> r.code() + " " + r.name()).toList()));
        }

        @Override
        int run() throws YitiException {
            needWords("--out", out.toString());
            boolean file = namesFile();
            try (var open = open()) {
                var exchange = open.exchange();
                var chosen = chosen(open.office(), exchange.receivers());
                if (file && chosen.size() > 1) {
                    throw new YitiException(Sentence.of("cli.exchange.folder", out.toString()));
                }
                var written = new ArrayList<Map<String, Object>>();
                for (Receiver receiver : chosen) {
                    var done = exported(exchange, receiver, file);
                    written.add(new ExchangeJson(output.texts()).exported(receiver, done));
                    if (!asJson) {
                        output.say(
                                Sentence.of(
                                        "cli.exchange.written",
                                        done.file().toString(),
                                        receiver.name(),
                                        done.changes(),
                                        done.attachments(),
                                        done.bytes()));
                    }
                }
                if (asJson) {
                    output.json(Map.of("packages", written));
                }
                return OK;
            }
        }

        private boolean namesFile() {
            var name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
            return !Files.isDirectory(out)
                    && (name.endsWith(".yiti") || name.endsWith(".age") || name.endsWith(".yitq"));
        }

        private List<Receiver> chosen(Office own, List<Receiver> all) throws YitiException {
            if (to == null) {
                var city = all.stream().filter(r -> r.code().equals(own.federation())).toList();
                return own.level() == Level.CITY || city.isEmpty() ? receivers(all) : city;
            }
            var found =
                    all.stream().filter(r -> r.code().equals(to) || r.name().equals(to)).toList();
            if (found.size() != 1) {
                throw unknown(all, "cli.exchange.to-unknown");
            }
            return found;
        }

        private Exported exported(Exchange exchange, Receiver receiver, boolean file)
                throws YitiException {
            var folder = out.toAbsolutePath().getParent();
            if (file && (Files.exists(out) || folder == null)) {
                throw new YitiException(Sentence.of("cli.exchange.exists", out.toString()));
            }
            var order = file && folder != null ? named(receiver, folder) : order(receiver);
            return exchange.export(actor(), order, Progress.SILENT);
        }

        private ExportOrder order(Receiver receiver) throws YitiException {
            return new ExportOrder(receiver.code(), kind(), lock(), out, attachments(), ascii);
        }

        private ExportOrder named(Receiver receiver, Path folder) throws YitiException {
            var name = Optional.of(String.valueOf(out.getFileName()));
            return new ExportOrder(
                    receiver.code(), kind(), lock(), folder, attachments(), ascii, name);
        }

        private Lock lock() throws YitiException {
            var how = closing;
            if (how == null) {
                return new Lock.Open();
            }
            var words = ExchangeCommand.passphrase(how.passphraseFile);
            return words.<Lock>map(Lock.Passphrase::new).orElse(new Lock.ToReceiver());
        }
    }

    @Command(
            name = "export",
            description =
                    "Writes a package for one office; without --to for the city's office, and there for"
                            + " every office that changes wait for.")
    static final class Export extends Part {
        @Option(names = "--full", description = "everything that it may have, not only what is new")
        boolean full;

        @Option(names = "--without-attachments", description = "their rows go along all the same")
        boolean withoutAttachments;

        Export(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        PackageKind kind() {
            return full ? PackageKind.FULL : PackageKind.CHANGES;
        }

        @Override
        boolean attachments() {
            return !withoutAttachments;
        }

        @Override
        List<Receiver> receivers(List<Receiver> all) throws YitiException {
            if (all.isEmpty()) {
                throw unknown(all, "cli.exchange.to");
            }
            return full ? all : all.stream().filter(r -> r.waiting() > 0).toList();
        }
    }

    @Command(
            name = "receipt",
            description = "Writes a receipt: what this store has, and what became of packages.")
    static final class Receipt extends Part {
        Receipt(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        PackageKind kind() {
            return PackageKind.RECEIPT;
        }
    }

    @Command(name = "request", description = "Writes a request for what is missing here.")
    static final class Request extends Part {
        Request(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        PackageKind kind() {
            return PackageKind.REQUEST;
        }
    }
}
