package org.yiti.app.chart;

/// The grounds that a chart outside of the window can stand on.
public enum ChartShade {
    LIGHT,
    DARK,
    /// As a black-and-white printer or a photocopier leaves it.
    GREY;

    ChartPalette palette() {
        return switch (this) {
            case LIGHT -> ChartPalette.LIGHT;
            case DARK -> ChartPalette.DARK;
            case GREY -> ChartPalette.LIGHT.inGrey();
        };
    }
}
