package org.yiti.app.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Curve;
import org.yiti.model.figure.Figure;

/// The S-curve of the year or of an issue, said and drawn from the same figures as the cards beside it.
public final class PlanCurve {
    private PlanCurve() {}

    /// The same with what explains the path.
    ///
    /// @param baseline the plan as it was approved, at the end of each month; empty where it is still that
    public static SCurveData explained(
            SCurveData curve, List<SCurveData.Mark> marks, List<BigDecimal> baseline) {
        return new SCurveData(
                curve.title(),
                curve.subtitle(),
                curve.foot(),
                curve.plan(),
                curve.actual(),
                curve.endLabel(),
                marks,
                points(baseline));
    }

    /// @param tasks the completion of the scope's tasks
    /// @param gap its progress less its plan
    public static SCurveData of(Texts texts, int year, Figure tasks, Figure gap, Curve curve) {
        // The line is weighed progress and the fraction counts tasks: without a word between them
        // they seem to be one.
        var done =
                texts.tr(
                        "home.curve.end",
                        texts.tr("figure.fraction", tasks.numerator(), tasks.denominator()));
        return new SCurveData(
                texts.tr(
                        "home.curve.title",
                        texts.say(tasks.words()),
                        said(texts, gap.value().orElse(BigDecimal.ZERO))),
                texts.tr("home.curve.subtitle", year),
                texts.tr("home.chart.foot", tasks.asOf(), tasks.numerator(), tasks.denominator()),
                points(curve.plan()),
                points(curve.actual()),
                Optional.of(done),
                List.of());
    }

    private static String said(Texts texts, BigDecimal points) {
        return points.signum() < 0
                ? texts.tr("home.gap.behind", points.abs())
                : points.signum() > 0
                        ? texts.tr("home.gap.ahead", points)
                        : texts.tr("home.gap.even");
    }

    private static List<SCurveData.Point> points(List<BigDecimal> percents) {
        return IntStream.range(0, percents.size())
                .mapToObj(i ->
                        new SCurveData.Point(
                                i + 1.0, percents.get(i).doubleValue(), Integer.toString(i + 1)))
                .toList();
    }
}
