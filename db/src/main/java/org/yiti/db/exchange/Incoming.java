package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_PACKAGE_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_WANTED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import org.jooq.DSLContext;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.PackageReader;
import org.yiti.db.log.LogReader;
import org.yiti.db.log.Streams;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Preview;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;

/// Takes one package into the store, inside one transaction of [org.yiti.db.log.Merging]; whether that is committed is
/// the caller's matter, so that a preview is the import itself.
final class Incoming {
    private final DSLContext db;
    private final PackageReader reader;
    private final Staged file;
    private final Attachments attachments;
    private final TouchedRows touched;
    private final Progress progress;

    /// The file as it lies in the store's own folder.
    ///
    /// @param name as it was called where it came from
    record Staged(Path path, String name, byte[] sha256, long bytes) {
        Staged called(String other) {
            return new Staged(path, other, sha256, bytes);
        }
    }

    Incoming(
            DSLContext db,
            PackageReader reader,
            Staged file,
            Attachments attachments,
            TouchedRows touched,
            Progress progress) {
        this.db = db;
        this.touched = touched;
        this.reader = reader;
        this.file = file;
        this.attachments = attachments;
        this.progress = progress;
    }

    /// What was done.
    record Done(long number, Preview preview) {}

    Done run(Actor actor, Inspected inspected, long atMillis)
            throws IOException, ExchangeException {
        var self = db.selectFrom(SYNC_SELF).fetchSingle();
        long before = self.getLocalNo();
        var entry = new Books(db).fresh();
        var taking = new Taking(db, before, entry.getNumber(), progress);
        var intake = new Intake(db, reader, touched);
        intake.run();
        taking.run(touched);
        var files = taking.files();
        long present = files.stream().filter(this::willBeHere).count();
        var preview = taking.preview(inspected, intake, files.size(), (int) present);

        var manifest = reader.manifest();
        var sender = reader.signer().certificate();
        entry.setIncoming(true);
        entry.setState("MERGED");
        entry.setPackageId(manifest.draft().packageId());
        entry.setKind(manifest.draft().kind().name());
        entry.setOffice(sender.officeCode());
        entry.setOfficeName(sender.officeName());
        entry.setFile(file.name());
        entry.setBytes(file.bytes());
        entry.setSha256(file.sha256());
        entry.setAtMs(atMillis);
        entry.setActor(actor.name());
        entry.setChanges(intake.changes());
        entry.setBeforeNo(before);
        entry.setLastNo(db.select(SYNC_SELF.LOCAL_NO).from(SYNC_SELF).fetchSingle().value1());
        entry.setResult(Result.of(preview));
        entry.insert();
        intake.ended().forEach(ended -> enter(entry.getNumber(), ended));
        heard(manifest, atMillis);
        return new Done(entry.getNumber(), preview);
    }

    private void enter(long number, Intake.Ended ended) {
        var part = db.newRecord(SYNC_PACKAGE_STREAM);
        part.setNumber(number);
        part.setStream(ended.before().getStream());
        part.setBeforeSeq(ended.before().getHaveSeq());
        part.setLastSeq(ended.last());
        part.setBeforeHash(ended.before().getHaveHash());
        part.setBeforeSeal(ended.before().getSeal());
        part.insert();
    }

    /// What the sender says of itself: what it has, and which files it asks for. It cannot have said it later than now:
    /// a sender whose clock was ahead once would else not be heard until the time that it showed.
    private void heard(Manifest manifest, long now) {
        int sender = new Replicas(db).number(ReplicaKey.replicaId(reader.signer().publicKey()));
        var streams = LogReader.known(db, new Streams(_ -> 0));
        var have = new HashMap<Integer, Long>();
        for (Manifest.Have one : manifest.draft().have()) {
            var stream = streams.find(one.stream());
            if (stream != null) { // of one that is not here there is nothing to send
                have.put(stream, one.last());
            }
        }
        long said = Math.min(manifest.draft().created().toEpochMilli(), now);
        if (new Peers(db).heard(sender, said, have)) {
            db.deleteFrom(SYNC_WANTED).where(SYNC_WANTED.REPLICA.eq(sender)).execute();
            for (String wanted : new HashSet<>(manifest.draft().wantedFiles())) {
                db.insertInto(SYNC_WANTED)
                        .set(SYNC_WANTED.REPLICA, sender)
                        .set(SYNC_WANTED.SHA256, wanted)
                        .execute();
            }
        }
    }

    private boolean willBeHere(String sha256) {
        return attachments.has(sha256)
                || reader.attachments().stream().anyMatch(b -> b.sha256().equals(sha256));
    }
}
