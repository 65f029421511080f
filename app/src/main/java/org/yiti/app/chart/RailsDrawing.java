package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.yiti.app.chart.RailsData.Rail;
import org.yiti.app.i18n.Texts;

/// A thin line for the plan, a thick one for the work, hatched from the day it should have been done.
record RailsDrawing(RailsData data, ChartStyle style, Texts texts) implements Drawing {
    @Override
    public List<String> heads() {
        return List.of(
                texts.tr("chart.head.name"),
                texts.tr("chart.head.planned"),
                texts.tr("chart.head.stage"));
    }

    @Override
    public List<ChartPoint> points() {
        return data.rails().stream()
                .map(rail ->
                        new ChartPoint(
                                rail.rowKey(),
                                texts.tr(
                                        "chart.rail",
                                        rail.label(),
                                        month(rail),
                                        rail.stage(),
                                        late(rail) ? 1 : 0),
                                List.of(rail.label(), month(rail), rail.stage())))
                .toList();
    }

    private String month(Rail rail) {
        return new MonthFormat(texts.locale()).format(Math.ceil(rail.planned()));
    }

    private boolean late(Rail rail) {
        return rail.planned() < data.today();
    }

    @Override
    public double leastHeight() {
        return (data.rails().size() + 2) * style.size() * 1.35;
    }

    /// Where rails lie.
    private record Place(Bands bands, Scale x, Rectangle2D plot, double names) {}

    private Place place(Rectangle2D area) {
        double gap = style.size() * 0.6;
        double names =
                Math.min(
                        area.getWidth() * 0.4,
                        data.rails().stream()
                                .mapToDouble(rail -> Pen.width(rail.label(), style.plain()))
                                .max()
                                .orElse(0));
        double stages =
                data.rails().stream()
                        .mapToDouble(rail -> Pen.width(rail.stage(), style.small()))
                        .max()
                        .orElse(0);
        var plot =
                new Rectangle2D.Double(
                        area.getX() + names + gap,
                        area.getY() + style.size() * 1.6,
                        area.getWidth() - names - stages - 2 * gap,
                        area.getHeight() - style.size() * 1.8);
        return new Place(
                new Bands(plot, data.rails().size(), style.size()),
                new Scale(0, 12, plot.getX(), plot.getMaxX()),
                plot,
                names);
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var at = place(area);
        return Pen.inset(at.bands().line(point), 1);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        var palette = style.palette();
        var format = new MonthFormat(texts.locale());
        Axes.names(
                pen,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> format.format((long) month))
                        .toList(),
                month -> at.x().px(month + 0.5),
                area.getY() + style.size() * 0.7);
        for (int month = 0; month <= 12; month++) {
            double x = at.x().px(month);
            pen.line(x, at.plot().getY(), x, at.plot().getMaxY(), palette.grid(), Pen.THIN);
        }
        for (int place = 0; place < data.rails().size(); place++) {
            drawRail(pen, area, at, place);
        }
        double today = at.x().px(data.today());
        pen.line(today, at.plot().getY(), today, at.plot().getMaxY(), palette.target(), Pen.DASHED);
    }

    private void drawRail(Pen pen, Rectangle2D area, Place at, int place) {
        var rail = data.rails().get(place);
        var palette = style.palette();
        double middle = at.bands().middle(place);
        pen.words(
                Pen.fitted(rail.label(), style.plain(), at.names()),
                area.getX(),
                middle,
                Pen.Side.RIGHT,
                style.plain(),
                palette.text());
        double planned = at.x().px(rail.planned());
        pen.line(at.plot().getX(), middle, planned, middle, palette.rest(), Pen.THIN);
        rail.started()
                .ifPresent(start ->
                        pen.fill(
                                at.bands()
                                        .bar(
                                                place,
                                                at.x().px(start),
                                                at.x().px(Math.max(start, data.today()))),
                                ChartPalette.mixed(palette.ground(), palette.main(), 0.3)));
        if (late(rail)) {
            var box = at.bands().bar(place, planned, at.x().px(data.today()));
            pen.fill(box, palette.tint(palette.inks().late()));
            pen.hatch(box, palette.inks().late());
        }
        pen.line(
                planned,
                middle - style.size() * 0.4,
                planned,
                middle + style.size() * 0.4,
                palette.text(),
                new BasicStroke(1.6f));
        for (var step : rail.steps()) {
            double x = at.x().px(step.month());
            pen.fill(ToneMark.disc(x, middle, style.size() * 0.56), palette.main());
            pen.words(
                    step.letter(),
                    x,
                    middle,
                    Pen.Side.MIDDLE,
                    style.sized(style.size() * 0.72),
                    palette.ground());
        }
        pen.words(
                rail.stage(),
                area.getMaxX(),
                middle,
                Pen.Side.LEFT,
                style.small(),
                late(rail) ? palette.inks().late() : palette.muted());
    }
}
