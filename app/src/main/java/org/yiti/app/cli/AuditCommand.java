package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.letter.KeptPictures;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.audit.Audit;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitClock;
import org.yiti.model.kit.KitContent;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Field audits (实地督查) and the files that carry them to laptops and back.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Field audits: lists, kits for laptops, and what comes back.")
final class AuditCommand {
    private AuditCommand() {}

    static CommandLine with(Stores stores, Output output, Clock clock) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Kit(stores, output, clock))
                .addSubcommand(new Open(stores, output, clock))
                .addSubcommand(new Return(stores, output, clock))
                .addSubcommand(new Collect(stores, output, clock))
                .addSubcommand(new AuditReportCommand(stores, output, clock));
    }

    static UUID audit(Store open, String id) throws YitiException {
        return AuditRows.read(open.rows()).audits().stream()
                .map(Audit::id)
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new YitiException(Sentence.of("audit.kit.no-such-audit")));
    }

    private static String words(@Nullable Path file) throws YitiException {
        return ExchangeCommand.passphrase(file)
                .orElseThrow(() -> new YitiException(Sentence.of("cli.audit.passphrase")));
    }

    private static void tell(StoreCommand command, Map<String, Object> map, Sentence said) {
        if (command.asJson) {
            command.output.json(map);
        } else {
            command.output.say(said);
        }
    }

    @Command(name = "list", description = "All audits with how far they are.")
    static final class Listing extends StoreCommand {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var rows = AuditRows.read(open.rows());
                var all = new ArrayList<Map<String, Object>>();
                for (Audit audit : rows.audits()) {
                    rows.book(audit.id()).map(Listing::described).ifPresent(all::add);
                }
                if (asJson) {
                    output.json(all);
                } else {
                    all.forEach(each ->
                            output.line(
                                    String.join(
                                            "\t",
                                            each.values().stream()
                                                    .map(Object::toString)
                                                    .toList())));
                }
                return OK;
            }
        }

        private static Map<String, Object> described(AuditBook book) {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", book.audit().id().toString());
            map.put("name", book.audit().name());
            map.put("sites", book.sites().size());
            map.put("done", book.visited());
            map.put(
                    "findings",
                    book.records().stream().mapToInt(r -> book.findings(r).size()).sum());
            map.put("kits", book.kits().size());
            return map;
        }
    }

    @Command(name = "kit", description = "Writes an audit for a laptop as a sealed file.")
    static final class Kit extends StoreCommand {
        @Option(names = "--audit", required = true, paramLabel = "ID", description = "see list")
        String audit = "";

        @Option(names = "--to", paramLabel = "NAME", description = "who carries it")
        String to = "";

        @Option(names = "--until", required = true, paramLabel = "DATE", description = "last day")
        LocalDate until = LocalDate.EPOCH;

        @Option(
                names = "--passphrase-file",
                required = true,
                paramLabel = "FILE",
                description = "the passphrase in its first line opens the kit")
        @Nullable Path passphraseFile;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "….yitk")
        Path out = Path.of("");

        private final Clock clock;

        Kit(Stores stores, Output output, Clock clock) {
            super(stores, output);
            this.clock = clock;
        }

        @Override
        int run() throws YitiException {
            var passphrase = words(passphraseFile);
            try (var open = open()) {
                var order =
                        new AuditKits.Order(
                                audit(open, audit), to, LocalDate.now(clock), until, passphrase);
                var issued =
                        open.kits()
                                .issue(
                                        actor(),
                                        order,
                                        new KeptPictures(open.attachments()),
                                        out,
                                        Progress.SILENT);
                var map = new LinkedHashMap<String, Object>();
                map.put("file", issued.file().toString());
                map.put("kit", issued.kit().toString());
                map.put("sites", issued.sites());
                map.put("photos", issued.photos());
                tell(this, map, Sentence.of("audit.kit.issued", issued.sites(), issued.photos()));
                return OK;
            }
        }
    }

    @Command(name = "open", description = "Takes the audit of a kit into this laptop's store.")
    static final class Open extends StoreCommand {
        @Option(
                names = "--passphrase-file",
                required = true,
                paramLabel = "FILE",
                description = "the passphrase in its first line opens the kit")
        @Nullable Path passphraseFile;

        @Option(names = "--look", description = "only say what is in it")
        boolean look;

        @Parameters(paramLabel = "FILE")
        Path file = Path.of("");

        private final Clock clock;

        Open(Stores stores, Output output, Clock clock) {
            super(stores, output);
            this.clock = clock;
        }

        @Override
        int run() throws YitiException {
            var passphrase = words(passphraseFile);
            try (var open = open()) {
                var seen = open.kits().look(file, Optional.of(passphrase), Progress.SILENT);
                var map = new LinkedHashMap<String, Object>();
                map.put("audit", seen.audit());
                map.put("office", seen.content().officeName());
                map.put("fingerprint", seen.fingerprint());
                map.put("expires", seen.content().expiresOn().toString());
                map.put("sites", seen.sites());
                map.put("rules", seen.rules());
                if (!look && seen.content().kind() == KitContent.Kind.KIT) {
                    var opened =
                            open.kits()
                                    .open(
                                            actor(),
                                            file,
                                            passphrase,
                                            KitClock.of(
                                                    LocalDate.now(clock),
                                                    open.history().clock(),
                                                    clock.getZone()),
                                            Progress.SILENT);
                    map.put("added", opened.added());
                }
                tell(
                        this,
                        map,
                        Sentence.of(
                                "audit.kit.seen",
                                seen.audit(),
                                seen.content().officeName(),
                                seen.fingerprint(),
                                seen.content().expiresOn()));
                return OK;
            }
        }
    }

    @Command(name = "return", description = "Writes the complete records for the office.")
    static final class Return extends StoreCommand {
        @Option(names = "--audit", required = true, paramLabel = "ID", description = "see list")
        String audit = "";

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "….yitk")
        Path out = Path.of("");

        private final Clock clock;

        Return(Stores stores, Output output, Clock clock) {
            super(stores, output);
            this.clock = clock;
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var back =
                        open.kits()
                                .giveBack(
                                        actor(),
                                        audit(open, audit),
                                        out,
                                        LocalDate.now(clock),
                                        Progress.SILENT);
                var map = new LinkedHashMap<String, Object>();
                map.put("file", back.file().toString());
                map.put("records", back.records());
                map.put("photos", back.photos());
                map.put("drafts", back.drafts());
                tell(
                        this,
                        map,
                        Sentence.of(
                                "audit.kit.returned",
                                back.records(),
                                back.photos(),
                                back.drafts()));
                return OK;
            }
        }
    }

    @Command(name = "collect", description = "Takes the records of a laptop in; twice is once.")
    static final class Collect extends StoreCommand {
        @Parameters(paramLabel = "FILE")
        Path file = Path.of("");

        private final Clock clock;

        Collect(Stores stores, Output output, Clock clock) {
            super(stores, output);
            this.clock = clock;
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var got = open.kits().collect(actor(), file, LocalDate.now(clock), Progress.SILENT);
                var map = new LinkedHashMap<String, Object>();
                map.put("audit", got.audit().toString());
                map.put("added", got.added());
                map.put("changed", got.changed());
                map.put("unchanged", got.unchanged());
                map.put("skipped", got.skipped());
                map.put("photos", got.photos());
                tell(
                        this,
                        map,
                        Sentence.of(
                                "audit.kit.collected",
                                got.added(),
                                got.changed(),
                                got.unchanged(),
                                got.skipped()));
                return OK;
            }
        }
    }
}
