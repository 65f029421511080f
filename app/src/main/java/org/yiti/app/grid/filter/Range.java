package org.yiti.app.grid.filter;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The numbers from one to another, both included; dates are counted in days.
///
/// @param from null for no lower end
/// @param to null for no upper end
public record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    public static final Range ANY = new Range(null, null);

    /// Whether a number lies inside; what is no number does so only where there are no ends.
    public boolean has(@Nullable BigDecimal number) {
        if (number == null) {
            return from == null && to == null;
        }
        return (from == null || from.compareTo(number) <= 0)
                && (to == null || to.compareTo(number) >= 0);
    }
}
