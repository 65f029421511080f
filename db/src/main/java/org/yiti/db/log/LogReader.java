package org.yiti.db.log;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.yiti.db.schema.RepeatedQuery;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Table;

/// Reads change records, in the order of their keys (clock, replica, number).
public final class LogReader {
    private static final int CHUNK = 1000;

    /// H2 orders ids by their bytes, Java by two signed numbers.
    public static final Comparator<UUID> AS_STORED =
            ((Comparator<UUID>)
                            (a, b) ->
                                    Long.compareUnsigned(
                                            a.getMostSignificantBits(), b.getMostSignificantBits()))
                    .thenComparing((a, b) ->
                            Long.compareUnsigned(
                                    a.getLeastSignificantBits(), b.getLeastSignificantBits()));

    private final DSLContext db;
    private final Streams streams;
    private final Map<Integer, ScopeKey> scopes = new HashMap<>();
    private final Comparator<LoggedWrite> byKey =
            Comparator.comparingLong(LoggedWrite::clock)
                    .thenComparing(this::replica)
                    .thenComparingInt(write -> write.dot().stream())
                    .thenComparingLong(write -> write.dot().seq());

    public LogReader(DSLContext db) {
        this.db = db;
        streams = streams(db);
    }

    public Streams streams() {
        return streams;
    }

    /// All writes of these rows, row by row.
    public Map<UUID, RowLog> ofRows(Table table, Collection<UUID> rows, long upTo) {
        // A list for the second column of an index H2 compares value by value, so every row is
        // asked for by itself, with a statement that is understood once.
        var ofOne =
                db.select(SYNC_CHANGE.STREAM, SYNC_CHANGE.SEQ, SYNC_TX.HLC, SYNC_CHANGE.LOCAL_NO)
                        .select(SYNC_CHANGE.VERDICT, SYNC_CHANGE.OP, SYNC_CHANGE.BODY)
                        .from(SYNC_CHANGE)
                        .join(SYNC_TX)
                        .on(SYNC_TX.LOCAL_NO.eq(SYNC_CHANGE.LOCAL_NO))
                        .and(SYNC_TX.STREAM.eq(SYNC_CHANGE.STREAM))
                        .where(SYNC_CHANGE.ROW_ID.eq((UUID) null))
                        .and(SYNC_CHANGE.TBL.eq(DSL.inline((short) table.number())))
                        .and(SYNC_CHANGE.LOCAL_NO.le(DSL.inline(upTo)))
                        .and(SYNC_CHANGE.VERDICT.ne(DSL.inline(Verdict.WAITS.number())));
        return db.connectionResult(connection -> {
            var logs = new HashMap<UUID, RowLog>();
            try (var query = new RepeatedQuery(connection, ofOne)) {
                for (UUID id : rows) {
                    var writes = writes(query, table, id);
                    if (!writes.isEmpty()) {
                        var log = new RowLog();
                        writes.forEach(log::add);
                        logs.put(id, log);
                    }
                }
            }
            return logs;
        });
    }

    private List<LoggedWrite> writes(RepeatedQuery query, Table table, UUID row)
            throws SQLException {
        var writes = new ArrayList<LoggedWrite>();
        try (var stored = query.of(row)) {
            while (stored.next()) {
                int stream = stored.getInt(1);
                writes.add(
                        new LoggedWrite(
                                new Dot(stream, stored.getLong(2)),
                                scopes.computeIfAbsent(stream, this::scope),
                                stored.getLong(3),
                                stored.getLong(4),
                                stored.getShort(5) == Verdict.COUNTS.number(),
                                table,
                                row,
                                stored.getShort(6) == Head.BIRTH,
                                Body.read(stream, streams, stored.getBytes(7))));
            }
        }
        writes.sort(byKey);
        return writes;
    }

