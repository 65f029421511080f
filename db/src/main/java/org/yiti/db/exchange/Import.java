package org.yiti.db.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.PackageReader;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.db.exchange.file.Unlock;
import org.yiti.db.jooq.tables.records.SyncPackageRecord;
import org.yiti.db.log.DamagedLogException;
import org.yiti.db.log.Merging;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.log.WriteTrouble;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;
import org.yiti.model.store.Office;

/// Looks at packages, shows what they would do, takes them in.
final class Import {
    private final RecordedDatabase database;
    private final Office office;
    private final ReplicaKey key;
    private final JooqExchange.Around around;
    private final Staging staging;
    private final Parking parking;

    Import(RecordedDatabase database, Office office, ReplicaKey key, JooqExchange.Around around) {
        this.database = database;
        this.office = office;
        this.key = key;
        this.around = around;
        staging = new Staging(around.folder());
        parking = new Parking(database, around.clock(), around.durability(), staging);
    }

    /// Something done with a package that lies in the store's own folder and proved itself.
    private interface Work<T> {
        T with(Incoming.Staged file, PackageReader reader) throws IOException, YitiException;
    }

    private <T> T opened(Path file, Unlocking unlocking, Progress progress, Work<T> work)
            throws YitiException {
        try {
            var staged = staging.take(file, progress);
            try (var reader =
                    PackageReader.open(
                            staged.path(), staging.work(), unlock(unlocking), progress)) {
                return work.with(staged, reader);
            } finally {
                Files.deleteIfExists(staged.path());
            }
        } catch (IOException e) {
            throw new YitiException(Sentence.of("exchange.file.unreadable", file.toString()), e);
        }
    }

    private Unlock unlock(Unlocking unlocking) {
        var age = new OwnIdentity(database.reading(), key, office).age();
        return new Unlock(List.of(age), unlocking.passphrase());
    }

    /// The certificates in a package, whether trusted or not; that of its signer first.
    List<SignedCertificate> certificates(Path file, Unlocking unlocking) throws YitiException {
        return opened(
                file,
                unlocking,
                Progress.SILENT,
                (_, reader) -> {
                    var all = new ArrayList<>(List.of(reader.signer()));
                    all.addAll(reader.manifest().draft().certificates());
                    return all;
                });
    }

    Inspected inspect(Path file, Unlocking unlocking) throws YitiException {
        try {
            return opened(
                    file,
                    unlocking,
                    Progress.SILENT,
                    (staged, reader) -> inspected(staged, reader, unlocking));
        } catch (ExchangeException e) {
            return Inspection.unreadable(e.trouble());
        }
    }

    private Inspected inspected(Incoming.Staged staged, PackageReader reader, Unlocking unlocking) {
        var admission = admission(reader.manifest());
        var trouble = duplicate(staged).or(() -> admission.trouble(unlocking.acceptClock()));
        return Inspection.of(staged, reader, admission.signer(), trouble);
    }

    private Admission admission(Manifest manifest) {
        return new Admission(database.reading(), office, around.clock(), manifest);
    }

    private Optional<Trouble> duplicate(Incoming.Staged staged) {
        return new Books(database.reading())
                .incoming(staged.sha256())
                .filter(entry -> entry.getState().equals("MERGED"))
                .map(entry ->
                        Trouble.of(ExchangeCode.DUPLICATE, Instant.ofEpochMilli(entry.getAtMs())));
    }

    private Inspected admitted(Incoming.Staged staged, PackageReader reader, Unlocking unlocking)
            throws ExchangeException {
        var inspected = inspected(staged, reader, unlocking);
        if (inspected.trouble().isPresent()) {
            throw new ExchangeException(inspected.trouble().get());
        }
        return inspected;
    }

    Preview preview(Path file, Unlocking unlocking, Progress progress) throws YitiException {
        return opened(
                file,
                unlocking,
                progress,
                (staged, reader) -> {
                    var inspected = admitted(staged, reader, unlocking);
                    var actor = new Actor("preview", "preview");
                    progress.report(0, 0, Sentence.of("exchange.progress.trying"));
                    return merge(staged, reader, inspected, actor, false, progress).preview();
                });
    }

    Imported accept(Actor actor, Path file, Unlocking unlocking, Progress progress)
            throws YitiException {
        return accept(actor, file, Optional.empty(), unlocking, progress);
    }

