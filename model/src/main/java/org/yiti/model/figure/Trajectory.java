package org.yiti.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;

/// The planned and the actual path of one task through the months of its year, both in cumulative percent,
/// as it stands at a date. Months are 1 to 12; month 0 is before the year.
public final class Trajectory {
    private static final BigDecimal HUNDRED = Rounding.HUNDRED;

    private final Task task;
    private final int year;
    private final int doneMonth;
    private final MonthPaths paths;

    /// @param paths of the task, the same for every date
    Trajectory(Task task, int year, LocalDate asOf, MonthPaths paths) {
        this.task = task;
        this.year = year;
        this.doneMonth = doneMonth(task, year, asOf);
        this.paths = paths;
    }

    /// Whether the task is verified done at the date; done without a date is done whenever one looks.
    public static boolean done(Task task, LocalDate asOf) {
        var doneOn = task.doneOn();
        return task.status() == TaskStatus.DONE && (doneOn == null || !doneOn.isAfter(asOf));
    }

    /// Whether there is a plan for the month: words, a quantity or a percent.
    public boolean planned(int month) {
        return paths.planned(month);
    }

    /// Whether the month was reported; a draft is not a report.
    public boolean reported(int month) {
        return paths.reported(month);
    }

    /// The last reported month up to this one.
    public OptionalInt lastReported(int upToMonth) {
        return monthOrNone(paths.lastReported(upToMonth));
    }

    public OptionalInt firstPlanned() {
        return monthOrNone(paths.firstPlanned());
    }

    private static OptionalInt monthOrNone(int month) {
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /// Percent that should be reached by the end of the month: the month plan's cumulative percent, else its
    /// quantities so far by the target; where the plan has no numbers, the time schedule (序时进度).
    public BigDecimal plan(int month) {
        if (paths.plan(MonthPaths.MONTHS) == null) {
            return month == 0 ? BigDecimal.ZERO : schedule(endOf(month));
        }
        var percent = paths.plan(month);
        return percent == null ? BigDecimal.ZERO : percent;
    }

    /// Percent reached by the end of the month: the last report's cumulative percent, else the reported
    /// quantities so far by the target; at least 100 once done. It may pass 100. Empty where no report gives
    /// a number.
    public Optional<BigDecimal> actual(int month) {
        var percent = paths.actual(month);
        if (doneBy(month)) {
            return Optional.of(percent == null ? HUNDRED : percent.max(HUNDRED));
        }
        return Optional.ofNullable(percent);
    }

    /// Whether it is done by the end of the month.
    public boolean doneBy(int month) {
        return month >= doneMonth;
    }

    /// Percent that should be reached at the date: between two month ends in even steps by day.
    public BigDecimal planAt(LocalDate date) {
        int month = monthOf(date, year);
        if (date.getYear() != year || date.equals(endOf(month))) {
            return plan(month);
        }
        var before = plan(month - 1);
        var days = BigDecimal.valueOf(date.getDayOfMonth());
        var length = BigDecimal.valueOf(date.lengthOfMonth());
        var grown = plan(month).subtract(before).multiply(days);
        return before.add(Rounding.WORKING.quotient(grown, length).orElseThrow());
    }

    /// Time schedule (序时进度) at the date: `(date - start + 1) / (due - start + 1)` in percent, 0 to 100.
    /// A task without a start begins on 1 January, one without a due date ends on 31 December.
    public BigDecimal schedule(LocalDate date) {
        var start = task.startDate() == null ? LocalDate.of(year, 1, 1) : task.startDate();
        var due = task.dueDate() == null ? LocalDate.of(year, 12, 31) : task.dueDate();
        if (date.isBefore(start)) {
            return BigDecimal.ZERO;
        }
        if (!date.isBefore(due)) {
            return HUNDRED;
        }
        return MonthPaths.percent(
                BigDecimal.valueOf(ChronoUnit.DAYS.between(start, date) + 1),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(start, due) + 1));
    }

    /// When work on it should begin: its start, else its first planned month, else 1 January.
    public LocalDate plannedStart() {
        var start = task.startDate();
        return start != null ? start : LocalDate.of(year, firstPlanned().orElse(1), 1);
    }

    private LocalDate endOf(int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    /// First month in which it counts as done, 13 if it is not done. Without a date it is the month of the
    /// view: nobody knows that it was done before.
    private static int doneMonth(Task task, int year, LocalDate asOf) {
        return done(task, asOf) ? monthOf(task.doneOn() == null ? asOf : task.doneOn(), year) : 13;
    }

    /// The month of a date as seen from the year: 0 before it, 12 after it.
    public static int monthOf(LocalDate date, int year) {
        return date.getYear() == year ? date.getMonthValue() : date.getYear() < year ? 0 : 12;
    }
}
