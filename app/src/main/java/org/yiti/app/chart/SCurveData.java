package org.yiti.app.chart;

import java.util.List;
import java.util.Optional;

/// Planned and actual cumulative percent through a year.
///
/// @param plan path by time, as a rule months 1 to 12
/// @param actual path by time up to the month of the data date
/// @param endLabel what stands behind the last actual point, such as `275/603`
/// @param marks moments that explain the path, such as the issue of a policy
/// @param baseline the plan as it was approved, where it is another one since; else empty
public record SCurveData(
        String title,
        String subtitle,
        String foot,
        List<Point> plan,
        List<Point> actual,
        Optional<String> endLabel,
        List<Mark> marks,
        List<Point> baseline)
        implements ChartData {
    /// Of a plan that is still the approved one.
    public SCurveData(
            String title,
            String subtitle,
            String foot,
            List<Point> plan,
            List<Point> actual,
            Optional<String> endLabel,
            List<Mark> marks) {
        this(title, subtitle, foot, plan, actual, endLabel, marks, List.of());
    }

    /// @param month end of the month 1 to 12; fractions lie within the next month (6.5 is mid-July)
    /// @param percent cumulative, may exceed 100
    /// @param rowKey handed back when the person opens the point
    public record Point(double month, double percent, String rowKey) {
        public Point {
            if (!(month >= 0 && month <= 12) || !Double.isFinite(percent)) {
                throw new IllegalArgumentException("no point of a year: " + month + ", " + percent);
            }
        }
    }

    /// A vertical line with a few words.
    public record Mark(double month, String text) {}

    /// @throws IllegalArgumentException if a path does not run forward in time
    public SCurveData {
        ChartData.requireTexts(title, subtitle, foot);
        plan = forward(plan);
        actual = forward(actual);
        marks = List.copyOf(marks);
        baseline = forward(baseline);
    }

    @Override
    public boolean isEmpty() {
        return plan.isEmpty() && actual.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.s-curve";
    }

    private static List<Point> forward(List<Point> path) {
        for (int i = 1; i < path.size(); i++) {
            if (path.get(i).month() <= path.get(i - 1).month()) {
                throw new IllegalArgumentException("months must ascend: " + path.get(i));
            }
        }
        return List.copyOf(path);
    }
}
