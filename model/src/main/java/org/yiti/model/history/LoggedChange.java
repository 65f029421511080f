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
/// @param moved to whom the row was handed over; taking the step back needs nothing for it, as the row follows what it
///     hangs on
/// @param alive null where the step did not touch the life of the row, else whether it is alive after
public record LoggedChange(
        long step,
        Table table,
        UUID row,
        boolean born,
        @Nullable Boolean alive,
        Map<Field, @Nullable Object> before,
        Map<Field, @Nullable Object> after,
        @Nullable Moved moved) {
    public LoggedChange {
        before = copy(before);
        after = copy(after);
    }

    /// Of a row that stayed where it was.
    public LoggedChange(
            long step,
            Table table,
            UUID row,
            boolean born,
            @Nullable Boolean alive,
            Map<Field, @Nullable Object> before,
            Map<Field, @Nullable Object> after) {
        this(step, table, row, born, alive, before, after, null);
    }

    private static Map<Field, @Nullable Object> copy(Map<Field, @Nullable Object> values) {
        return Collections.unmodifiableMap(new TreeMap<Field, @Nullable Object>(values));
    }
}
