package org.yiti.model.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing done to one row. Whatever a person, an import or an undo does is a list of these.
public sealed interface Change {
    Table table();

    UUID row();

    /// A new row.
    record Add(Table table, UUID row, Map<Field, Object> values) implements Change {
        public Add {
            // Not an EnumMap: that has a place for every field of every table, and an import has
            // many rows.
            values = Collections.unmodifiableMap(new TreeMap<>(withFields(values)));
        }

        private static Map<Field, Object> withFields(Map<Field, Object> values) {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a new row without a value");
            }
            return values;
        }
    }

    /// Some fields of a row that is there; a null value empties the field.
    record Put(Table table, UUID row, Map<Field, @Nullable Object> values) implements Change {
        public Put {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a change of nothing");
            }
            values = Collections.unmodifiableMap(new TreeMap<Field, @Nullable Object>(values));
        }

        public static Put of(UUID row, Field field, @Nullable Object value) {
            return new Put(field.table(), row, Collections.singletonMap(field, value));
        }
    }

    /// Into the recycle bin. Rows are never deleted from the store.
    record Remove(Table table, UUID row) implements Change {}

    /// Out of the recycle bin.
    record Restore(Table table, UUID row) implements Change {}
}
