package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.yiti.app.chart.LabelRoom.Side;
import org.yiti.app.chart.LabelRoom.Wish;
import org.yiti.app.chart.QuadrantData.Dot;
import org.yiti.app.i18n.Texts;

/// Points about a cross. In the corner to speak of they are squares with names, elsewhere discs with numbers.
final class QuadrantDrawing implements Drawing {
    private static final List<Side> SIDES =
            List.of(
                    Side.RIGHT,
                    Side.LEFT,
                    Side.ABOVE,
                    Side.BELOW,
                    Side.ABOVE_RIGHT,
                    Side.BELOW_RIGHT,
                    Side.ABOVE_LEFT,
                    Side.BELOW_LEFT);

    /// Part of the height that each name in the corner to speak of gets on top.
    private static final double ROOM_A_NAME = 0.055;

    private final QuadrantData data;
    private final ChartStyle style;
    private final Texts texts;
    private final List<Dot> dots;
    private final Signed format = new Signed(1);

    QuadrantDrawing(QuadrantData data, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        this.dots =
                data.dots().stream()
                        .sorted(
                                Comparator.comparing(Dot::toSpeakOf)
                                        .reversed()
                                        .thenComparing(Dot::code))
                        .toList();
    }

    @Override
    public List<String> heads() {
        return List.of(texts.tr("chart.head.name"), data.xName(), data.yName());
    }

    @Override
    public List<ChartPoint> points() {
        return dots.stream()
                .map(dot ->
                        new ChartPoint(
                                dot.rowKey(),
                                texts.tr(
                                        "chart.dot",
                                        dot.code() + " " + dot.name(),
                                        data.xName(),
                                        format.of(dot.x()),
                                        data.yName(),
                                        format.of(dot.y()),
                                        dot.few() ? 1 : 0),
                                List.of(
                                        dot.code() + " " + dot.name(),
                                        format.of(dot.x()),
                                        format.of(dot.y()))))
                .toList();
    }

    /// Where points lie.
    private record Place(Rectangle2D plot, Scale x, Scale y) {}

    private Place place(Rectangle2D area) {
        var y = range(Dot::y);
        long names = namesOnASpot();
        y[1] += names == 0 ? 0 : (y[1] - y[0]) * ROOM_A_NAME * (names + 1);
        double left =
                Axes.valuesWidth(new Scale(y[0], y[1], 0, 1), style, Signed::tick)
                        + style.size() * 0.3;
        var plot =
                new Rectangle2D.Double(
                        area.getX() + left,
                        area.getY() + style.size() * 1.5,
                        area.getWidth() - left,
                        area.getHeight() - style.size() * 4.2);
        var x = range(Dot::x);
        return new Place(
                plot,
                new Scale(x[0], x[1], plot.getX(), plot.getMaxX()),
                new Scale(y[0], y[1], plot.getMaxY(), plot.getY()));
    }

