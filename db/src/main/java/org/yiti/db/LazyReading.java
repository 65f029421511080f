package org.yiti.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/// Lets H2 hand out the rows of a query one by one, where it would else gather the whole result first: a large
/// year would then be held twice. While such a result is read, its connection must do nothing else.
public final class LazyReading implements AutoCloseable {
    private final SessionLocal session;
    private final boolean before;

    private LazyReading(SessionLocal session) {
        this.session = session;
        this.before = session.isLazyQueryExecution();
        session.setLazyQueryExecution(true);
    }

    /// The queries of this connection, until it is closed.
    public static LazyReading on(Connection connection) throws SQLException {
        return new LazyReading((SessionLocal) connection.unwrap(JdbcConnection.class).getSession());
    }

    @Override
    public void close() {
        session.setLazyQueryExecution(before);
    }
}
