package org.yiti.model.lint;

import static org.yiti.model.lint.LintRule.*;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;

/// Whether the months of a task add up to the task.
final class MonthRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final YearBook book;
    private final Findings found;

    MonthRules(YearBook book, Findings found) {
        this.book = book;
        this.found = found;
    }

    void check(Task task) {
        var planned = book.plansOf(task.id()).stream().filter(MonthRules::says).toList();
        if (planned.isEmpty()) {
            int month = task.dueDate() == null ? 1 : task.dueDate().getMonthValue();
            var spot = new Spot(MONTH_PLAN_TEXT, task.id(), month);
            found.add(TASK_MONTHS, spot, "lint.task.months", task.no());
            return;
        }
        quantities(task, planned);
        percents(task, planned);
        due(task, planned.getLast().month());
    }

    private static boolean says(MonthPlan plan) {
        return !plan.text().isEmpty() || plan.quantity() != null || plan.percent() != null;
    }

    private void quantities(Task task, List<MonthPlan> planned) {
        var target = task.quantityTarget();
        var quantities =
                planned.stream().map(MonthPlan::quantity).filter(Objects::nonNull).toList();
        if (target == null || quantities.isEmpty()) {
            return;
        }
        var sum = quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(target) != 0) {
            found.add(
                    TASK_QUANTITY_SUM,
                    TASK_QUANTITY_TARGET,
                    task.id(),
                    "lint.task.quantity.sum",
                    task.no(),
                    sum,
                    target);
        }
    }

    private void percents(Task task, List<MonthPlan> planned) {
        var before = BigDecimal.ZERO;
        int last = 0;
        for (MonthPlan plan : planned) {
            var percent = plan.percent();
            if (percent != null) {
                if (percent.compareTo(before) < 0) {
                    found.add(
                            TASK_PERCENT_FALLS,
                            new Spot(MONTH_PLAN_PERCENT, task.id(), plan.month()),
                            "lint.task.percent.falls",
                            task.no(),
                            plan.month(),
                            percent,
                            before);
                }
                before = percent;
                last = plan.month();
            }
        }
        if (last > 0 && before.compareTo(WHOLE) != 0 && !task.longTerm()) {
            found.add(
                    TASK_PERCENT_END,
                    new Spot(MONTH_PLAN_PERCENT, task.id(), last),
                    "lint.task.percent.end",
                    task.no(),
                    last,
                    before);
        }
    }

    private void due(Task task, int last) {
        var due = task.dueDate();
        if (due == null || task.longTerm() || due.getYear() != book.programme().year()) {
            return;
        }
        if (due.getMonthValue() > last) {
            found.add(
                    TASK_DUE_UNPLANNED,
                    TASK_DUE_DATE,
                    task.id(),
                    "lint.task.due.unplanned",
                    task.no(),
                    due.getMonthValue(),
                    last);
        }
    }
}
