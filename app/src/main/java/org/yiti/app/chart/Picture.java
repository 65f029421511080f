package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.jfree.chart.JFreeChart;
import org.yiti.app.i18n.Texts;

/// A drawn chart and where its points lie in it.
sealed interface Picture permits SCurvePicture, RankedBarsPicture, DrawnPicture {
    static Picture of(ChartData data, ChartStyle style, Texts texts) {
        return switch (data) {
            case SCurveData curve -> new SCurvePicture(curve, style, texts);
            case RankedBarsData bars -> new RankedBarsPicture(bars, style, texts);
            case HeatMapData map ->
                    new DrawnPicture(map, new HeatMapDrawing(map, style, texts), style);
            case QuadrantData dots ->
                    new DrawnPicture(dots, new QuadrantDrawing(dots, style, texts), style);
            case ControlChartData control ->
                    new DrawnPicture(control, new ControlDrawing(control, style, texts), style);
            case DivergingBarsData bars ->
                    new DrawnPicture(bars, new DivergingDrawing(bars, style, texts), style);
            case WaterfallData steps ->
                    new DrawnPicture(steps, new WaterfallDrawing(steps, style, texts), style);
            case BulletData bullets ->
                    new DrawnPicture(bullets, new BulletDrawing(bullets, style, texts), style);
        };
    }

    JFreeChart chart();

    /// Heads of the data table, one for each cell of a point.
    List<String> heads();

    /// Left to right, or top to bottom.
    List<ChartPoint> points();

    /// Rows of the data table, one for each point where a chart says nothing else.
    default List<ChartPoint> rows() {
        return points();
    }

    /// How many points lie beside each other in a row, so that the keys walk up and down too; 1 where they are not
    /// in rows.
    default int across() {
        return 1;
    }

    /// The least height of the whole chart at which its words can be read, in px.
    default double leastHeight() {
        return 160;
    }

    /// What a selected point covers.
    ///
    /// @param plotArea where the plot was last drawn, in px of the canvas
    Rectangle2D bounds(int point, Rectangle2D plotArea);

    /// The point that a place in the canvas belongs to.
    OptionalInt at(double x, double y, Rectangle2D plotArea);
}
