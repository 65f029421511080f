package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.yiti.app.chart.ControlChartData.Point;
import org.yiti.app.chart.ControlChartData.Range;
import org.yiti.app.chart.ControlChartData.Signal;
import org.yiti.app.i18n.Texts;

/// Dots on a thin line, the mean and its limits as lines named at their right end, signals as triangles that point where
/// the count went.
final class ControlDrawing implements Drawing {
    private final ControlChartData data;
    private final ChartStyle style;
    private final Texts texts;
    private final ValueFormat format;

    ControlDrawing(ControlChartData data, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        this.format = ValueFormat.of(data.points().stream().mapToDouble(Point::value), data.unit());
    }

    @Override
    public List<String> heads() {
        return List.of(
                texts.tr("chart.head.period"),
                texts.tr("chart.head.value"),
                texts.tr("chart.head.mean"),
                texts.tr("chart.head.limits"),
                texts.tr("chart.head.signal"));
    }

    @Override
    public List<ChartPoint> points() {
        var points = new ArrayList<ChartPoint>();
        for (int place = 0; place < data.points().size(); place++) {
            var point = data.points().get(place);
            var range = data.range(place);
            var value = format.withUnit(point.value());
            var signal = signal(point.signal());
            var mean = range.map(r -> number(r.mean())).orElse("");
            var limits = range.map(r -> number(r.lower()) + "–" + number(r.upper())).orElse("");
            points.add(
                    new ChartPoint(
                            point.rowKey(),
                            range.isEmpty()
                                    ? texts.tr("chart.control.bare", point.label(), value)
                                    : texts.tr(
                                            "chart.control",
                                            point.label(),
                                            value,
                                            mean,
                                            limits,
                                            signal),
                            List.of(point.label(), value, mean, limits, signal)));
        }
        return points;
    }

    private String signal(Signal signal) {
        boolean good = signal == Signal.DOWN == data.lessIsBetter();
        return switch (signal) {
            case NONE -> texts.tr("chart.signal.none");
            case UP -> texts.tr("chart.signal.up", good ? 1 : 0);
            case DOWN -> texts.tr("chart.signal.down", good ? 1 : 0);
        };
    }

    private String number(double value) {
        return new ValueFormat(1, "").number(value);
    }

    /// Where points lie.
    private record Place(Rectangle2D plot, Scale y, double step, double firstX) {
        double x(int place) {
            return firstX + place * step;
        }
    }

    private Place place(Rectangle2D area) {
        var range = values();
        double left =
                Axes.valuesWidth(new Scale(range[0], range[1], 0, 1), style, value -> tick(value));
        double right = data.ranges().isEmpty() ? style.size() : names() + style.size() * 0.8;
        double head = style.size() * (data.events().isEmpty() ? 1.4 : 2.4);
        var plot =
                new Rectangle2D.Double(
                        area.getX() + left,
                        area.getY() + head,
                        area.getWidth() - left - right,
                        area.getHeight() - head - style.size() * 1.6);
        double step = plot.getWidth() / data.points().size();
        return new Place(
                plot,
                new Scale(range[0], range[1], plot.getMaxY(), plot.getY()),
                step,
                plot.getX() + step / 2);
    }

    private double names() {
        return labels(data.ranges().getLast()).stream()
                .mapToDouble(words -> Pen.width(words, style.small()))
                .max()
                .orElse(0);
    }

    private List<String> labels(Range range) {
        return List.of(
                texts.tr("chart.control.upper", number(range.upper())),
                texts.tr("chart.control.mean", number(range.mean())),
                texts.tr("chart.control.lower", number(range.lower())));
    }

    private String tick(double value) {
        return ChartStyle.ticks(data.unit()).format(value);
    }

    /// A line need not start at 0; where it does not, the axis says so.
    private double[] values() {
        var all =
                DoubleStream.concat(
                                data.points().stream().mapToDouble(Point::value),
                                data.ranges().stream()
                                        .flatMapToDouble(range ->
                                                DoubleStream.of(range.lower(), range.upper())))
                        .summaryStatistics();
        double span = Math.max(all.getMax() - all.getMin(), Math.max(1, all.getMax() * 0.05));
        double from = all.getMin() - span * 0.12;
        return new double[] {
            all.getMin() >= 0 && from < all.getMax() * 0.3 ? 0 : from, all.getMax() + span * 0.12
        };
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var at = place(area);
        double r = style.size() * 0.5;
        double x = at.x(point);
        double y = at.y().px(data.points().get(point).value());
        return new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        var palette = style.palette();
        Axes.upright(pen, at.y(), at.plot(), this::tick);
        Axes.names(
                pen,
                data.points().stream().map(Point::label).toList(),
                at::x,
                area.getMaxY() - style.size() * 0.7);
        if (at.y().from() != 0) {
            pen.words(
                    texts.tr("chart.axis.from", tick(Math.ceil(at.y().from()))),
                    area.getX(),
                    area.getY() + style.size() * 0.6,
                    Pen.Side.RIGHT,
                    style.small(),
                    palette.muted());
        }
        data.ranges().forEach(range -> drawRange(pen, at, range));
        drawEvents(pen, area, at);
        drawLine(pen, at);
        for (int place = 0; place < data.points().size(); place++) {
            drawPoint(pen, at, place);
        }
        if (!data.ranges().isEmpty()) {
            nameLimits(pen, at, data.ranges().getLast());
        }
    }

