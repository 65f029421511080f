package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

/// The shape of a tone, the same as that of the light on the screen and on paper.
final class ToneMark {
    private final Pen pen;
    private final Color ground;

    ToneMark(Pen pen, Color ground) {
        this.pen = pen;
        this.ground = ground;
    }

    /// @param side of the square that it fills, around its middle
    void draw(Tone tone, double x, double y, double side, Color ink) {
        double r = side / 2;
        Stroke thin = new BasicStroke((float) Math.max(1, side / 11));
        switch (tone) {
            case DONE -> {
                pen.fill(disc(x, y, r * 0.95), ink);
                pen.outline(
                        Pen.path(
                                x - 0.42 * r,
                                y + 0.02 * r,
                                x - 0.12 * r,
                                y + 0.34 * r,
                                x + 0.44 * r,
                                y - 0.3 * r),
                        ground,
                        new BasicStroke((float) Math.max(1.2, side / 8)));
            }
            case GOOD -> pen.fill(disc(x, y, r * 0.72), ink);
            case NOT_YET -> pen.outline(disc(x, y, r * 0.72), ink, thin);
            case LONG_TERM -> {
                pen.outline(disc(x - 0.42 * r, y, r * 0.36), ink, thin);
                pen.outline(disc(x + 0.42 * r, y, r * 0.36), ink, thin);
            }
            case UNSEEN -> {
                pen.outline(new Ellipse2D.Double(x - r * 0.9, y - r * 0.5, r * 1.8, r), ink, thin);
                pen.line(x - 0.6 * r, y + 0.75 * r, x + 0.6 * r, y - 0.75 * r, ink, thin);
            }
            case SOON -> {
                pen.outline(disc(x, y, r * 0.72), ink, thin);
                pen.fill(
                        new Arc2D.Double(
                                x - r * 0.72, y - r * 0.72, r * 1.44, r * 1.44, 90, 180, Arc2D.PIE),
                        ink);
            }
            case SILENT -> {
                double s = r * 0.8;
                Stroke dash =
                        new BasicStroke(
                                (float) Math.max(1, side / 11),
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_MITER,
                                10,
                                new float[] {(float) (s * 0.5), (float) (s * 0.3)},
                                0);
                pen.outline(Pen.box(x - s, y - s, x + s, y + s), ink, dash);
                pen.fill(disc(x, y, r * 0.2), ink);
            }
            case BEHIND ->
                    pen.fill(
                            Pen.closed(
                                    x,
                                    y - 0.8 * r,
                                    x + 0.9 * r,
                                    y + 0.75 * r,
                                    x - 0.9 * r,
                                    y + 0.75 * r),
                            ink);
            case LATE -> pen.fill(Pen.box(x - 0.7 * r, y - 0.7 * r, x + 0.7 * r, y + 0.7 * r), ink);
            case LISTED ->
                    pen.fill(
                            Pen.closed(
                                    x, y - 0.9 * r, x + 0.9 * r, y, x, y + 0.9 * r, x - 0.9 * r, y),
                            ink);
        }
    }

    static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
