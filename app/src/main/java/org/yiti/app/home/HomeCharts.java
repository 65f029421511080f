package org.yiti.app.home;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartExport;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.figure.PlanCurve;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;
import org.yiti.model.figure.RankedRate;
import org.yiti.model.unit.UnitRegister;

/// The two charts of the first page, filled from the same figures as its cards.
final class HomeCharts {
    private final Texts texts;
    private final Theme theme;
    private final ChartExport export;
    private final HomeModel model;

    HomeCharts(Texts texts, Theme theme, ChartExport export, HomeModel model) {
        this.texts = texts;
        this.theme = theme;
        this.export = export;
        this.model = model;
    }

    Chart curve(HomeModel.Page page) {
        return new Chart(curveData(page), texts, theme, export, _ -> model.open(page.tasks()));
    }

    Chart ranking(HomeModel.Page page) {
        return new Chart(
                rankingData(page),
                texts,
                theme,
                export,
                unit -> model.openUnit(UUID.fromString(unit)));
    }

    private SCurveData curveData(HomeModel.Page page) {
        int year = page.at().book().programme().year();
        return PlanCurve.of(texts, year, page.tasks(), page.gap(), page.curve());
    }

    private RankedBarsData rankingData(HomeModel.Page page) {
        var ranked = page.ranking();
        var units = page.at().units();
        var average = page.tasks().value().map(BigDecimal::doubleValue);
        var title =
                ranked.isEmpty()
                        ? texts.tr("home.ranking.empty")
                        : ranked.getLast().rank() == 1
                                ? texts.tr(
                                        "home.ranking.even",
                                        percent(ranked.getFirst().figure().value()))
                                : texts.tr(
                                        "home.ranking.title",
                                        named(ranked, ranked.getFirst(), units),
                                        percent(ranked.getFirst().figure().value()),
                                        named(ranked, ranked.getLast(), units),
                                        percent(ranked.getLast().figure().value()));
        return new RankedBarsData(
                title,
                texts.tr("home.ranking.subtitle"),
                texts.tr(
                        "home.chart.foot",
                        page.at().asOf(),
                        page.tasks().numerator(),
                        page.tasks().denominator()),
                "%",
                ranked.stream()
                        .map(r ->
                                new RankedBarsData.Bar(
                                        units.label(r.unit()),
                                        r.figure().value().orElseThrow().doubleValue(),
                                        r.figure().numerator().toPlainString()
                                                + "/"
                                                + r.figure().denominator().toPlainString(),
                                        average.map(OptionalDouble::of)
                                                .orElse(OptionalDouble.empty()),
                                        false,
                                        r.unit().toString()))
                        .toList());
    }

    /// A unit, or how many units share its place.
    private String named(List<RankedRate> ranked, RankedRate one, UnitRegister units) {
        long equal = ranked.stream().filter(other -> other.rank() == one.rank()).count();
        var label = units.label(one.unit());
        return equal == 1 ? label : texts.tr("home.ranking.shared", label, equal);
    }

    private String percent(Optional<BigDecimal> value) {
        return value.map(v -> v.toPlainString() + "%").orElse(texts.tr("figure.none"));
    }
}
