package org.yiti.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;

/// Gathers new rows; fields without a value are left out.
final class Changes {
    private final List<Change> gathered = new ArrayList<>();

    /// @param fieldsAndValues field, value, field, value …
    void add(UUID row, @Nullable Object... fieldsAndValues) {
        Map<Field, Object> values = new TreeMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            var value = fieldsAndValues[i + 1];
            if (fieldsAndValues[i] instanceof Field field && value != null && !value.equals("")) {
                values.put(field, value);
            }
        }
        gathered.add(new Change.Add(values.keySet().iterator().next().table(), row, values));
    }

    void add(Change change) {
        gathered.add(change);
    }

    List<Change> all() {
        return gathered;
    }
}
