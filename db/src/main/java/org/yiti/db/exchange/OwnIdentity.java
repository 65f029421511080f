package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;

import java.time.Instant;
import java.util.Objects;
import org.jooq.DSLContext;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.AgeKey;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.log.Streams;
import org.yiti.model.store.Office;

/// What this store shows of itself: its certificate, the key that packages for it are encrypted to, and seals under
/// all that it wrote.
public final class OwnIdentity {
    private final DSLContext db;
    private final ReplicaKey key;
    private final Office office;

    public OwnIdentity(DSLContext db, ReplicaKey key, Office office) {
        this.db = db;
        this.key = key;
        this.office = office;
    }

    /// Makes what is missing: of a new store, of one that took a new name, of one that an older program made.
    ///
    /// @param device name of the computer
    public void complete(String device, Instant now) {
        var self = db.selectFrom(SYNC_SELF).fetchSingle();
        if (self.getAgeSecret() == null) {
            var age = AgeKey.fresh();
            self.setAgeSecret(age.secret());
            self.setAgeRecipient(age.recipient());
            self.update();
        }
        var replica =
                db.selectFrom(SYNC_REPLICA)
                        .where(SYNC_REPLICA.REPLICA.eq(self.getReplica()))
                        .fetchSingle();
        if (replica.getCertificate() == null) {
            var holder =
                    new SignedCertificate.Holder(
                            office.federation(),
                            office.code(),
                            office.name(),
                            office.level(),
                            device,
                            self.getAgeRecipient());
            replica.setCertificate(SignedCertificate.issue(key, holder, now).bytes());
            replica.update();
        }
        seal(self.getReplica(), replica.getReplicaId());
    }

    private void seal(int self, byte[] replicaId) {
        db.selectFrom(SYNC_STREAM)
                .where(SYNC_STREAM.REPLICA.eq(self))
                .and(SYNC_STREAM.SEALED_SEQ.lt(SYNC_STREAM.HAVE_SEQ))
                .fetch()
                .forEach(stream -> {
                    var name = Streams.Name.of(replicaId, stream.getScope());
                    stream.setSeal(
                            StreamRange.seal(key, name, stream.getHaveSeq(), stream.getHaveHash()));
                    stream.setSealedSeq(stream.getHaveSeq());
                    stream.setSealedHash(stream.getHaveHash());
                    stream.update();
                });
    }

    /// The key that opens packages for this store.
    AgeKey age() {
        var self = db.selectFrom(SYNC_SELF).fetchSingle();
        return new AgeKey(self.getAgeRecipient(), self.getAgeSecret());
    }

    String letters() {
        return office.replica();
    }

    /// This store's certificate.
    public SignedCertificate certificate() {
        return Objects.requireNonNull(
                new Replicas(db).certificates().get(letters()), "an own certificate");
    }
}
