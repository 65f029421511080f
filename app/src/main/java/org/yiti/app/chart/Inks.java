package org.yiti.app.chart;

import java.awt.Color;

/// The colours of [Tone]: those of the lights on the screen and on paper.
record Inks(Color good, Color soon, Color behind, Color late, Color listed, Color quiet) {
    Color of(Tone tone) {
        return switch (tone) {
            case DONE, GOOD -> good;
            case SOON -> soon;
            case BEHIND -> behind;
            case LATE -> late;
            case LISTED -> listed;
            case NOT_YET, LONG_TERM, UNSEEN, SILENT -> quiet;
        };
    }

    static Inks of(int good, int soon, int behind, int late, int listed, int quiet) {
        return new Inks(
                new Color(good),
                new Color(soon),
                new Color(behind),
                new Color(late),
                new Color(listed),
                new Color(quiet));
    }
}
