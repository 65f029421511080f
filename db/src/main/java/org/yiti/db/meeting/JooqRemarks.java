package org.yiti.db.meeting;

import static org.yiti.db.jooq.Tables.REMARK;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.yiti.db.ledger.JooqMappings;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Remarks;

/// Keeps one account's private remarks in a local table.
public final class JooqRemarks implements Remarks {
    private final DSLContext db;
    private final JooqMappings.Checkpoint checkpoint;
    private final String owner;

    /// @param of the account; empty while there is none
    public JooqRemarks(DSLContext db, JooqMappings.Checkpoint checkpoint, Optional<UUID> of) {
        this.db = db;
        this.checkpoint = checkpoint;
        this.owner = of.map(UUID::toString).orElse("");
    }

    @Override
    public Map<UUID, String> of(UUID meeting) {
        return db.select(REMARK.ISSUE, REMARK.TEXT)
                .from(REMARK)
                .where(REMARK.OWNER.eq(owner), REMARK.MEETING.eq(meeting))
                .fetchMap(REMARK.ISSUE, REMARK.TEXT);
    }

    @Override
    public void keep(UUID meeting, UUID issue, String text) throws YitiException {
        if (text.length() > LONGEST) {
            throw new YitiException(Sentence.of("remark.too-long", LONGEST));
        }
        try {
            if (text.isEmpty()) {
                db.deleteFrom(REMARK)
                        .where(
                                REMARK.OWNER.eq(owner),
                                REMARK.MEETING.eq(meeting),
                                REMARK.ISSUE.eq(issue))
                        .execute();
            } else {
                int changed =
                        db.update(REMARK)
                                .set(REMARK.TEXT, text)
                                .where(
                                        REMARK.OWNER.eq(owner),
                                        REMARK.MEETING.eq(meeting),
                                        REMARK.ISSUE.eq(issue))
                                .execute();
                if (changed == 0) {
                    db.insertInto(REMARK)
                            .set(REMARK.OWNER, owner)
                            .set(REMARK.MEETING, meeting)
                            .set(REMARK.ISSUE, issue)
                            .set(REMARK.TEXT, text)
                            .execute();
                }
            }
        } catch (DataAccessException e) {
            throw new YitiException(Sentence.of("remark.not-kept"), e);
        }
        checkpoint.run();
    }
}
