package org.yiti.model.figure;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Makes equal percents of many tasks one object: a year of 20,000 tasks has half a million of them, and most
/// are alike. It remembers some only, so that it stays small.
final class SharedPercents {
    private static final int PLACES = 1 << 12;

    private final AtomicReferenceArray<@Nullable BigDecimal> known =
            new AtomicReferenceArray<>(PLACES);

    /// @return the given array, with values from here
    @Nullable BigDecimal[] same(@Nullable BigDecimal[] percents) {
        for (int i = 0; i < percents.length; i++) {
            var percent = percents[i];
            if (percent != null) {
                percents[i] = same(percent);
            }
        }
        return percents;
    }

    private BigDecimal same(BigDecimal percent) {
        int hash = percent.hashCode() * 0x9E3779B9;
        int place = hash >>> Integer.numberOfLeadingZeros(PLACES - 1);
        var kept = known.get(place);
        if (percent.equals(kept)) {
            return kept;
        }
        known.set(place, percent);
        return percent;
    }
}
