package org.yiti.db.exchange;

import java.io.IOException;
import java.time.Clock;
import org.yiti.db.exchange.file.PackageReader;
import org.yiti.db.log.Merging;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.record.JooqRecorder.Durability;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.record.Actor;

/// Packages that cannot be taken in yet, kept in the store's own folder and in its books.
final class Parking {
    private final RecordedDatabase database;
    private final Clock clock;
    private final Durability durability;
    private final Staging staging;

    Parking(RecordedDatabase database, Clock clock, Durability durability, Staging staging) {
        this.database = database;
        this.clock = clock;
        this.durability = durability;
        this.staging = staging;
    }

    /// Keeps a package that may be taken in later.
    void park(Actor actor, Incoming.Staged staged, PackageReader reader, Trouble trouble)
            throws IOException, YitiException {
        if (!trouble.code().passes()) {
            return;
        }
        staging.park(staged);
        var sender = reader.signer().certificate();
        Merging.during(() ->
                database.writing()
                        .transactionResult(t -> {
                            var books = new Books(t.dsl());
                            var entry = books.incoming(staged.sha256()).orElseGet(books::fresh);
                            entry.setIncoming(true);
                            entry.setState("PARKED");
                            entry.setPackageId(reader.manifest().draft().packageId());
                            entry.setKind(reader.manifest().draft().kind().name());
                            entry.setOffice(sender.officeCode());
                            entry.setOfficeName(sender.officeName());
                            entry.setFile(staged.name());
                            entry.setBytes(staged.bytes());
                            entry.setSha256(staged.sha256());
                            entry.setAtMs(clock.millis());
                            entry.setActor(actor.name());
                            entry.setChanges(reader.manifest().changes());
                            entry.setBeforeNo(0L);
                            entry.setLastNo(0L);
                            entry.setResult(Result.of(trouble));
                            entry.store();
                            return entry;
                        }));
        durability.keep();
    }

    /// A package that waited and is in now waits no more. Its file goes only when the disk has that: books that a cut
    /// set back would else wait for ever for a file that is gone.
    void leave(byte[] sha256) throws IOException, YitiException {
        boolean waited =
                Merging.during(() ->
                        database.writing()
                                .transactionResult(t -> new Books(t.dsl()).noLongerParked(sha256)));
        if (waited) {
            durability.keep();
        }
        staging.unpark(sha256);
    }
}
