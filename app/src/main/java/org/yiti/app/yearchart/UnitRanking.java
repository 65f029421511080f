package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Figures;
import org.yiti.model.figure.RankedRate;

/// Task rates of the lead units, best first, against the rate of the year.
final class UnitRanking {
    private final Snapshot at;
    private final Figures before;
    private final Texts texts;

    UnitRanking(ChartSource source, Texts texts) {
        this.at = source.at();
        this.before =
                source.monthBefore()
                        .map(Snapshot::figures)
                        .orElseGet(() -> new Figures(at.lights().at(lastMonth(at))));
        this.texts = texts;
    }

    private static LocalDate lastMonth(Snapshot at) {
        return YearMonth.from(at.asOf()).minusMonths(1).atEndOfMonth();
    }

    /// At the end of the month before; none in the first month of the year.
    private Map<UUID, Double> before() {
        if (at.lights().month() < 2) {
            return Map.of();
        }
        return before.taskRateByLeadUnit().stream()
                .collect(
                        Collectors.toMap(
                                RankedRate::unit,
                                r -> r.figure().value().orElseThrow().doubleValue()));
    }

    /// @param own the unit that is told apart
    RankedBarsData data(Optional<UUID> own) {
        var ranked = at.figures().taskRateByLeadUnit();
        var then = before();
        var year = at.figures().taskRate(FigureScope.YEAR);
        var average =
                year.value()
                        .map(v -> OptionalDouble.of(v.doubleValue()))
                        .orElse(OptionalDouble.empty());
        return new RankedBarsData(
                title(ranked),
                texts.tr(then.isEmpty() ? "home.ranking.subtitle" : "home.ranking.subtitle.before"),
                texts.tr("home.chart.foot", at.asOf(), year.numerator(), year.denominator()),
                "%",
                ranked.stream()
                        .map(r ->
                                new RankedBarsData.Bar(
                                        at.units().label(r.unit()),
                                        r.figure().value().orElseThrow().doubleValue(),
                                        texts.tr(
                                                "figure.fraction",
                                                r.figure().numerator(),
                                                r.figure().denominator()),
                                        average,
                                        before(then, r.unit()),
                                        own.filter(r.unit()::equals).isPresent(),
                                        r.unit().toString()))
                        .toList());
    }

    private static OptionalDouble before(Map<UUID, Double> then, UUID unit) {
        return Optional.ofNullable(then.get(unit))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private String title(List<RankedRate> ranked) {
        if (ranked.isEmpty()) {
            return texts.tr("home.ranking.empty");
        }
        var first = ranked.getFirst();
        var last = ranked.getLast();
        return last.rank() == 1
                ? texts.tr("home.ranking.even", percent(first.figure().value()))
                : texts.tr(
                        "home.ranking.title",
                        named(ranked, first),
                        percent(first.figure().value()),
                        named(ranked, last),
                        percent(last.figure().value()));
    }

    /// A unit, or how many units share its place.
    private String named(List<RankedRate> ranked, RankedRate one) {
        long equal = ranked.stream().filter(other -> other.rank() == one.rank()).count();
        var label = at.units().label(one.unit());
        return equal == 1 ? label : texts.tr("home.ranking.shared", label, equal);
    }

    private String percent(Optional<BigDecimal> value) {
        return value.map(v -> v.toPlainString() + "%").orElse(texts.tr("figure.none"));
    }
}
