package org.yiti.db.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.api.Trigger;
import org.yiti.model.record.Table;

/// Puts the row trigger on every recorded table, and on some one that notes what follows from it, and proves that they
/// are there. Done at every opening, after
/// the migrations. The statements are text because jOOQ's open edition cannot write CREATE TRIGGER for a
/// Java class; nothing but names of our own tables goes into them.
public final class CaptureTriggers {
    private final DataSource source;
    private final List<Derived> derived;

    /// A trigger that notes that something must be worked out anew, whoever wrote: a step or a package.
    public record Derived(String prefix, List<Table> tables, Class<? extends Trigger> trigger) {}

    public CaptureTriggers(DataSource source, List<Derived> derived) {
        this.source = source;
        this.derived = List.copyOf(derived);
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
            for (Derived each : wanted()) {
                for (Table table : each.tables()) {
                    create(connection, each, table);
                }
            }
            verify(connection);
        }
    }

    private List<Derived> wanted() {
        var wanted = new ArrayList<Derived>();
        wanted.add(new Derived(Capture.PREFIX, List.of(Table.values()), Capture.class));
        wanted.addAll(derived);
        return wanted;
    }

    private static void create(Connection connection, Derived each, Table table)
            throws SQLException {
        execute(
                connection,
                "CREATE TRIGGER \"%s%s\" AFTER INSERT, UPDATE, DELETE ON \"%s\" FOR EACH ROW CALL '%s'"
                        .formatted(
                                each.prefix(), table.key(), table.key(), each.trigger().getName()));
    }

    private void verify(Connection connection) throws SQLException {
        var installed = installed(connection);
        for (Derived each : wanted()) {
            for (Table table : each.tables()) {
                if (!table.key().equals(installed.get(each.prefix() + table.key()))) {
                    throw new IllegalStateException("no trigger on " + table.key());
                }
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
