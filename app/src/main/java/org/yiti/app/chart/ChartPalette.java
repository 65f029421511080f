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
/// @param inks how things stand
record ChartPalette(
        Color ground,
        Color text,
        Color muted,
        Color grid,
        Color main,
        Color rest,
        Color behind,
        Color ahead,
        Color target,
        Inks inks) {
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
                    new Color(0xc8401f),
                    Inks.of(0x1b7f4b, 0x1f5fa8, 0x8a5a00, 0xb3261e, 0x6a3fa0, 0x5b6470));

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
                    new Color(0xff8f6b),
                    Inks.of(0x5fd39a, 0x7fb6f5, 0xf2b84b, 0xff8a80, 0xc3a3f0, 0xb0b8c4));

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
                    new Color(0xa10000),
                    Inks.of(0x00501f, 0x003a9e, 0x5c3b00, 0xa10000, 0x4b1a8a, 0x000000));

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
                    new Color(0xff9d94),
                    Inks.of(0x7dffb0, 0x9fd0ff, 0xffc266, 0xff9d94, 0xdcc2ff, 0xffffff));

    static ChartPalette of(Look look) {
        return switch (look) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST_LIGHT -> CONTRAST_LIGHT;
            case CONTRAST_DARK -> CONTRAST_DARK;
        };
    }

    /// A light ground for words in this colour.
    Color tint(Color ink) {
        return mixed(ground, ink, 0.13);
    }

    static Color mixed(Color ground, Color ink, double share) {
        return new Color(
                part(ground.getRed(), ink.getRed(), share),
                part(ground.getGreen(), ink.getGreen(), share),
                part(ground.getBlue(), ink.getBlue(), share));
    }

    private static int part(int ground, int ink, double share) {
        return (int) Math.round(ground + (ink - ground) * share);
    }

    /// What a black-and-white printer or a photocopier leaves of the colours.
    ChartPalette inGrey() {
        return new ChartPalette(
                grey(ground),
                grey(text),
                grey(muted),
                grey(grid),
                grey(main),
                grey(rest),
                grey(behind),
                grey(ahead),
                grey(target),
                new Inks(
                        grey(inks.good()),
                        grey(inks.soon()),
                        grey(inks.behind()),
                        grey(inks.late()),
                        grey(inks.listed()),
                        grey(inks.quiet())));
    }

    private static Color grey(Color color) {
        int level =
                (int)
                        Math.round(
                                0.299 * color.getRed()
                                        + 0.587 * color.getGreen()
                                        + 0.114 * color.getBlue());
        return new Color(level, level, level);
    }
}
