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
import org.yiti.app.chart.LabelRoom.Side;

/// Names lines where they are, instead of a legend, where [LabelRoom] finds room for it.
final class DirectLabels extends AbstractXYAnnotation {
    /// @param parts side by side where there is room for it, else under each other
    /// @param sides in the order of liking
    record Label(double x, double y, List<String> parts, Font font, Color color, List<Side> sides) {
        Label(double x, double y, String text, Font font, Color color, List<Side> sides) {
            this(x, y, List.of(text), font, color, sides);
        }

        private List<String> oneLine() {
            return List.of(String.join("  ", parts));
        }
    }

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
        var room =
                new LabelRoom(
                        area,
                        segments(lines, area, xAxis, yAxis),
                        segments(hairlines, area, xAxis, yAxis));
        for (Label label : labels) {
            double x = xAxis.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM);
            double y = yAxis.valueToJava2D(label.y(), area, RectangleEdge.LEFT);
            var line = room.placeIfFree(wish(label, label.oneLine(), x, y, g));
            if (line.isPresent()) {
                write(g, label, label.oneLine(), line.get());
            } else {
                write(g, label, label.parts(), room.place(wish(label, label.parts(), x, y, g)));
            }
        }
    }

    private static LabelRoom.Wish wish(
            Label label, List<String> lines, double x, double y, Graphics2D g) {
        var metrics = g.getFontMetrics(label.font());
        double gap = gap(label);
        double width = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        double height = metrics.getHeight() * lines.size() + gap;
        return new LabelRoom.Wish(x, y, width + 2 * gap, height, 0, label.sides());
    }

    private static double gap(Label label) {
        return label.font().getSize() * 0.4;
    }

    private static void write(Graphics2D g, Label label, List<String> lines, Rectangle2D box) {
        var metrics = g.getFontMetrics(label.font());
        g.setFont(label.font());
        g.setPaint(label.color());
        double middle = box.getCenterY() - metrics.getHeight() * (lines.size() - 1) / 2.0;
        for (String words : lines) {
            double baseline = middle + (metrics.getAscent() - metrics.getDescent()) / 2.0;
            g.drawString(words, (float) (box.getX() + gap(label)), (float) baseline);
            middle += metrics.getHeight();
        }
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
