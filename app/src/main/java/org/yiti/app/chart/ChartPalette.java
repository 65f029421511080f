package org.yiti.app.chart;

import java.awt.Color;
import org.yiti.app.theme.Look;

/// The colours of a chart: four for its frame and never more than five for its data.
///
/// @param ground solid, because text on a transparent canvas blurs
/// @param main the actual path, one's own bar
/// @param rest the plan, all other bars
/// @param behind area between plan and a lower actual path
/// @param ahead area between plan and a higher actual path
/// @param target target ticks
record ChartPalette(
        Color ground,
        Color text,
        Color muted,
        Color grid,
        Color main,
        Color rest,
        Color behind,
        Color ahead,
        Color target) {
    static final ChartPalette LIGHT =
            new ChartPalette(
                    new Color(0xffffff),
                    new Color(0x1f2328),
                    new Color(0x59636e),
                    new Color(0xe4e7eb),
                    new Color(0x123a5e),
                    new Color(0x8a939e),
                    new Color(0xf6d0cb),
                    new Color(0xcfe6d6),
                    new Color(0xc8401f));

    static final ChartPalette DARK =
            new ChartPalette(
                    new Color(0x0d1117),
                    new Color(0xe6edf3),
                    new Color(0x9198a1),
                    new Color(0x2a313a),
                    new Color(0x9ccaf7),
                    new Color(0x6e7681),
                    new Color(0x5c2b29),
                    new Color(0x1f4a33),
                    new Color(0xff8f6b));

    static final ChartPalette CONTRAST_LIGHT =
            new ChartPalette(
                    new Color(0xffffff),
                    new Color(0x000000),
                    new Color(0x1f1f1f),
                    new Color(0x9a9a9a),
                    new Color(0x00206e),
                    new Color(0x767676),
                    new Color(0xffc2ba),
                    new Color(0xb4e3c0),
                    new Color(0xa10000));

    static final ChartPalette CONTRAST_DARK =
            new ChartPalette(
                    new Color(0x000000),
                    new Color(0xffffff),
                    new Color(0xf0f0f0),
                    new Color(0x6e6e6e),
                    new Color(0xffe14d),
                    new Color(0x8a8a8a),
                    new Color(0x7a2a26),
                    new Color(0x1d5a38),
                    new Color(0xff9d94));

    static ChartPalette of(Look look) {
        return switch (look) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST_LIGHT -> CONTRAST_LIGHT;
            case CONTRAST_DARK -> CONTRAST_DARK;
        };
    }
}
