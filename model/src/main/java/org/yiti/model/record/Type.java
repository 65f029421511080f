package org.yiti.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a field holds. There is no floating point anywhere: it would lose its last digit on the way.
public enum Type {
    /// What the person wrote, Unicode NFC, trimmed; may hold line breaks.
    TEXT(String.class),
    /// One word of an enumeration, or several joined by a space, as the enumeration spells them.
    CODE(String.class),
    INTEGER(Integer.class),
    /// At most six decimals, without trailing zeros.
    DECIMAL(BigDecimal.class),
    DATE(LocalDate.class),
    BOOLEAN(Boolean.class),
    /// The id of another row.
    REFERENCE(UUID.class);

    private final Class<?> javaType;

    Type(Class<?> javaType) {
        this.javaType = javaType;
    }

    public boolean accepts(@Nullable Object value) {
        return value == null || javaType.isInstance(value);
    }

    public Class<?> javaType() {
        return javaType;
    }
}
