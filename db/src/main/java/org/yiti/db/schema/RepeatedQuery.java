package org.yiti.db.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jooq.Select;

/// A query about one row that is asked for many: rendered once by jOOQ and understood once by the database, where jOOQ
/// would render and bind it anew each time.
public final class RepeatedQuery implements AutoCloseable {
    private final PreparedStatement statement;

    /// @param query with one value to bind, the row's id
    public RepeatedQuery(Connection connection, Select<?> query) throws SQLException {
        statement = connection.prepareStatement(query.getSQL());
    }

    /// To be closed before the next one is asked for.
    public ResultSet of(UUID row) throws SQLException {
        statement.setObject(1, row);
        return statement.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
