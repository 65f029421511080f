package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.yiti.db.log.Verdict;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Refused;
import org.yiti.model.record.Table;

/// Changes that their writers had no right to.
final class RefusedChanges {
    private final DSLContext db;

    RefusedChanges(DSLContext db) {
        this.db = db;
    }

    List<Refused> newest(int most) {
        var authors = new Authors(db);
        return db.select(
                        SYNC_CHANGE.TBL,
                        SYNC_CHANGE.ROW_ID,
                        SYNC_TX.ACTOR,
                        SYNC_REPLICA.OFFICE,
                        SYNC_TX.WALL_MS)
                .from(SYNC_CHANGE)
                .join(SYNC_TX)
                .on(SYNC_TX.STREAM.eq(SYNC_CHANGE.STREAM))
                .and(SYNC_TX.LOCAL_NO.eq(SYNC_CHANGE.LOCAL_NO))
                .join(SYNC_STREAM)
                .on(SYNC_STREAM.STREAM.eq(SYNC_CHANGE.STREAM))
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .where(SYNC_CHANGE.VERDICT.eq(Verdict.REFUSED.number()))
                .orderBy(SYNC_TX.WALL_MS.desc())
                .limit(most)
                .fetch(r ->
                        new Refused(
                                Table.numbered(r.value1()).orElseThrow(),
                                r.value2(),
                                r.value3(),
                                authors.name(r.value4()),
                                Instant.ofEpochMilli(r.value5()),
                                Sentence.of("exchange.refused", authors.name(r.value4()))));
    }
}
