package org.yiti.app.chart;

/// What a chart shows, in finished words and numbers.
public sealed interface ChartData
        permits SCurveData,
                RankedBarsData,
                HeatMapData,
                QuadrantData,
                ControlChartData,
                DivergingBarsData,
                WaterfallData,
                BulletData,
                PanelsData,
                RanksData,
                RailsData,
                AgesData,
                StagesData {
    /// The finding as a sentence with a number and a direction.
    String title();

    /// Measure, unit and period.
    String subtitle();

    /// Data date, denominator and source.
    String foot();

    /// Whether there is nothing to draw; a sentence then stands in the place of the axes.
    boolean isEmpty();

    /// Key of that sentence.
    String emptyKey();

    /// @throws IllegalArgumentException if one of the three texts that every chart carries is missing
    static void requireTexts(String title, String subtitle, String foot) {
        if (title.isBlank() || subtitle.isBlank() || foot.isBlank()) {
            throw new IllegalArgumentException("a chart needs title, subtitle and foot");
        }
    }
}
