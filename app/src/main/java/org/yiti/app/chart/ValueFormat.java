package org.yiti.app.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/// Writes the values of one chart alike: all with one decimal, or all without when each is whole.
record ValueFormat(int decimals, String unit) {
    static ValueFormat of(DoubleStream values, String unit) {
        return new ValueFormat(values.allMatch(v -> v == Math.rint(v)) ? 0 : 1, unit);
    }

    String number(double value) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    String withUnit(double value) {
        return number(value) + unit;
    }
}
