package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.yearchart.ChartSource;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;

/// Counts a figure again in the rows, in a way of its own.
final class Recount {
    private final Snapshot at;
    private final LocalDate day;
    private final List<Total> yearBefore;

    Recount(ChartSource source) {
        this.at = source.at();
        this.day = at.asOf();
        this.yearBefore = source.yearBefore();
    }

    void check(Figure figure) {
        assertThat(figure.asOf()).isEqualTo(day);
        switch (figure.code()) {
            case TASK_RATE -> rate(figure, tasks(figure, task -> !task.longTerm()), this::done);
            case DUE_THIS_MONTH -> count(figure, tasks(figure, this::dueInMonth), this::done);
            case OVERDUE -> count(figure, tasks(figure, _ -> true), this::overdue);
            case AWAITING_CHECK ->
                    count(
                            figure,
                            tasks(figure, _ -> true),
                            task -> task.status() == TaskStatus.AWAITING_CHECK);
            case SILENT -> count(figure, tasks(figure, _ -> true), this::silent);
            case SILENT_UNITS -> silentUnits(figure);
            case POLICY_RATE -> rate(figure, policies(figure, _ -> true), Policy::id, this::issued);
            case POLICY_DUE ->
                    count(figure, policies(figure, this::dueInMonth), Policy::id, this::issued);
            case PLAN_GAP -> gap(figure);
            case ISSUES_AHEAD -> count(figure, at.book().issues(), Issue::id, this::ahead);
            case ISSUE_FELL ->
                    count(figure, at.book().issues(), Issue::id, issue -> change(issue) < 0);
            case ISSUE_FELL10 ->
                    count(
                            figure,
                            at.book().issues(),
                            Issue::id,
                            issue -> -10 * change(issue) > volume(issue, judged() - 1));
            case MOM -> growth(figure, volume(issue(figure), judged() - 1));
            case YOY -> growth(figure, before(issue(figure)));
            default -> throw new AssertionError("nobody counts again: " + figure);
        }
    }

    private List<Task> tasks(Figure figure, Predicate<Task> wanted) {
        return at.book().tasks().stream()
                .filter(task ->
                        switch (figure.scope()) {
                            case FigureScope.Year() -> true;
                            case FigureScope.OfIssue(var id) -> id.equals(task.issue());
                            case FigureScope.OfLeadUnit(var id) ->
                                    at.lights().leadUnit(task).equals(Optional.of(id));
                            case FigureScope.OfTheme _ -> throw new AssertionError(figure);
                        })
                .filter(wanted)
                .toList();
    }

    private List<Policy> policies(Figure figure, Predicate<Policy> wanted) {
        return at.book().issues().stream()
                .filter(issue ->
                        figure.scope().equals(FigureScope.YEAR)
                                || figure.scope().equals(new FigureScope.OfIssue(issue.id())))
                .flatMap(issue -> at.book().policiesOf(issue.id()).stream())
                .filter(policy -> policy.stage() != PolicyStage.MERGED)
                .filter(wanted)
                .toList();
    }

    private boolean done(Task task) {
        var on = task.doneOn();
        return task.status() == TaskStatus.DONE && (on == null || on.compareTo(day) <= 0);
    }

    private boolean dueInMonth(Task task) {
        var due = task.dueDate();
        return due != null && YearMonth.from(due).equals(YearMonth.from(day)) && !task.longTerm();
    }

    private boolean dueInMonth(Policy policy) {
        var deferred = policy.deferredTo();
        return deferred == null
                ? Objects.equals(policy.planMonth(), day.getMonthValue())
                : YearMonth.from(deferred).equals(YearMonth.from(day));
    }

    private boolean issued(Policy policy) {
        var on = policy.issuedOn();
        return policy.countsAsIssued() && (on == null || on.compareTo(day) <= 0);
    }

    private boolean overdue(Task task) {
        var due = task.dueDate();
        return due != null
                && due.compareTo(day) < 0
                && !task.longTerm()
                && !done(task)
                && task.status() != TaskStatus.CANCELLED
                && task.status() != TaskStatus.AWAITING_CHECK;
    }

    private boolean silent(Task task) {
        return at.lights().silent(task);
    }

    private void silentUnits(Figure figure) {
        var silent =
                at.book().tasks().stream()
                        .filter(this::silent)
                        .flatMap(task -> at.lights().leadUnit(task).stream())
                        .distinct()
                        .toList();
        var all =
                at.book().tasks().stream()
                        .flatMap(task -> at.lights().leadUnit(task).stream())
                        .distinct()
                        .toList();
        says(figure, silent, all);
    }

