package org.yiti.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;

/// How the hotline volumes (派单量) of a year's issues move. The month that is judged is the last one that had
/// ended by the date and has volumes: a month that is still running always looks as if it had fallen.
public final class VolumeFigures {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final YearBook book;
    private final ScopedRows rows;
    private final LocalDate asOf;
    private final Map<UUID, Map<YearMonth, Total>> totals = new HashMap<>();
    private final Map<UUID, Long> published = new HashMap<>();
    private final @Nullable YearMonth month;

    /// @param thisYear totals of the book's year
    /// @param yearBefore totals of the year before, whose issues are found through [Issue#carriedFrom]; may be
    ///     empty
    public VolumeFigures(
            YearBook book, List<Total> thisYear, List<Total> yearBefore, LocalDate asOf) {
        this(book, new ScopedRows(book), thisYear, yearBefore, List.of(), asOf);
    }

    /// @param published totals of closed months: what the month before the judged one counts as, whatever was corrected
    ///     since
    VolumeFigures(Lights lights, List<Total> thisYear, List<Total> published) {
        this(lights.book(), lights.rows(), thisYear, List.of(), published, lights.asOf());
    }

    private VolumeFigures(
            YearBook book,
            ScopedRows rows,
            List<Total> thisYear,
            List<Total> yearBefore,
            List<Total> published,
            LocalDate asOf) {
        this.book = book;
        this.rows = rows;
        this.asOf = asOf;
        int year = book.programme().year();
        gather(thisYear, year);
        gather(yearBefore, year - 1);
        this.month = lastEnded(thisYear, year);
        if (month != null) {
            published.stream()
                    .filter(total -> total.month() == month.getMonthValue() - 1)
                    .forEach(total -> this.published.put(total.issue(), total.dispatched()));
        }
    }

    private void gather(List<Total> given, int year) {
        for (Total total : given) {
            totals.computeIfAbsent(total.issue(), _ -> new HashMap<>())
                    .put(YearMonth.of(year, total.month()), total);
        }
    }

    private @Nullable YearMonth lastEnded(List<Total> given, int year) {
        return given.stream()
                .map(total -> YearMonth.of(year, total.month()))
                .filter(each -> !each.atEndOfMonth().isAfter(asOf))
                .max(YearMonth::compareTo)
                .orElse(null);
    }

    /// The month that is judged; empty before the first one with volumes has ended.
    public Optional<YearMonth> month() {
        return Optional.ofNullable(month);
    }

    /// 派单量环比下降的问题.
    public Figure fell(FigureScope scope) {
        return counting(FigureCode.ISSUE_FELL, scope, pair -> pair.now() < pair.before());
    }

    /// 派单量环比降幅超过10%的问题: strictly more than ten, before any rounding.
    public Figure fellByMoreThanTen(FigureScope scope) {
        return counting(FigureCode.ISSUE_FELL10, scope, Pair::fellByMoreThanTen);
    }

    /// 环比 of one issue: (this month - last) / last; no value where last month had none (新增).
    public Figure monthOnMonth(Issue issue) {
        return growth(FigureCode.MOM, issue, 1);
    }

    /// 同比 of one issue: against the same month of the year before.
    public Figure yearOnYear(Issue issue) {
        return growth(FigureCode.YOY, issue, 12);
    }

    private Figure growth(FigureCode code, Issue issue, int monthsBack) {
        var pair = pair(issue, monthsBack);
        var ids = List.of(issue.id());
        return new Figure(
                code,
                new FigureScope.OfIssue(issue.id()),
                BigDecimal.valueOf(pair.map(Pair::now).orElse(0L)),
                BigDecimal.valueOf(pair.map(Pair::before).orElse(0L)),
                pair.flatMap(Pair::growth),
                asOf,
                pair.isPresent() ? ids : List.of(),
                ids,
                List.of());
    }

    private Figure counting(FigureCode code, FigureScope scope, Predicate<Pair> counts) {
        var counted = new ArrayList<UUID>();
        var of = new ArrayList<UUID>();
        var leftOut = new ArrayList<LeftOut>();
        for (Issue issue : rows.issues(scope)) {
            var pair = pair(issue, 1);
            if (pair.isEmpty()) {
                leftOut.add(new LeftOut(issue.id(), Sentence.of("figure.leftOut.noVolume")));
                continue;
            }
            of.add(issue.id());
            if (counts.test(pair.get())) {
                counted.add(issue.id());
            }
        }
        return Figure.counting(code, scope, asOf, counted, of, leftOut);
    }

    /// Dispatched requests of the judged month and of the month some months before.
    private Optional<Pair> pair(Issue issue, int monthsBack) {
        if (month == null) {
            return Optional.empty();
        }
        var now = total(issue, month).map(Total::dispatched);
        var then = total(issue, month.minusMonths(monthsBack)).map(Total::dispatched);
        var before =
                monthsBack == 1
                        ? Optional.ofNullable(published.get(issue.id())).or(() -> then)
                        : then;
        return before.flatMap(b -> now.map(n -> new Pair(n, b)));
    }

    private Optional<Total> total(Issue issue, YearMonth when) {
        boolean thisYear = when.getYear() == book.programme().year();
        var id = thisYear ? issue.id() : issue.carriedFrom();
        return Optional.ofNullable(totals.get(id)).map(byMonth -> byMonth.get(when));
    }

    private record Pair(long now, long before) {
        Optional<BigDecimal> growth() {
            return Rounding.PERCENT.growth(BigDecimal.valueOf(now), BigDecimal.valueOf(before));
        }

        boolean fellByMoreThanTen() {
            var loss = BigDecimal.valueOf(before - now).multiply(Rounding.HUNDRED);
            return loss.compareTo(TEN.multiply(BigDecimal.valueOf(before))) > 0;
        }
    }
}
