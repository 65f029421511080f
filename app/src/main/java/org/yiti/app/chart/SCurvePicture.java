package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.yiti.app.chart.DirectLabels.Label;
import org.yiti.app.chart.LabelRoom.Side;
import org.yiti.app.chart.SCurveData.Point;
import org.yiti.app.i18n.Texts;

/// Plan and actual path as two lines with the gap between them shaded.
final class SCurvePicture implements Picture {
    /// Above this many points each line is drawn by pixel column, about five times faster.
    static final int SAMPLED_FROM = 5_000;

    private static final int SHADE = 0;
    private static final int LINES = 1;
    private static final int BASELINE = 2;
    private static final int PLAN = 0;
    private static final int ACTUAL = 1;

    private static final List<Side> BEHIND =
            List.of(
                    Side.BELOW_RIGHT,
                    Side.RIGHT,
                    Side.BELOW_LEFT,
                    Side.ABOVE_LEFT,
                    Side.ABOVE_RIGHT);
    private static final List<Side> AHEAD =
            List.of(Side.ABOVE_LEFT, Side.ABOVE_RIGHT, Side.BELOW_LEFT);

    private final SCurveData data;
    private final ChartStyle style;
    private final Texts texts;
    private final List<SCurveMoment> moments;
    private final List<ChartPoint> points;
    private final XYPlot plot;
    private final JFreeChart chart;

