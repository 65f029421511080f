package org.yiti.app.chart;

import java.awt.Font;
import java.util.Locale;

/// An AWT font that keeps the family it was asked for. On a Chinese system AWT answers with the family's
/// Chinese name, which JavaFX need not know: the canvas would then silently fall back to another font.
final class ChartFont extends Font {
    private final String asked;

    ChartFont(String family, int weight, int size) {
        super(family, weight, size);
        this.asked = family;
    }

    @Override
    public String getFamily() {
        return asked;
    }

    @Override
    public String getFamily(Locale locale) {
        return asked;
    }
}
