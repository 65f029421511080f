package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.letter.KeptPictures;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitClock;
import org.yiti.model.kit.KitContent;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands of the files that carry field audits to laptops and back.
final class AuditKitCommands {
    private AuditKitCommands() {}

    /// What these commands share.
    private abstract static class OfKits extends StoreCommand {
        final Clock clock;

        OfKits(Stores stores, Output output, Clock clock) {
            super(stores, output);
            this.clock = clock;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    private static String words(@Nullable Path file) throws YitiException {
        return ExchangeCommand.passphrase(file)
                .orElseThrow(() -> new YitiException(Sentence.of("cli.audit.passphrase")));
    }

    @Command(name = "kit", description = "Writes an audit for a laptop as a sealed file.")
    static final class Kit extends OfKits {
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

        Kit(Stores stores, Output output, Clock clock) {
            super(stores, output, clock);
        }

        @Override
        int run() throws YitiException {
            var passphrase = words(passphraseFile);
            try (var open = open()) {
                var order =
                        new AuditKits.Order(
                                AuditCommand.audit(open, audit), to, today(), until, passphrase);
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
                answer(map, Sentence.of("audit.kit.issued", issued.sites(), issued.photos()));
                return OK;
            }
        }
    }

    @Command(name = "open", description = "Takes the audit of a kit into this laptop's store.")
    static final class Open extends OfKits {
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

        Open(Stores stores, Output output, Clock clock) {
            super(stores, output, clock);
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
                                                    today(),
                                                    open.history().clock(),
                                                    clock.getZone()),
                                            Progress.SILENT);
                    map.put("added", opened.added());
                }
                answer(
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
    static final class Return extends OfKits {
        @Option(names = "--audit", required = true, paramLabel = "ID", description = "see list")
        String audit = "";

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "….yitk")
        Path out = Path.of("");

        Return(Stores stores, Output output, Clock clock) {
            super(stores, output, clock);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var back =
                        open.kits()
                                .giveBack(
                                        actor(),
                                        AuditCommand.audit(open, audit),
                                        out,
                                        today(),
                                        Progress.SILENT);
                var map = new LinkedHashMap<String, Object>();
                map.put("file", back.file().toString());
                map.put("records", back.records());
                map.put("photos", back.photos());
                map.put("drafts", back.drafts());
                answer(
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
    static final class Collect extends OfKits {
        @Parameters(paramLabel = "FILE")
        Path file = Path.of("");

        Collect(Stores stores, Output output, Clock clock) {
            super(stores, output, clock);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var got = open.kits().collect(actor(), file, today(), Progress.SILENT);
                var map = new LinkedHashMap<String, Object>();
                map.put("audit", got.audit().toString());
                map.put("added", got.added());
                map.put("changed", got.changed());
                map.put("unchanged", got.unchanged());
                map.put("skipped", got.skipped());
                map.put("photos", got.photos());
                answer(
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
