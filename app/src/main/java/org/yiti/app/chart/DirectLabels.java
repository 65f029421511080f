package org.yiti.app.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/// Names lines where they are, instead of a legend. Each label takes the first side of its point on which it
/// stays inside the plot and clear of all lines and of the labels before it.
final class DirectLabels extends AbstractXYAnnotation {
    /// @param sides in the order of liking
    record Label(double x, double y, String text, Font font, Color color, List<Side> sides) {}

    /// Where a label lies, seen from its point.
    enum Side {
        RIGHT(0, -0.5),
        ABOVE_LEFT(-1, -1),
        BELOW_RIGHT(0, 0),
        ABOVE(-0.5, -1),
        BELOW_LEFT(-1, 0),
        BELOW(-0.5, 0);

        private final double left;
        private final double up;

        Side(double left, double up) {
            this.left = left;
            this.up = up;
        }
    }

    private final transient List<Label> labels;
    private final transient List<List<double[]>> lines;

    /// @param lines points `{x, y}` of the lines to stay clear of
    DirectLabels(List<Label> labels, List<List<double[]>> lines) {
        this.labels = labels;
        this.lines = lines;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis xAxis,
            ValueAxis yAxis,
            int index,
            PlotRenderingInfo info) {
        var segments = segments(area, xAxis, yAxis);
        var taken = new ArrayList<Rectangle2D>();
        for (Label label : labels) {
            double x = xAxis.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM);
            double y = yAxis.valueToJava2D(label.y(), area, RectangleEdge.LEFT);
            var box = place(label, x, y, g, area, segments, taken);
            taken.add(box);
            write(g, label, box);
        }
    }

    private static Rectangle2D place(
            Label label,
            double x,
            double y,
            Graphics2D g,
            Rectangle2D area,
            List<Line2D> segments,
            List<Rectangle2D> taken) {
        var boxes = label.sides().stream().map(side -> box(label, side, x, y, g)).toList();
        return boxes.stream()
                .filter(area::contains)
                .filter(box -> taken.stream().noneMatch(box::intersects))
                .filter(box -> segments.stream().noneMatch(box::intersectsLine))
                .findFirst()
                .or(() -> boxes.stream().filter(area::contains).findFirst())
                .orElse(boxes.getFirst());
    }

    private static Rectangle2D box(Label label, Side side, double x, double y, Graphics2D g) {
        var metrics = g.getFontMetrics(label.font());
        double gap = label.font().getSize() * 0.4;
        double width = metrics.stringWidth(label.text()) + 2 * gap;
        double height = metrics.getHeight() + gap;
        return new Rectangle2D.Double(x + side.left * width, y + side.up * height, width, height);
    }

    private static void write(Graphics2D g, Label label, Rectangle2D box) {
        var metrics = g.getFontMetrics(label.font());
        double gap = label.font().getSize() * 0.4;
        g.setFont(label.font());
        g.setPaint(label.color());
        double baseline = box.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        g.drawString(label.text(), (float) (box.getX() + gap), (float) baseline);
    }

    private List<Line2D> segments(Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis) {
        var found = new ArrayList<Line2D>();
        for (List<double[]> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                var from = line.get(i - 1);
                var to = line.get(i);
                found.add(
                        new Line2D.Double(
                                xAxis.valueToJava2D(from[0], area, RectangleEdge.BOTTOM),
                                yAxis.valueToJava2D(from[1], area, RectangleEdge.LEFT),
                                xAxis.valueToJava2D(to[0], area, RectangleEdge.BOTTOM),
                                yAxis.valueToJava2D(to[1], area, RectangleEdge.LEFT)));
            }
        }
        return found;
    }
}
