package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.exchange.file.PackageWriter;
import org.yiti.db.jooq.tables.records.SyncTxRecord;
import org.yiti.db.log.DamagedLogException;
import org.yiti.db.log.Head;
import org.yiti.db.log.Streams;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// Reads ranges of streams out of the log, page by page.
final class StreamReading {
    private static final int PAGE = 2000;

    private final DSLContext db;

    StreamReading(DSLContext db) {
        this.db = db;
    }

    /// The chain's hash after a change; of number 0 the hash before the first.
    ///
    /// @return null if no transaction ends there
    byte @Nullable [] hashAt(int stream, Streams.Name name, long seq) {
        if (seq == 0) {
            return Head.chainStart(name);
        }
        var part =
                db.select(SYNC_TX.HASH)
                        .from(SYNC_TX)
                        .where(SYNC_TX.STREAM.eq(stream))
                        .and(SYNC_TX.FIRST_SEQ.le(seq))
                        .and(SYNC_TX.LAST_SEQ.eq(seq))
                        .fetchOne();
        return part == null ? null : part.value1();
    }

    /// Hands the changes of a range to a package.
    void copy(int stream, long first, long last, PackageWriter out, Progress progress)
            throws IOException, ExchangeException {
        var parts = new ArrayDeque<SyncTxRecord>();
        @Nullable SyncTxRecord part = null;
        for (long from = first; from <= last; from += PAGE) {
            progress.checkpoint();
            var changes =
                    db.selectFrom(SYNC_CHANGE)
                            .where(SYNC_CHANGE.STREAM.eq(stream))
                            .and(SYNC_CHANGE.SEQ.between(from, Math.min(last, from + PAGE - 1)))
                            .orderBy(SYNC_CHANGE.SEQ)
                            .fetch();
            for (var change : changes) {
                if (part == null || change.getSeq() > part.getLastSeq()) {
                    part = next(parts, stream, change.getSeq());
                    out.part(part.getHead());
                }
                out.change(change.getTbl(), change.getRowId(), change.getOp(), change.getBody());
            }
        }
    }

    private SyncTxRecord next(ArrayDeque<SyncTxRecord> parts, int stream, long seq) {
        if (parts.isEmpty()) {
            parts.addAll(
                    db.selectFrom(SYNC_TX)
                            .where(SYNC_TX.STREAM.eq(stream))
                            .and(SYNC_TX.FIRST_SEQ.ge(seq))
                            .orderBy(SYNC_TX.FIRST_SEQ)
                            .limit(PAGE)
                            .fetch());
        }
        if (parts.isEmpty() || parts.getFirst().getFirstSeq() != seq) {
            throw new DamagedLogException("no transaction begins at " + seq);
        }
        return Objects.requireNonNull(parts.pollFirst());
    }
}
