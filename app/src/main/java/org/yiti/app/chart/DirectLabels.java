package org.yiti.app.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/// Names lines where they are, instead of a legend. Each label takes the first place by its point where it
/// stays inside the plot and clear of all lines and of the labels before it; where no side is free it moves
/// away from its point by a line of text at a time.
final class DirectLabels extends AbstractXYAnnotation {
    /// @param sides in the order of liking
    record Label(double x, double y, String text, Font font, Color color, List<Side> sides) {}

    /// Where a label lies, seen from its point.
    enum Side {
        RIGHT(0, -0.5),
        ABOVE_RIGHT(0, -1),
        ABOVE_LEFT(-1, -1),
        BELOW_RIGHT(0, 0),
        BELOW_LEFT(-1, 0);

        private final double x;
        private final double y;

        /// @param x left edge, in widths of the label from the point
        /// @param y upper edge, in heights of the label from the point
        Side(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    private static final int MOST_LINES_AWAY = 3;

    private final transient List<Label> labels;
    private final transient List<List<double[]>> lines;
    private final transient List<List<double[]>> hairlines;

    /// @param lines points `{x, y}` of the lines to stay clear of
    /// @param hairlines points of lines that may be crossed in need
    DirectLabels(List<Label> labels, List<List<double[]>> lines, List<List<double[]>> hairlines) {
        this.labels = labels;
        this.lines = lines;
        this.hairlines = hairlines;
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
        var firm = segments(lines, area, xAxis, yAxis);
        var all = segments(hairlines, area, xAxis, yAxis);
        all.addAll(firm);
        var taken = new ArrayList<Rectangle2D>();
        for (Label label : labels) {
            double x = xAxis.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM);
            double y = yAxis.valueToJava2D(label.y(), area, RectangleEdge.LEFT);
            var inside = boxes(label, x, y, g).stream().filter(area::contains).toList();
            var box =
                    firstFree(inside, all, taken)
                            .or(() -> firstFree(inside, firm, taken))
                            .or(() -> inside.stream().findFirst())
                            .orElseGet(() -> box(label, label.sides().getFirst(), 0, x, y, g));
            taken.add(box);
            write(g, label, box);
        }
    }

    private static Optional<Rectangle2D> firstFree(
            List<Rectangle2D> boxes, List<Line2D> segments, List<Rectangle2D> taken) {
        return boxes.stream()
                .filter(box -> taken.stream().noneMatch(box::intersects))
                .filter(box -> segments.stream().noneMatch(inner(box)::intersectsLine))
                .findFirst();
    }

    private static List<Rectangle2D> boxes(Label label, double x, double y, Graphics2D g) {
        return IntStream.rangeClosed(0, MOST_LINES_AWAY)
                .boxed()
                .flatMap(
                        away -> label.sides().stream().map(side -> box(label, side, away, x, y, g)))
                .toList();
    }

    /// A label may touch the end of its own line with a corner.
    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 2, box.getY() + 2, box.getWidth() - 4, box.getHeight() - 4);
    }

    private static Rectangle2D box(
            Label label, Side side, int away, double x, double y, Graphics2D g) {
        var metrics = g.getFontMetrics(label.font());
        double gap = label.font().getSize() * 0.4;
        double width = metrics.stringWidth(label.text()) + 2 * gap;
        double height = metrics.getHeight() + gap;
        double down = Math.signum(side.y + 0.5) * away * height;
        return new Rectangle2D.Double(
                x + side.x * width, y + side.y * height + down, width, height);
    }

    private static void write(Graphics2D g, Label label, Rectangle2D box) {
        var metrics = g.getFontMetrics(label.font());
        double gap = label.font().getSize() * 0.4;
        g.setFont(label.font());
        g.setPaint(label.color());
        double baseline = box.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        g.drawString(label.text(), (float) (box.getX() + gap), (float) baseline);
    }

    private static List<Line2D> segments(
            List<List<double[]>> lines, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis) {
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
