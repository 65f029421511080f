package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_PACKAGE_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.yiti.db.jooq.tables.records.SyncPackageRecord;
import org.yiti.db.jooq.tables.records.SyncPackageStreamRecord;
import org.yiti.db.log.ConflictMarks;
import org.yiti.db.log.TablesFromLog;
import org.yiti.db.log.TablesFromLog.Brought;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.merge.RowLog;
import org.yiti.model.record.Table;

/// Takes the newest import out again, as if it had never come: its changes leave the log and the rows are worked out
/// anew. Only while nothing was written, taken in or sent since, so nothing of this store rests on it and no other
/// office was told of it. The numbers of its steps are not given again. The file can be taken in
/// again.
final class TakingBack {
    private final DSLContext db;

    TakingBack(DSLContext db) {
        this.db = db;
    }

    /// Inside a transaction of [org.yiti.db.log.Merging].
    TakenBack run(SyncPackageRecord entry) {
        if (!new Books(db).canTakeBack(entry)) {
            return new TakenBack.Impossible(Sentence.of("exchange.takeback.since"));
        }
        var touched = new EnumMap<Table, Set<UUID>>(Table.class);
        db.selectFrom(SYNC_PACKAGE_STREAM)
                .where(SYNC_PACKAGE_STREAM.NUMBER.eq(entry.getNumber()))
                .forEach(part -> takeOut(part, touched));
        var rows = new AtomicLong();
        var marks = new ConflictMarks(db);
        var tables = new TablesFromLog(db);
        touched.forEach((table, ids) ->
                tables.bring(
                        table,
                        ids,
                        (_, brought) -> {
                            rows.addAndGet(brought.stream().filter(Brought::differs).count());
                            marks.refresh(table, logs(brought), null);
                        }));
        entry.setState("TAKEN_BACK");
        entry.update();
        return new TakenBack.Whole(rows.get());
    }

    private static Map<UUID, RowLog> logs(Iterable<Brought> brought) {
        var logs = new HashMap<UUID, RowLog>();
        brought.forEach(one -> logs.put(one.id(), one.log()));
        return logs;
    }

    private void takeOut(SyncPackageStreamRecord part, Map<Table, Set<UUID>> touched) {
        var there =
                SYNC_CHANGE
                        .STREAM
                        .eq(part.getStream())
                        .and(SYNC_CHANGE.SEQ.gt(part.getBeforeSeq()));
        db.selectDistinct(SYNC_CHANGE.TBL, SYNC_CHANGE.ROW_ID)
                .from(SYNC_CHANGE)
                .where(there)
                .forEach(r ->
                        Table.numbered(r.value1())
                                .ifPresent(table ->
                                        touched.computeIfAbsent(table, _ -> new HashSet<>())
                                                .add(r.value2())));
        db.deleteFrom(SYNC_CHANGE).where(there).execute();
        db.deleteFrom(SYNC_TX)
                .where(SYNC_TX.STREAM.eq(part.getStream()))
                .and(SYNC_TX.FIRST_SEQ.gt(part.getBeforeSeq()))
                .execute();
        db.update(SYNC_STREAM)
                .set(SYNC_STREAM.HAVE_SEQ, part.getBeforeSeq())
                .set(SYNC_STREAM.HAVE_HASH, part.getBeforeHash())
                .set(SYNC_STREAM.SEALED_SEQ, part.getBeforeSeq())
                .set(SYNC_STREAM.SEALED_HASH, part.getBeforeHash())
                .set(SYNC_STREAM.SEAL, part.getBeforeSeal())
                .where(SYNC_STREAM.STREAM.eq(part.getStream()))
                .execute();
    }
}
