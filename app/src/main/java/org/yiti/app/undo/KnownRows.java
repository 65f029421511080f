package org.yiti.app.undo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.RowTitle;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Finds rows wherever they are: in the open year, elsewhere in the store, or in the recycle bin.
final class KnownRows implements RowTitle.Above {
    private final Snapshot at;
    private final Rows rows;
    private final Map<Table, Map<UUID, Row>> bin = new EnumMap<>(Table.class);

    KnownRows(Snapshot at, Rows rows) {
        this.at = at;
        this.rows = rows;
    }

    @Override
    public Optional<Row> find(Table table, UUID id) {
        return at.book()
                .row(table, id)
                .or(() -> rows.find(table, id))
                .or(() -> Optional.ofNullable(bin(table).get(id)));
    }

    private Map<UUID, Row> bin(Table table) {
        return bin.computeIfAbsent(
                table,
                each -> {
                    var removed = new HashMap<UUID, Row>();
                    rows.removed(each).forEach(row -> removed.put(row.id(), row));
                    return removed;
                });
    }
}
