package org.yiti.model.history;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// One row of one step: what stood before and what after, field by field (only the fields written).
///
/// @param born the row did not exist before
/// @param alive null where the step did not touch the life of the row, else whether it is alive after
public record LoggedChange(
        long step,
        Table table,
        UUID row,
        boolean born,
        @Nullable Boolean alive,
        Map<Field, @Nullable Object> before,
        Map<Field, @Nullable Object> after) {
    public LoggedChange {
        before = copy(before);
        after = copy(after);
    }

    private static Map<Field, @Nullable Object> copy(Map<Field, @Nullable Object> values) {
        return Collections.unmodifiableMap(new TreeMap<Field, @Nullable Object>(values));
    }
}
