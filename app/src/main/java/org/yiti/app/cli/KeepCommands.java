package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Right;
import org.yiti.model.attachment.AttachedFiles;
import org.yiti.model.attachment.FileState;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The commands that keep a store safe: dump, check, backup, restore.
final class KeepCommands {
    private KeepCommands() {}

    @Command(
            name = "dump",
            description = "Prints the whole store as canonical JSON, in stable order, for diff.")
    static final class Dump extends StoreCommand {
        Dump(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.empty();
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                open.dump(output.writer());
                output.writer().flush();
            }
            return OK;
        }
    }

    @Command(name = "check", description = "Checks the store: log, rows, references.")
    static final class Check extends StoreCommand {
        Check(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.empty();
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var troubles = open.check();
                var files = AttachedFiles.of(open.rows()).states(open.attachments());
                if (asJson) {
                    output.json(
                            Map.of(
                                    "ok",
                                    troubles.isEmpty(),
                                    "troubles",
                                    troubles.stream().map(output.texts()::say).toList(),
                                    "files",
                                    files));
                } else {
                    troubles.forEach(output::trouble);
                    if (troubles.isEmpty()) {
                        output.say(Sentence.of("cli.check.ok"));
                    }
                    output.say(
                            Sentence.of(
                                    "cli.check.files",
                                    files.getOrDefault(FileState.HERE, 0),
                                    files.getOrDefault(FileState.WANTED, 0)));
                }
                return troubles.isEmpty()
                        ? OK
                        : output.fail(FAILED, Sentence.of("cli.check.failed", troubles.size()));
            }
        }
    }

    @Command(name = "backup", description = "Makes a backup and proves it by restoring it.")
    static final class Backup extends StoreCommand {
        Backup(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.empty();
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var made = open.backups().make(Backups.Occasion.BY_HAND, Progress.SILENT);
                answer(
                        Map.of(
                                "file",
                                made.file().toString(),
                                "bytes",
                                made.bytes(),
                                "verified",
                                made.verified()),
                        Sentence.of("cli.backup.done", made.file().toString(), made.bytes()));
            }
            return OK;
        }
    }

    @Command(
            name = "restore",
            description =
                    "Puts a backup in the place of the store; the store that was there is set"
                            + " aside.")
    static final class Restore extends StoreCommand {
        @Option(
                names = "--from",
                paramLabel = "FILE",
                description = "the backup (default: the newest of this store)")
        @Nullable Path from;

        Restore(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.empty();
        }

        @Override
        int run() throws YitiException {
            var backup = from;
            if (backup == null) {
                backup =
                        stores.newestBackup(store)
                                .orElseThrow(() ->
                                        new YitiException(
                                                Sentence.of("cli.restore.none", store.toString())));
            }
            mayRestore();
            var aside = stores.restore(backup, store, by);
            if (asJson) {
                output.json(
                        Map.of(
                                "restored",
                                backup.toString(),
                                "setAside",
                                aside.map(Path::toString).orElse("")));
            } else {
                var file = backup.toString();
                output.say(
                        aside.map(place -> Sentence.of("cli.restore.aside", file, place.toString()))
                                .orElseGet(() -> Sentence.of("cli.restore.done", file)));
            }
            return OK;
        }

        /// A store that opens says who may put another in its place. One that is damaged, or that is a copy, cannot be
        /// asked.
        private void mayRestore() throws YitiException {
            if (!stores.exists(store)) {
                return;
            }
            switch (tried()) {
                case Stores.Opening.Opened(var open, var _) -> {
                    try (open) {
                        identity.signIn(open, false).guard().must(Matter.BACKUP, Right.WRITE);
                    }
                }
                case Stores.Opening.Held(var sentence, var _) -> throw new YitiException(sentence);
                case Stores.Opening.Damaged _, Stores.Opening.Copied _ -> {}
            }
        }

        /// What cannot be opened for another reason is as good as damaged: a backup is the way out.
        private Stores.Opening tried() {
            try {
                return stores.open(store, by, () -> false, Progress.SILENT);
            } catch (YitiException e) {
                return new Stores.Opening.Damaged(e.sentence(), Optional.empty());
            }
        }
    }
}
