package org.yiti.app.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.Weighed;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Outcome;
import org.yiti.model.programme.OutcomeValue;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Table;

/// The numbers behind a figure row by row, and the sum that makes the figure of them.
final class FigureAmounts {
    private final Snapshot at;
    private final FigureCode code;
    private final List<Amount> wanted;

    FigureAmounts(Snapshot at, FigureCode code) {
        this.at = at;
        this.code = code;
        this.wanted = Amount.of(code);
    }

    /// The numbers of one row; those that it has not are missing.
    Map<Amount, BigDecimal> of(UUID row) {
        var found = new EnumMap<Amount, BigDecimal>(Amount.class);
        if (!wanted.isEmpty()) {
            var book = at.book();
            book.task(row).ifPresent(task -> task(task, found));
            book.issue(row).ifPresent(issue -> issue(issue, found));
            book.row(Table.OUTCOME, row).map(Outcome::new).ifPresent(o -> outcome(o, found));
            book.row(Table.OUTCOME_VALUE, row)
                    .map(OutcomeValue::new)
                    .ifPresent(value -> value(value, found));
        }
        found.keySet().retainAll(wanted);
        return found;
    }

    private void task(Task task, Map<Amount, BigDecimal> found) {
        switch (code) {
            case TASK_PROGRESS, PLAN_PROGRESS, PLAN_GAP ->
                    weighed(at.figures().weighed(task), found);
            default ->
                    at.lights()
                            .gap(task)
                            .ifPresent(gap -> {
                                found.put(Amount.PLAN, gap.plan());
                                found.put(Amount.ACTUAL, gap.actual());
                                found.put(Amount.GAP, gap.points());
                            });
        }
    }

    private void issue(Issue issue, Map<Amount, BigDecimal> found) {
        at.figures().weighed(issue).ifPresent(progress -> weighed(progress, found));
        volumes(issue)
                .ifPresent(change -> {
                    found.put(Amount.NOW, change.numerator());
                    found.put(Amount.BEFORE, change.denominator());
                    change.value().ifPresent(growth -> found.put(Amount.GROWTH, growth));
                });
    }

    private Optional<Figure> volumes(Issue issue) {
        var volumes = at.index().volumes();
        var change =
                code == FigureCode.YOY ? volumes.yearOnYear(issue) : volumes.monthOnMonth(issue);
        return change.counted().isEmpty() ? Optional.empty() : Optional.of(change);
    }

    private static void weighed(Weighed row, Map<Amount, BigDecimal> found) {
        found.put(Amount.WEIGHT, row.weight());
        found.put(Amount.PLAN, row.plan());
        found.put(Amount.ACTUAL, row.actual());
        found.put(Amount.GAP, row.gap());
        found.put(Amount.WEIGHED_PLAN, row.weighedPlan());
        found.put(Amount.WEIGHED_ACTUAL, row.weighedActual());
    }

    private void outcome(Outcome outcome, Map<Amount, BigDecimal> found) {
        put(found, Amount.BASELINE, outcome.baseline());
        put(found, Amount.TARGET, outcome.target());
    }

    private void value(OutcomeValue value, Map<Amount, BigDecimal> found) {
        at.book()
                .row(Table.OUTCOME, value.outcome())
                .map(Outcome::new)
                .ifPresent(o -> outcome(o, found));
        put(found, Amount.VALUE, value.value());
    }

    private static void put(
            Map<Amount, BigDecimal> found, Amount amount, @Nullable BigDecimal number) {
        if (number != null) {
            found.put(amount, number);
        }
    }

    /// How numerator and denominator make the value, in the numbers that the rows show.
    ///
    /// @param counted rows in the numerator
    static Sentence sum(Snapshot at, Figure figure, List<FigureRow> counted) {
        return switch (figure.code()) {
            case TASK_PROGRESS ->
                    weighed("figure.sum.actual", counted, Amount.WEIGHED_ACTUAL, figure);
            case PLAN_PROGRESS -> weighed("figure.sum.plan", counted, Amount.WEIGHED_PLAN, figure);
            case PLAN_GAP ->
                    Sentence.of(
                            "figure.sum.gap",
                            weighed(
                                    "figure.sum.actual",
                                    counted,
                                    Amount.WEIGHED_ACTUAL,
                                    at.figures().taskProgress(figure.scope())),
                            weighed(
                                    "figure.sum.plan",
                                    counted,
                                    Amount.WEIGHED_PLAN,
                                    at.figures().planProgress(figure.scope())),
                            figure.words());
            case MOM, YOY ->
                    Sentence.of(
                            "figure.sum.growth",
                            figure.numerator(),
                            figure.denominator(),
                            figure.words());
            case OUTCOME, BASELINE, TASK_RATE, POLICY_RATE ->
                    Sentence.of(
                            "figure.sum.quotient",
                            bare(figure.numerator()),
                            bare(figure.denominator()),
                            figure.words());
            case SCHED_BEHIND,
                    SCHED_ON_PLAN,
                    SCHED_AHEAD,
                    SCHED_DONE,
                    SCHED_OTHER,
                    DUE_THIS_MONTH,
                    OVERDUE,
                    SILENT,
                    SILENT_UNITS,
                    AWAITING_CHECK,
                    ISSUES_AHEAD,
                    COMPLETENESS,
                    POLICY_DUE,
                    ISSUE_FELL,
                    ISSUE_FELL10 ->
                    Sentence.of(
                            "figure.sum.count",
                            figure.numerator(),
                            figure.denominator().subtract(figure.numerator()),
                            figure.denominator());
        };
    }

    private static Sentence weighed(
            String key, List<FigureRow> rows, Amount weighed, Figure figure) {
        return Sentence.of(key, sum(rows, weighed), sum(rows, Amount.WEIGHT), figure.words());
    }

    private static BigDecimal sum(List<FigureRow> rows, Amount amount) {
        return bare(
                rows.stream()
                        .map(row -> row.amounts().getOrDefault(amount, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// Without the zeros at its end that a calculation leaves.
    static BigDecimal bare(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
