package org.yiti.db.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.record.Table;

/// The row trigger of every recorded table: hands what changed to the [Writing] that is bound. A write
/// without one is refused, and so is every physical deletion.
public final class Capture implements Trigger {
    static final String PREFIX = "sync_tr_";

    private RecordedTable table = RecordedTable.of(Table.UNIT);
    private volatile int @Nullable [] columns;

    /// H2 gives another table name while it rebuilds a table, so the table is read from the trigger's name.
    @Override
    public void init(
            Connection connection,
            String schema,
            String trigger,
            String tableName,
            boolean before,
            int type) {
        String name = trigger.toLowerCase(Locale.ROOT);
        String key = name.substring(name.lastIndexOf(PREFIX) + PREFIX.length());
        table = RecordedTable.of(Table.named(key).orElseThrow());
    }

    @Override
    public void fire(
            Connection connection,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after)
            throws SQLException {
        if (Merging.isBound()) {
            return;
        }
        if (!Writing.CURRENT.isBound()) {
            throw new SQLException("a write to " + table.table().key() + " that no step records");
        }
        if (after == null) {
            throw new SQLException("a row of " + table.table().key() + " is never deleted");
        }
        var pending = Pending.caught(table, columns(connection), before, after);
        if (!pending.isEmpty()) {
            Writing.CURRENT.get().caught(connection, pending);
        }
    }

    /// Where H2's row arrays hold the columns; a migration may have put them into another order.
    private int[] columns(Connection connection) throws SQLException {
        var known = columns;
        if (known == null) {
            var places = new HashMap<String, Integer>();
            try (ResultSet listed =
                    connection.getMetaData().getColumns(null, null, table.table().key(), null)) {
                while (listed.next()) {
                    if (!listed.getString("TABLE_NAME").equals(table.table().key())) {
                        continue; // the name is a pattern to JDBC, where "_" stands for any letter
                    }
                    places.put(
                            listed.getString("COLUMN_NAME"), listed.getInt("ORDINAL_POSITION") - 1);
                }
            }
            List<org.jooq.Field<?>> expected = table.columns();
            known = expected.stream().mapToInt(column -> places.get(column.getName())).toArray();
            columns = known;
        }
        return known;
    }
}
