package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;
import org.yiti.app.chart.RankedBarsData.Bar;
import org.yiti.app.i18n.Texts;

/// Horizontal bars from the largest to the smallest, names on their left, values on their right.
final class RankedBarsPicture implements Picture {
    private static final int BARS = 0;
    private static final int TARGETS = 1;
    private static final int BEFORE = 2;

    /// A bar's greatest thickness as part of the plot's height, so that two bars do not become two blocks.
    private static final double WIDEST = 0.12;

    private final RankedBarsData data;
    private final ChartStyle style;
    private final Texts texts;
    private final ValueFormat format;
    private final List<ChartPoint> points;
    private final CategoryPlot plot;
    private final JFreeChart chart;

    RankedBarsPicture(RankedBarsData data, String title, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        this.format = ValueFormat.of(values(), data.unit());
        this.points = IntStream.range(0, data.bars().size()).mapToObj(this::point).toList();
        this.plot = plot();
        drawBars();
        drawTargets();
        drawBefore();
        this.chart = style.frame(plot, title, data.subtitle(), data.foot());
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setRangeGridlineStroke(ChartStyle.HAIR);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public List<String> heads() {
        var always =
                Stream.of(
                        "chart.head.name",
                        "chart.head.value",
                        "chart.head.fraction",
                        "chart.head.target");
        return Stream.concat(always, compared() ? Stream.of("chart.head.before") : Stream.empty())
                .map(key -> texts.tr(key))
                .toList();
    }

    @Override
    public List<ChartPoint> points() {
        return points;
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D plotArea) {
        var axis = plot.getDomainAxis();
        int count = points.size();
        double top = axis.getCategoryStart(point, count, plotArea, RectangleEdge.LEFT);
        double bottom = axis.getCategoryEnd(point, count, plotArea, RectangleEdge.LEFT);
        double height = Math.min(bottom - top, WIDEST * plotArea.getHeight());
        double end =
                plot.getRangeAxis()
                        .valueToJava2D(
                                data.bars().get(point).value(), plotArea, RectangleEdge.BOTTOM);
        return new Rectangle2D.Double(
                plotArea.getX(), (top + bottom - height) / 2, end - plotArea.getX(), height);
    }

    @Override
    public OptionalInt at(double x, double y, Rectangle2D plotArea) {
        if (y < plotArea.getMinY() || y >= plotArea.getMaxY()) {
            return OptionalInt.empty();
        }
        double band = plotArea.getHeight() / points.size();
        return OptionalInt.of((int) ((y - plotArea.getMinY()) / band));
    }

    private CategoryPlot plot() {
        var names = new RankAxis(data.bars(), style, place -> data.bars().get(place).label());
        var numbers = new RankAxis(data.bars(), style, this::number);
        double greatest =
                Stream.of(values(), targets(), before())
                        .flatMapToDouble(each -> each)
                        .max()
                        .orElse(0);
        var axis = style.values(0, greatest == 0 ? 1 : greatest * 1.02, data.unit());
        var made = new CategoryPlot(null, names, axis, null);
        made.setOrientation(PlotOrientation.HORIZONTAL);
        made.setDomainAxis(1, numbers);
        made.setDomainAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        made.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return made;
    }

    private void drawBars() {
        var dataset = new DefaultCategoryDataset();
        for (int place = 0; place < data.bars().size(); place++) {
            dataset.addValue(data.bars().get(place).value(), "value", (Integer) place);
        }
        plot.setDataset(BARS, dataset);
        plot.mapDatasetToDomainAxes(BARS, List.of(0, 1));
        plot.setRenderer(BARS, bars());
    }

    private BarRenderer bars() {
        var renderer =
                new BarRenderer() {
                    @Override
                    public Paint getItemPaint(int series, int place) {
                        var palette = style.palette();
                        return data.bars().get(place).highlighted()
                                ? palette.main()
                                : palette.rest();
                    }
                };
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(WIDEST);
        return renderer;
    }

    private void drawTargets() {
        var dataset = new DefaultCategoryDataset();
        for (int place = 0; place < data.bars().size(); place++) {
            var target = data.bars().get(place).target();
            dataset.addValue(
                    target.isPresent() ? (Number) target.getAsDouble() : null,
                    "target",
                    (Integer) place);
        }
        plot.setDataset(TARGETS, dataset);
        var ticks = new LevelRenderer();
        ticks.setMaximumItemWidth(WIDEST * 1.4);
        ticks.setSeriesPaint(0, style.palette().target());
        ticks.setSeriesStroke(0, new BasicStroke(2.5f));
        plot.setRenderer(TARGETS, ticks);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    private boolean compared() {
        return data.bars().stream().anyMatch(bar -> bar.before().isPresent());
    }

    /// Of the last period a small ring, light within, so that it is seen on its bar and beside it.
    private void drawBefore() {
        var dataset = new DefaultCategoryDataset();
        for (int place = 0; place < data.bars().size(); place++) {
            var before = data.bars().get(place).before();
            dataset.addValue(
                    before.isPresent() ? (Number) before.getAsDouble() : null,
                    "before",
                    (Integer) place);
        }
        plot.setDataset(BEFORE, dataset);
        var dots = new LineAndShapeRenderer(false, true);
        double across = style.size() * 0.55;
        dots.setSeriesShape(0, new Ellipse2D.Double(-across / 2, -across / 2, across, across));
        dots.setUseFillPaint(true);
        dots.setSeriesFillPaint(0, style.palette().ground());
        dots.setSeriesPaint(0, style.palette().main());
        dots.setSeriesOutlineStroke(0, new BasicStroke(1.5f));
        dots.setDrawOutlines(true);
        plot.setRenderer(BEFORE, dots);
    }

    private String number(int place) {
        var bar = data.bars().get(place);
        var value = format.withUnit(bar.value());
        return bar.fraction().isEmpty() ? value : value + "  " + bar.fraction();
    }

    private ChartPoint point(int place) {
        var bar = data.bars().get(place);
        var value = format.withUnit(bar.value());
        var target = bar.target().isEmpty() ? "" : format.withUnit(bar.target().getAsDouble());
        var cells = new ArrayList<String>(List.of(bar.label(), value, bar.fraction(), target));
        if (compared()) {
            cells.add(bar.before().isEmpty() ? "" : format.withUnit(bar.before().getAsDouble()));
        }
        return new ChartPoint(bar.rowKey(), sentence(bar, place, value, target), cells);
    }

    private String sentence(Bar bar, int place, String value, String target) {
        var shown =
                bar.fraction().isEmpty()
                        ? value
                        : texts.tr("chart.bar.fraction", value, bar.fraction());
        int count = data.bars().size();
        return target.isEmpty()
                ? texts.tr("chart.bar", bar.label(), shown, place + 1, count)
                : texts.tr("chart.bar.target", bar.label(), shown, place + 1, count, target);
    }

    private DoubleStream values() {
        return data.bars().stream().mapToDouble(Bar::value);
    }

    private DoubleStream before() {
        return data.bars().stream().map(Bar::before).flatMapToDouble(before -> before.stream());
    }

    private DoubleStream targets() {
        return data.bars().stream().map(Bar::target).flatMapToDouble(target -> target.stream());
    }
}
