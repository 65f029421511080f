package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_PACKAGE;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.model.exchange.KnownStore;

/// The stores that packages named, as people see them.
final class KnownStores {
    private final DSLContext db;

    KnownStores(DSLContext db) {
        this.db = db;
    }

    /// @param own letters of this store, which lacks nothing of itself
    List<KnownStore> all(String own) {
        var replicas = new Replicas(db);
        var trust = replicas.trust();
        var heard = heard();
        var sent = sent();
        return replicas.certificates().values().stream()
                .map(SignedCertificate::certificate)
                .map(c ->
                        new KnownStore(
                                c,
                                trust.of(c.replica()),
                                trust.vouchedBy(c.replica()),
                                Optional.ofNullable(heard.get(c.replica())),
                                Optional.ofNullable(sent.get(c.officeCode())),
                                c.replica().equals(own)
                                        ? 0
                                        : new Outgoing(db, c.level(), c.officeCode()).waiting()))
                .toList();
    }

    private Map<String, Instant> heard() {
        var heard = new HashMap<String, Instant>();
        db.selectFrom(SYNC_REPLICA)
                .where(SYNC_REPLICA.HEARD_MS.isNotNull())
                .forEach(r -> heard.put(Replicas.letters(r), Instant.ofEpochMilli(r.getHeardMs())));
        return heard;
    }

    private Map<String, Instant> sent() {
        var sent = new HashMap<String, Instant>();
        db.select(SYNC_PACKAGE.OFFICE, DSL.max(SYNC_PACKAGE.AT_MS))
                .from(SYNC_PACKAGE)
                .where(SYNC_PACKAGE.INCOMING.isFalse())
                .groupBy(SYNC_PACKAGE.OFFICE)
                .forEach(r -> sent.put(r.value1(), Instant.ofEpochMilli(r.value2())));
        return sent;
    }
}
