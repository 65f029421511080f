package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.jfree.chart.JFreeChart;
import org.yiti.app.i18n.Texts;

/// A drawn chart and where its points lie in it.
sealed interface Picture permits SCurvePicture, RankedBarsPicture {
    static Picture of(ChartData data, ChartStyle style, Texts texts) {
        return switch (data) {
            case SCurveData curve -> new SCurvePicture(curve, style, texts);
            case RankedBarsData bars -> new RankedBarsPicture(bars, style, texts);
        };
    }

    JFreeChart chart();

    /// Heads of the data table, one for each cell of a point.
    List<String> heads();

    /// Left to right, or top to bottom.
    List<ChartPoint> points();

    /// What a selected point covers.
    ///
    /// @param plotArea where the plot was last drawn, in px of the canvas
    Rectangle2D bounds(int point, Rectangle2D plotArea);

    /// The point that a place in the canvas belongs to.
    OptionalInt at(double x, double y, Rectangle2D plotArea);
}
