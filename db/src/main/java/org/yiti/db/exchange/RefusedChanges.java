package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.yiti.db.log.LogReader;
import org.yiti.db.log.Verdict;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Refused;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.store.Office;

/// Changes that their writers had no right to.
final class RefusedChanges {
    private final DSLContext db;
    private final Office office;
    private final Authors authors;

    RefusedChanges(DSLContext db, Office office) {
        this.db = db;
        this.office = office;
        authors = new Authors(db);
    }

    List<Refused> newest(int most) {
        var dots =
                db.select(SYNC_CHANGE.STREAM, SYNC_CHANGE.SEQ)
                        .from(SYNC_CHANGE)
                        .join(SYNC_TX)
                        .on(SYNC_TX.STREAM.eq(SYNC_CHANGE.STREAM))
                        .and(SYNC_TX.LOCAL_NO.eq(SYNC_CHANGE.LOCAL_NO))
                        .where(SYNC_CHANGE.VERDICT.eq(Verdict.REFUSED.number()))
                        .orderBy(SYNC_TX.WALL_MS.desc(), SYNC_CHANGE.STREAM, SYNC_CHANGE.SEQ)
                        .limit(most)
                        .fetch(r -> new Dot(r.value1(), r.value2()));
        var writes = new LogReader(db).named(dots);
        return dots.stream()
                .flatMap(dot -> Optional.ofNullable(writes.get(dot)).stream())
                .map(this::refused)
                .toList();
    }

    private Refused refused(LoggedWrite write) {
        var author = authors.of(write);
        return new Refused(
                write.table(),
                write.row(),
                Written.values(write),
                write.alive(),
                author.actor(),
                author.officeName(),
                author.wallTime(),
                write.scope().code().isEmpty() ? office.federation() : write.scope().code(),
                Sentence.of("exchange.refused", author.officeName()));
    }
}
