package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.yiti.app.chart.PanelsData.Panel;
import org.yiti.app.i18n.Texts;

/// Panels in rows, each with its name and what it comes to above its line.
final class PanelsDrawing implements Drawing {
    /// Width of a panel by its height.
    private static final double SHAPE = 1.7;

    private final PanelsData data;
    private final ChartStyle style;
    private final Texts texts;
    private final double least;
    private final double most;

    PanelsDrawing(PanelsData data, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        this.least = values().min().orElse(0);
        this.most = values().max().orElse(1);
    }

    private DoubleStream values() {
        return Stream.concat(Stream.of(data.reference()), data.panels().stream().map(Panel::values))
                .flatMap(List::stream)
                .flatMapToDouble(OptionalDouble::stream);
    }

    @Override
    public List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(texts.tr("chart.head.name"));
        heads.addAll(data.columns());
        heads.add(texts.tr("chart.head.change"));
        return heads;
    }

    @Override
    public List<ChartPoint> points() {
        return data.panels().stream()
                .map(panel -> {
                    var cells = new ArrayList<String>();
                    cells.add(panel.label());
                    panel.values().forEach(value -> cells.add(number(value)));
                    cells.add(panel.words());
                    return new ChartPoint(
                            panel.rowKey(),
                            texts.tr(
                                    "chart.change",
                                    panel.label(),
                                    panel.words(),
                                    panel.few() ? 1 : 0),
                            cells);
                })
                .toList();
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : new ValueFormat(0, "").number(value.getAsDouble());
    }

    @Override
    public double leastHeight() {
        return Math.ceil(data.panels().size() / 6.0) * style.size() * 5.5;
    }

    /// How many panels lie beside each other.
    private int columns(Rectangle2D area) {
        double wish = Math.sqrt(data.panels().size() * area.getWidth() / area.getHeight() / SHAPE);
        return Math.clamp(Math.round(wish), 1, data.panels().size());
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        int columns = columns(area);
        int rows = (data.panels().size() + columns - 1) / columns;
        double width = area.getWidth() / columns;
        double height = area.getHeight() / rows;
        return Pen.inset(
                new Rectangle2D.Double(
                        area.getX() + point % columns * width,
                        area.getY() + point / columns * height,
                        width,
                        height),
                style.size() * 0.3);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        for (int place = 0; place < data.panels().size(); place++) {
            drawPanel(pen, data.panels().get(place), bounds(place, area));
        }
    }

    private void drawPanel(Pen pen, Panel panel, Rectangle2D box) {
        var palette = style.palette();
        var ink = palette.inks().of(panel.tone());
        double words = Pen.width(panel.words(), style.small());
        double line = box.getY() + style.size() * 0.7;
        pen.words(
                Pen.fitted(panel.label(), style.small(), box.getWidth() - words - style.size()),
                box.getX(),
                line,
                Pen.Side.RIGHT,
                style.small(),
                palette.text());
        pen.words(panel.words(), box.getMaxX(), line, Pen.Side.LEFT, style.small(), ink);
        var plot =
                new Rectangle2D.Double(
                        box.getX(),
                        box.getY() + style.size() * 1.5,
                        box.getWidth() - style.size() * 0.5,
                        box.getHeight() - style.size() * 1.7);
        double room = Math.max(1e-6, (most - least) * 0.08);
        var scale = new Scale(least - room, most + room, plot.getMaxY(), plot.getY());
        pen.line(
                plot.getX(),
                plot.getMaxY(),
                plot.getMaxX(),
                plot.getMaxY(),
                palette.grid(),
                Pen.THIN);
        drawLine(pen, plot, scale, data.reference(), palette.rest(), new BasicStroke(1f));
        drawLine(pen, plot, scale, panel.values(), palette.main(), new BasicStroke(1.8f));
        drawEnd(pen, plot, scale, panel, ink);
    }

    private double x(int place, Rectangle2D plot) {
        int last = Math.max(1, data.columns().size() - 1);
        return plot.getX() + place * plot.getWidth() / last;
    }

    private void drawLine(
            Pen pen,
            Rectangle2D plot,
            Scale scale,
            List<OptionalDouble> values,
            Color ink,
            Stroke stroke) {
        var path = new Path2D.Double();
        boolean down = false;
        for (int place = 0; place < values.size(); place++) {
            var value = values.get(place);
            if (value.isEmpty()) {
                down = false;
            } else if (down) {
                path.lineTo(x(place, plot), scale.px(value.getAsDouble()));
            } else {
                path.moveTo(x(place, plot), scale.px(value.getAsDouble()));
                down = true;
            }
        }
        pen.outline(path, ink, stroke);
    }

    private void drawEnd(Pen pen, Rectangle2D plot, Scale scale, Panel panel, Color ink) {
        for (int place = panel.values().size() - 1; place >= 0; place--) {
            var value = panel.values().get(place);
            if (value.isPresent()) {
                var dot =
                        ToneMark.disc(
                                x(place, plot), scale.px(value.getAsDouble()), style.size() * 0.24);
                pen.fill(dot, panel.few() ? style.palette().ground() : ink);
                pen.outline(dot, ink, Pen.THIN);
                return;
            }
        }
    }
}