    /// @param called the name that the file came with, if it has another by now
    private Imported accept(
            Actor actor, Path file, Optional<String> called, Unlocking unlocking, Progress progress)
            throws YitiException {
        return opened(
                file,
                unlocking,
                progress,
                (found, reader) -> {
                    var staged = called.map(found::called).orElse(found);
                    Inspected inspected;
                    try {
                        inspected = admitted(staged, reader, unlocking);
                    } catch (ExchangeException e) {
                        parking.park(actor, staged, reader, e.trouble());
                        throw e;
                    }
                    return accept(actor, staged, reader, inspected, progress);
                });
    }

    private Imported accept(
            Actor actor,
            Incoming.Staged staged,
            PackageReader reader,
            Inspected inspected,
            Progress progress)
            throws IOException, YitiException {
        Optional<Backup> backup = Optional.empty();
        if (!reader.manifest().streams().isEmpty()) {
            progress.report(0, 0, Sentence.of("exchange.progress.backup"));
            backup = Optional.of(around.backups().ensure(Occasion.BEFORE_IMPORT, progress));
        }
        keepFiles(reader, progress);
        progress.report(0, 0, Sentence.of("exchange.progress.merging"));
        var done = merge(staged, reader, inspected, actor, true, progress);
        around.durability().keep();
        parking.leave(staged.sha256());
        return new Imported(done.number(), done.preview(), backup.map(Backup::file));
    }

    private void keepFiles(PackageReader reader, Progress progress)
            throws IOException, YitiException {
        for (Manifest.Blob blob : reader.attachments()) {
            if (!around.attachments().has(blob.sha256())) {
                var copy = staging.fresh();
                try {
                    try (var out = Files.newOutputStream(copy)) {
                        reader.copyAttachment(blob.sha256(), out);
                    }
                    around.attachments().put(copy, progress);
                } finally {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }

    /// Rolls a preview back, with what it found.
    private static final class PreviewedException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Incoming.Done done;

        PreviewedException(Incoming.Done done) {
            super(null, null, false, false);
            this.done = done;
        }
    }

    private Incoming.Done merge(
            Incoming.Staged staged,
            PackageReader reader,
            Inspected inspected,
            Actor actor,
            boolean keep,
            Progress progress)
            throws IOException, YitiException {
        try (var touched = new TouchedRows(staging.work())) {
            return Merging.during(() ->
                    database.writing()
                            .transactionResult(t -> {
                                var incoming =
                                        new Incoming(
                                                t.dsl(),
                                                reader,
                                                staged,
                                                around.attachments(),
                                                touched,
                                                progress);
                                var done = incoming.run(actor, inspected, around.clock().millis());
                                if (!keep) {
                                    throw new PreviewedException(done);
                                }
                                progress.checkpoint();
                                return done;
                            }));
        } catch (PreviewedException e) {
            return e.done;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (DamagedLogException e) {
            throw new ExchangeException(Trouble.of(ExchangeCode.BAD_FORMAT), e);
        } catch (DataAccessException e) {
            if (e.getCause() instanceof YitiException known) {
                throw known;
            }
            var otherwise = Sentence.of("exchange.failed");
            throw new YitiException(WriteTrouble.sentence(e, otherwise), e);
        }
    }

    List<Imported> retryParked(Actor actor, Unlocking unlocking, Progress progress)
            throws YitiException {
        var taken = new ArrayList<Imported>();
        boolean more = true;
        while (more) {
            more = false;
            for (SyncPackageRecord entry : new Books(database.reading()).parked()) {
                progress.checkpoint();
                var in = retry(actor, entry, unlocking, progress);
                in.ifPresent(taken::add);
                more |= in.isPresent();
            }
        }
        return taken;
    }

    private Optional<Imported> retry(
            Actor actor, SyncPackageRecord entry, Unlocking unlocking, Progress progress)
            throws YitiException {
        var file = staging.parkedFile(entry.getSha256());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var trouble = inspect(file.get(), unlocking).trouble();
        if (trouble.isEmpty()) {
            var called = Optional.of(entry.getFile());
            return Optional.of(accept(actor, file.get(), called, unlocking, progress));
        }
        if (trouble.get().code() == ExchangeCode.DUPLICATE) { // cut off before it was crossed out
            try {
                parking.leave(entry.getSha256());
            } catch (IOException e) {
                throw new YitiException(
                        Sentence.of("exchange.file.unreadable", file.get().toString()), e);
            }
        }
        return Optional.empty();
    }
}
