package org.yiti.app.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds room for labels beside what they name: each takes the first side where it stays inside the area and clear of
/// all lines and of what was placed before it; where no side is free it moves away a line of text at a time.
final class LabelRoom {
    /// Where a label lies, seen from its point.
    enum Side {
        RIGHT(0, -0.5),
        LEFT(-1, -0.5),
        ABOVE(-0.5, -1),
        BELOW(-0.5, 0),
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

        private double right() {
            return Math.signum(x + 0.5);
        }

        private double down() {
            return Math.signum(y + 0.5);
        }
    }

    /// @param radius of the point, which the label keeps clear of
    record Wish(double x, double y, double width, double height, double radius, List<Side> sides) {
        Rectangle2D box(Side side, int away) {
            return new Rectangle2D.Double(
                    x + side.x * width + side.right() * radius,
                    y + side.y * height + side.down() * (radius + away * height),
                    width,
                    height);
        }

        private Stream<Rectangle2D> boxes(int away) {
            return sides.stream().map(side -> box(side, away));
        }
    }

    private static final int MOST_LINES_AWAY = 3;

    private final Rectangle2D area;
    private final List<Line2D> firm;
    private final List<Line2D> hairlines;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// @param firm lines to stay clear of
    /// @param hairlines lines that may be crossed in need
    LabelRoom(Rectangle2D area, List<Line2D> firm, List<Line2D> hairlines) {
        this.area = area;
        this.firm = firm;
        this.hairlines = hairlines;
    }

    /// Keeps later labels off a place.
    void keepClear(Rectangle2D box) {
        taken.add(box);
    }

    /// The best place there is, even if it covers something.
    Rectangle2D place(Wish wish) {
        var inside = inside(wish);
        var box =
                free(inside)
                        .or(() -> inside.stream().findFirst())
                        .orElseGet(() -> wish.box(wish.sides().getFirst(), 0));
        taken.add(box);
        return box;
    }

    /// A free place; empty where there is none, so that a label that is not needed is left out.
    Optional<Rectangle2D> placeIfFree(Wish wish) {
        var box = free(inside(wish));
        box.ifPresent(taken::add);
        return box;
    }

    /// The same within a part of the area; a label above or below its point may be moved sideways to stay in it.
    Optional<Rectangle2D> placeIfFree(Wish wish, Rectangle2D within) {
        var boxes =
                IntStream.rangeClosed(0, MOST_LINES_AWAY)
                        .boxed()
                        .flatMap(wish::boxes)
                        .map(box -> movedInto(box, within))
                        .filter(within::contains)
                        .toList();
        var box = free(boxes);
        box.ifPresent(taken::add);
        return box;
    }

    private static Rectangle2D movedInto(Rectangle2D box, Rectangle2D within) {
        double most = Math.max(within.getX(), within.getMaxX() - box.getWidth());
        return new Rectangle2D.Double(
                Math.clamp(box.getX(), within.getX(), most),
                box.getY(),
                box.getWidth(),
                box.getHeight());
    }

    private List<Rectangle2D> inside(Wish wish) {
        return IntStream.rangeClosed(0, MOST_LINES_AWAY)
                .boxed()
                .flatMap(wish::boxes)
                .filter(area::contains)
                .toList();
    }

    private Optional<Rectangle2D> free(List<Rectangle2D> boxes) {
        var all = Stream.concat(firm.stream(), hairlines.stream()).toList();
        return firstFree(boxes, all).or(() -> firstFree(boxes, firm));
    }

    private Optional<Rectangle2D> firstFree(List<Rectangle2D> boxes, List<Line2D> segments) {
        return boxes.stream()
                .filter(box -> taken.stream().noneMatch(box::intersects))
                .filter(box -> segments.stream().noneMatch(Pen.inset(box, 2)::intersectsLine))
                .findFirst();
    }

    /// Heights for labels on one edge: as near as can be to where they are wanted, in the same order, none over
    /// another.
    static double[] spread(double[] wanted, double height, double top, double bottom) {
        int count = wanted.length;
        var order =
                IntStream.range(0, count)
                        .boxed()
                        .sorted((a, b) -> Double.compare(wanted[a], wanted[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double step = count < 2 ? height : Math.min(height, (bottom - top) / (count - 1));
        var placed = new double[count];
        double least = top;
        for (int place : order) {
            placed[place] = Math.max(least, wanted[place]);
            least = placed[place] + step;
        }
        double most = bottom;
        for (int i = count - 1; i >= 0; i--) {
            placed[order[i]] = Math.min(most, placed[order[i]]);
            most = placed[order[i]] - step;
        }
        return placed;
    }
}
