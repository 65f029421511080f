package org.yiti.app.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiti.app.chart.ControlChartData.Range;
import org.yiti.app.i18n.Texts;

/// A chart as the office programs draw it themselves: names along an axis and series of numbers. Not every chart is one;
/// the others go into a slide as pictures.
///
/// @param names of the places along the axis
/// @param most where the axis of values ends; empty to let the program choose
record NativeChart(Form form, List<String> names, List<Series> series, OptionalDouble most) {
    NativeChart(Form form, List<String> names, List<Series> series) {
        this(form, names, series, OptionalDouble.empty());
    }

    enum Form {
        LINES,
        /// Level bars, the first name on top.
        BARS,
        COLUMNS,
        /// Columns on top of each other.
        STACKED
    }

    enum Look {
        PLAIN,
        /// A line that others are held against.
        DASHED,
        /// It only lifts what stands on it.
        HIDDEN
    }

    /// @param values empty where there is none; 0 would be a lie
    record Series(String name, List<OptionalDouble> values, Color color, Look look) {}

    static Optional<NativeChart> of(ChartData data, Texts texts, ChartPalette palette) {
        return switch (data) {
            case SCurveData curve -> Optional.of(curve(curve, texts, palette));
            case RankedBarsData ranked ->
                    Optional.of(
                            bars(
                                    ranked.bars().stream().map(RankedBarsData.Bar::label).toList(),
                                    ranked.bars().stream()
                                            .map(bar -> OptionalDouble.of(bar.value()))
                                            .toList(),
                                    texts,
                                    palette));
            case DivergingBarsData changes -> Optional.of(changes(changes, texts, palette));
            case ControlChartData control -> Optional.of(control(control, texts, palette));
            case BulletData bullets ->
                    Optional.of(
                            bars(
                                    bullets.rows().stream().map(BulletData.Row::label).toList(),
                                    bullets.rows().stream()
                                            .map(row -> OptionalDouble.of(row.percent()))
                                            .toList(),
                                    texts,
                                    palette));
            case StagesData stages ->
                    Optional.of(
                            new NativeChart(
                                    Form.COLUMNS,
                                    stages.stages().stream().map(StagesData.Stage::label).toList(),
                                    List.of(
                                            new Series(
                                                    texts.tr("chart.head.count"),
                                                    stages.stages().stream()
                                                            .map(s -> OptionalDouble.of(s.count()))
                                                            .toList(),
                                                    palette.main(),
                                                    Look.PLAIN))));
            case WaterfallData steps -> Optional.of(waterfall(steps, texts, palette));
            case HeatMapData _,
                    QuadrantData _,
                    PanelsData _,
                    RanksData _,
                    RailsData _,
                    AgesData _ ->
                    Optional.empty();
        };
    }

    private static NativeChart bars(
            List<String> names, List<OptionalDouble> values, Texts texts, ChartPalette palette) {
        var one = new Series(texts.tr("chart.head.value"), values, palette.main(), Look.PLAIN);
        return new NativeChart(Form.BARS, names, List.of(one));
    }

    /// What fell and what rose are a series each, so that their colours have names.
    private static NativeChart changes(DivergingBarsData data, Texts texts, ChartPalette palette) {
        var inks = palette.inks();
        return new NativeChart(
                Form.BARS,
                data.bars().stream().map(DivergingBarsData.Bar::label).toList(),
                List.of(
                        new Series(
                                texts.tr("chart.change.fell"),
                                only(data, change -> change < 0),
                                data.lessIsBetter() ? inks.good() : inks.late(),
                                Look.PLAIN),
                        new Series(
                                texts.tr("chart.change.rose"),
                                only(data, change -> change >= 0),
                                data.lessIsBetter() ? inks.late() : inks.good(),
                                Look.PLAIN)));
    }

    private static List<OptionalDouble> only(DivergingBarsData data, DoublePredicate wanted) {
        return data.bars().stream()
                .map(bar ->
                        bar.change().isPresent() && wanted.test(bar.change().getAsDouble())
                                ? bar.change()
                                : OptionalDouble.empty())
                .toList();
    }

