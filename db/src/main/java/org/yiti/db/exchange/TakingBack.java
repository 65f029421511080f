package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_PACKAGE_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.yiti.db.jooq.tables.records.SyncPackageRecord;
import org.yiti.db.jooq.tables.records.SyncPackageStreamRecord;
import org.yiti.db.log.ConflictMarks;
import org.yiti.db.log.TablesFromLog;
import org.yiti.db.log.TablesFromLog.Brought;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.record.Table;

/// Takes the newest import out again, as if it had never come: its changes leave the log and the rows are worked out
/// anew. Only while nothing was written, taken in or sent since, so nothing of this store rests on it and no other
/// office was told of it. The numbers of its steps are not given again. The file can be taken in
/// again.
final class TakingBack {
    private final DSLContext db;
    private final TouchedRows touched;

    /// @param touched to put the rows into that have to be worked out anew
    TakingBack(DSLContext db, TouchedRows touched) {
        this.db = db;
        this.touched = touched;
    }

    /// Inside a transaction of [org.yiti.db.log.Merging].
    TakenBack run(SyncPackageRecord entry) {
        if (!new Books(db).canTakeBack(entry)) {
            return new TakenBack.Impossible(Sentence.of("exchange.takeback.since"));
        }
        db.selectFrom(SYNC_PACKAGE_STREAM)
                .where(SYNC_PACKAGE_STREAM.NUMBER.eq(entry.getNumber()))
                .forEach(this::takeOut);
        var rows = new AtomicLong();
        var marks = new ConflictMarks(db);
        var tables = new TablesFromLog(db);
        touched.tell((table, ids) -> {
            var brought = tables.bring(table, ids);
            rows.addAndGet(brought.stream().filter(Brought::differs).count());
            marks.refresh(table, TablesFromLog.disputed(brought), null);
        });
        entry.setState("TAKEN_BACK");
        entry.update();
        return new TakenBack.Whole(rows.get());
    }

    private void takeOut(SyncPackageStreamRecord part) {
        var there =
                SYNC_CHANGE
                        .STREAM
                        .eq(part.getStream())
                        .and(SYNC_CHANGE.SEQ.gt(part.getBeforeSeq()));
        try (var changes =
                db.select(SYNC_CHANGE.TBL, SYNC_CHANGE.ROW_ID)
                        .from(SYNC_CHANGE)
                        .where(there)
                        .fetchLazy()) {
            for (var change : changes) {
                Table.numbered(change.value1())
                        .ifPresent(table -> touched.add(table, change.value2()));
            }
        }
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
