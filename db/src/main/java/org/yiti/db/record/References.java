package org.yiti.db.record;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.YitiException;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Refuses a step that points at a row which neither the store nor the step itself has.
final class References {
    private static final int CHUNK = 1000;

    private final Map<Table, Set<UUID>> made = new EnumMap<>(Table.class);
    private final Map<Table, Map<UUID, Field>> pointedAt = new EnumMap<>(Table.class);

    References(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.Add add -> {
                    made.computeIfAbsent(add.table(), _ -> new HashSet<>()).add(add.row());
                    add.values().forEach(this::note);
                }
                case Change.Put put -> put.values().forEach(this::note);
                case Change.Remove _, Change.Restore _ -> {}
            }
        }
    }

    private void note(Field field, @Nullable Object value) {
        if (value instanceof UUID id) {
            field.target()
                    .ifPresent(
                            target ->
                                    pointedAt
                                            .computeIfAbsent(target, _ -> new HashMap<>())
                                            .putIfAbsent(id, field));
        }
    }

    void mustExist(DSLContext db) throws YitiException {
        for (var entry : pointedAt.entrySet()) {
            var table = RecordedTable.of(entry.getKey());
            var missing = new HashSet<>(entry.getValue().keySet());
            missing.removeAll(made.getOrDefault(entry.getKey(), Set.of()));
            var asked = List.copyOf(missing);
            for (int from = 0; from < asked.size(); from += CHUNK) {
                var chunk = asked.subList(from, Math.min(asked.size(), from + CHUNK));
                missing.removeAll(
                        db.select(table.id())
                                .from(table.source())
                                .where(table.id().in(chunk))
                                .fetchSet(table.id()));
            }
            for (UUID id : missing) {
                Field field = java.util.Objects.requireNonNull(entry.getValue().get(id));
                throw Norm.refused("record.refused.reference", field, id.toString());
            }
        }
    }
}
