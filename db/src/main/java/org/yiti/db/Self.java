package org.yiti.db;

import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.db.jooq.tables.records.SyncReplicaRecord;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.Level;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Office;

/// What a store says of itself: its office, its replica and key, how often it was opened.
///
/// @param openCount rises at every opening; a witness outside the database that holds another number shows
///     that the database was restored or copied
public record Self(Office office, ReplicaKey key, long openCount) {
    private static final short ED25519 = 1;

    static void create(DSLContext db, Path keyFile, NewOffice office) throws YitiException {
        var key = ReplicaKey.fresh();
        byte[] secret = ReplicaKey.freshSecret();
        writeKey(key, keyFile, secret);
        db.transaction(transaction -> {
            var replica = replica(transaction.dsl(), key, office.code());
            var self = transaction.dsl().newRecord(SYNC_SELF);
            self.setOne(true);
            self.setFederation(office.federation());
            self.setOffice(office.code());
            self.setName(office.name());
            self.setLevel(office.level().name());
            self.setReplica(replica.getReplica());
            self.setKeySecret(secret);
            self.setHlc(0L);
            self.setTxNo(0L);
            self.setLocalNo(0L);
            self.setOpenCount(0L);
            self.insert();
        });
    }

    /// A restored or copied database goes on under a new name; the old one is retired and its streams end.
    static void renew(DSLContext db, Path keyFile) throws YitiException {
        var key = ReplicaKey.fresh();
        byte[] secret = ReplicaKey.freshSecret();
        writeKey(key, keyFile, secret);
        db.transaction(transaction -> {
            var self = transaction.dsl().selectFrom(SYNC_SELF).fetchSingle();
            transaction
                    .dsl()
                    .update(SYNC_REPLICA)
                    .set(SYNC_REPLICA.STATE, "RETIRED")
                    .where(SYNC_REPLICA.REPLICA.eq(self.getReplica()))
                    .execute();
            self.setReplica(replica(transaction.dsl(), key, self.getOffice()).getReplica());
            self.setKeySecret(secret);
            self.setTxNo(0L);
            self.update();
        });
    }

    private static SyncReplicaRecord replica(DSLContext db, ReplicaKey key, String office) {
        var last =
                db.select(DSL.max(SYNC_REPLICA.REPLICA)).from(SYNC_REPLICA).fetchSingle().value1();
        var replica = db.newRecord(SYNC_REPLICA);
        replica.setReplica(last == null ? 1 : last + 1);
        replica.setReplicaId(key.replicaId());
        replica.setOffice(office);
        replica.setSuite(ED25519);
        replica.setPublicKey(key.publicKey().getEncoded());
        replica.setState("ACTIVE");
        replica.insert();
        return replica;
    }

    private static void writeKey(ReplicaKey key, Path file, byte[] secret) throws YitiException {
        try {
            key.write(file, secret);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("store.key.unwritable", file.toString()), e);
        }
    }

    /// Counts this opening and reads who the store is.
    static Self open(DSLContext db, Path keyFile) throws YitiException {
        var self = db.selectFrom(SYNC_SELF).fetchOne();
        if (self == null) {
            throw new YitiException(Sentence.of("store.unfinished"));
        }
        var replica =
                db.selectFrom(SYNC_REPLICA)
                        .where(SYNC_REPLICA.REPLICA.eq(self.getReplica()))
                        .fetchSingle();
        ReplicaKey key;
        try {
            key = ReplicaKey.read(keyFile, self.getKeySecret(), replica.getPublicKey());
        } catch (IOException | GeneralSecurityException e) {
            throw new YitiException(Sentence.of("store.key.unreadable", keyFile.toString()), e);
        }
        self.setOpenCount(self.getOpenCount() + 1);
        self.update();
        return new Self(
                new Office(
                        self.getFederation(),
                        self.getOffice(),
                        self.getName(),
                        Level.valueOf(self.getLevel()),
                        ReplicaKey.letters(replica.getReplicaId())),
                key,
                self.getOpenCount());
    }
}