    /// How many names stand below each other at most.
    private long namesOnASpot() {
        return dots.stream()
                .filter(Dot::toSpeakOf)
                .collect(
                        Collectors.groupingBy(
                                dot -> List.of(dot.x(), dot.y()), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /// From the least to the greatest with the cross in it and room for the outermost points.
    private double[] range(ToDoubleFunction<Dot> value) {
        double least = Math.min(0, dots.stream().mapToDouble(value).min().orElse(0));
        double most = Math.max(0, dots.stream().mapToDouble(value).max().orElse(0));
        double span = Math.max(1, most - least);
        return new double[] {least - span * 0.14, most + span * 0.14};
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        return spot(place(area), dots.get(point));
    }

    @Override
    public List<Integer> together(int point, Rectangle2D area) {
        var dot = dots.get(point);
        return spots(place(area)).stream()
                .filter(spot -> spot.contains(dot))
                .findFirst()
                .orElse(List.of(dot))
                .stream()
                .map(dots::indexOf)
                .toList();
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        var palette = style.palette();
        double zeroX = at.x().px(0);
        double zeroY = at.y().px(0);
        pen.fill(corner(at), palette.tint(palette.inks().late()));
        Axes.upright(pen, at.y(), at.plot(), Signed::tick);
        Axes.level(pen, at.x(), at.plot(), Signed::tick);
        pen.line(at.plot().getX(), zeroY, at.plot().getMaxX(), zeroY, palette.muted(), Pen.THIN);
        pen.line(zeroX, at.plot().getY(), zeroX, at.plot().getMaxY(), palette.muted(), Pen.THIN);
        pen.words(
                data.yName(),
                area.getX(),
                area.getY() + style.size() * 0.6,
                Pen.Side.RIGHT,
                style.small(),
                palette.muted());
        pen.words(
                data.xName(),
                area.getMaxX(),
                area.getMaxY() - style.size() * 0.6,
                Pen.Side.LEFT,
                style.small(),
                palette.muted());
        var cross =
                List.<Line2D>of(
                        new Line2D.Double(at.plot().getX(), zeroY, at.plot().getMaxX(), zeroY),
                        new Line2D.Double(zeroX, at.plot().getY(), zeroX, at.plot().getMaxY()));
        var room = new LabelRoom(at.plot(), List.of(), cross);
        for (int point = 0; point < dots.size(); point++) {
            room.keepClear(Pen.inset(bounds(point, area), style.size() * 0.12));
        }
        corners(pen, at, room);
        dots.forEach(dot -> drawDot(pen, at, dot));
        spots(at).forEach(spot -> label(pen, at, spot, room));
    }

    private void corners(Pen pen, Place at, LabelRoom room) {
        var words = data.corners();
        double x = at.x().px(0);
        double y = at.y().px(0);
        var plot = at.plot();
        corner(pen, at, room, words.upRight(), Pen.box(x, plot.getY(), plot.getMaxX(), y), true);
        corner(pen, at, room, words.upLeft(), Pen.box(plot.getX(), plot.getY(), x, y), true);
        corner(
                pen,
                at,
                room,
                words.downRight(),
                Pen.box(x, y, plot.getMaxX(), plot.getMaxY()),
                false);
        corner(pen, at, room, words.downLeft(), Pen.box(plot.getX(), y, x, plot.getMaxY()), false);
    }

    /// In the outer end of its corner, or the inner one where a point lies there; not at all where it has no room.
    private void corner(
            Pen pen, Place at, LabelRoom room, String words, Rectangle2D corner, boolean up) {
        var font = style.bold();
        double gap = style.size() * 0.5;
        double width = Pen.width(words, font);
        double high = Pen.height(font);
        double y = up ? corner.getY() + gap * 0.5 : corner.getMaxY() - high - gap * 0.5;
        double outer = corner.getMaxX() - width - gap;
        double inner = corner.getX() + gap;
        boolean left = corner.getX() < at.x().px(0);
        for (double x : left ? new double[] {inner, outer} : new double[] {outer, inner}) {
            var box = new Rectangle2D.Double(x, y, width, high);
            if (corner.contains(box)
                    && dots.stream().noneMatch(dot -> box.intersects(spot(at, dot)))) {
                room.keepClear(box);
                pen.words(
                        words, x, box.getCenterY(), Pen.Side.RIGHT, font, style.palette().muted());
                return;
            }
        }
    }

    private Rectangle2D spot(Place at, Dot dot) {
        double r = style.size() * 0.5;
        double x = at.x().px(dot.x());
        double y = at.y().px(dot.y());
        return new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private void drawDot(Pen pen, Place at, Dot dot) {
        var palette = style.palette();
        double x = at.x().px(dot.x());
        double y = at.y().px(dot.y());
        double r = style.size() * 0.36;
        var ink = dot.toSpeakOf() ? palette.inks().late() : palette.main();
        var shape = dot.toSpeakOf() ? Pen.box(x - r, y - r, x + r, y + r) : ToneMark.disc(x, y, r);
        pen.fill(shape, dot.few() ? palette.ground() : ink);
        pen.outline(shape, dot.few() ? ink : palette.ground(), new BasicStroke(1.4f));
    }

    /// Points that lie on one spot share a label: it then has a line for each name, or all codes in one. Names stay in
    /// their corner.
    private void label(Pen pen, Place at, List<Dot> spot, LabelRoom room) {
        var first = spot.getFirst();
        var font = first.toSpeakOf() ? style.plain() : style.small();
        var codes = List.of(String.join(" ", spot.stream().map(Dot::code).toList()));
        var names = spot.stream().map(dot -> dot.code() + " " + dot.name()).toList();
        var named =
                first.toSpeakOf()
                        ? room.placeIfFree(wish(at, first, names, font), corner(at))
                        : Optional.<Rectangle2D>empty();
        if (named.isPresent()) {
            write(pen, at, first, names, font, named.get());
        } else {
            room.placeIfFree(wish(at, first, codes, font))
                    .ifPresent(box -> write(pen, at, first, codes, font, box));
        }
    }

    private static Rectangle2D corner(Place at) {
        return Pen.box(at.x().px(0), at.plot().getY(), at.plot().getMaxX(), at.y().px(0));
    }

    private Wish wish(Place at, Dot dot, List<String> lines, Font font) {
        return new Wish(
                at.x().px(dot.x()),
                at.y().px(dot.y()),
                lines.stream().mapToDouble(line -> Pen.width(line, font)).max().orElse(0) + 4,
                lines.size() * Pen.height(font),
                style.size() * 0.42,
                SIDES);
    }

    /// With a hairline to its point where it had to move away.
    private void write(Pen pen, Place at, Dot dot, List<String> lines, Font font, Rectangle2D box) {
        var palette = style.palette();
        double x = at.x().px(dot.x());
        double y = at.y().px(dot.y());
        double nearX = Math.clamp(x, box.getMinX(), box.getMaxX());
        double nearY = Math.clamp(y, box.getMinY() + 3, box.getMaxY() - 3);
        if (Math.hypot(nearX - x, nearY - y) > style.size()) {
            pen.line(x, y, nearX, nearY, palette.muted(), Pen.THIN);
        }
        double line = box.getY() + Pen.height(font) / 2;
        for (String words : lines) {
            pen.words(words, box.getX() + 2, line, Pen.Side.RIGHT, font, palette.text());
            line += Pen.height(font);
        }
    }

    /// Points that can hardly be told apart, in their order.
    private List<List<Dot>> spots(Place at) {
        var spots = new ArrayList<List<Dot>>();
        for (Dot dot : dots) {
            spots.stream()
                    .filter(spot -> near(at, spot.getFirst(), dot))
                    .findFirst()
                    .ifPresentOrElse(
                            spot -> spot.add(dot), () -> spots.add(new ArrayList<>(List.of(dot))));
        }
        return spots;
    }

    private boolean near(Place at, Dot one, Dot other) {
        double x = at.x().px(one.x()) - at.x().px(other.x());
        double y = at.y().px(one.y()) - at.y().px(other.y());
        return one.toSpeakOf() == other.toSpeakOf() && Math.hypot(x, y) < style.size() * 0.25;
    }
}
