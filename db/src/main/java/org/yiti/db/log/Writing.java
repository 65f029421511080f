package org.yiti.db.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yiti.db.jooq.tables.SyncPending;
import org.yiti.model.record.Step;
import org.yiti.model.store.Actor;

/// Who writes what for which reason, bound while it happens. The row triggers look for it and refuse every
/// write that has none, or that goes through another connection than the transaction's own.
public final class Writing {
    static final ScopedValue<Writing> CURRENT = ScopedValue.newInstance();

    private static final String INSERT_PENDING =
            DSL.using(SQLDialect.H2)
                    .insertInto(SyncPending.SYNC_PENDING)
                    .columns(
                            SyncPending.SYNC_PENDING.TBL,
                            SyncPending.SYNC_PENDING.ROW_ID,
                            SyncPending.SYNC_PENDING.HOME,
                            SyncPending.SYNC_PENDING.OP,
                            SyncPending.SYNC_PENDING.BODY)
                    .values((Short) null, null, null, null, null)
                    .getSQL(ParamType.INDEXED);

    private final Actor actor;
    private final Step step;
    private @Nullable Object session;
    private @Nullable PreparedStatement pending;
    private long number;

    public Writing(Actor actor, Step step) {
        this.actor = actor;
        this.step = step;
    }

    /// Runs something as this writing; the transactions in it are captured.
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    Actor actor() {
        return actor;
    }

    Step step() {
        return step;
    }

    /// The number that the log gave to the step; 0 before the commit, and where nothing differed.
    public long number() {
        return number;
    }

    void logged(long given) {
        number = given;
    }

    void begin(DSLContext transaction) {
        transaction.connection(
                connection -> {
                    session = sessionOf(connection);
                    pending = null;
                });
    }

    void end() {
        session = null;
        pending = null;
    }

    /// The statement that stores a caught change, in the transaction of the write itself.
    PreparedStatement pending(Connection connection) throws SQLException {
        if (session == null || sessionOf(connection) != session) {
            throw new SQLException("a write outside the transaction of its step");
        }
        var known = pending;
        if (known == null) {
            known = connection.prepareStatement(INSERT_PENDING);
            pending = known;
        }
        return known;
    }

    private static Object sessionOf(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }
}
