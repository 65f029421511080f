package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.yiti.db.log.ConflictMarks;
import org.yiti.db.log.Head;
import org.yiti.db.log.LogReader;
import org.yiti.db.log.Streams;
import org.yiti.db.log.TablesFromLog;
import org.yiti.db.log.Verdict;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Table;

/// What a newer program wrote and this one could not read waits in the log. After an update of the program it is read
/// again, from the store's own log: nobody has to send it once more.
public final class Waiting {
    private final DSLContext db;
    private final Map<Table, Set<UUID>> touched = new EnumMap<>(Table.class);

    /// @param db of a transaction inside [org.yiti.db.log.Merging]
    public Waiting(DSLContext db) {
        this.db = db;
    }

    /// Reads again what came from programs newer than the one that had the store open last.
    public void catchUp() {
        var self = db.selectFrom(SYNC_SELF).fetchSingle();
        if (self.getSchemaVersion() >= Head.SCHEMA_VERSION) {
            return;
        }
        judge();
        touch(SYNC_TX.SCHEMA_VERSION.gt(self.getSchemaVersion()));
        bring();
        self.setSchemaVersion(Head.SCHEMA_VERSION);
        self.update();
    }

    /// Those whose table is known now.
    private void judge() {
        var streams = LogReader.known(db, new Streams());
        var certificates = new HashMap<Integer, Certificate>();
        var known = new Replicas(db).certificates();
        db.selectFrom(SYNC_REPLICA)
                .forEach(r -> {
                    var certificate = known.get(Replicas.letters(r));
                    if (certificate != null) {
                        certificates.put(r.getReplica(), certificate.certificate());
                    }
                });
        db.select(SYNC_CHANGE.fields())
                .select(SYNC_STREAM.SCOPE, SYNC_STREAM.REPLICA, SYNC_TX.SCHEMA_VERSION)
                .from(SYNC_CHANGE)
                .join(SYNC_TX)
                .on(SYNC_TX.STREAM.eq(SYNC_CHANGE.STREAM))
                .and(SYNC_TX.LOCAL_NO.eq(SYNC_CHANGE.LOCAL_NO))
                .join(SYNC_STREAM)
                .on(SYNC_STREAM.STREAM.eq(SYNC_CHANGE.STREAM))
                .where(SYNC_CHANGE.VERDICT.eq(Verdict.WAITS.number()))
                .forEach(r -> {
                    int stream = r.get(SYNC_CHANGE.STREAM);
                    var author = certificates.get(r.get(SYNC_STREAM.REPLICA));
                    var content =
                            new Content(
                                    stream,
                                    streams,
                                    ScopeKey.parse(r.get(SYNC_STREAM.SCOPE)),
                                    Objects.requireNonNull(author));
                    try {
                        var verdict =
                                content.judge(
                                        r.get(SYNC_TX.SCHEMA_VERSION),
                                        r.get(SYNC_CHANGE.TBL),
                                        r.get(SYNC_CHANGE.OP),
                                        r.get(SYNC_CHANGE.BODY));
                        db.update(SYNC_CHANGE)
                                .set(SYNC_CHANGE.VERDICT, verdict.number())
                                .where(SYNC_CHANGE.STREAM.eq(stream))
                                .and(SYNC_CHANGE.SEQ.eq(r.get(SYNC_CHANGE.SEQ)))
                                .execute();
                    } catch (ExchangeException e) {
                        // What cannot be read even now goes on waiting: it was taken in, so it is
                        // kept.
                        return;
                    }
                    touch(r.get(SYNC_CHANGE.TBL), r.get(SYNC_CHANGE.ROW_ID));
                });
    }

    private void touch(Condition newer) {
        db.selectDistinct(SYNC_CHANGE.TBL, SYNC_CHANGE.ROW_ID)
                .from(SYNC_CHANGE)
                .join(SYNC_TX)
                .on(SYNC_TX.STREAM.eq(SYNC_CHANGE.STREAM))
                .and(SYNC_TX.LOCAL_NO.eq(SYNC_CHANGE.LOCAL_NO))
                .where(newer)
                .forEach(r -> touch(r.value1(), r.value2()));
    }

    private void touch(int table, UUID row) {
        Table.numbered(table)
                .ifPresent(known -> touched.computeIfAbsent(known, _ -> new HashSet<>()).add(row));
    }

    private void bring() {
        var tables = new TablesFromLog(db);
        var marks = new ConflictMarks(db);
        touched.forEach((table, rows) -> {
            for (var some : LogReader.chunks(rows)) {
                marks.refresh(table, TablesFromLog.disputed(tables.bring(table, some)), null);
            }
        });
    }
}
