package org.yiti.model.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reading the store. Lists hold living rows only, in the order of their ids.
public interface Rows {
    List<Row> all(Table table);

    /// The rows whose field holds this value; the field is one that has an index (references).
    List<Row> where(Field field, Object value);

    Optional<Row> find(Table table, UUID id);

    /// What lies in the recycle bin.
    List<Row> removed(Table table);

    /// How much of a table they hold of what the store has.
    default Coverage coverage(Table table) {
        return Coverage.WHOLE;
    }
}
