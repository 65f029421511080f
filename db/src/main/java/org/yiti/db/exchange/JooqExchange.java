package org.yiti.db.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.Voucher;
import org.yiti.db.log.Merging;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.log.RefusedWriteException;
import org.yiti.db.log.Writing;
import org.yiti.db.record.JooqRecorder.Durability;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Refused;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Step;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Office;

/// Exchange of a store on a database.
public final class JooqExchange implements Exchange {
    private final RecordedDatabase database;
    private final Office office;
    private final ReplicaKey key;
    private final Around around;
    private final Import imports;

    /// What the exchange stands in.
    ///
    /// @param program version of the program, as packages say it
    /// @param folder of its own, for what waits and what is being read
    /// @param durability brings everything to the disk
    public record Around(
            Clock clock,
            String program,
            Path folder,
            Backups backups,
            Attachments attachments,
            Durability durability) {}

    public JooqExchange(RecordedDatabase database, Office office, ReplicaKey key, Around around) {
        this.database = database;
        this.office = office;
        this.key = key;
        this.around = around;
        imports = new Import(database, office, key, around);
    }

    private OwnIdentity identity() {
        return new OwnIdentity(database.reading(), key, office);
    }

    @Override
    public Certificate own() {
        return identity().certificate().certificate();
    }

    @Override
    public List<KnownStore> stores() {
        return new KnownStores(database.reading()).all(office.replica());
    }

    @Override
    public List<Receiver> receivers() {
        return new Receivers(database.reading(), office).all();
    }

    @Override
    public Exported export(Actor actor, ExportOrder order, Progress progress) throws YitiException {
        return new Export(database, office, key, around).run(actor, order, progress);
    }

    @Override
    public Inspected inspect(Path file, Unlocking unlocking) throws YitiException {
        return imports.inspect(file, unlocking);
    }

    @Override
    public Preview preview(Path file, Unlocking unlocking, Progress progress) throws YitiException {
        return imports.preview(file, unlocking, progress);
    }

    @Override
    public Imported accept(Actor actor, Path file, Unlocking unlocking, Progress progress)
            throws YitiException {
        return imports.accept(actor, file, unlocking, progress);
    }

    @Override
    public List<Imported> retryParked(Actor actor, Unlocking unlocking, Progress progress)
            throws YitiException {
        return imports.retryParked(actor, unlocking, progress);
    }

    @Override
    public TakenBack takeBack(Actor actor, long number, Progress progress) throws YitiException {
        var entry = new Books(database.reading()).find(number);
        if (entry.isEmpty()) {
            return new TakenBack.Impossible(Sentence.of("exchange.takeback.none", number));
        }
        try (var touched = new TouchedRows(new Staging(around.folder()).work())) {
            var back =
                    Merging.during(() ->
                            database.writing()
                                    .transactionResult(t ->
                                            new TakingBack(t.dsl(), touched).run(entry.get())));
            around.durability().keep();
            return back;
        } catch (IOException | UncheckedIOException e) {
            throw new YitiException(Sentence.of("exchange.failed"), e);
        }
    }

    @Override
    public List<PackageEntry> packages() {
        return new Books(database.reading()).all();
    }

    @Override
    public List<Conflict> conflicts() {
        return new Conflicts(database.reading(), office)
                .all().stream().map(Conflicts.Found::conflict).toList();
    }

    @Override
    public long resolve(Actor actor, String conflict, Decision decision, String reason)
            throws YitiException {
        var found =
                new Conflicts(database.reading(), office)
                        .find(conflict)
                        .orElseThrow(() ->
                                new YitiException(Sentence.of("exchange.conflict.gone", conflict)));
        var settlements = new Deciding(office).settlements(found, decision);
        var decided = Step.of(Sentence.of(DECIDED, found.conflict().table().label()));
        var step = reason.isBlank() ? decided : decided.because(reason.strip());
        var writing = new Writing(actor, step);
        writing.settle(settlements);
        try {
            writing.during(() -> {
                database.writing().transaction(_ -> {});
                return writing;
            });
        } catch (RefusedWriteException e) {
            throw new YitiException(e.sentence(), e);
        }
        around.durability().keep();
        return writing.number();
    }

    @Override
    public List<Refused> refused(int most) {
        return new RefusedChanges(database.reading(), office).newest(most);
    }

    @Override
    public KnownStore trust(Actor actor, Path file, Unlocking unlocking, String fingerprint)
            throws YitiException {
        var certificates = imports.certificates(file, unlocking);
        var signer = certificates.getFirst().certificate();
        var certificate =
                certificates.stream()
                        .filter(c -> matches(c.certificate(), fingerprint))
                        .findFirst()
                        .orElseThrow(() ->
                                new YitiException(
                                        Sentence.of(
                                                "exchange.trust.other",
                                                signer.officeName(),
                                                signer.fingerprint())));
        var said = certificate.certificate();
        if (!said.federation().equals(office.federation())) {
            throw new YitiException(Sentence.of("exchange.trust.federation", said.federation()));
        }
        var known = new Replicas(database.reading()).certificates().get(said.replica());
        if (known != null && !Arrays.equals(known.bytes(), certificate.bytes())) {
            var before = known.certificate();
            throw new YitiException(
                    Sentence.of(
                            "exchange.trust.changed",
                            said.officeName(),
                            before.officeName(),
                            before.fingerprint()));
        }
        Merging.during(() ->
                database.writing()
                        .transactionResult(t -> {
                            var replicas = new Replicas(t.dsl());
                            replicas.enter(certificate);
                            replicas.decide(said.replica(), KnownStore.Trust.COMPARED);
                            replicas.enter(List.of(Voucher.write(key, certificate)));
                            return said;
                        }));
        around.durability().keep();
        return stores().stream()
                .filter(store -> store.certificate().replica().equals(said.replica()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean matches(Certificate certificate, String fingerprint) {
        return digits(certificate.fingerprint()).equals(digits(fingerprint));
    }

    private static String digits(String fingerprint) {
        return fingerprint.replaceAll("\\D", "");
    }

    @Override
    public void revoke(Actor actor, String replica) throws YitiException {
        if (replica.equals(office.replica())) {
            throw new YitiException(Sentence.of("exchange.trust.itself"));
        }
        if (new Replicas(database.reading()).find(replica).isEmpty()) {
            throw new YitiException(Sentence.of("exchange.trust.no_such", replica));
        }
        Merging.during(() ->
                database.writing()
                        .transactionResult(t -> {
                            new Replicas(t.dsl()).decide(replica, KnownStore.Trust.REVOKED);
                            return replica;
                        }));
        around.durability().keep();
    }
}
