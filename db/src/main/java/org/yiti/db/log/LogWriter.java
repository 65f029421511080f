package org.yiti.db.log;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_PENDING;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.jooq.tables.records.SyncSelfRecord;
import org.yiti.db.jooq.tables.records.SyncStreamRecord;
import org.yiti.db.jooq.tables.records.SyncTxRecord;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Turns what the triggers caught into change records, as the last act of a transaction: folds the changes
/// of a row, sorts them into streams, names the writes they replace, numbers them, extends the hash chains.
final class LogWriter {
    private static final int BATCH = 1000;

    private final Office office;
    private final Clock clock;

    LogWriter(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    private record RowKey(Table table, UUID row) {}

    void write(DSLContext db, Writing writing) {
        var changes = caught(db);
        if (changes.isEmpty()) {
            return;
        }
        var self = db.selectFrom(SYNC_SELF).fetchSingle();
        long wallMillis = clock.millis();
        self.setHlc(Math.max(self.getHlc() + 1, wallMillis << 16));
        self.setTxNo(self.getTxNo() + 1);
        self.setLocalNo(self.getLocalNo() + 1);
        var standing = standing(db, changes);
        var streams = LogReader.streams(db);
        var byScope = new LinkedHashMap<String, List<Pending>>();
        for (Pending change : changes) {
            String scope = Scopes.key(office, change.table().table(), change.home());
            byScope.computeIfAbsent(scope, _ -> new ArrayList<>()).add(change);
        }
        byScope.forEach(
                (scope, part) -> {
                    var stream = stream(db, streams, self.getReplica(), scope);
                    writePart(db, writing, self, wallMillis, stream, streams, part, standing);
                });
        self.update();
        writing.logged(self.getLocalNo());
    }

    private Collection<Pending> caught(DSLContext db) {
        var folded = new LinkedHashMap<RowKey, Pending>();
        try (var cursor = db.selectFrom(SYNC_PENDING).orderBy(SYNC_PENDING.N).fetchLazy()) {
            for (var row : cursor) {
                var next =
                        Pending.read(
                                row.getTbl(),
                                row.getRowId(),
                                row.getHome(),
                                row.getOp(),
                                row.getBody());
                folded.merge(
                        new RowKey(next.table().table(), next.row()), next, Pending::then);
            }
        }
        if (!folded.isEmpty()) {
            db.deleteFrom(SYNC_PENDING).execute();
        }
        folded.values().removeIf(Pending::isEmpty);
        return folded.values();
    }

    /// The logs of the rows that were there before; a birth replaces nothing, so nothing is read for it.
    private static Map<RowKey, RowLog> standing(DSLContext db, Collection<Pending> changes) {
        var old = new EnumMap<Table, List<UUID>>(Table.class);
        for (Pending change : changes) {
            if (!change.born()) {
                old.computeIfAbsent(change.table().table(), _ -> new ArrayList<>())
                        .add(change.row());
            }
        }
        var logs = new HashMap<RowKey, RowLog>();
        if (!old.isEmpty()) {
            var reader = new LogReader(db);
            old.forEach(
                    (table, rows) ->
                            reader.ofRows(table, rows, Long.MAX_VALUE)
                                    .forEach((row, log) -> logs.put(new RowKey(table, row), log)));
        }
        return logs;
    }

    private static SyncStreamRecord stream(
            DSLContext db, Streams streams, int replica, String scope) {
        var known =
                db.selectFrom(SYNC_STREAM)
                        .where(SYNC_STREAM.REPLICA.eq(replica))
                        .and(SYNC_STREAM.SCOPE.eq(scope))
                        .fetchOne();
        if (known != null) {
            return known;
        }
        var replicaId =
                db.select(SYNC_REPLICA.REPLICA_ID)
                        .from(SYNC_REPLICA)
                        .where(SYNC_REPLICA.REPLICA.eq(replica))
                        .fetchSingle()
                        .value1();
        var name = Streams.Name.of(replicaId, scope);
        byte[] start = Head.chainStart(name);
        var fresh = db.newRecord(SYNC_STREAM);
        fresh.setStream(streams.nextNumber());
        fresh.setReplica(replica);
        fresh.setScope(scope);
        fresh.setHaveSeq(0L);
        fresh.setHaveHash(start);
        fresh.setSealedSeq(0L);
        fresh.setSealedHash(start);
        fresh.insert();
        streams.add(fresh.getStream(), name);
        return fresh;
    }

    private void writePart(
            DSLContext db,
            Writing writing,
            SyncSelfRecord self,
            long wallMillis,
            SyncStreamRecord stream,
            Streams streams,
            List<Pending> part,
            Map<RowKey, RowLog> standing) {
        var tx = db.newRecord(SYNC_TX);
        tx.setStream(stream.getStream());
        tx.setFirstSeq(stream.getHaveSeq() + 1);
        tx.setLastSeq(stream.getHaveSeq() + part.size());
        tx.setLocalNo(self.getLocalNo());
        tx.setTxNo(self.getTxNo());
        tx.setHlc(self.getHlc());
        tx.setWallMs(wallMillis);
        describe(tx, writing);
        long target = Chains.targetTxNo(db, tx);
        if (tx.getTargetNo() != null && target == 0) {
            throw new IllegalArgumentException("no step " + tx.getTargetNo());
        }
        tx.setHead(Head.write(tx, target));
        tx.setHash(writeChanges(db, tx, stream.getHaveHash(), streams, part, standing));
        tx.insert();

        stream.setHaveSeq(tx.getLastSeq());
        stream.setHaveHash(tx.getHash());
        stream.update();
    }

    private static void describe(SyncTxRecord tx, Writing writing) {
        var step = writing.step();
        tx.setActorId(writing.actor().id());
        tx.setActor(writing.actor().name());
        tx.setAction(step.action().key());
        tx.setArgs(SentenceJson.write(step.action().args()));
        tx.setReason(step.reason());
        tx.setKind(Head.kind(step.kind()).name());
        tx.setTargetNo(Head.target(step.kind()));
        tx.setSchemaVersion(Head.SCHEMA_VERSION);
    }

    /// @return the hash chain after the last change
    private static byte[] writeChanges(
            DSLContext db,
            SyncTxRecord tx,
            byte[] before,
            Streams streams,
            List<Pending> part,
            Map<RowKey, RowLog> standing) {
        byte[] headHash = Head.sha256(tx.getHead());
        byte[] hash = before;
        long seq = tx.getFirstSeq() - 1;
        var rows = new ArrayList<Object[]>(BATCH);
        for (Pending change : part) {
            seq++;
            int table = change.table().table().number();
            var log = standing.get(new RowKey(change.table().table(), change.row()));
            var writes = change.writes(group -> log == null ? List.of() : log.standing(group));
            byte[] body = Body.write(tx.getStream(), streams, writes);
            hash =
                    Head.next(
                            hash, headHash, Head.change(table, change.row(), change.op(), body));
            rows.add(
                    new Object[] {
                        tx.getStream(), seq, tx.getLocalNo(), (short) table, change.row(),
                        (short) change.op(), body
                    });
            if (rows.size() == BATCH) {
                insert(db, rows);
            }
        }
        insert(db, rows);
        return hash;
    }

    private static void insert(DSLContext db, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            db.batch(
                            db.insertInto(SYNC_CHANGE)
                                    .columns(SYNC_CHANGE.fields())
                                    .values(new Object[SYNC_CHANGE.fields().length]))
                    .bind(rows.toArray(Object[][]::new))
                    .execute();
            rows.clear();
        }
    }
}
