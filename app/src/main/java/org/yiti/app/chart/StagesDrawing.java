package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yiti.app.chart.StagesData.Stage;
import org.yiti.app.i18n.Texts;

/// A column a stage, left to right, with its number on top and its median days below its name.
record StagesDrawing(StagesData data, ChartStyle style, Texts texts) implements Drawing {
    @Override
    public List<String> heads() {
        return List.of(
                texts.tr("chart.head.stage"),
                texts.tr("chart.head.count"),
                texts.tr("chart.head.median-days"));
    }

    @Override
    public List<ChartPoint> points() {
        return data.stages().stream()
                .map(stage ->
                        new ChartPoint(
                                stage.rowKey(),
                                stage.medianDays().isEmpty()
                                        ? texts.tr("chart.step", stage.label(), stage.count())
                                        : texts.tr(
                                                "chart.stage",
                                                stage.label(),
                                                stage.count(),
                                                stage.medianDays().getAsInt()),
                                List.of(
                                        stage.label(),
                                        Integer.toString(stage.count()),
                                        stage.medianDays().isEmpty()
                                                ? ""
                                                : Integer.toString(stage.medianDays().getAsInt()))))
                .toList();
    }

    private Rectangle2D plot(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX(),
                area.getY() + style.size() * 1.6,
                area.getWidth(),
                area.getHeight() - style.size() * 4.8);
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var plot = plot(area);
        double step = plot.getWidth() / data.stages().size();
        int most = data.stages().stream().mapToInt(Stage::count).max().orElse(1);
        var scale = new Scale(0, Math.max(1, most), plot.getMaxY(), plot.getY());
        double width = Math.min(step * 0.62, style.size() * 6);
        double middle = plot.getX() + (point + 0.5) * step;
        double top = Math.min(scale.px(data.stages().get(point).count()), plot.getMaxY() - 3);
        return Pen.box(middle - width / 2, top, middle + width / 2, plot.getMaxY());
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var palette = style.palette();
        var plot = plot(area);
        double step = plot.getWidth() / data.stages().size();
        for (int place = 0; place < data.stages().size(); place++) {
            var stage = data.stages().get(place);
            var bar = bounds(place, area);
            if (stage.count() > 0) {
                pen.fill(bar, stage.slowest() ? palette.inks().late() : palette.main());
                if (stage.slowest()) {
                    pen.hatch(bar, palette.ground());
                }
            }
            pen.words(
                    Integer.toString(stage.count()),
                    bar.getCenterX(),
                    bar.getY() - style.size() * 0.75,
                    Pen.Side.MIDDLE,
                    style.bold(),
                    palette.text());
            pen.words(
                    Pen.fitted(stage.label(), style.small(), step),
                    bar.getCenterX(),
                    plot.getMaxY() + style.size(),
                    Pen.Side.MIDDLE,
                    style.small(),
                    palette.text());
            if (stage.medianDays().isPresent()) {
                pen.words(
                        texts.tr("chart.stage.days", stage.medianDays().getAsInt()),
                        bar.getCenterX(),
                        plot.getMaxY() + style.size() * 2.5,
                        Pen.Side.MIDDLE,
                        stage.slowest() ? style.bold() : style.small(),
                        stage.slowest() ? palette.inks().late() : palette.muted());
            }
        }
        pen.line(
                plot.getX(),
                plot.getMaxY(),
                plot.getMaxX(),
                plot.getMaxY(),
                palette.muted(),
                Pen.THIN);
    }
}
