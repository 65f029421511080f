package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalDouble;

/// Quantities against their targets, each in its own unit, on one scale of percents of the target.
///
/// @param timePassed percent of the time that has passed, the darker of the two bands
/// @param rows in the order that they are shown in
public record BulletData(
        String title, String subtitle, String foot, OptionalDouble timePassed, List<Row> rows)
        implements ChartData {
    /// @param percent of the target; may pass 100
    /// @param before percent at the time that is compared with
    /// @param fraction in the thing's own unit, such as `6810/5000个`
    /// @param rowKey handed back when the person opens it
    public record Row(
            String label, double percent, OptionalDouble before, String fraction, String rowKey) {
        public Row {
            if (!(percent >= 0) || Double.isInfinite(percent)) {
                throw new IllegalArgumentException("a bar starts at 0: " + percent);
            }
        }
    }

    public BulletData {
        ChartData.requireTexts(title, subtitle, foot);
        rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.bullet";
    }
}
