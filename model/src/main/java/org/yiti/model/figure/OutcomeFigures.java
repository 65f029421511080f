package org.yiti.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Outcome;
import org.yiti.model.programme.OutcomeValue;
import org.yiti.model.programme.YearBook;

/// How far the outcomes (成效指标) of a year's issues have come at a date.
public final class OutcomeFigures {
    private final YearBook book;
    private final LocalDate asOf;

    public OutcomeFigures(YearBook book, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
    }

    /// The newest value that an outcome has at the date.
    public Optional<OutcomeValue> latest(Outcome outcome) {
        return book.valuesOf(outcome.id()).stream()
                .filter(value -> value.value() != null && !isLater(value.asOf()))
                .reduce((_, newer) -> newer);
    }

    private boolean isLater(@Nullable LocalDate date) {
        return date != null && date.isAfter(asOf);
    }

    /// 成效完成率: value / target. Where less is better, the share of the way from the baseline down to the target.
    public Figure achieved(Outcome outcome) {
        return switch (outcome.direction()) {
            case UP -> figure(FigureCode.OUTCOME, outcome, value(outcome), outcome.target());
            case DOWN -> {
                var baseline = outcome.baseline();
                yield figure(
                        FigureCode.OUTCOME,
                        outcome,
                        difference(baseline, value(outcome)),
                        difference(baseline, outcome.target()));
            }
        };
    }

    /// 底数完成率: value / baseline.
    public Figure ofBaseline(Outcome outcome) {
        return figure(FigureCode.BASELINE, outcome, value(outcome), outcome.baseline());
    }

    private @Nullable BigDecimal value(Outcome outcome) {
        return latest(outcome).map(OutcomeValue::value).orElse(null);
    }

    private static @Nullable BigDecimal difference(
            @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : from.subtract(to);
    }

    private Figure figure(
            FigureCode code,
            Outcome outcome,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal whole) {
        Optional<BigDecimal> value =
                reached == null || whole == null
                        ? Optional.empty()
                        : code.measuredIn().rounding().percent(reached, whole);
        List<UUID> counted = latest(outcome).map(OutcomeValue::id).stream().toList();
        return new Figure(
                code,
                new FigureScope.OfIssue(outcome.issue()),
                reached == null ? BigDecimal.ZERO : reached,
                whole == null ? BigDecimal.ZERO : whole,
                value,
                asOf,
                counted,
                List.of(outcome.id()),
                List.of());
    }
}
