package org.yiti.db.record;

import static org.jooq.impl.DSL.any;

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
                    .ifPresent(target ->
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
            if (!missing.isEmpty()) {
                missing.removeAll(
                        db.select(table.id())
                                .from(table.source())
                                .where(table.id().eq(any(missing.toArray(UUID[]::new))))
                                .fetchSet(table.id()));
            }
            for (UUID id : missing) {
                Field field = java.util.Objects.requireNonNull(entry.getValue().get(id));
                throw Norm.refused("record.refused.reference", field, id.toString());
            }
        }
    }
}