    /// Sums of what the tasks should have reached and have, by their months.
    private void gap(Figure figure) {
        var tasks = tasks(figure, task -> !task.longTerm());
        int month = day.getMonthValue();
        var plan = weighed(tasks, task -> at.lights().trajectory(task).plan(month));
        var actual =
                weighed(
                        tasks,
                        task ->
                                done(task)
                                        ? BigDecimal.valueOf(100)
                                        : reported(task, month).min(BigDecimal.valueOf(100)));
        assertThat(figure.numerator()).as(figure.toString()).isEqualByComparingTo(actual);
        assertThat(figure.denominator()).as(figure.toString()).isEqualByComparingTo(plan);
        assertThat(figure.value().orElseThrow()).isEqualByComparingTo(actual.subtract(plan));
        assertThat(figure.counted())
                .containsExactlyInAnyOrderElementsOf(tasks.stream().map(Task::id).toList());
    }

    private BigDecimal reported(Task task, int month) {
        return at.lights().trajectory(task).actual(month).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal weighed(List<Task> tasks, Function<Task, BigDecimal> percent) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (Task task : tasks) {
            sum = sum.add(task.weight().multiply(percent.apply(task)));
            weights = weights.add(task.weight());
        }
        return sum.divide(weights, 1, RoundingMode.HALF_UP);
    }

    private boolean ahead(Issue issue) {
        var gap = BigDecimal.ZERO;
        for (Task task : at.book().tasksOf(issue.id())) {
            if (!task.longTerm()) {
                var path = at.lights().trajectory(task);
                gap =
                        gap.add(
                                task.weight()
                                        .multiply(
                                                reported(task, day.getMonthValue())
                                                        .subtract(path.plan(day.getMonthValue()))));
            }
        }
        return gap.signum() > 0;
    }

    /// The last month that has volumes and has ended.
    private int judged() {
        return at.volumes().stream()
                .mapToInt(Total::month)
                .filter(month ->
                        YearMonth.of(day.getYear(), month).atEndOfMonth().compareTo(day) <= 0)
                .max()
                .orElseThrow();
    }

    private long volume(Issue issue, int month) {
        return at.volumes().stream()
                .filter(total -> total.issue().equals(issue.id()) && total.month() == month)
                .mapToLong(Total::dispatched)
                .sum();
    }

    private long before(Issue issue) {
        return yearBefore.stream()
                .filter(total ->
                        total.issue().equals(issue.carriedFrom()) && total.month() == judged())
                .mapToLong(Total::dispatched)
                .sum();
    }

    private long change(Issue issue) {
        return volume(issue, judged()) - volume(issue, judged() - 1);
    }

    private Issue issue(Figure figure) {
        return at.book().issue(((FigureScope.OfIssue) figure.scope()).issue()).orElseThrow();
    }

    private void growth(Figure figure, long before) {
        long now = volume(issue(figure), judged());
        assertThat(figure.numerator()).isEqualByComparingTo(BigDecimal.valueOf(now));
        assertThat(figure.denominator()).isEqualByComparingTo(BigDecimal.valueOf(before));
        assertThat(figure.value().orElseThrow())
                .isEqualByComparingTo(percent(now - before, before));
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private void rate(Figure figure, List<Task> of, Predicate<Task> counts) {
        rate(figure, of, Task::id, counts);
    }

    private <R> void rate(Figure figure, List<R> of, Function<R, UUID> id, Predicate<R> counts) {
        var counted = of.stream().filter(counts).map(id).toList();
        says(figure, counted, of.stream().map(id).toList());
        if (of.isEmpty()) {
            assertThat(figure.value()).isEmpty();
        } else {
            assertThat(figure.value().orElseThrow())
                    .isEqualByComparingTo(percent(counted.size(), of.size()));
        }
    }

    private void count(Figure figure, List<Task> of, Predicate<Task> counts) {
        count(figure, of, Task::id, counts);
    }

    private <R> void count(Figure figure, List<R> of, Function<R, UUID> id, Predicate<R> counts) {
        var counted = of.stream().filter(counts).map(id).toList();
        says(figure, counted, of.stream().map(id).toList());
        assertThat(figure.value().orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(counted.size()));
    }

    private static void says(Figure figure, Collection<UUID> counted, Collection<UUID> of) {
        assertThat(figure.counted())
                .as(figure.toString())
                .containsExactlyInAnyOrderElementsOf(counted);
        assertThat(figure.of()).as(figure.toString()).containsExactlyInAnyOrderElementsOf(of);
        assertThat(figure.numerator()).isEqualByComparingTo(BigDecimal.valueOf(counted.size()));
        assertThat(figure.denominator()).isEqualByComparingTo(BigDecimal.valueOf(of.size()));
    }
}
