package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalDouble;

/// How old things are that are still open: a strip of dots for each unit.
///
/// @param median of all, drawn as a line; empty where there are none
public record AgesData(
        String title, String subtitle, String foot, OptionalDouble median, List<Lane> lanes)
        implements ChartData {
    public record Lane(String label, List<Dot> dots) {
        public Lane {
            dots = List.copyOf(dots);
        }
    }

    /// @param label its number; the oldest three are named with it
    /// @param late whether its date has passed; it is then a square
    /// @param rowKey handed back when the person opens it
    public record Dot(String label, int days, boolean late, String rowKey) {}

    public AgesData {
        ChartData.requireTexts(title, subtitle, foot);
        lanes = List.copyOf(lanes);
    }

    @Override
    public boolean isEmpty() {
        return lanes.stream().allMatch(lane -> lane.dots().isEmpty());
    }

    @Override
    public String emptyKey() {
        return "chart.empty.ages";
    }
}
