package org.yiti.app.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.yiti.app.i18n.Texts;

/// A chart as the office programs draw it themselves: names along an axis and series of numbers. Not every chart is one;
/// the others go into a slide as pictures.
///
/// @param names of the places along the axis
record NativeChart(Form form, List<String> names, List<Series> series) {
    enum Form {
        LINES,
        /// Level bars, the first name on top.
        BARS,
        COLUMNS,
        /// Columns on top of each other.
        STACKED
    }

    /// @param hidden whether it only lifts what stands on it
    record Series(String name, List<OptionalDouble> values, Color color, boolean hidden) {}

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
            case DivergingBarsData changes ->
                    Optional.of(
                            bars(
                                    changes.bars().stream()
                                            .map(DivergingBarsData.Bar::label)
                                            .toList(),
                                    changes.bars().stream()
                                            .map(DivergingBarsData.Bar::change)
                                            .toList(),
                                    texts,
                                    palette));
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
                                                    false))));
            case WaterfallData steps -> Optional.of(waterfall(steps, texts, palette));
            case HeatMapData _,
                    QuadrantData _,
                    ControlChartData _,
                    PanelsData _,
                    RanksData _,
                    RailsData _,
                    AgesData _ ->
                    Optional.empty();
        };
    }

    private static NativeChart bars(
            List<String> names, List<OptionalDouble> values, Texts texts, ChartPalette palette) {
        var one = new Series(texts.tr("chart.head.value"), values, palette.main(), false);
        return new NativeChart(Form.BARS, names, List.of(one));
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
                                false),
                        new Series(
                                texts.tr("chart.actual"),
                                moments.stream().map(moment -> percent(moment.actual())).toList(),
                                palette.main(),
                                false)));
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
                                texts.tr("chart.waterfall.under"), under, palette.ground(), true),
                        new Series(texts.tr("chart.head.count"), ends, palette.main(), false),
                        new Series(
                                texts.tr("chart.waterfall.came"),
                                came,
                                palette.inks().late(),
                                false),
                        new Series(
                                texts.tr("chart.waterfall.went"),
                                went,
                                palette.inks().good(),
                                false)));
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
