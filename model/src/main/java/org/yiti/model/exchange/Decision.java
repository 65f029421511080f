package org.yiti.model.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;

/// How a person settles a conflict.
public sealed interface Decision {
    /// @param version its number in the conflict
    record Take(int version) implements Decision {}

    /// Something else than any of them.
    record Write(Map<Field, @Nullable Object> values) implements Decision {}
}
