package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalInt;

/// Where a loop stalls: how many things stand in each stage, and how long.
///
/// @param stages in the order in which a thing goes through them
public record StagesData(String title, String subtitle, String foot, List<Stage> stages)
        implements ChartData {
    /// @param medianDays how long those have been there; empty where there are none
    /// @param slowest whether it is the stage to speak of
    /// @param rowKey handed back when the person opens it
    public record Stage(
            String label, int count, OptionalInt medianDays, boolean slowest, String rowKey) {}

    public StagesData {
        ChartData.requireTexts(title, subtitle, foot);
        stages = List.copyOf(stages);
    }

    @Override
    public boolean isEmpty() {
        return stages.stream().allMatch(stage -> stage.count() == 0);
    }

    @Override
    public String emptyKey() {
        return "chart.empty.stages";
    }
}
