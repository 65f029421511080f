package org.yiti.model.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;

/// What the months of one task say, whatever the date one looks at it: which are planned and reported, and the
/// cumulative percents. Months are 1 to 12; month 0 is before the year.
final class MonthPaths {
    static final int MONTHS = 12;

    private final int planned;
    private final int reported;
    private final @Nullable BigDecimal[] plan;
    private final @Nullable BigDecimal[] actual;

    private MonthPaths(
            @Nullable BigDecimal target,
            List<MonthPlan> plans,
            List<MonthReport> reports,
            SharedPercents shared) {
        var planPath = new Path(target);
        for (MonthPlan cell : plans) {
            if (isMonth(cell.month()) && !isEmpty(cell)) {
                planPath.add(cell.month(), cell.percent(), cell.quantity());
            }
        }
        var actualPath = new Path(target);
        for (MonthReport report : reports) {
            if (isMonth(report.month()) && report.state() != ReportState.DRAFT) {
                actualPath.add(report.month(), report.percent(), report.quantity());
            }
        }
        this.planned = planPath.filled;
        this.reported = actualPath.filled;
        this.plan = shared.same(planPath.percents());
        this.actual = shared.same(actualPath.percents());
    }

    static MonthPaths of(YearBook book, Task task, SharedPercents shared) {
        return new MonthPaths(
                task.quantityTarget(), book.plansOf(task.id()), book.reportsOf(task.id()), shared);
    }

    boolean planned(int month) {
        return (planned >> month & 1) != 0;
    }

    boolean reported(int month) {
        return (reported >> month & 1) != 0;
    }

    /// The last reported month up to this one, 0 if there is none.
    int lastReported(int upToMonth) {
        int upTo = reported & (2 << upToMonth) - 1;
        return upTo == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(upTo);
    }

    /// The first planned month, 0 if there is none.
    int firstPlanned() {
        return planned == 0 ? 0 : Integer.numberOfTrailingZeros(planned);
    }

    /// Null where the plan up to the month has no numbers.
    @Nullable BigDecimal plan(int month) {
        return plan[month];
    }

    /// Null where the reports up to the month have no numbers.
    @Nullable BigDecimal actual(int month) {
        return actual[month];
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS;
    }

    private static boolean isEmpty(MonthPlan cell) {
        return cell.text().isEmpty() && cell.quantity() == null && cell.percent() == null;
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return Rounding.WORKING.percent(part, whole).orElse(BigDecimal.ZERO);
    }

    /// Gathers cells into one cumulative percent a month.
    private static final class Path {
        private final @Nullable BigDecimal target;
        private final @Nullable BigDecimal[] percents = new @Nullable BigDecimal[MONTHS + 1];
        private final @Nullable BigDecimal[] quantities = new @Nullable BigDecimal[MONTHS + 1];
        private int filled;
        private boolean hasPercent;
        private boolean hasQuantity;

        Path(@Nullable BigDecimal target) {
            this.target = target;
        }

        void add(int month, @Nullable BigDecimal percent, @Nullable BigDecimal quantity) {
            filled |= 1 << month;
            percents[month] = percent;
            quantities[month] = quantity;
            hasPercent |= percent != null;
            hasQuantity |= quantity != null;
        }

        @Nullable BigDecimal[] percents() {
            boolean byQuantity =
                    !hasPercent && hasQuantity && target != null && target.signum() > 0;
            return byQuantity ? byQuantity(target) : carriedForward();
        }

        private @Nullable BigDecimal[] carriedForward() {
            for (int month = 1; hasPercent && month <= MONTHS; month++) {
                if (percents[month] == null) {
                    percents[month] = percents[month - 1];
                }
            }
            return percents;
        }

        private @Nullable BigDecimal[] byQuantity(@Nullable BigDecimal whole) {
            var sum = BigDecimal.ZERO;
            for (int month = 1; month <= MONTHS && whole != null; month++) {
                var quantity = quantities[month];
                if (quantity != null) {
                    sum = sum.add(quantity);
                    percents[month] = percent(sum, whole);
                } else {
                    percents[month] = percents[month - 1];
                }
            }
            return percents;
        }
    }
}
