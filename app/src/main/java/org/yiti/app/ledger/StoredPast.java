package org.yiti.app.ledger;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.ledger.RoundTrip;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// What stood in a store at an earlier point. What lies in the recycle bin is read once for all files.
final class StoredPast implements RoundTrip.Past {
    private final Store store;
    private final Map<Table, List<Row>> removed = new EnumMap<>(Table.class);

    StoredPast(Store store) {
        this.store = store;
    }

    @Override
    public Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows) {
        return store.history().asOf(step, table, rows);
    }

    @Override
    public Collection<Row> removed(Table table) {
        return removed.computeIfAbsent(table, store.rows()::removed);
    }
}
