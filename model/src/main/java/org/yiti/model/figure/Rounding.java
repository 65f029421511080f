package org.yiti.model.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How every number that people read is rounded: half-up (四舍五入), once, at the end, to a fixed number of
/// decimals. All division of the program happens here; what is divided by zero has no value.
///
/// @param decimals decimals that are kept, 0 to 6
public record Rounding(int decimals) {
    /// Counts.
    public static final Rounding COUNT = new Rounding(0);

    /// Percents and percentage points in reports and on screens.
    public static final Rounding PERCENT = new Rounding(1);

    /// Percents in ranking tables, where tenths would make too many ties.
    public static final Rounding RANKING = new Rounding(2);

    /// Percents that are worked on further; as many decimals as the store keeps.
    public static final Rounding WORKING = new Rounding(6);

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Rounding {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("0 to 6 decimals, not " + decimals);
        }
    }

    public BigDecimal round(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /// `dividend / divisor`.
    public Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(dividend.divide(divisor, decimals, RoundingMode.HALF_UP));
    }

    /// `part / whole` in percent (占比).
    public Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return quotient(part.multiply(HUNDRED), whole);
    }

    public Optional<BigDecimal> percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /// Growth in percent, `(now - before) / before`, with its sign (环比, 同比). Never the difference of two
    /// rates: that is [#points].
    public Optional<BigDecimal> growth(BigDecimal now, BigDecimal before) {
        return percent(now.subtract(before), before);
    }

    /// Difference of two rates in percentage points (个百分点).
    public BigDecimal points(BigDecimal nowPercent, BigDecimal beforePercent) {
        return round(nowPercent.subtract(beforePercent));
    }
}
