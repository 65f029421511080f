package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalDouble;

/// What is stuck where: a rail for each thing from its plan to what happened.
///
/// @param today in months: 6.5 is mid-July
public record RailsData(String title, String subtitle, String foot, double today, List<Rail> rails)
        implements ChartData {
    /// @param planned end of the plan, in months
    /// @param started when its first stage was reached
    /// @param stage the stage that it stands in, in words
    /// @param steps stages with their dates, by time
    /// @param rowKey handed back when the person opens it
    public record Rail(
            String label,
            double planned,
            OptionalDouble started,
            String stage,
            List<Step> steps,
            String rowKey) {
        public Rail {
            steps = List.copyOf(steps);
        }
    }

    /// @param letter one or two characters for the stage
    public record Step(String letter, double month) {}

    public RailsData {
        ChartData.requireTexts(title, subtitle, foot);
        rails = List.copyOf(rails);
    }

    @Override
    public boolean isEmpty() {
        return rails.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.rails";
    }
}
