package org.yiti.db.supervision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.CaptureTriggers;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Notes which items have other events than when they were folded the last time, whoever wrote: a step, a package, or
/// the taking back of one. So no road into the store can forget it.
public final class ItemTouch implements Trigger {
    private static final String PREFIX = "item_touch_";

    public static final CaptureTriggers.Derived TRIGGER =
            new CaptureTriggers.Derived(
                    PREFIX,
                    List.of(Table.SUPERVISION_ITEM, Table.ITEM_ORDER, Table.ITEM_REPLY),
                    ItemTouch.class);

    private int column;

    @Override
    public void init(
            Connection connection,
            String schema,
            String trigger,
            String tableName,
            boolean before,
            int type) {
        String name = trigger.toLowerCase(Locale.ROOT);
        var table = Table.named(name.substring(name.lastIndexOf(PREFIX) + PREFIX.length()));
        column =
                switch (table.orElseThrow()) {
                    case ITEM_ORDER -> place(Field.ITEM_ORDER_ITEM);
                    case ITEM_REPLY -> place(Field.ITEM_REPLY_ITEM);
                    default -> 0; // the item's own id
                };
    }

    /// The item stands in the first column after id, home and alive; no migration puts columns before others.
    private static int place(Field item) {
        var table = RecordedTable.of(item.table());
        return table.columns().indexOf(table.column(item));
    }

    @Override
    public void fire(
            Connection connection,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after)
            throws SQLException {
        var was = before == null ? null : before[column];
        var is = after == null ? null : after[column];
        touch(connection, was);
        if (is != null && !is.equals(was)) {
            touch(connection, is);
        }
    }

    private static void touch(Connection connection, @Nullable Object item) throws SQLException {
        if (item == null) {
            return;
        }
        try (var statement =
                connection.prepareStatement(
                        "MERGE INTO \"item_stale\" KEY (\"item\") VALUES (?)")) {
            statement.setObject(1, item);
            statement.executeUpdate();
        }
    }
}