    SCurvePicture(SCurveData data, String title, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        this.moments = SCurveMoment.of(data);
        var format = format(data);
        this.points = moments.stream().map(m -> m.point(format, texts)).toList();
        this.plot = new XYPlot(null, months(), percents(), null);
        drawGap();
        drawLines();
        drawBaseline();
        drawMarks();
        var paths = List.of(path(data.plan()), path(data.actual()), path(data.baseline()));
        plot.addAnnotation(new DirectLabels(labels(), paths, marks()));
        this.chart = style.frame(plot, title, data.subtitle(), data.foot());
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setRangeGridlineStroke(ChartStyle.HAIR);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public List<String> heads() {
        return Stream.of(
                        "chart.head.month",
                        "chart.head.plan",
                        "chart.head.actual",
                        "chart.head.gap")
                .map(key -> texts.tr(key))
                .toList();
    }

    @Override
    public List<ChartPoint> points() {
        return points;
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D plotArea) {
        double radius = style.size() * 0.5;
        double y =
                plot.getRangeAxis()
                        .valueToJava2D(
                                moments.get(point).shown().percent(), plotArea, RectangleEdge.LEFT);
        double x = x(point, plotArea);
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public OptionalInt at(double x, double y, Rectangle2D plotArea) {
        if (!plotArea.contains(x, y)) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, moments.size())
                .boxed()
                .min((a, b) ->
                        Double.compare(Math.abs(x(a, plotArea) - x), Math.abs(x(b, plotArea) - x)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private double x(int point, Rectangle2D plotArea) {
        return plot.getDomainAxis()
                .valueToJava2D(moments.get(point).month(), plotArea, RectangleEdge.BOTTOM);
    }

    private NumberAxis months() {
        var axis = new NumberAxis();
        style.dress(axis);
        axis.setAxisLineVisible(false);
        boolean fromStart =
                moments.stream().anyMatch(moment -> moment.month() < 1)
                        || data.marks().stream().anyMatch(mark -> mark.month() < 1);
        axis.setRange(fromStart ? 0 : 0.6, 12.4);
        var units = new TickUnits();
        var format = new MonthFormat(texts.locale());
        for (int step : new int[] {1, 2, 3, 6}) {
            units.add(new NumberTickUnit(step, format));
        }
        axis.setStandardTickUnits(units);
        return axis;
    }

    /// From 0 to 100 %, or beyond where the work went beyond, with room for a dot below and a label on top.
    private NumberAxis percents() {
        double greatest =
                Stream.of(data.plan(), data.actual(), data.baseline())
                        .flatMap(List::stream)
                        .mapToDouble(Point::percent)
                        .max()
                        .orElse(0);
        double room = Math.min(0.19, 0.14 * style.size() / 13);
        return style.values(-2, Math.max(100, greatest) * (1 + room), "%");
    }

    private void drawGap() {
        boolean lines = data.plan().size() > 1 && data.actual().size() > 1;
        if (!lines || sampled()) {
            return;
        }
        var palette = style.palette();
        var shade = new XYDifferenceRenderer(palette.ahead(), palette.behind(), false);
        var none = new Color(0, true);
        shade.setSeriesPaint(0, none);
        shade.setSeriesPaint(1, none);
        var both = new XYSeriesCollection(series("actual", data.actual()));
        both.addSeries(series("plan", data.plan()));
        plot.setDataset(SHADE, both);
        plot.setRenderer(SHADE, shade);
    }

    private void drawLines() {
        var lines = new XYSeriesCollection(series("plan", data.plan()));
        lines.addSeries(series("actual", data.actual()));
        plot.setDataset(LINES, lines);
        plot.setRenderer(LINES, lineRenderer());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    /// Dotted, so that it is told from the plan in grey too.
    private void drawBaseline() {
        if (data.baseline().isEmpty()) {
            return;
        }
        plot.setDataset(BASELINE, new XYSeriesCollection(series("baseline", data.baseline())));
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, style.palette().muted());
        renderer.setSeriesStroke(
                0,
                new BasicStroke(
                        1.8f,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        10,
                        new float[] {0.1f, 4.5f},
                        0));
        plot.setRenderer(BASELINE, renderer);
    }

    private XYItemRenderer lineRenderer() {
        var renderer = sampled() ? new SamplingXYLineRenderer() : dotted();
        var palette = style.palette();
        renderer.setSeriesPaint(PLAN, palette.rest());
        renderer.setSeriesStroke(
                PLAN, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesPaint(ACTUAL, palette.main());
        renderer.setSeriesStroke(
                ACTUAL, new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return renderer;
    }

    private boolean sampled() {
        return data.plan().size() + data.actual().size() > SAMPLED_FROM;
    }

    /// Reported months are dots, so that a single report shows too; the plan is a bare line.
    private static XYItemRenderer dotted() {
        var renderer = new XYLineAndShapeRenderer();
        renderer.setSeriesShapesVisible(PLAN, false);
        renderer.setSeriesShape(ACTUAL, new Ellipse2D.Double(-3, -3, 6, 6));
        return renderer;
    }

    private void drawMarks() {
        for (var mark : data.marks()) {
            var stroke =
                    new BasicStroke(
                            1f,
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            10,
                            new float[] {4, 3},
                            0);
            plot.addDomainMarker(
                    LINES,
                    new ValueMarker(mark.month(), style.palette().muted(), stroke),
                    Layer.BACKGROUND);
        }
    }

    private List<Label> labels() {
        var palette = style.palette();
        var labels = new ArrayList<Label>();
        double top = plot.getRangeAxis().getUpperBound();
        for (var mark : data.marks()) {
            labels.add(
                    new Label(
                            mark.month(),
                            top,
                            mark.text(),
                            style.small(),
                            palette.muted(),
                            List.of(Side.BELOW_RIGHT, Side.BELOW_LEFT)));
        }
        var format = format(data);
        if (!data.actual().isEmpty()) {
            var end = data.actual().getLast();
            var reached = texts.tr("chart.actual") + " " + format.withUnit(end.percent());
            var words = Stream.concat(Stream.of(reached), data.endLabel().stream()).toList();
            labels.add(
                    new Label(
                            end.month(),
                            end.percent(),
                            words,
                            style.bold(),
                            palette.main(),
                            endsAhead() ? AHEAD : BEHIND));
        }
        if (!data.plan().isEmpty()) {
            var late = data.plan().get((data.plan().size() - 1) * 3 / 4);
            labels.add(
                    new Label(
                            late.month(),
                            late.percent(),
                            texts.tr("chart.plan"),
                            style.plain(),
                            palette.muted(),
                            List.of(Side.ABOVE_LEFT, Side.BELOW_RIGHT)));
        }
        if (!data.baseline().isEmpty()) {
            var late = data.baseline().get((data.baseline().size() - 1) / 2);
            labels.add(
                    new Label(
                            late.month(),
                            late.percent(),
                            texts.tr("chart.baseline"),
                            style.plain(),
                            palette.muted(),
                            List.of(Side.ABOVE_LEFT, Side.BELOW_RIGHT)));
        }
        return labels;
    }

    private boolean endsAhead() {
        var end = data.actual().getLast();
        return data.plan().stream()
                .filter(planned -> planned.month() <= end.month())
                .reduce((_, later) -> later)
                .stream()
                .allMatch(planned -> planned.percent() <= end.percent());
    }

    private List<List<double[]>> marks() {
        double top = plot.getRangeAxis().getUpperBound();
        return data.marks().stream()
                .map(m -> List.of(new double[] {m.month(), 0}, new double[] {m.month(), top}))
                .toList();
    }

    private static ValueFormat format(SCurveData data) {
        var both = Stream.of(data.plan(), data.actual()).flatMap(List::stream);
        return ValueFormat.of(both.mapToDouble(Point::percent), "%");
    }

    private static List<double[]> path(List<Point> points) {
        return points.stream().map(point -> new double[] {point.month(), point.percent()}).toList();
    }

    private static XYSeries series(String key, List<Point> points) {
        var series = new XYSeries(key, false, false);
        points.forEach(point -> series.add(point.month(), point.percent(), false));
        return series;
    }
}
