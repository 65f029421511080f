package org.yiti.app.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yiti.app.i18n.Texts;

/// Columns that hang where the one before ended; what came is hatched, what went is plain, both with their sign.
final class WaterfallDrawing implements Drawing {
    /// One column.
    ///
    /// @param from what it starts from
    /// @param to where it ends
    private record Column(String label, int from, int to, boolean end, String rowKey) {
        int change() {
            return to - from;
        }
    }

    private static final double WIDEST = 6;

    private final ChartStyle style;
    private final Texts texts;
    private final List<Column> columns = new ArrayList<>();

    WaterfallDrawing(WaterfallData data, ChartStyle style, Texts texts) {
        this.style = style;
        this.texts = texts;
        var start = data.start();
        columns.add(new Column(start.label(), 0, start.count(), true, start.rowKey()));
        int now = start.count();
        for (var step : data.steps()) {
            columns.add(new Column(step.label(), now, now + step.change(), false, step.rowKey()));
            now += step.change();
        }
        columns.add(new Column(data.end().label(), 0, now, true, data.end().rowKey()));
    }

    @Override
    public List<String> heads() {
        return List.of(texts.tr("chart.head.reason"), texts.tr("chart.head.count"));
    }

    @Override
    public List<ChartPoint> points() {
        return columns.stream()
                .map(column ->
                        new ChartPoint(
                                column.rowKey(),
                                texts.tr("chart.step", column.label(), number(column)),
                                List.of(column.label(), number(column))))
                .toList();
    }

    private static String number(Column column) {
        return column.end() ? Integer.toString(column.to()) : new Signed(0).of(column.change());
    }

    /// Where columns stand.
    private record Place(Rectangle2D plot, Scale y, double step, double width) {
        double x(int place) {
            return plot.getX() + (place + 0.5) * step;
        }

        Rectangle2D box(int place, Column column) {
            return Pen.box(
                    x(place) - width / 2,
                    y.px(column.from()),
                    x(place) + width / 2,
                    y.px(column.to()));
        }
    }

    private Place place(Rectangle2D area) {
        int most = columns.stream().mapToInt(c -> Math.max(c.from(), c.to())).max().orElse(0);
        double foot = style.size() * 1.7;
        var plot =
                new Rectangle2D.Double(
                        area.getX(),
                        area.getY() + style.size() * 1.6,
                        area.getWidth(),
                        area.getHeight() - style.size() * 1.6 - foot);
        double step = plot.getWidth() / columns.size();
        return new Place(
                plot,
                new Scale(0, Math.max(1, most), plot.getMaxY(), plot.getY()),
                step,
                Math.min(step * 0.62, style.size() * WIDEST));
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var box = place(area).box(point, columns.get(point));
        return box.getHeight() >= 3
                ? box
                : new Rectangle2D.Double(box.getX(), box.getY() - 3, box.getWidth(), 3);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        var palette = style.palette();
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            var box = at.box(place, column);
            pen.fill(box, ink(column));
            if (!column.end() && column.change() > 0) {
                pen.hatch(box, palette.ground());
            }
            if (place + 1 < columns.size()) {
                double y = at.y().px(column.to());
                pen.line(
                        box.getMaxX(),
                        y,
                        at.x(place + 1) - at.width() / 2,
                        y,
                        palette.muted(),
                        Pen.DOTTED);
            }
            pen.words(
                    number(column),
                    box.getCenterX(),
                    box.getY() - style.size() * 0.75,
                    Pen.Side.MIDDLE,
                    style.bold(),
                    palette.text());
            pen.words(
                    Pen.fitted(column.label(), style.small(), at.step() - style.size() * 0.3),
                    box.getCenterX(),
                    area.getMaxY() - style.size() * 0.7,
                    Pen.Side.MIDDLE,
                    style.small(),
                    palette.text());
        }
        pen.line(
                at.plot().getX(),
                at.plot().getMaxY(),
                at.plot().getMaxX(),
                at.plot().getMaxY(),
                palette.muted(),
                Pen.THIN);
    }

    private Color ink(Column column) {
        var palette = style.palette();
        if (column.end()) {
            return palette.main();
        }
        return column.change() > 0 ? palette.inks().late() : palette.inks().good();
    }
}
