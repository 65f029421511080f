package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.yiti.app.chart.BulletData.Row;
import org.yiti.app.i18n.Texts;

/// A dark bar in a pale one, the target as a tick at 100 %, the time that has passed as a darker ground.
record BulletDrawing(BulletData data, ChartStyle style, Texts texts) implements Drawing {
    private static final ValueFormat FORMAT = new ValueFormat(1, "%");

    @Override
    public List<String> heads() {
        return List.of(
                texts.tr("chart.head.name"),
                texts.tr("chart.head.of-target"),
                texts.tr("chart.head.fraction"),
                texts.tr("chart.head.before"));
    }

    @Override
    public List<ChartPoint> points() {
        return data.rows().stream()
                .map(row ->
                        new ChartPoint(
                                row.rowKey(),
                                texts.tr(
                                        "chart.bullet",
                                        row.label(),
                                        FORMAT.withUnit(row.percent()),
                                        row.fraction()),
                                List.of(
                                        row.label(),
                                        FORMAT.withUnit(row.percent()),
                                        row.fraction(),
                                        row.before().isEmpty()
                                                ? ""
                                                : FORMAT.withUnit(row.before().getAsDouble()))))
                .toList();
    }

    private String said(Row row) {
        return FORMAT.withUnit(row.percent()) + "  " + row.fraction();
    }

    @Override
    public double leastHeight() {
        return (data.rows().size() + 1) * style.size() * 1.5;
    }

    /// Where bars lie.
    private record Place(Bands bands, Scale x, double names, Rectangle2D plot) {}

    private Place place(Rectangle2D area) {
        double gap = style.size() * 0.5;
        double names =
                Math.min(
                        area.getWidth() * 0.34,
                        data.rows().stream()
                                .mapToDouble(row -> Pen.width(row.label(), style.plain()))
                                .max()
                                .orElse(0));
        double words =
                Math.min(
                        area.getWidth() * 0.3,
                        data.rows().stream()
                                .mapToDouble(row -> Pen.width(said(row), style.small()))
                                .max()
                                .orElse(0));
        double most =
                DoubleStream.concat(
                                DoubleStream.of(100),
                                data.rows().stream()
                                        .flatMapToDouble(row ->
                                                DoubleStream.concat(
                                                        DoubleStream.of(row.percent()),
                                                        row.before().stream())))
                        .max()
                        .orElse(100);
        var plot =
                new Rectangle2D.Double(
                        area.getX() + names + gap,
                        area.getY(),
                        area.getWidth() - names - words - 2 * gap,
                        area.getHeight() - style.size() * 1.6);
        var scale = new Scale(0, most * 1.03, plot.getX(), plot.getMaxX());
        return new Place(
                new Bands(plot, data.rows().size(), style.size() * 2.2), scale, names, plot);
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var at = place(area);
        double end = Math.max(at.x().px(data.rows().get(point).percent()), at.plot().getX() + 4);
        return at.bands().bar(point, at.plot().getX(), end);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        Axes.level(pen, at.x(), at.plot(), value -> ChartStyle.ticks("%").format(value));
        for (int place = 0; place < data.rows().size(); place++) {
            drawRow(pen, area, at, place);
        }
    }

    private void drawRow(Pen pen, Rectangle2D area, Place at, int place) {
        var row = data.rows().get(place);
        var palette = style.palette();
        var bands = at.bands();
        double middle = bands.middle(place);
        double zero = at.plot().getX();
        pen.words(
                Pen.fitted(row.label(), style.plain(), at.names()),
                area.getX(),
                middle,
                Pen.Side.RIGHT,
                style.plain(),
                palette.text());
        pen.fill(bands.bar(place, zero, at.x().px(100)), pale(0.16));
        data.timePassed()
                .ifPresent(passed ->
                        pen.fill(
                                bands.bar(place, zero, at.x().px(Math.min(100, passed))),
                                pale(0.38)));
        double half = bands.thickness() * 0.2;
        pen.fill(
                Pen.box(zero, middle - half, at.x().px(row.percent()), middle + half),
                palette.main());
        row.before()
                .ifPresent(before -> {
                    double x = at.x().px(before);
                    pen.fill(ToneMark.disc(x, middle, half * 0.8), palette.ground());
                    pen.outline(ToneMark.disc(x, middle, half * 0.8), palette.main(), Pen.THIN);
                });
        double tick = bands.thickness() * 0.5;
        double target = at.x().px(100);
        pen.line(
                target,
                middle - tick,
                target,
                middle + tick,
                palette.target(),
                new BasicStroke(2.5f));
        pen.words(
                Pen.fitted(said(row), style.small(), area.getMaxX() - at.plot().getMaxX()),
                area.getMaxX(),
                middle,
                Pen.Side.LEFT,
                style.small(),
                palette.text());
    }

    private Color pale(double share) {
        return ChartPalette.mixed(style.palette().ground(), style.palette().rest(), share);
    }
}
