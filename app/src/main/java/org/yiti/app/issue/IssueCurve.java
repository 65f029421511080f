package org.yiti.app.issue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartExport;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureCode;

/// The S-curve of one issue, from the same figures as its cards.
final class IssueCurve {
    private final Workplace at;
    private final IssueModel model;

    IssueCurve(Workplace at, IssueModel model) {
        this.at = at;
        this.model = model;
    }

    Chart chart(IssueModel.Page page) {
        return new Chart(
                data(page),
                at.texts(),
                at.theme(),
                at.preferences().settingsProperty(),
                new ChartExport(at.jobs(), at.notices()),
                _ -> model.now().ifPresent(now -> model.open(now.figure(FigureCode.TASK_RATE))));
    }

    SCurveData data(IssueModel.Page page) {
        var texts = at.texts();
        var tasks = page.figure(FigureCode.TASK_RATE);
        var done = tasks.numerator().toPlainString() + "/" + tasks.denominator().toPlainString();
        return new SCurveData(
                texts.tr(
                        "home.curve.title",
                        percent(texts, tasks.value()),
                        gap(
                                texts,
                                page.figure(FigureCode.PLAN_GAP).value().orElse(BigDecimal.ZERO))),
                texts.tr("home.curve.subtitle", page.at().book().programme().year()),
                texts.tr(
                        "home.chart.foot",
                        page.at().asOf(),
                        tasks.numerator(),
                        tasks.denominator()),
                points(page.curve().plan()),
                points(page.curve().actual()),
                Optional.of(done),
                List.of());
    }

    private static String percent(Texts texts, Optional<BigDecimal> value) {
        return value.map(v -> v.toPlainString() + "%").orElse(texts.tr("figure.none"));
    }

    private static String gap(Texts texts, BigDecimal points) {
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
