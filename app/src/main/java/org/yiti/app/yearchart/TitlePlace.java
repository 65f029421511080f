package org.yiti.app.yearchart;

import org.yiti.app.chart.AgesData;
import org.yiti.app.chart.BulletData;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.ControlChartData;
import org.yiti.app.chart.DivergingBarsData;
import org.yiti.app.chart.HeatMapData;
import org.yiti.app.chart.PanelsData;
import org.yiti.app.chart.QuadrantData;
import org.yiti.app.chart.RailsData;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.chart.RanksData;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.chart.StagesData;
import org.yiti.app.chart.WaterfallData;

/// Where a chart's own title is kept: under the chart's name, and behind a colon the id of the issue that it is of. The
/// same chart has the same title on the screen and in meeting material.
public final class TitlePlace {
    private TitlePlace() {}

    /// @param issue its id; empty for a chart of the whole year
    public static String of(ChartName name, String issue) {
        return issue.isEmpty() ? name.name() : name.name() + ":" + issue;
    }

    /// Of a chart that is no other's namesake: overdue items are not asked for here.
    public static String of(ChartData data, String issue) {
        return of(name(data), issue);
    }

    /// The chart's name; of either waterfall that of tasks.
    public static ChartName name(ChartData data) {
        return switch (data) {
            case SCurveData _ -> ChartName.S_CURVE;
            case RankedBarsData _ -> ChartName.RANKING;
            case HeatMapData _ -> ChartName.HEAT_MAP;
            case QuadrantData _ -> ChartName.QUADRANT;
            case DivergingBarsData _ -> ChartName.CHANGES;
            case ControlChartData _ -> ChartName.CONTROL;
            case WaterfallData _ -> ChartName.OVERDUE;
            case BulletData _ -> ChartName.OUTCOMES;
            case PanelsData _ -> ChartName.PANELS;
            case RanksData _ -> ChartName.RANKS;
            case RailsData _ -> ChartName.POLICIES;
            case AgesData _ -> ChartName.AGES;
            case StagesData _ -> ChartName.STAGES;
        };
    }
}
