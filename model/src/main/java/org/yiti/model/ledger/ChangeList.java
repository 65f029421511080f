package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Gathers what an import does, one change a row: what comes later to the same row is put into the first.
public final class ChangeList {
    private final Map<UUID, Change> changes = new LinkedHashMap<>();
    private final Set<UUID> binned;

    /// @param binned ids of rows in the recycle bin: a row that would get such an id again comes back instead
    ChangeList(Set<UUID> binned) {
        this.binned = binned;
    }

    /// Changes of several files as those of one step. Rows that come back out of the bin come first.
    public static List<Change> joined(List<Change> changes) {
        var list = new ChangeList(Set.of());
        var restored = new ArrayList<Change>();
        for (Change change : changes) {
            if (change instanceof Change.Restore) {
                restored.add(change);
            } else {
                list.add(change);
            }
        }
        restored.addAll(list.list());
        return restored;
    }

    void all(List<Change> more) {
        more.forEach(this::add);
    }

    void add(Change change) {
        var standing = changes.get(change.row());
        changes.put(change.row(), standing == null ? change : merged(standing, change));
    }

    private static Change merged(Change first, Change second) {
        var values = new TreeMap<Field, @Nullable Object>();
        values.putAll(values(first));
        values.putAll(values(second));
        if (first instanceof Change.Add || second instanceof Change.Add) {
            var filled = new TreeMap<Field, Object>();
            values.forEach((field, value) -> {
                if (value != null) {
                    filled.put(field, value);
                }
            });
            return new Change.Add(first.table(), first.row(), filled);
        }
        return values.isEmpty() ? second : new Change.Put(first.table(), first.row(), values);
    }

    private static Map<Field, @Nullable Object> values(Change change) {
        return switch (change) {
            case Change.Add(var _, var _, var values) ->
                    new TreeMap<Field, @Nullable Object>(values);
            case Change.Put(var _, var _, var values) -> values;
            case Change.Remove _, Change.Restore _ -> Map.of();
        };
    }

    /// Grows with every row that is touched.
    int size() {
        return changes.size();
    }

    List<Change> list() {
        var result = new ArrayList<Change>();
        for (Change change : changes.values()) {
            if (change instanceof Change.Add add && binned.contains(add.row())) {
                result.add(new Change.Restore(add.table(), add.row()));
                result.add(
                        new Change.Put(add.table(), add.row(), whole(add.table(), add.values())));
            } else {
                result.add(change);
            }
        }
        return result;
    }

    /// All fields of a table, empty where nothing is given, so that nothing of the old row is left.
    private static Map<Field, @Nullable Object> whole(Table table, Map<Field, Object> given) {
        var values = new TreeMap<Field, @Nullable Object>();
        table.fields().forEach(field -> values.put(field, given.get(field)));
        return values;
    }
}
