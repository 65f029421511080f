package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_VOUCHER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.db.exchange.file.Voucher;
import org.yiti.db.jooq.tables.records.SyncReplicaRecord;
import org.yiti.db.log.DamagedLogException;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.KnownStore.Trust;

/// The stores that this one knows of: their certificates, who stands for whom, what people decided.
final class Replicas {
    private final DSLContext db;

    Replicas(DSLContext db) {
        this.db = db;
    }

    /// Certificates by letters of the store, in the order in which they became known.
    Map<String, SignedCertificate> certificates() {
        var all = new LinkedHashMap<String, SignedCertificate>();
        db.selectFrom(SYNC_REPLICA)
                .where(SYNC_REPLICA.CERTIFICATE.isNotNull())
                .orderBy(SYNC_REPLICA.REPLICA)
                .forEach(r -> {
                    var certificate = stored(r.getCertificate());
                    all.put(certificate.certificate().replica(), certificate);
                });
        return all;
    }

    private static SignedCertificate stored(byte[] bytes) {
        try {
            return SignedCertificate.read(bytes);
        } catch (ExchangeException e) {
            throw new DamagedLogException("a certificate that cannot be read");
        }
    }

    /// What people decided about stores, by letters.
    Map<String, Trust> decided() {
        var own = db.select(SYNC_SELF.OFFICE).from(SYNC_SELF).fetchSingle().value1();
        int self = db.select(SYNC_SELF.REPLICA).from(SYNC_SELF).fetchSingle().value1();
        var all = new HashMap<String, Trust>();
        db.selectFrom(SYNC_REPLICA).forEach(r -> all.put(letters(r), decided(r, own, self)));
        return all;
    }

    /// This store, and the names that it had before it was restored or copied, are its own.
    private static Trust decided(SyncReplicaRecord r, String own, int self) {
        if (r.getReplica() == self || r.getState().equals("RETIRED") && r.getOffice().equals(own)) {
            return Trust.OWN;
        }
        return Trust.valueOf(r.getTrust());
    }

    static String letters(SyncReplicaRecord replica) {
        return ReplicaKey.letters(replica.getReplicaId());
    }

    List<Voucher> vouchers() {
        var by = SYNC_REPLICA.as("by");
        var of = SYNC_REPLICA.as("of");
        return db.select(by.REPLICA_ID, of.REPLICA_ID, SYNC_VOUCHER.SEAL)
                .from(SYNC_VOUCHER)
                .join(by)
                .on(by.REPLICA.eq(SYNC_VOUCHER.BY_REPLICA))
                .join(of)
                .on(of.REPLICA.eq(SYNC_VOUCHER.REPLICA))
                .fetch(r ->
                        new Voucher(
                                ReplicaKey.letters(r.value1()),
                                ReplicaKey.letters(r.value2()),
                                r.value3()));
    }

    /// Who is trusted, by what this store knows and what a package brings.
    TrustWeb trust(Collection<SignedCertificate> brought, Collection<Voucher> vouchers) {
        var certificates = new HashMap<>(certificates());
        brought.forEach(c -> certificates.putIfAbsent(c.certificate().replica(), c));
        var all = new ArrayList<>(vouchers());
        all.addAll(vouchers);
        var own = db.select(SYNC_SELF.OFFICE).from(SYNC_SELF).fetchSingle().value1();
        return new TrustWeb(own, certificates, decided(), all);
    }

    TrustWeb trust() {
        return trust(List.of(), List.of());
    }

    Optional<SyncReplicaRecord> find(String letters) {
        return db.selectFrom(SYNC_REPLICA).fetch().stream()
                .filter(r -> letters(r).equals(letters))
                .findFirst();
    }

    /// The store's local number; a store that only its name is known of is entered without a certificate.
    int number(byte[] replicaId) {
        var known =
                db.select(SYNC_REPLICA.REPLICA)
                        .from(SYNC_REPLICA)
                        .where(SYNC_REPLICA.REPLICA_ID.eq(replicaId))
                        .fetchOne();
        if (known != null) {
            return known.value1();
        }
        var fresh = db.newRecord(SYNC_REPLICA);
        fresh.setReplica(nextNumber());
        fresh.setReplicaId(replicaId);
        fresh.setOffice("");
        fresh.setSuite((short) 1);
        fresh.setPublicKey(new byte[0]);
        fresh.setState("ACTIVE");
        fresh.insert();
        return fresh.getReplica();
    }

    private int nextNumber() {
        return 1
                + db.select(DSL.max(SYNC_REPLICA.REPLICA))
                        .from(SYNC_REPLICA)
                        .fetchSingle()
                        .value1();
    }

    /// Enters a certificate; one that is known stays.
    void enter(SignedCertificate certificate) {
        byte[] id = ReplicaKey.replicaId(certificate.publicKey());
        int number = number(id);
        db.update(SYNC_REPLICA)
                .set(SYNC_REPLICA.CERTIFICATE, certificate.bytes())
                .set(SYNC_REPLICA.OFFICE, certificate.certificate().officeCode())
                .set(SYNC_REPLICA.PUBLIC_KEY, certificate.publicKey().getEncoded())
                .where(SYNC_REPLICA.REPLICA.eq(number))
                .and(SYNC_REPLICA.CERTIFICATE.isNull())
                .execute();
    }

    /// Enters the vouchers for the certificates that are here. One store may show two certificates, of which the first
    /// is kept; a voucher for the other would spoil every package that it is passed on in.
    void enter(Collection<Voucher> vouchers) {
        var numbers = new HashMap<String, Integer>();
        db.selectFrom(SYNC_REPLICA)
                .where(SYNC_REPLICA.CERTIFICATE.isNotNull())
                .forEach(r -> numbers.put(letters(r), r.getReplica()));
        var known = new HashSet<>(vouchers());
        var certificates = certificates();
        for (Voucher voucher : vouchers) {
            var by = numbers.get(voucher.by());
            var of = numbers.get(voucher.of());
            if (by != null
                    && of != null
                    && known.add(voucher)
                    && voucher.holds(
                            Objects.requireNonNull(certificates.get(voucher.by())),
                            Objects.requireNonNull(certificates.get(voucher.of())))) {
                db.insertInto(SYNC_VOUCHER)
                        .set(SYNC_VOUCHER.REPLICA, of)
                        .set(SYNC_VOUCHER.BY_REPLICA, by)
                        .set(SYNC_VOUCHER.SEAL, voucher.signature())
                        .onDuplicateKeyIgnore()
                        .execute();
            }
        }
    }

    void decide(String letters, Trust trust) {
        find(letters)
                .ifPresent(replica -> {
                    replica.setTrust(trust.name());
                    replica.update();
                });
    }
}
