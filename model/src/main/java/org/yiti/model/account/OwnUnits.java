package org.yiti.model.account;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// What belongs to an account's own unit, or to one below it.
final class OwnUnits {
    /// Rows hang on each other no deeper: a file on an act on an item on a task on an issue.
    private static final int DEEPEST = 8;

    private final Rows rows;
    private final StepRows step;
    private final Optional<UUID> own;

    OwnUnits(Rows rows, StepRows step, Optional<UUID> own) {
        this.rows = rows;
        this.step = step;
        this.own = own;
    }

    /// Whether a row belongs to it before and after the step; nothing is taken from another unit, nor given to it.
    boolean has(Table table, UUID id) {
        var before = step.before(table, id).filter(Row::alive);
        var after = step.find(table, id);
        return after.isPresent()
                && has(after.get(), DEEPEST)
                && (before.isEmpty() || has(before.get(), DEEPEST));
    }

    /// By the units that the row itself names; where it names none, by what it is a part of.
    private boolean has(Row row, int deepest) {
        var units = new HashSet<UUID>();
        boolean above = false;
        for (Field field : row.table().fields()) {
            var target = field.target().orElse(Table.PROGRAMME);
            var id = field.target().isEmpty() ? null : row.reference(field);
            if (target == Table.UNIT && id != null) {
                units.add(id);
            } else if (id != null && target != Table.PROGRAMME && deepest > 0) {
                above |= step.find(target, id).filter(r -> has(r, deepest - 1)).isPresent();
            }
        }
        return units.isEmpty() ? above : units.stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(UUID unit) {
        var seen = new HashSet<UUID>();
        var at = Optional.of(unit);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.equals(own)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    private Optional<UUID> parent(UUID unit) {
        return rows.find(Table.UNIT, unit).map(row -> row.reference(Field.UNIT_PARENT));
    }

    /// The unit and all below it.
    static Set<UUID> below(Rows rows, UUID unit) {
        var found = new HashSet<UUID>(Set.of(unit));
        boolean more = true;
        var all = rows.all(Table.UNIT);
        while (more) {
            more = false;
            for (Row row : all) {
                var parent = row.reference(Field.UNIT_PARENT);
                more |= parent != null && found.contains(parent) && found.add(row.id());
            }
        }
        return found;
    }
}
