package org.yiti.app.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// Where values lie in px: `from` at `fromPx`, `to` at `toPx`, which may be the smaller one.
record Scale(double from, double to, double fromPx, double toPx) {
    Scale {
        if (!(from < to)) {
            throw new IllegalArgumentException("a scale runs upwards: " + from + ", " + to);
        }
    }

    double px(double value) {
        return fromPx + (value - from) / (to - from) * (toPx - fromPx);
    }

    /// Round values within the scale, about so many: steps of 1, 2 or 5 times a power of ten.
    List<BigDecimal> ticks(int about) {
        var step = step((to - from) / Math.max(1, about));
        var first = BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING);
        return Stream.iterate(first.multiply(step), tick -> tick.add(step))
                .takeWhile(tick -> tick.doubleValue() <= to)
                .toList();
    }

    private static BigDecimal step(double least) {
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        for (int times : new int[] {1, 2, 5}) {
            var step = power.multiply(BigDecimal.valueOf(times));
            if (step.doubleValue() >= least) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }
}
