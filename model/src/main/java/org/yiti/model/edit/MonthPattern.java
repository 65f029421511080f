package org.yiti.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;

/// Fills the plans of a task's months by a pattern: each month, each quarter, to the end of the year. A pattern is
/// not kept anywhere but in the plans themselves: months that say the same words and have no number are the pattern
/// that stands, and a new one takes their place. Months with words of their own are left alone.
public final class MonthPattern {
    private final YearBook book;

    public MonthPattern(YearBook book) {
        this.book = book;
    }

    /// The texts that put a pattern on a task.
    ///
    /// @param months the months that get the words
    /// @param words nothing takes the standing pattern away
    public List<BlockEdits.Text> texts(UUID task, List<Integer> months, String words) {
        var plans = new HashMap<Integer, MonthPlan>();
        book.plansOf(task).forEach(plan -> plans.put(plan.month(), plan));
        var standing = standing(plans);
        var all = new TreeSet<>(months);
        all.addAll(standing);
        var texts = new ArrayList<BlockEdits.Text>();
        for (int month : all) {
            boolean own = !standing.contains(month) && !blank(plans.get(month));
            if (!own) {
                texts.add(
                        new BlockEdits.Text(
                                task, cell(month), months.contains(month) ? words : ""));
            }
        }
        return texts;
    }

    /// The cell that a pattern writes into, whatever a grid shows in that month.
    public static TaskCell cell(int month) {
        return new TaskCell.MonthField(month, Field.MONTH_PLAN_TEXT);
    }

    private static List<Integer> standing(Map<Integer, MonthPlan> plans) {
        var sayings = new HashMap<String, List<Integer>>();
        plans.forEach((month, plan) -> {
            if (!plan.text().isEmpty() && numberless(plan)) {
                sayings.computeIfAbsent(plan.text(), _ -> new ArrayList<>()).add(month);
            }
        });
        return sayings.values().stream()
                .filter(months -> months.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean blank(@org.jspecify.annotations.Nullable MonthPlan plan) {
        return plan == null || (plan.text().isEmpty() && numberless(plan));
    }

    private static boolean numberless(MonthPlan plan) {
        return plan.quantity() == null && plan.percent() == null;
    }
}
