package org.yiti.db.record;

import static org.jooq.impl.DSL.any;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;

/// What rows hold once a step is done: what it writes, and for the rest what stands in the store. The order of the
/// changes does not matter.
final class StepValues {
    private final DSLContext db;
    private final Map<Field, Map<UUID, Optional<Object>>> known = new TreeMap<>();

    StepValues(DSLContext db, List<Change> step) {
        this.db = db;
        for (Change change : step) {
            switch (change) {
                case Change.Add add -> note(add.row(), add.values());
                case Change.Put put -> note(put.row(), put.values());
                case Change.Remove _, Change.Restore _ -> {}
            }
        }
    }

    private void note(UUID row, Map<Field, ? extends @Nullable Object> values) {
        values.forEach((field, value) -> of(field).put(row, Optional.ofNullable(value)));
    }

    private Map<UUID, Optional<Object>> of(Field field) {
        return known.computeIfAbsent(field, _ -> new HashMap<>());
    }

    /// Reads what the step itself does not say, in one query for all of them.
    void read(Field field, Collection<UUID> rows) {
        var values = of(field);
        var asked = new HashSet<>(rows);
        asked.removeAll(values.keySet());
        if (!asked.isEmpty()) {
            asked.forEach(row -> values.put(row, Optional.empty()));
            var table = RecordedTable.of(field.table());
            db.select(table.id(), table.column(field))
                    .from(table.source())
                    .where(table.id().eq(any(asked.toArray(UUID[]::new))))
                    .forEach(r -> values.put(r.value1(), Optional.ofNullable(r.value2())));
        }
    }

    Optional<String> text(Field field, UUID row) {
        return value(field, row).map(String.class::cast);
    }

    Optional<UUID> reference(Field field, UUID row) {
        return value(field, row).map(UUID.class::cast);
    }

    Optional<LocalDate> date(Field field, UUID row) {
        return value(field, row).map(LocalDate.class::cast);
    }

    private Optional<Object> value(Field field, UUID row) {
        read(field, List.of(row));
        return of(field).getOrDefault(row, Optional.empty());
    }
}
