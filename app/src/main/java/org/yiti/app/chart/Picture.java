package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.jfree.chart.JFreeChart;
import org.yiti.app.i18n.Texts;

/// A drawn chart and where its points lie in it.
sealed interface Picture permits SCurvePicture, RankedBarsPicture, DrawnPicture {
    static Picture of(ChartData data, ChartStyle style, Texts texts) {
        return of(data, data.title(), style, texts);
    }

    /// @param title in place of that of the data
    static Picture of(ChartData data, String title, ChartStyle style, Texts texts) {
        return switch (data) {
            case SCurveData curve -> new SCurvePicture(curve, title, style, texts);
            case RankedBarsData bars -> new RankedBarsPicture(bars, title, style, texts);
            case HeatMapData map ->
                    drawn(data, title, new HeatMapDrawing(map, style, texts), style);
            case QuadrantData dots ->
                    drawn(data, title, new QuadrantDrawing(dots, style, texts), style);
            case ControlChartData control ->
                    drawn(data, title, new ControlDrawing(control, style, texts), style);
            case DivergingBarsData bars ->
                    drawn(data, title, new DivergingDrawing(bars, style, texts), style);
            case WaterfallData steps ->
                    drawn(data, title, new WaterfallDrawing(steps, style, texts), style);
            case BulletData bullets ->
                    drawn(data, title, new BulletDrawing(bullets, style, texts), style);
            case PanelsData panels ->
                    drawn(data, title, new PanelsDrawing(panels, style, texts), style);
            case RanksData ranks ->
                    drawn(data, title, new RanksDrawing(ranks, style, texts), style);
            case RailsData rails ->
                    drawn(data, title, new RailsDrawing(rails, style, texts), style);
            case AgesData ages -> drawn(data, title, new AgesDrawing(ages, style, texts), style);
            case StagesData stages ->
                    drawn(data, title, new StagesDrawing(stages, style, texts), style);
        };
    }

    private static Picture drawn(ChartData data, String title, Drawing drawing, ChartStyle style) {
        return new DrawnPicture(data, title, drawing, style);
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

    /// The points that lie on the same spot as one, itself too.
    default List<Integer> together(int point, Rectangle2D plotArea) {
        return List.of(point);
    }

    /// The point that a place in the canvas belongs to.
    OptionalInt at(double x, double y, Rectangle2D plotArea);
}
