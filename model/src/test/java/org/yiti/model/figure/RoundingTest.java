package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void halvesGoUp() {
        assertThat(Rounding.PERCENT.round(new BigDecimal("45.65"))).isEqualTo("45.7");
        assertThat(Rounding.PERCENT.round(new BigDecimal("45.649"))).isEqualTo("45.6");
        assertThat(Rounding.COUNT.round(new BigDecimal("0.5"))).isEqualTo("1");
        assertThat(Rounding.PERCENT.round(new BigDecimal("-2.45"))).isEqualTo("-2.5");
    }

    @Test
    void whatIsDividedByZeroHasNoValue() {
        assertThat(Rounding.PERCENT.percent(0, 0)).isEmpty();
        assertThat(Rounding.PERCENT.growth(BigDecimal.TEN, BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void pointsAreADifferenceOfRatesAndGrowthIsNot() {
        var january = new BigDecimal("53.09");
        var october = new BigDecimal("74.36");
        assertThat(Rounding.RANKING.points(october, january)).isEqualTo("21.27");
        assertThat(Rounding.RANKING.growth(october, january)).contains(new BigDecimal("40.06"));
    }

    @Test
    void onlySixDecimalsAreKept() {
        assertThatThrownBy(() -> new Rounding(7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aRateLiesBetweenNoneAndAllAndRoundsOnce(
            @ForAll @IntRange(min = 1, max = 100_000) int whole,
            @ForAll @IntRange(min = 0, max = 100_000) int some) {
        int part = some % (whole + 1);
        var rate = Rounding.PERCENT.percent(part, whole).orElseThrow();
        assertThat(rate).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        var error =
                rate.multiply(BigDecimal.valueOf(whole)).subtract(BigDecimal.valueOf(100L * part));
        assertThat(error.abs().multiply(BigDecimal.valueOf(20)))
                .isLessThanOrEqualTo(BigDecimal.valueOf(whole));
    }
}
