package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;

/// A column of lines of equal height, one for each bar with its name at the left.
///
/// @param most greatest thickness of a bar, so that two bars do not become two blocks
record Bands(Rectangle2D area, int count, double most) {
    double height() {
        return area.getHeight() / Math.max(1, count);
    }

    double middle(int place) {
        return area.getY() + (place + 0.5) * height();
    }

    double thickness() {
        return Math.min(most, height() * 0.68);
    }

    /// A bar of a place between two x.
    Rectangle2D bar(int place, double x1, double x2) {
        double half = thickness() / 2;
        return Pen.box(x1, middle(place) - half, x2, middle(place) + half);
    }

    /// The whole line of a place.
    Rectangle2D line(int place) {
        return new Rectangle2D.Double(
                area.getX(), area.getY() + place * height(), area.getWidth(), height());
    }
}