    /// The writes of one step, in the order they were made.
    public List<LoggedWrite> ofStep(long localNo) {
        var writes = new ArrayList<LoggedWrite>();
        db.selectFrom(SYNC_TX)
                .where(SYNC_TX.LOCAL_NO.eq(localNo))
                .orderBy(SYNC_TX.STREAM)
                .forEach(part ->
                        writes.addAll(
                                read(
                                        SYNC_CHANGE
                                                .STREAM
                                                .eq(part.getStream())
                                                .and(
                                                        SYNC_CHANGE.SEQ.between(
                                                                part.getFirstSeq(),
                                                                part.getLastSeq())))));
        return writes;
    }

    /// Writes by name.
    public Map<Dot, LoggedWrite> named(Collection<Dot> dots) {
        var byStream = new HashMap<Integer, List<Long>>();
        dots.forEach(
                d -> byStream.computeIfAbsent(d.stream(), _ -> new ArrayList<>()).add(d.seq()));
        var found = new HashMap<Dot, LoggedWrite>();
        byStream.forEach((stream, numbers) -> {
            for (List<Long> chunk : chunks(numbers)) {
                var these = SYNC_CHANGE.STREAM.eq(stream).and(SYNC_CHANGE.SEQ.in(chunk));
                read(these).forEach(write -> found.put(write.dot(), write));
            }
        });
        return found;
    }

    private List<LoggedWrite> read(Condition condition) {
        return db.select(
                        SYNC_CHANGE.STREAM,
                        SYNC_CHANGE.SEQ,
                        SYNC_CHANGE.LOCAL_NO,
                        SYNC_CHANGE.TBL,
                        SYNC_CHANGE.ROW_ID,
                        SYNC_CHANGE.OP,
                        SYNC_CHANGE.BODY,
                        SYNC_CHANGE.VERDICT,
                        SYNC_TX.HLC)
                .from(SYNC_CHANGE)
                .join(SYNC_TX)
                .on(SYNC_TX.LOCAL_NO.eq(SYNC_CHANGE.LOCAL_NO))
                .and(SYNC_TX.STREAM.eq(SYNC_CHANGE.STREAM))
                .join(SYNC_STREAM)
                .on(SYNC_STREAM.STREAM.eq(SYNC_CHANGE.STREAM))
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .where(condition)
                .and(SYNC_CHANGE.VERDICT.ne(Verdict.WAITS.number()))
                .orderBy(SYNC_TX.HLC, SYNC_REPLICA.REPLICA_ID, SYNC_CHANGE.STREAM, SYNC_CHANGE.SEQ)
                .fetch(this::write);
    }

    private LoggedWrite write(Record stored) {
        int stream = stored.get(SYNC_CHANGE.STREAM);
        return new LoggedWrite(
                new Dot(stream, stored.get(SYNC_CHANGE.SEQ)),
                scopes.computeIfAbsent(stream, this::scope),
                stored.get(SYNC_TX.HLC),
                stored.get(SYNC_CHANGE.LOCAL_NO),
                stored.get(SYNC_CHANGE.VERDICT) == Verdict.COUNTS.number(),
                Table.numbered(stored.get(SYNC_CHANGE.TBL)).orElseThrow(),
                stored.get(SYNC_CHANGE.ROW_ID),
                stored.get(SYNC_CHANGE.OP) == Head.BIRTH,
                Body.read(stream, streams, stored.get(SYNC_CHANGE.BODY)));
    }

    /// Its digits have the order of its bytes.
    private String replica(LoggedWrite write) {
        return streams.name(write.dot().stream()).replica();
    }

    private ScopeKey scope(int stream) {
        return ScopeKey.parse(streams.name(stream).scope());
    }

    static Streams streams(DSLContext db) {
        return known(db, new Streams());
    }

    /// Adds the streams that the store knows.
    public static Streams known(DSLContext db, Streams streams) {
        db.select(SYNC_STREAM.STREAM, SYNC_REPLICA.REPLICA_ID, SYNC_STREAM.SCOPE)
                .from(SYNC_STREAM)
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .forEach(r -> streams.add(r.value1(), Streams.Name.of(r.value2(), r.value3())));
        return streams;
    }

    public static <T> List<List<T>> chunks(Collection<T> all) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
        return chunks;
    }
}
