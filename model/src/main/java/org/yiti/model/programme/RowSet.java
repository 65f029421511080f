package org.yiti.model.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// The living rows of one table, found by id and by the row they hang on. Immutable.
final class RowSet {
    private final List<Field> parents;
    private final Overlay<UUID, Row> byId;
    private final Overlay<UUID, List<Row>> byParent;

    private RowSet(
            List<Field> parents, Overlay<UUID, Row> byId, Overlay<UUID, List<Row>> byParent) {
        this.parents = parents;
        this.byId = byId;
        this.byParent = byParent;
    }

    /// @param parents the references by which rows are gathered, such as a month plan's task; the first that is there
    static RowSet of(List<Field> parents, List<Row> rows) {
        var children = new HashMap<UUID, List<Row>>();
        for (Row row : rows) {
            var above = above(parents, row);
            if (above != null) {
                children.computeIfAbsent(above, _ -> new ArrayList<>(2)).add(row);
            }
        }
        return new RowSet(parents, Overlay.of(new RowMap(rows)), Overlay.of(children));
    }

    private static @Nullable UUID above(List<Field> parents, Row row) {
        for (Field parent : parents) {
            var above = row.reference(parent);
            if (above != null) {
                return above;
            }
        }
        return null;
    }

    Optional<Row> find(UUID id) {
        return byId.find(id);
    }

    List<Row> all() {
        return List.copyOf(byId.values());
    }

    List<Row> of(UUID above) {
        return byParent.find(above).orElse(List.of());
    }

    /// The set with these rows as they now are; a row that is no longer alive leaves it.
    RowSet with(List<Row> changed) {
        var ids = new HashMap<UUID, Optional<Row>>();
        changed.forEach(
                row -> ids.put(row.id(), row.alive() ? Optional.of(row) : Optional.empty()));
        var newIds = byId.with(ids);
        if (parents.isEmpty()) {
            return new RowSet(parents, newIds, byParent);
        }
        var lists = new HashMap<UUID, Optional<List<Row>>>();
        touched(changed)
                .forEach((above, rows) -> lists.put(above, Optional.of(children(above, rows))));
        return new RowSet(parents, newIds, byParent.with(lists));
    }

    /// The changed rows under each row that they are or were under: of a large import each looks at its own only.
    private Map<UUID, List<Row>> touched(List<Row> changed) {
        Map<UUID, List<Row>> touched = new HashMap<>();
        for (Row row : changed) {
            Set<UUID> above = new HashSet<>();
            addIfPresent(above, above(parents, row));
            byId.find(row.id()).ifPresent(old -> addIfPresent(above, above(parents, old)));
            above.forEach(id -> touched.computeIfAbsent(id, _ -> new ArrayList<>()).add(row));
        }
        return touched;
    }

    private List<Row> children(UUID above, List<Row> changed) {
        Map<UUID, Row> children = new LinkedHashMap<>();
        of(above).forEach(row -> children.put(row.id(), row));
        for (Row row : changed) {
            if (row.alive() && above.equals(above(parents, row))) {
                children.put(row.id(), row);
            } else {
                children.remove(row.id());
            }
        }
        return List.copyOf(children.values());
    }

    private static void addIfPresent(Set<UUID> set, @Nullable UUID id) {
        if (id != null) {
            set.add(id);
        }
    }
}
