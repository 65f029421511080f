package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_PACKAGE;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.merge.LoggedWrite;

/// Who wrote a change of the log.
final class Authors {
    private final DSLContext db;
    private final Map<Key, Author> known = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final int self;

    private record Key(int stream, long localNo) {}

    /// @param own whether this store wrote it
    record Author(String actor, String office, String officeName, Instant wallTime, boolean own) {
        static final Author NOBODY = new Author("", "", "", Instant.EPOCH, false);
    }

    Authors(DSLContext db) {
        this.db = db;
        self = db.select(SYNC_SELF.REPLICA).from(SYNC_SELF).fetchSingle().value1();
        for (var certificate : new Replicas(db).certificates().values()) {
            Certificate c = certificate.certificate();
            names.put(c.officeCode(), c.officeName());
        }
    }

    Author of(LoggedWrite write) {
        return known.computeIfAbsent(
                new Key(write.dot().stream(), write.localNo()),
                key ->
                        db.select(
                                        SYNC_TX.ACTOR,
                                        SYNC_REPLICA.OFFICE,
                                        SYNC_TX.WALL_MS,
                                        SYNC_REPLICA.REPLICA)
                                .from(SYNC_TX)
                                .join(SYNC_STREAM)
                                .on(SYNC_STREAM.STREAM.eq(SYNC_TX.STREAM))
                                .join(SYNC_REPLICA)
                                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                                .where(SYNC_TX.STREAM.eq(key.stream()))
                                .and(SYNC_TX.LOCAL_NO.eq(key.localNo()))
                                .fetchSingle(r ->
                                        new Author(
                                                r.value1(),
                                                r.value2(),
                                                name(r.value2()),
                                                Instant.ofEpochMilli(r.value3()),
                                                r.value4() == self)));
    }

    /// The name of an office; its code where no certificate names it.
    String name(String office) {
        return names.getOrDefault(office, office);
    }

    /// The package that brought a change.
    Optional<Long> packageOf(LoggedWrite write) {
        return db.select(DSL.max(SYNC_PACKAGE.NUMBER))
                .from(SYNC_PACKAGE)
                .where(SYNC_PACKAGE.INCOMING.isTrue())
                .and(SYNC_PACKAGE.STATE.eq("MERGED"))
                .and(SYNC_PACKAGE.BEFORE_NO.lt(write.localNo()))
                .and(SYNC_PACKAGE.LAST_NO.ge(write.localNo()))
                .fetchOptional()
                .map(r -> r.value1());
    }
}
