package org.yiti.db.log;

import static org.yiti.db.jooq.Tables.SYNC_PENDING;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Step;

/// Who writes what for which reason, bound while it happens. The row triggers look for it and refuse every
/// write that has none, or that goes through another connection than the transaction's own.
public final class Writing {
    static final ScopedValue<Writing> CURRENT = ScopedValue.newInstance();

    private static final String INSERT_PENDING =
            DSL.using(SQLDialect.H2)
                    .insertInto(SYNC_PENDING)
                    .columns(SYNC_PENDING.N)
                    .values((Long) null)
                    .getSQL(ParamType.INDEXED);

    private final Actor actor;
    private final Step step;
    private @Nullable Object session;
    private @Nullable PreparedStatement pending;
    private List<Pending> caught = new ArrayList<>();
    private List<Settlement> settlements = List.of();
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

    /// Writes decisions into the log, beside what the step changes in the tables.
    public void settle(List<Settlement> decided) {
        settlements = List.copyOf(decided);
    }

    List<Settlement> settlements() {
        return settlements;
    }

    /// The number that the log gave to the step; 0 before the commit, and where nothing differed.
    public long number() {
        return number;
    }

    void logged(long given) {
        number = given;
    }

    void begin(DSLContext transaction) {
        transaction.connection(connection -> {
            session = sessionOf(connection);
            pending = null;
        });
    }

    void end() {
        session = null;
        pending = null;
        caught = new ArrayList<>();
    }

    /// Keeps what a trigger caught. Its number is stored in `sync_pending`, in the transaction of the write, so
    /// that a failed statement or a rolled back savepoint takes it along, whatever happened in between.
    void caught(Connection connection, Pending change) throws SQLException {
        if (session == null || sessionOf(connection) != session) {
            throw new SQLException("a write outside the transaction of its step");
        }
        var statement = pending;
        if (statement == null) {
            statement = connection.prepareStatement(INSERT_PENDING);
            pending = statement;
        }
        statement.setLong(1, caught.size());
        statement.executeUpdate();
        caught.add(change);
    }

    /// What was caught under a number.
    Pending caught(long number) {
        return caught.get(Math.toIntExact(number));
    }

    private static Object sessionOf(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }
}
