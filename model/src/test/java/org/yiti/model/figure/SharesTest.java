package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void theLargestGivesWayWhenRoundedSharesTotalMoreThanHundred() {
        var shares = Shares.ofCounts(List.of(17, 162, 10, 24, 9), Rounding.PERCENT);
        assertThat(shares.stream().map(s -> s.percent().toString()))
                .containsExactly("7.7", "72.9", "4.5", "10.8", "4.1");
        assertThat(shares.stream().map(Shares.Share::moved))
                .containsExactly(false, true, false, false, false);
        assertThat(shares.get(1).exact()).isEqualTo("73.0");
    }

    @Test
    void sharesThatFitAreLeftAlone() {
        var shares = Shares.ofCounts(List.of(27, 38, 21, 46), Rounding.PERCENT);
        assertThat(shares.stream().map(s -> s.percent().toString()))
                .containsExactly("20.5", "28.8", "15.9", "34.8");
        assertThat(shares).noneMatch(Shares.Share::moved);
    }

    @Test
    void nothingHasNoShares() {
        assertThat(Shares.ofCounts(List.of(0, 0), Rounding.PERCENT)).isEmpty();
        assertThat(Shares.ofCounts(List.of(), Rounding.PERCENT)).isEmpty();
    }

    @Test
    void aNegativePartIsRefused() {
        assertThatThrownBy(() -> Shares.ofCounts(List.of(3, -1), Rounding.PERCENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void sharesTotalExactlyHundredAndEachStaysWithinOneUnit(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 20_000) Integer> counts,
            @ForAll @IntRange(min = 0, max = 2) int decimals) {
        var shares = Shares.ofCounts(counts, new Rounding(decimals));
        long whole = counts.stream().mapToLong(Integer::longValue).sum();
        if (whole == 0) {
            assertThat(shares).isEmpty();
            return;
        }
        assertThat(shares).hasSameSizeAs(counts);
        assertThat(
                        shares.stream()
                                .map(Shares.Share::percent)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        var unit = BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(whole));
        for (Shares.Share share : shares) {
            var exact = share.part().multiply(BigDecimal.valueOf(100));
            var shown = share.percent().multiply(BigDecimal.valueOf(whole));
            assertThat(shown.subtract(exact).abs()).isLessThan(unit);
            assertThat(share.percent().signum()).isNotNegative();
            assertThat(share.moved()).isEqualTo(share.exact().compareTo(share.percent()) != 0);
        }
    }
}
