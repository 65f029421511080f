package org.yiti.app.chart;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Units or issues ranked by one value, each against its target.
///
/// @param unit written behind each value, such as `%`
/// @param bars always the largest first, whatever order they came in
public record RankedBarsData(
        String title, String subtitle, String foot, String unit, List<Bar> bars)
        implements ChartData {
    /// @param value at least 0, because bars start there; may exceed 100 %
    /// @param fraction numerator and denominator in words, such as `12/13`; empty where there are none
    /// @param before value of the last period; empty where there is none
    /// @param highlighted the person's own or the selected one
    /// @param rowKey handed back when the person opens the bar
    public record Bar(
            String label,
            double value,
            String fraction,
            OptionalDouble target,
            OptionalDouble before,
            boolean highlighted,
            String rowKey) {
        /// Without a last period.
        public Bar(
                String label,
                double value,
                String fraction,
                OptionalDouble target,
                boolean highlighted,
                String rowKey) {
            this(label, value, fraction, target, OptionalDouble.empty(), highlighted, rowKey);
        }

        public Bar {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a bar starts at 0: " + value);
            }
        }
    }

    public RankedBarsData {
        ChartData.requireTexts(title, subtitle, foot);
        bars = bars.stream().sorted(Comparator.comparingDouble(Bar::value).reversed()).toList();
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.ranked-bars";
    }
}
