package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;

/// A drawing in the frame that every chart has.
final class DrawnPicture implements Picture {
    private final Drawing drawing;
    private final ChartStyle style;
    private final JFreeChart chart;

    DrawnPicture(ChartData data, String title, Drawing drawing, ChartStyle style) {
        this.drawing = drawing;
        this.style = style;
        this.chart =
                style.frame(new DrawnPlot(drawing, style), title, data.subtitle(), data.foot());
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public List<String> heads() {
        return drawing.heads();
    }

    @Override
    public List<ChartPoint> points() {
        return drawing.points();
    }

    @Override
    public List<ChartPoint> rows() {
        return drawing.rows();
    }

    @Override
    public int across() {
        return drawing.across();
    }

    /// Title, subtitle and foot take about six lines.
    @Override
    public double leastHeight() {
        return Math.max(Picture.super.leastHeight(), drawing.leastHeight() + 6.5 * style.size());
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D plotArea) {
        return drawing.bounds(point, plotArea);
    }

    @Override
    public List<Integer> together(int point, Rectangle2D plotArea) {
        return drawing.together(point, plotArea);
    }

    /// The smallest that holds the place, else the nearest within reach of a finger.
    @Override
    public OptionalInt at(double x, double y, Rectangle2D plotArea) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int point : IntStream.range(0, points().size()).toArray()) {
            double cost = cost(bounds(point, plotArea), x, y);
            if (cost < least) {
                least = cost;
                best = point;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private double cost(Rectangle2D box, double x, double y) {
        double away =
                Math.hypot(
                        Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX())),
                        Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY())));
        if (away > style.size()) {
            return Double.MAX_VALUE;
        }
        double inside = box.getWidth() * box.getHeight() / 1e9;
        return away + inside;
    }
}
