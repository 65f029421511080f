package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_PEER;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.db.log.Streams;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.programme.Level;

/// What other stores are known to have. Only their own word counts: a file that was sent may never have arrived.
final class Peers {
    private static final Duration SILENT = Duration.ofDays(30);

    private final DSLContext db;

    Peers(DSLContext db) {
        this.db = db;
    }

    /// A stream of this store.
    ///
    /// @param have number of its last change here
    record Stream(
            int number, Streams.Name name, ScopeKey scope, long have, byte[] hash, byte[] seal) {}

    /// The streams that an office may have and of which something is here, sealed to their end.
    List<Stream> visible(Level level, String office) {
        return sealed().stream().filter(s -> s.scope().mayHave(level, office)).toList();
    }

    /// The streams of which something is here, sealed to their end.
    List<Stream> sealed() {
        var sealed = new ArrayList<Stream>();
        db.select(
                        SYNC_STREAM.STREAM,
                        SYNC_REPLICA.REPLICA_ID,
                        SYNC_STREAM.SCOPE,
                        SYNC_STREAM.HAVE_SEQ,
                        SYNC_STREAM.HAVE_HASH,
                        SYNC_STREAM.SEAL)
                .from(SYNC_STREAM)
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .where(SYNC_STREAM.HAVE_SEQ.gt(0L))
                .and(SYNC_STREAM.SEALED_SEQ.eq(SYNC_STREAM.HAVE_SEQ))
                .orderBy(SYNC_STREAM.STREAM)
                .forEach(r ->
                        sealed.add(
                                new Stream(
                                        r.value1(),
                                        Streams.Name.of(r.value2(), r.value3()),
                                        ScopeKey.parse(r.value3()),
                                        r.value4(),
                                        r.value5(),
                                        r.value6())));
        return sealed;
    }

    /// What all stores of an office have, by stream; 0 where one of them lacks it. One that was silent for a month
    /// while another of the office was heard may be a lost computer or the old name of a restored one, and does not
    /// make every package larger; should it come back, it asks for what it lacks.
    Map<Integer, Long> known(String office) {
        var heard =
                db.select(SYNC_REPLICA.REPLICA, SYNC_REPLICA.HEARD_MS)
                        .from(SYNC_REPLICA)
                        .where(SYNC_REPLICA.OFFICE.eq(office))
                        .and(SYNC_REPLICA.HEARD_MS.isNotNull())
                        .fetchMap(SYNC_REPLICA.REPLICA, SYNC_REPLICA.HEARD_MS);
        long newest = heard.values().stream().mapToLong(Long::longValue).max().orElse(0);
        heard.values().removeIf(at -> at < newest - SILENT.toMillis());
        var stores = heard.keySet();
        var known = new HashMap<Integer, Long>();
        db.select(SYNC_PEER.STREAM, DSL.min(SYNC_PEER.HAVE_SEQ), DSL.count())
                .from(SYNC_PEER)
                .where(SYNC_PEER.REPLICA.in(stores))
                .groupBy(SYNC_PEER.STREAM)
                .having(DSL.count().eq(stores.size()))
                .forEach(r -> known.put(r.value1(), r.value2()));
        return known;
    }

    /// What any store of an office has, by stream.
    Map<Integer, Long> farthest(String office) {
        return db.select(SYNC_PEER.STREAM, DSL.max(SYNC_PEER.HAVE_SEQ))
                .from(SYNC_PEER)
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_PEER.REPLICA))
                .where(SYNC_REPLICA.OFFICE.eq(office))
                .groupBy(SYNC_PEER.STREAM)
                .fetchMap(SYNC_PEER.STREAM, DSL.max(SYNC_PEER.HAVE_SEQ));
    }

    /// Notes what a store said of itself, unless something newer was heard from it.
    ///
    /// @param have by this store's number of the stream
    /// @return whether it was news
    boolean heard(int replica, long saidMillis, Map<Integer, Long> have) {
        var before =
                db.select(SYNC_REPLICA.HEARD_MS)
                        .from(SYNC_REPLICA)
                        .where(SYNC_REPLICA.REPLICA.eq(replica))
                        .fetchSingle()
                        .value1();
        if (before != null && before >= saidMillis) {
            return false;
        }
        db.update(SYNC_REPLICA)
                .set(SYNC_REPLICA.HEARD_MS, saidMillis)
                .where(SYNC_REPLICA.REPLICA.eq(replica))
                .execute();
        db.deleteFrom(SYNC_PEER).where(SYNC_PEER.REPLICA.eq(replica)).execute();
        have.forEach((stream, last) ->
                db.insertInto(SYNC_PEER)
                        .set(SYNC_PEER.REPLICA, replica)
                        .set(SYNC_PEER.STREAM, stream)
                        .set(SYNC_PEER.HAVE_SEQ, last)
                        .execute());
        return true;
    }
}