    private void drawRange(Pen pen, Place at, Range range) {
        var palette = style.palette();
        double x1 = at.x(range.from()) - at.step() / 2;
        double x2 = at.x(range.to()) + at.step() / 2;
        pen.fill(
                Pen.box(x1, at.y().px(range.lower()), x2, at.y().px(range.upper())),
                ChartPalette.mixed(palette.ground(), palette.rest(), 0.12));
        double mean = at.y().px(range.mean());
        pen.line(x1, mean, x2, mean, palette.muted(), new BasicStroke(1.5f));
        for (double limit : new double[] {range.lower(), range.upper()}) {
            pen.line(x1, at.y().px(limit), x2, at.y().px(limit), palette.muted(), Pen.DASHED);
        }
    }

    private void nameLimits(Pen pen, Place at, Range range) {
        var wanted =
                new double[] {
                    at.y().px(range.upper()), at.y().px(range.mean()), at.y().px(range.lower())
                };
        var placed =
                LabelRoom.spread(
                        wanted, Pen.height(style.small()), at.plot().getY(), at.plot().getMaxY());
        var words = labels(range);
        for (int i = 0; i < placed.length; i++) {
            pen.words(
                    words.get(i),
                    at.plot().getMaxX() + style.size() * 0.5,
                    placed[i],
                    Pen.Side.RIGHT,
                    style.small(),
                    style.palette().muted());
        }
    }

    private void drawEvents(Pen pen, Rectangle2D area, Place at) {
        var palette = style.palette();
        double taken = area.getX();
        for (var event : data.events()) {
            double x = at.x(event.at());
            pen.line(
                    x,
                    at.plot().getY() - style.size() * 0.6,
                    x,
                    at.plot().getMaxY(),
                    palette.target(),
                    Pen.DASHED);
            var words = Pen.fitted(event.words(), style.small(), area.getMaxX() - taken);
            double width = Pen.width(words, style.small());
            double left = Math.max(taken, Math.min(x, area.getMaxX() - width));
            if (left <= x) {
                pen.words(
                        words,
                        left,
                        at.plot().getY() - style.size() * 1.1,
                        Pen.Side.RIGHT,
                        style.small(),
                        palette.text());
                taken = left + width + style.size() * 0.5;
            }
        }
    }

    private void drawLine(Pen pen, Place at) {
        var path = new Path2D.Double();
        for (int place = 0; place < data.points().size(); place++) {
            double y = at.y().px(data.points().get(place).value());
            if (place == 0) {
                path.moveTo(at.x(place), y);
            } else {
                path.lineTo(at.x(place), y);
            }
        }
        pen.outline(path, style.palette().main(), new BasicStroke(1.4f));
    }

    private void drawPoint(Pen pen, Place at, int place) {
        var point = data.points().get(place);
        var palette = style.palette();
        double x = at.x(place);
        double y = at.y().px(point.value());
        double r = style.size() * (point.signal() == Signal.NONE ? 0.26 : 0.46);
        var shape =
                switch (point.signal()) {
                    case NONE -> ToneMark.disc(x, y, r);
                    case UP -> Pen.closed(x, y - r, x + r, y + r * 0.8, x - r, y + r * 0.8);
                    case DOWN -> Pen.closed(x, y + r, x + r, y - r * 0.8, x - r, y - r * 0.8);
                };
        var ink = ink(point.signal());
        pen.fill(shape, point.few() ? palette.ground() : ink);
        pen.outline(shape, point.few() ? ink : palette.ground(), new BasicStroke(1.2f));
    }

    private Color ink(Signal signal) {
        var palette = style.palette();
        if (signal == Signal.NONE) {
            return palette.main();
        }
        boolean good = signal == Signal.DOWN == data.lessIsBetter();
        return good ? palette.inks().good() : palette.inks().late();
    }
}
