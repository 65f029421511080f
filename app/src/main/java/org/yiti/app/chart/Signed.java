package org.yiti.app.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers that say their direction: `+3.1`, `−2.0`, `0`.
record Signed(int decimals) {
    String of(double value) {
        var number = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return signed(number, number.abs().toPlainString());
    }

    /// On an axis, where every value is round: `−20`, `+2.5`.
    static String tick(double value) {
        var number = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return signed(number, number.abs().stripTrailingZeros().toPlainString());
    }

    private static String signed(BigDecimal number, String words) {
        return switch (number.signum()) {
            case 0 -> "0";
            case 1 -> "+" + words;
            default -> "−" + words;
        };
    }
}
