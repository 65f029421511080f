package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yiti.app.chart.DivergingBarsData.Bar;
import org.yiti.app.i18n.Texts;

/// Bars to both sides of 0, each with its sign; the side of the bad news is hatched too.
record DivergingDrawing(DivergingBarsData data, ChartStyle style, Texts texts) implements Drawing {
    private static final Signed FORMAT = new Signed(1);

    @Override
    public List<String> heads() {
        return List.of(
                texts.tr("chart.head.name"),
                texts.tr("chart.head.change"),
                texts.tr("chart.head.note"));
    }

    @Override
    public List<ChartPoint> points() {
        return data.bars().stream()
                .map(bar ->
                        new ChartPoint(
                                bar.rowKey(),
                                texts.tr("chart.change", bar.label(), said(bar), bar.few() ? 1 : 0),
                                List.of(bar.label(), number(bar), bar.note())))
                .toList();
    }

    private String number(Bar bar) {
        return bar.change().isEmpty() ? "—" : FORMAT.of(bar.change().getAsDouble()) + data.unit();
    }

    private String said(Bar bar) {
        return (number(bar) + "  " + bar.note()).strip();
    }

    @Override
    public double leastHeight() {
        return data.bars().size() * style.size() * 1.2;
    }

    /// Where bars lie: names at the left, then values that fell, 0, values that rose.
    private record Place(Bands bands, Scale x, double names) {}

    private Place place(Rectangle2D area) {
        double gap = style.size() * 0.5;
        double names =
                Math.min(
                        area.getWidth() * 0.32,
                        data.bars().stream()
                                .mapToDouble(bar -> Pen.width(bar.label(), style.plain()))
                                .max()
                                .orElse(0));
        double words =
                data.bars().stream()
                        .mapToDouble(bar -> Pen.width(said(bar), style.small()))
                        .max()
                        .orElse(0);
        double least = data.bars().stream().mapToDouble(b -> b.change().orElse(0)).min().orElse(0);
        double most = data.bars().stream().mapToDouble(b -> b.change().orElse(0)).max().orElse(0);
        double left = area.getX() + names + gap + (least < 0 ? words + gap : 0);
        double right = area.getMaxX() - words - gap;
        var scale =
                new Scale(
                        Math.min(0, least),
                        Math.max(most, least < 0 ? 0 : 1) + (most <= 0 ? 1e-9 : 0),
                        left,
                        Math.max(left + 1, right));
        return new Place(new Bands(area, data.bars().size(), style.size() * 1.6), scale, names);
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var at = place(area);
        double value = data.bars().get(point).change().orElse(0);
        var bar = at.bands().bar(point, at.x().px(0), at.x().px(value));
        return bar.getWidth() >= 4
                ? bar
                : new Rectangle2D.Double(bar.getX() - 2, bar.getY(), 4, bar.getHeight());
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        var palette = style.palette();
        double zero = at.x().px(0);
        double fit = Math.min(style.size(), at.bands().height() / 1.15);
        for (int place = 0; place < data.bars().size(); place++) {
            drawBar(pen, area, at, place, Math.max(7, fit));
        }
        pen.line(zero, area.getY(), zero, area.getMaxY(), palette.muted(), Pen.THIN);
    }

    private void drawBar(Pen pen, Rectangle2D area, Place at, int place, double size) {
        var bar = data.bars().get(place);
        var palette = style.palette();
        double middle = at.bands().middle(place);
        double gap = style.size() * 0.4;
        var font = style.sized(size);
        pen.words(
                Pen.fitted(bar.label(), font, at.names()),
                area.getX(),
                middle,
                Pen.Side.RIGHT,
                font,
                palette.text());
        double value = bar.change().orElse(0);
        double end = at.x().px(value);
        boolean good = value < 0 == data.lessIsBetter();
        var box = at.bands().bar(place, at.x().px(0), end);
        if (value != 0) {
            pen.bar(box, good ? palette.inks().good() : palette.inks().late(), bar.few());
            if (!good && !bar.few()) {
                pen.hatch(box, palette.ground());
            }
        }
        boolean left = value < 0;
        pen.words(
                said(bar),
                left ? end - gap : end + gap,
                middle,
                left ? Pen.Side.LEFT : Pen.Side.RIGHT,
                style.sized(size * 0.92),
                bar.change().isEmpty() ? palette.muted() : palette.text());
    }
}
