package org.yiti.db.log;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_PENDING;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.yiti.db.jooq.tables.records.SyncSelfRecord;
import org.yiti.db.jooq.tables.records.SyncStreamRecord;
import org.yiti.db.jooq.tables.records.SyncTxRecord;
import org.yiti.model.Sentence;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Turns what the triggers caught into change records, as the last act of a transaction: folds the changes
/// of a row, sorts them into streams, names the writes they replace, numbers them, extends the hash chains.
final class LogWriter {
    private static final int BATCH = 1000;
    private static final int PAGE = 20_000;

    private static final String INSERT_CHANGE =
            DSL.using(SQLDialect.H2)
                    .insertInto(SYNC_CHANGE)
                    .columns(
                            SYNC_CHANGE.STREAM,
                            SYNC_CHANGE.SEQ,
                            SYNC_CHANGE.LOCAL_NO,
                            SYNC_CHANGE.TBL,
                            SYNC_CHANGE.ROW_ID,
                            SYNC_CHANGE.OP,
                            SYNC_CHANGE.BODY)
                    .values((Integer) null, null, null, null, null, null, null)
                    .getSQL(ParamType.INDEXED);

    private final Office office;
    private final Clock clock;
    private final Sealing sealing;

    LogWriter(Office office, Clock clock, Sealing sealing) {
        this.office = office;
        this.clock = clock;
        this.sealing = sealing;
    }

    private record RowKey(Table table, UUID row) {}

    /// @throws RefusedWriteException if a row belongs to another office
    void write(DSLContext db, Writing writing) {
        var changes = caught(db, writing);
        if (changes.isEmpty() && writing.settlements().isEmpty()) {
            return;
        }
        var self = db.selectFrom(SYNC_SELF).fetchSingle();
        long wallMillis = clock.millis();
        self.setHlc(Math.max(self.getHlc() + 1, wallMillis << 16));
        self.setTxNo(self.getTxNo() + 1);
        self.setLocalNo(self.getLocalNo() + 1);
        var drafts = Drafts.of(db, office, changes, writing.settlements());
        var streams = LogReader.streams(db);
        var byScope = new LinkedHashMap<ScopeKey, List<Draft>>();
        for (Draft draft : drafts) {
            refuseForeign(draft);
            byScope.computeIfAbsent(draft.scope(), _ -> new ArrayList<>()).add(draft);
        }
        byScope.forEach((scope, part) -> {
            var stream = stream(db, streams, self.getReplica(), scope.text());
            writePart(db, writing, self, wallMillis, stream, streams, part);
        });
        self.update();
        writing.logged(self.getLocalNo());
        bringSettled(db, writing.settlements());
        var marks = new ConflictMarks(db);
        drafts.stream()
                .collect(groupingBy(Draft::table, mapping(Draft::row, toSet())))
                .forEach(marks::refreshMarked);
        drafts.stream()
                .filter(Draft::doubtful)
                .collect(groupingBy(Draft::table, mapping(Draft::row, toSet())))
                .forEach(marks::refreshAll);
    }

    /// What was decided shows in the tables.
    private static void bringSettled(DSLContext db, List<Settlement> settlements) {
        for (Settlement settled : settlements) {
            Merging.during(() -> {
                new TablesFromLog(db).bring(settled.table(), List.of(settled.row()));
                return settled;
            });
        }
    }

    private void refuseForeign(Draft draft) {
        if (!draft.scope().mayWrite(office.level(), office.code(), draft.table())) {
            throw new RefusedWriteException(
                    Sentence.of(
                            "record.refused.owner",
                            draft.table().label(),
                            draft.scope().code().isEmpty()
                                    ? office.federation()
                                    : draft.scope().code()));
        }
    }

    /// What was caught and not rolled back, one change a row.
    private static Collection<Pending> caught(DSLContext db, Writing writing) {
        var folded = new LinkedHashMap<RowKey, Pending>();
        long last = -1;
        // By pages: H2 spills a large result into a file.
        for (var page = page(db, last); !page.isEmpty(); page = page(db, last)) {
            for (long number : page) {
                var next = writing.caught(number);
                folded.merge(new RowKey(next.table().table(), next.row()), next, Pending::then);
            }
            last = page.getLast();
        }
        if (!folded.isEmpty()) {
            db.deleteFrom(SYNC_PENDING).where(SYNC_PENDING.N.le(last)).execute();
        }
        folded.values().removeIf(Pending::isEmpty);
        return folded.values();
    }

    private static List<Long> page(DSLContext db, long after) {
        return db.select(SYNC_PENDING.N)
                .from(SYNC_PENDING)
                .where(SYNC_PENDING.N.gt(after))
                .orderBy(SYNC_PENDING.N)
                .limit(PAGE)
                .fetch(SYNC_PENDING.N);
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
            List<Draft> part) {
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
        byte[] before = stream.getHaveHash();
        tx.setHash(
                db.connectionResult(
                        connection -> writeChanges(connection, tx, before, streams, part)));
        tx.insert();

        stream.setHaveSeq(tx.getLastSeq());
        stream.setHaveHash(tx.getHash());
        stream.setSealedSeq(tx.getLastSeq());
        stream.setSealedHash(tx.getHash());
        stream.setSeal(
                sealing.seal(streams.name(stream.getStream()), tx.getLastSeq(), tx.getHash()));
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
            Connection connection,
            SyncTxRecord tx,
            byte[] before,
            Streams streams,
            List<Draft> part)
            throws SQLException {
        byte[] headHash = Head.sha256(tx.getHead());
        byte[] hash = before;
        long seq = tx.getFirstSeq() - 1;
        try (var statement = connection.prepareStatement(INSERT_CHANGE)) {
            for (Draft change : part) {
                seq++;
                int table = change.table().number();
                var row = change.row();
                byte[] body = Body.write(tx.getStream(), streams, change.writes());
                hash = Head.next(hash, headHash, Head.change(table, row, change.op(), body));
                statement.setInt(1, tx.getStream());
                statement.setLong(2, seq);
                statement.setLong(3, tx.getLocalNo());
                statement.setInt(4, table);
                statement.setObject(5, row);
                statement.setInt(6, change.op());
                statement.setBytes(7, body);
                statement.addBatch();
                if (seq % BATCH == 0 || seq == tx.getLastSeq()) {
                    statement.executeBatch();
                }
            }
        }
        return hash;
    }
}
