package org.yiti.model.supervision;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What a new supervision item begins with where something else leads to it: a conclusion's demand, a finding, a
/// whistle. The person goes over it in the form before it is stored.
///
/// @param values of the item
/// @param origin the row that is to point at the item; the same step writes it
public record ItemSeed(Map<Field, Object> values, Optional<Origin> origin) {
    public ItemSeed {
        values = Map.copyOf(values);
        values.keySet().forEach(field -> mustBeOf(field, Table.SUPERVISION_ITEM));
    }

    /// @param field a reference to an item
    public record Origin(Field field, UUID row) {
        public Origin {
            if (field.target().filter(Table.SUPERVISION_ITEM::equals).isEmpty()) {
                throw new IllegalArgumentException(field + " points at no item");
            }
        }

        public Change pointingAt(UUID item) {
            return Change.Put.of(row, field, item);
        }
    }

    private static void mustBeOf(Field field, Table table) {
        if (field.table() != table) {
            throw new IllegalArgumentException(field + " is not a field of " + table);
        }
    }
}
