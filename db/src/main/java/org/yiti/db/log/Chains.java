package org.yiti.db.log;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.yiti.db.jooq.tables.records.SyncStreamRecord;
import org.yiti.db.jooq.tables.records.SyncTxRecord;
import org.yiti.model.Sentence;

/// Proves the log: every stream numbered without gaps, every hash as the bytes say, every head as the
/// columns say.
public final class Chains {
    private final DSLContext db;

    public Chains(DSLContext db) {
        this.db = db;
    }

    /// One sentence for every stream that is broken, with the first number that is wrong.
    public List<Sentence> broken() {
        var streams = LogReader.streams(db);
        var broken = new ArrayList<Sentence>();
        for (SyncStreamRecord stream :
                db.selectFrom(SYNC_STREAM).orderBy(SYNC_STREAM.STREAM).fetch()) {
            long wrong = firstWrong(stream, streams);
            if (wrong > 0) {
                broken.add(Sentence.of("check.chain", stream.getScope(), wrong));
            }
        }
        return broken;
    }

    /// @return 0 if the stream is whole
    private long firstWrong(SyncStreamRecord stream, Streams streams) {
        byte[] hash = Head.chainStart(streams.name(stream.getStream()));
        long last = 0;
        try (var parts =
                db.selectFrom(SYNC_TX)
                        .where(SYNC_TX.STREAM.eq(stream.getStream()))
                        .orderBy(SYNC_TX.FIRST_SEQ)
                        .fetchLazy()) {
            for (SyncTxRecord part : parts) {
                if (part.getFirstSeq() != last + 1 || !headIsRight(part)) {
                    return last + 1;
                }
                byte[] headHash = Head.sha256(part.getHead());
                for (var change : changes(part)) {
                    last++;
                    if (change.getSeq() != last) {
                        return last;
                    }
                    byte[] bytes =
                            Head.change(
                                    change.getTbl(),
                                    change.getRowId(),
                                    change.getOp(),
                                    change.getBody());
                    hash = Head.next(hash, headHash, bytes);
                }
                if (last != part.getLastSeq() || !Arrays.equals(hash, part.getHash())) {
                    return part.getFirstSeq();
                }
            }
        }
        boolean whole = last == stream.getHaveSeq() && Arrays.equals(hash, stream.getHaveHash());
        return whole ? 0 : last + 1;
    }

    private boolean headIsRight(SyncTxRecord part) {
        return Arrays.equals(Head.write(part, targetTxNo(db, part)), part.getHead());
    }

    private List<org.yiti.db.jooq.tables.records.SyncChangeRecord> changes(SyncTxRecord part) {
        return db.selectFrom(SYNC_CHANGE)
                .where(SYNC_CHANGE.STREAM.eq(part.getStream()))
                .and(SYNC_CHANGE.SEQ.between(part.getFirstSeq(), part.getLastSeq()))
                .orderBy(SYNC_CHANGE.SEQ)
                .fetch();
    }

    /// The author's own number of the transaction that another takes back or does again; 0 if there is none.
    static long targetTxNo(DSLContext db, SyncTxRecord part) {
        var target = part.getTargetNo();
        if (target == null) {
            return 0;
        }
        var found =
                db.select(SYNC_TX.TX_NO)
                        .from(SYNC_TX)
                        .where(SYNC_TX.LOCAL_NO.eq(target))
                        .limit(1)
                        .fetchOne();
        return found == null ? 0 : found.value1();
    }
}
