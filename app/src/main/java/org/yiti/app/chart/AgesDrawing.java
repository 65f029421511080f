package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.yiti.app.chart.AgesData.Dot;
import org.yiti.app.chart.LabelRoom.Side;
import org.yiti.app.chart.LabelRoom.Wish;
import org.yiti.app.i18n.Texts;

/// Dots by days along the strip of their unit; equal ones lie above each other, what is late is a square.
final class AgesDrawing implements Drawing {
    private static final int NAMED = 3;

    /// @param lane place of its strip
    /// @param above how many of the same age lie below it
    private record Placed(Dot dot, int lane, int above, String unit) {}

    private final AgesData data;
    private final ChartStyle style;
    private final Texts texts;
    private final List<Placed> dots = new ArrayList<>();

    /// The most dots of one age, for each strip.
    private final List<Integer> highest = new ArrayList<>();

    private final int oldest;

    AgesDrawing(AgesData data, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        for (int lane = 0; lane < data.lanes().size(); lane++) {
            var seen = new HashMap<Integer, Integer>();
            for (Dot dot : data.lanes().get(lane).dots()) {
                int above = seen.merge(dot.days(), 1, Integer::sum) - 1;
                dots.add(new Placed(dot, lane, above, data.lanes().get(lane).label()));
            }
            highest.add(seen.values().stream().max(Integer::compare).orElse(1));
        }
        this.oldest = dots.stream().mapToInt(placed -> placed.dot().days()).max().orElse(1);
    }

    @Override
    public List<String> heads() {
        return List.of(
                texts.tr("chart.head.name"),
                texts.tr("chart.head.unit"),
                texts.tr("chart.head.days"));
    }

    @Override
    public List<ChartPoint> points() {
        return dots.stream()
                .map(placed ->
                        new ChartPoint(
                                placed.dot().rowKey(),
                                texts.tr(
                                        "chart.age",
                                        placed.dot().label(),
                                        placed.unit(),
                                        placed.dot().days(),
                                        placed.dot().late() ? 1 : 0),
                                List.of(
                                        placed.dot().label(),
                                        placed.unit(),
                                        Integer.toString(placed.dot().days()))))
                .toList();
    }

    @Override
    public double leastHeight() {
        return (data.lanes().size() + 2) * style.size() * 1.7;
    }

    /// Where dots lie.
    private record Place(Bands bands, Scale x, Rectangle2D plot, double names) {}

    private Place place(Rectangle2D area) {
        double names =
                Math.min(
                        area.getWidth() * 0.3,
                        data.lanes().stream()
                                .mapToDouble(lane -> Pen.width(lane.label(), style.plain()))
                                .max()
                                .orElse(0));
        double gap = style.size();
        var plot =
                new Rectangle2D.Double(
                        area.getX() + names + gap,
                        area.getY() + style.size() * 1.4,
                        area.getWidth() - names - 3 * gap,
                        area.getHeight() - style.size() * 3);
        return new Place(
                new Bands(plot, data.lanes().size(), style.size() * 3),
                new Scale(0, Math.max(1, oldest), plot.getX(), plot.getMaxX()),
                plot,
                names);
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var at = place(area);
        var placed = dots.get(point);
        double r = radius(at);
        double x = at.x().px(placed.dot().days());
        int most = Math.max(1, (int) (at.bands().height() / (2 * r)) - 1);
        int high = Math.min(most, highest.get(placed.lane()));
        double lowest = at.bands().middle(placed.lane()) + (high - 1) * r;
        double y = lowest - placed.above() % most * 2 * r;
        return new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private double radius(Place at) {
        return Math.min(style.size() * 0.34, at.bands().height() * 0.22);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        var palette = style.palette();
        Axes.level(pen, at.x(), at.plot(), value -> ChartStyle.ticks("").format(value));
        for (int lane = 0; lane < data.lanes().size(); lane++) {
            double line = at.bands().line(lane).getMaxY();
            pen.line(at.plot().getX(), line, at.plot().getMaxX(), line, palette.grid(), Pen.THIN);
            pen.words(
                    Pen.fitted(data.lanes().get(lane).label(), style.plain(), at.names()),
                    area.getX(),
                    at.bands().middle(lane),
                    Pen.Side.RIGHT,
                    style.plain(),
                    palette.text());
        }
        data.median().ifPresent(median -> drawMedian(pen, area, at, median));
        for (int point = 0; point < dots.size(); point++) {
            var box = bounds(point, area);
            boolean late = dots.get(point).dot().late();
            pen.fill(
                    late
                            ? Pen.inset(box, box.getWidth() * 0.08)
                            : ToneMark.disc(
                                    box.getCenterX(), box.getCenterY(), box.getWidth() * 0.46),
                    late ? palette.inks().late() : palette.main());
        }
        nameOldest(pen, area, at);
    }

    private void drawMedian(Pen pen, Rectangle2D area, Place at, double median) {
        var palette = style.palette();
        double x = at.x().px(median);
        pen.line(x, at.plot().getY(), x, at.plot().getMaxY(), palette.target(), Pen.DASHED);
        pen.words(
                texts.tr("chart.age.median", new ValueFormat(0, "").number(median)),
                x,
                area.getY() + style.size() * 0.6,
                x > area.getCenterX() ? Pen.Side.LEFT : Pen.Side.RIGHT,
                style.small(),
                palette.text());
    }

    private void nameOldest(Pen pen, Rectangle2D area, Place at) {
        var room = new LabelRoom(area, List.of(), List.of());
        for (int point = 0; point < dots.size(); point++) {
            room.keepClear(Pen.inset(bounds(point, area), 1));
        }
        var byAge =
                java.util.stream.IntStream.range(0, dots.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(
                                        (Integer point) -> -dots.get(point).dot().days()))
                        .limit(NAMED)
                        .toList();
        for (int point : byAge) {
            var box = bounds(point, area);
            var words = dots.get(point).dot().label();
            var wish =
                    new Wish(
                            box.getCenterX(),
                            box.getCenterY(),
                            Pen.width(words, style.small()) + 4,
                            Pen.height(style.small()),
                            radius(at),
                            List.of(Side.LEFT, Side.ABOVE_LEFT, Side.RIGHT, Side.BELOW_LEFT));
            room.placeIfFree(wish)
                    .ifPresent(free ->
                            pen.words(
                                    words,
                                    free.getX() + 2,
                                    free.getCenterY(),
                                    Pen.Side.RIGHT,
                                    style.small(),
                                    style.palette().text()));
        }
    }
}
