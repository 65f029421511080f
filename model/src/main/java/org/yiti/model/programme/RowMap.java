package org.yiti.model.programme;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;

/// Rows by their ids, in the order in which they were given. A year has 370,000 of them, for which the entries
/// of a [java.util.LinkedHashMap] would weigh half as much again as the rows: here a row costs eight bytes.
final class RowMap extends AbstractMap<UUID, Row> {
    private final List<Row> rows;

    /// Places in `rows`, from 1, at the hash of the id or the next free place after it.
    private final int[] places;

    /// @param rows handed over: not to be changed any more; no id twice
    RowMap(List<Row> rows) {
        this.rows = rows;
        places = new int[Integer.highestOneBit(Math.max(4, rows.size())) * 4];
        for (int i = 0; i < rows.size(); i++) {
            places[slot(rows.get(i).id())] = i + 1;
        }
    }

    /// Where the id stands, or the free place where it would.
    private int slot(UUID id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = hash >>> Integer.numberOfLeadingZeros(places.length - 1);
        while (places[slot] != 0 && !rows.get(places[slot] - 1).id().equals(id)) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    @Override
    public @Nullable Row get(@Nullable Object id) {
        int place = id instanceof UUID uuid ? places[slot(uuid)] : 0;
        return place == 0 ? null : rows.get(place - 1);
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return get(id) != null;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void forEach(BiConsumer<? super UUID, ? super Row> use) {
        rows.forEach(row -> use.accept(row.id(), row));
    }

    @Override
    public Set<Map.Entry<UUID, Row>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<UUID, Row>> iterator() {
                return rows.stream().map(row -> Map.entry(row.id(), row)).iterator();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }
}
