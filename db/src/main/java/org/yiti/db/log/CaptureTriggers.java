package org.yiti.db.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.yiti.model.record.Table;

/// Puts the row trigger on every recorded table and proves that it is there. Done at every opening, after
/// the migrations. The statements are text because jOOQ's open edition cannot write CREATE TRIGGER for a
/// Java class; nothing but names of our own tables goes into them.
public final class CaptureTriggers {
    private final DataSource source;

    public CaptureTriggers(DataSource source) {
        this.source = source;
    }

    /// Takes the triggers off, so that migrations may change rows.
    public void remove() throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String trigger : installed(connection).keySet()) {
                execute(connection, "DROP TRIGGER \"" + trigger + "\"");
            }
        }
    }

    public void install() throws SQLException {
        remove();
        try (Connection connection = source.getConnection()) {
            for (Table table : Table.values()) {
                execute(
                        connection,
                        "CREATE TRIGGER \"%s%s\" AFTER INSERT, UPDATE, DELETE ON \"%s\" FOR EACH ROW CALL '%s'"
                                .formatted(
                                        Capture.PREFIX,
                                        table.key(),
                                        table.key(),
                                        Capture.class.getName()));
            }
            verify(connection);
        }
    }

    private static void verify(Connection connection) throws SQLException {
        var installed = installed(connection);
        for (Table table : Table.values()) {
            if (!table.key().equals(installed.get(Capture.PREFIX + table.key()))) {
                throw new IllegalStateException("no trigger on " + table.key());
            }
        }
    }

    private static Map<String, String> installed(Connection connection) throws SQLException {
        var found = new HashMap<String, String>();
        try (var statement =
                        connection.prepareStatement(
                                "SELECT TRIGGER_NAME, EVENT_OBJECT_TABLE FROM INFORMATION_SCHEMA.TRIGGERS");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
