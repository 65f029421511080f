package org.yiti.model.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;

/// How a person settles a conflict.
public sealed interface Decision {
    /// @param version its number in the conflict
    /// @param filling of a row made twice: whether what only the other row has is taken over into the one that stays
    record Take(int version, boolean filling) implements Decision {
        public Take(int version) {
            this(version, false);
        }
    }

    /// Something else than any of them.
    record Write(Map<Field, @Nullable Object> values) implements Decision {}
}
