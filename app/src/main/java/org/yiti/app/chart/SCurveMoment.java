package org.yiti.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yiti.app.chart.SCurveData.Point;
import org.yiti.app.i18n.Texts;

/// Plan and actual path at one moment; at least one of them is there.
record SCurveMoment(double month, Optional<Point> plan, Optional<Point> actual) {
    /// All moments of both paths in order of time.
    static List<SCurveMoment> of(SCurveData data) {
        var moments = new TreeMap<Double, SCurveMoment>();
        for (Point point : data.plan()) {
            var moment = new SCurveMoment(point.month(), Optional.of(point), Optional.empty());
            moments.put(point.month(), moment);
        }
        for (Point point : data.actual()) {
            var plan = Optional.ofNullable(moments.get(point.month())).flatMap(SCurveMoment::plan);
            moments.put(point.month(), new SCurveMoment(point.month(), plan, Optional.of(point)));
        }
        return List.copyOf(new ArrayList<>(moments.values()));
    }

    /// The point that is marked and opened: the actual one where there is one.
    Point shown() {
        return actual.or(this::plan).orElseThrow();
    }

    ChartPoint point(ValueFormat format, Texts texts) {
        var name = new MonthFormat(texts.locale()).format(month);
        var gap = plan.flatMap(p -> actual.map(a -> gap(p, a, format)));
        var cells =
                List.of(
                        name,
                        plan.map(p -> format.withUnit(p.percent())).orElse(""),
                        actual.map(a -> format.withUnit(a.percent())).orElse(""),
                        gap.map(difference -> signed(difference, format)).orElse(""));
        return new ChartPoint(shown().rowKey(), sentence(name, gap, format, texts), cells);
    }

    private String sentence(String name, Optional<Double> gap, ValueFormat format, Texts texts) {
        var shown = format.withUnit(shown().percent());
        if (gap.isEmpty()) {
            var key = actual.isPresent() ? "chart.point.actual" : "chart.point.plan";
            return texts.tr(key, name, shown);
        }
        var planned = format.withUnit(plan.orElseThrow().percent());
        return texts.tr("chart.point.both", name, shown, planned, words(gap.get(), format, texts));
    }

    private static String words(double gap, ValueFormat format, Texts texts) {
        if (gap == 0) {
            return texts.tr("chart.gap.none");
        }
        var key = gap < 0 ? "chart.gap.behind" : "chart.gap.ahead";
        return texts.tr(key, format.number(Math.abs(gap)));
    }

    /// Taken from the numbers as they are written, so that a reader can check it.
    private static double gap(Point plan, Point actual, ValueFormat format) {
        return Double.parseDouble(format.number(actual.percent()))
                - Double.parseDouble(format.number(plan.percent()));
    }

    private static String signed(double gap, ValueFormat format) {
        var number = format.number(Math.abs(gap));
        if (gap == 0) {
            return number;
        }
        return (gap < 0 ? "−" : "+") + number;
    }
}
