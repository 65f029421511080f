package org.yiti.model.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The latest of some days that may be known or not.
final class LastDay {
    private LastDay() {}

    static @Nullable LocalDate of(@Nullable LocalDate... days) {
        return Arrays.stream(days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Whether the one day comes before the other; what is not known comes before nothing.
    static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }
}