    /// Mean and limits are lines of their own; there are none where there are too few points.
    private static NativeChart control(ControlChartData data, Texts texts, ChartPalette palette) {
        var series = new ArrayList<Series>();
        series.add(
                new Series(
                        texts.tr("chart.head.value"),
                        data.points().stream().map(p -> OptionalDouble.of(p.value())).toList(),
                        palette.main(),
                        Look.PLAIN));
        if (!data.ranges().isEmpty()) {
            series.add(level("chart.head.mean", data, Range::mean, texts, palette));
            series.add(level("chart.head.upper", data, Range::upper, texts, palette));
            series.add(level("chart.head.lower", data, Range::lower, texts, palette));
        }
        return new NativeChart(
                Form.LINES, data.points().stream().map(p -> p.label()).toList(), series);
    }

    private static Series level(
            String key,
            ControlChartData data,
            ToDoubleFunction<Range> level,
            Texts texts,
            ChartPalette palette) {
        var values =
                IntStream.range(0, data.points().size())
                        .mapToObj(at -> data.range(at).stream().mapToDouble(level).findFirst())
                        .toList();
        return new Series(texts.tr(key), values, palette.rest(), Look.DASHED);
    }

    private static NativeChart curve(SCurveData curve, Texts texts, ChartPalette palette) {
        var format = new MonthFormat(texts.locale());
        var moments = SCurveMoment.of(curve);
        return new NativeChart(
                Form.LINES,
                moments.stream().map(moment -> format.format(moment.month())).toList(),
                List.of(
                        new Series(
                                texts.tr("chart.plan"),
                                moments.stream().map(moment -> percent(moment.plan())).toList(),
                                palette.rest(),
                                Look.PLAIN),
                        new Series(
                                texts.tr("chart.actual"),
                                moments.stream().map(moment -> percent(moment.actual())).toList(),
                                palette.main(),
                                Look.PLAIN)),
                OptionalDouble.of(Math.max(100, Math.ceil(greatest(curve) / 20) * 20)));
    }

    private static double greatest(SCurveData curve) {
        return Stream.of(curve.plan(), curve.actual())
                .flatMap(List::stream)
                .mapToDouble(SCurveData.Point::percent)
                .max()
                .orElse(0);
    }

    private static OptionalDouble percent(Optional<SCurveData.Point> point) {
        return point.map(p -> OptionalDouble.of(p.percent())).orElse(OptionalDouble.empty());
    }

    /// What a step stands on is a series of its own that nobody sees.
    private static NativeChart waterfall(WaterfallData data, Texts texts, ChartPalette palette) {
        var names = new ArrayList<String>();
        var under = new ArrayList<OptionalDouble>();
        var ends = new ArrayList<OptionalDouble>();
        var came = new ArrayList<OptionalDouble>();
        var went = new ArrayList<OptionalDouble>();
        int now = data.start().count();
        names.add(data.start().label());
        add(under, 0, ends, now, came, 0, went, 0);
        for (var step : data.steps()) {
            int next = now + step.change();
            names.add(step.label());
            add(
                    under,
                    Math.min(now, next),
                    ends,
                    0,
                    came,
                    Math.max(0, step.change()),
                    went,
                    Math.max(0, -step.change()));
            now = next;
        }
        names.add(data.end().label());
        add(under, 0, ends, now, came, 0, went, 0);
        return new NativeChart(
                Form.STACKED,
                names,
                List.of(
                        new Series(
                                texts.tr("chart.waterfall.under"),
                                under,
                                palette.ground(),
                                Look.HIDDEN),
                        new Series(texts.tr("chart.head.count"), ends, palette.main(), Look.PLAIN),
                        new Series(
                                texts.tr("chart.waterfall.came"),
                                came,
                                palette.inks().late(),
                                Look.PLAIN),
                        new Series(
                                texts.tr("chart.waterfall.went"),
                                went,
                                palette.inks().good(),
                                Look.PLAIN)));
    }

    private static void add(
            List<OptionalDouble> under,
            int lift,
            List<OptionalDouble> ends,
            int end,
            List<OptionalDouble> came,
            int plus,
            List<OptionalDouble> went,
            int minus) {
        under.add(OptionalDouble.of(lift));
        ends.add(OptionalDouble.of(end));
        came.add(OptionalDouble.of(plus));
        went.add(OptionalDouble.of(minus));
    }

    /// As a slide's table has them: 0 where there is none would be a lie, so it is left out.
    static Double[] boxed(List<OptionalDouble> values) {
        return IntStream.range(0, values.size())
                .mapToObj(
                        i -> values.get(i).isEmpty() ? null : (Double) values.get(i).getAsDouble())
                .toArray(Double[]::new);
    }
}
