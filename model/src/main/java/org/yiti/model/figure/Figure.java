package org.yiti.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;

/// One figure: number, fraction, date and the very rows behind it. Cards, lists, charts and reports all take
/// it from here, so a figure opens exactly the rows that it counted.
///
/// @param numerator above the line; for a count, what is counted
/// @param denominator below the line (the 603 of 275/603)
/// @param value rounded; empty where the denominator is zero, which people read as 「—」
/// @param asOf date that the figure speaks of (数据截至)
/// @param counted rows in the numerator
/// @param of rows in the denominator
/// @param leftOut rows in neither
public record Figure(
        FigureCode code,
        FigureScope scope,
        BigDecimal numerator,
        BigDecimal denominator,
        Optional<BigDecimal> value,
        LocalDate asOf,
        List<UUID> counted,
        List<UUID> of,
        List<LeftOut> leftOut) {
    public Figure {
        counted = List.copyOf(counted);
        of = List.copyOf(of);
        leftOut = List.copyOf(leftOut);
    }

    /// How many of how many: a percent where the code is measured in percent, else the count.
    public static Figure counting(
            FigureCode code,
            FigureScope scope,
            LocalDate asOf,
            List<UUID> counted,
            List<UUID> of,
            List<LeftOut> leftOut) {
        var numerator = BigDecimal.valueOf(counted.size());
        var denominator = BigDecimal.valueOf(of.size());
        var value =
                code.measuredIn() == MeasuredIn.PERCENT
                        ? code.measuredIn().rounding().percent(numerator, denominator)
                        : Optional.of(numerator);
        return new Figure(code, scope, numerator, denominator, value, asOf, counted, of, leftOut);
    }

    /// Whether the numerator is a weighted sum and not a number of rows: its fraction tells people nothing.
    public boolean weighted() {
        return code == FigureCode.TASK_PROGRESS || code == FigureCode.PLAN_PROGRESS;
    }

    public MeasuredIn measuredIn() {
        return code.measuredIn();
    }

    public Rounding rounding() {
        return code.measuredIn().rounding();
    }

    /// The numerator's share of the denominator in percent, for figures that are counts too (15 of 27: 55.6).
    public Optional<BigDecimal> share() {
        return Rounding.PERCENT.percent(numerator, denominator);
    }

    /// The value in words, 「—」 where there is none.
    public Sentence words() {
        return value.map(code::words).orElse(Sentence.of("figure.none"));
    }

    /// The figure as one sentence. `{0}` numerator, `{1}` denominator, `{2}` value in words, `{3}` date,
    /// `{4}` number of rows left out.
    public Sentence sentence() {
        return Sentence.of(
                code.sentenceKey(), numerator, denominator, words(), asOf, leftOut.size());
    }
}
