package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// What drawings are made with: words placed by their edges and middles, bars, hatching, shapes. One set for all of
/// them, so that a target tick or a hollow bar means the same in every chart.
final class Pen {
    /// Where words lie seen from the place they are written at.
    enum Side {
        LEFT(-1),
        MIDDLE(-0.5),
        RIGHT(0);

        private final double shift;

        Side(double shift) {
            this.shift = shift;
        }
    }

    static final Stroke THIN = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED = dashed(1.2f, 4, 3);
    static final Stroke DOTTED = dashed(1.2f, 1.5f, 3);

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final double HATCH_STEP = 5;

    private final Graphics2D g;
    private final ChartStyle style;

    Pen(Graphics2D g, ChartStyle style) {
        this.g = g;
        this.style = style;
    }

    ChartStyle style() {
        return style;
    }

    private static Stroke dashed(float width, float on, float off) {
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {on, off}, 0);
    }

    /// Width of words, the same on every surface.
    static double width(String words, Font font) {
        return words.isEmpty() ? 0 : font.getStringBounds(words, MEASURE).getWidth();
    }

    static double height(Font font) {
        return font.getSize() * 1.35;
    }

    /// Words that are no wider, cut with an ellipsis where they would be.
    static String fitted(String words, Font font, double most) {
        if (width(words, font) <= most) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + "…", font) > most) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    /// Words with their middle at the height `y`.
    void words(String words, double x, double y, Side side, Font font, Color color) {
        if (words.isEmpty()) {
            return;
        }
        g.setFont(font);
        g.setPaint(color);
        double left = x + side.shift * width(words, font);
        g.drawString(words, (float) left, (float) (y + font.getSize() * 0.36));
    }

    void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
        g.setPaint(color);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void fill(Shape shape, Color color) {
        g.setPaint(color);
        g.fill(shape);
    }

    void outline(Shape shape, Color color, Stroke stroke) {
        g.setPaint(color);
        g.setStroke(stroke);
        g.draw(shape);
    }

    /// A bar: full, or hollow where few cases stand behind it.
    void bar(Rectangle2D bar, Color color, boolean hollow) {
        if (hollow) {
            fill(bar, style.palette().ground());
            outline(inset(bar, 0.75), color, new BasicStroke(1.5f));
        } else {
            fill(bar, color);
        }
    }

    /// Slanting lines over a bar: what is late, or only planned.
    void hatch(Rectangle2D bar, Color color) {
        g.setPaint(color);
        g.setStroke(THIN);
        double span = bar.getWidth() + bar.getHeight();
        for (double at = HATCH_STEP; at < span; at += HATCH_STEP) {
            double x1 = Math.min(at, bar.getWidth());
            double y1 = at - x1;
            double y2 = Math.min(at, bar.getHeight());
            double x2 = at - y2;
            g.draw(
                    new Line2D.Double(
                            bar.getX() + x1, bar.getY() + y1, bar.getX() + x2, bar.getY() + y2));
        }
    }

    static Rectangle2D inset(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() + by,
                box.getY() + by,
                Math.max(0, box.getWidth() - 2 * by),
                Math.max(0, box.getHeight() - 2 * by));
    }

    static Rectangle2D box(double x1, double y1, double x2, double y2) {
        return new Rectangle2D.Double(
                Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    static Path2D path(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    static Path2D closed(double... xy) {
        var path = path(xy);
        path.closePath();
        return path;
    }
}
