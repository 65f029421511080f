package org.yiti.db.account;

import static org.yiti.db.jooq.Tables.SIGN_IN;
import static org.yiti.db.jooq.Tables.SIGN_IN_NOTE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.yiti.db.jooq.tables.records.SignInNoteRecord;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Code;
import org.yiti.model.store.Attempts;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.SignIns;

/// Keeps the counts and the log in local tables.
public final class JooqSignIns implements SignIns {
    /// Lines of the log; older ones go.
    static final int MOST = 20_000;

    /// The same again within this is one line: who tries a thousand passwords does not push older lines out.
    private static final long AGAIN = Duration.ofMinutes(10).toMillis();

    private final DSLContext db;
    private final Checkpoint checkpoint;
    private final String computer;

    /// Brings what was written to the file.
    @FunctionalInterface
    public interface Checkpoint {
        void run() throws YitiException;
    }

    /// @param computer as its people know it
    public JooqSignIns(DSLContext db, Checkpoint checkpoint, String computer) {
        this.db = db;
        this.checkpoint = checkpoint;
        this.computer = computer.substring(0, Math.min(computer.length(), 200));
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
        written(within -> {
            within.deleteFrom(SIGN_IN).where(SIGN_IN.ACCOUNT.eq(account)).execute();
            within.executeInsert(row);
        });
    }

    @Override
    public void note(
            Optional<UUID> account,
            SignInNote.SignInOutcome outcome,
            SignInNote.SignInWay way,
            Instant when)
            throws YitiException {
        var now = when.toEpochMilli();
        var row = db.newRecord(SIGN_IN_NOTE);
        row.setFirstAt(now);
        row.setLastAt(now);
        row.setTimes(1);
        row.setAccount(account.orElse(null));
        row.setOutcome(outcome.name());
        row.setComputer(computer);
        row.setWay(way.name());
        boolean entered =
                outcome == SignInNote.SignInOutcome.ENTERED && way == SignInNote.SignInWay.WINDOW;
        written(within -> {
            var newest = newest(within, account);
            if (!entered && newest.filter(found -> same(found, row)).isPresent()) {
                within.update(SIGN_IN_NOTE)
                        .set(SIGN_IN_NOTE.LAST_AT, now)
                        .set(SIGN_IN_NOTE.TIMES, SIGN_IN_NOTE.TIMES.plus(1))
                        .where(SIGN_IN_NOTE.NUMBER.eq(newest.get().getNumber()))
                        .execute();
                return;
            }
            var last = within.select(DSL.max(SIGN_IN_NOTE.NUMBER)).from(SIGN_IN_NOTE).fetchOne();
            var before = last == null ? null : last.value1();
            row.setNumber(before == null ? 1 : before + 1);
            within.executeInsert(row);
            within.deleteFrom(SIGN_IN_NOTE)
                    .where(SIGN_IN_NOTE.NUMBER.le(row.getNumber() - MOST))
                    .execute();
        });
    }

    private static Optional<SignInNoteRecord> newest(DSLContext within, Optional<UUID> account) {
        return within.selectFrom(SIGN_IN_NOTE)
                .where(
                        account.map(SIGN_IN_NOTE.ACCOUNT::eq)
                                .orElseGet(SIGN_IN_NOTE.ACCOUNT::isNull))
                .orderBy(SIGN_IN_NOTE.NUMBER.desc())
                .limit(1)
                .fetchOptional();
    }

    /// A clock that was put back makes a new line.
    private static boolean same(SignInNoteRecord found, SignInNoteRecord now) {
        long since = now.getLastAt() - found.getLastAt();
        return since >= 0
                && since <= AGAIN
                && found.getOutcome().equals(now.getOutcome())
                && found.getComputer().equals(now.getComputer())
                && found.getWay().equals(now.getWay());
    }

    @Override
    public List<SignInNote> notes(int most) {
        return db.selectFrom(SIGN_IN_NOTE)
                .orderBy(SIGN_IN_NOTE.NUMBER.desc())
                .limit(most)
                .fetch(JooqSignIns::note);
    }

    private static SignInNote note(SignInNoteRecord row) {
        return new SignInNote(
                Instant.ofEpochMilli(row.getFirstAt()),
                Instant.ofEpochMilli(row.getLastAt()),
                row.getTimes(),
                Optional.ofNullable(row.getAccount()),
                Code.read(SignInNote.SignInOutcome.class, row.getOutcome())
                        .orElse(SignInNote.SignInOutcome.WRONG),
                row.getComputer(),
                Code.read(SignInNote.SignInWay.class, row.getWay())
                        .orElse(SignInNote.SignInWay.COMMAND));
    }

    private interface Writing {
        void into(DSLContext within);
    }

    private void written(Writing writing) throws YitiException {
        try {
            db.transaction(transaction -> writing.into(transaction.dsl()));
        } catch (DataAccessException e) {
            throw new YitiException(Sentence.of("account.attempts.not-kept"), e);
        }
        checkpoint.run();
    }
}
