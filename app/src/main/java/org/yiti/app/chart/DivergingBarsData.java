package org.yiti.app.chart;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// What rose and what fell: bars from 0 to the left and to the right.
///
/// @param unit written behind each value, such as `%`
/// @param bars always the largest fall first, those without a value last
/// @param lessIsBetter whether a fall is good news
public record DivergingBarsData(
        String title,
        String subtitle,
        String foot,
        String unit,
        List<Bar> bars,
        boolean lessIsBetter)
        implements ChartData {
    /// @param change empty where there is none; `note` then says why
    /// @param note written behind the value, such as `1208←1677`
    /// @param few whether too few cases stand behind it; it is then hollow
    /// @param rowKey handed back when the person opens the bar
    public record Bar(
            String label, OptionalDouble change, String note, boolean few, String rowKey) {
        public Bar {
            if (change.isPresent() && !Double.isFinite(change.getAsDouble())) {
                throw new IllegalArgumentException("no change: " + change);
            }
        }
    }

    public DivergingBarsData {
        ChartData.requireTexts(title, subtitle, foot);
        bars =
                bars.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        bar -> bar.change().orElse(Double.MAX_VALUE)))
                        .toList();
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.diverging";
    }
}
