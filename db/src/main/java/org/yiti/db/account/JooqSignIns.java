package org.yiti.db.account;

import static org.yiti.db.jooq.Tables.SIGN_IN;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Attempts;
import org.yiti.model.store.SignIns;

/// Keeps the counts in a local table.
public final class JooqSignIns implements SignIns {
    private final DSLContext db;
    private final Checkpoint checkpoint;

    /// Brings what was written to the file.
    @FunctionalInterface
    public interface Checkpoint {
        void run() throws YitiException;
    }

    public JooqSignIns(DSLContext db, Checkpoint checkpoint) {
        this.db = db;
        this.checkpoint = checkpoint;
    }

    @Override
    public Attempts of(UUID account) {
        return db.selectFrom(SIGN_IN)
                .where(SIGN_IN.ACCOUNT.eq(account))
                .fetchOptional(row ->
                        new Attempts(
                                row.getFailures(),
                                Instant.ofEpochMilli(row.getFailedAt()),
                                Optional.ofNullable(row.getSignedInAt())
                                        .map(Instant::ofEpochMilli)))
                .orElse(Attempts.NONE);
    }

    @Override
    public void keep(UUID account, Attempts attempts) throws YitiException {
        var row = db.newRecord(SIGN_IN);
        row.setAccount(account);
        row.setFailures(attempts.failures());
        row.setFailedAt(attempts.failedAt().toEpochMilli());
        row.setSignedInAt(attempts.signedIn().map(Instant::toEpochMilli).orElse(null));
        try {
            db.transaction(transaction -> {
                transaction.dsl().deleteFrom(SIGN_IN).where(SIGN_IN.ACCOUNT.eq(account)).execute();
                transaction.dsl().executeInsert(row);
            });
        } catch (DataAccessException e) {
            throw new YitiException(Sentence.of("account.attempts.not-kept"), e);
        }
        checkpoint.run();
    }
}
