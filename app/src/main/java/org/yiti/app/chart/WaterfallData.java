package org.yiti.app.chart;

import java.util.List;

/// Why a count changed: where it began, what came and what went, where it ended.
///
/// @param steps in the order of telling, reasons grouped so that they are few
public record WaterfallData(
        String title, String subtitle, String foot, End start, List<Step> steps, End end)
        implements ChartData {
    /// @param rowKey handed back when the person opens it
    public record End(String label, int count, String rowKey) {}

    /// @param change more than 0 for what came, less for what went
    public record Step(String label, int change, String rowKey) {}

    /// @throws IllegalArgumentException if the steps do not lead from the start to the end
    public WaterfallData {
        ChartData.requireTexts(title, subtitle, foot);
        steps = List.copyOf(steps);
        int sum = start.count() + steps.stream().mapToInt(Step::change).sum();
        if (sum != end.count() || start.count() < 0) {
            throw new IllegalArgumentException("from " + start + " by " + steps + " to " + end);
        }
    }

    @Override
    public boolean isEmpty() {
        return start.count() == 0 && steps.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.waterfall";
    }
}
