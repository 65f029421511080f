package org.yiti.model.baseline;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.yiti.model.record.Field;

/// What a cell of a plan or list holds, in the baseline or now.
public sealed interface Content {
    /// Fields that mean something together, such as a due date and its words; those that are empty left out.
    record Values(SortedMap<Field, Object> values) implements Content {
        public Values {
            values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    /// Units, in the order of their ids.
    record Units(List<UUID> units) implements Content {}

    /// Numbers of tasks, policies or issues.
    record Numbers(List<String> numbers) implements Content {}

    /// A place in a list, from 1.
    record Place(int place) implements Content {}

    record Nothing() implements Content {}

    default boolean isEmpty() {
        return switch (this) {
            case Values(var values) -> values.isEmpty();
            case Units(var units) -> units.isEmpty();
            case Numbers(var numbers) -> numbers.isEmpty();
            case Place _ -> false;
            case Nothing() -> true;
        };
    }
}
