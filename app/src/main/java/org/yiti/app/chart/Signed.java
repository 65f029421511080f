package org.yiti.app.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers that say their direction: `+3.1`, `−2.4`, `0`.
record Signed(int decimals) {
    String of(double value) {
        var number = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        if (number.signum() == 0) {
            return "0";
        }
        var words = number.abs().stripTrailingZeros().toPlainString();
        return (number.signum() < 0 ? "−" : "+") + words;
    }
}
