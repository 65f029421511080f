package org.yiti.app.chart;

/// The same chart under another title.
public final class Retitled {
    private Retitled() {}

    public static ChartData of(ChartData data, String title) {
        return switch (data) {
            case SCurveData d ->
                    new SCurveData(
                            title,
                            d.subtitle(),
                            d.foot(),
                            d.plan(),
                            d.actual(),
                            d.endLabel(),
                            d.marks(),
                            d.baseline());
            case RankedBarsData d ->
                    new RankedBarsData(title, d.subtitle(), d.foot(), d.unit(), d.bars());
            case HeatMapData d ->
                    new HeatMapData(
                            title,
                            d.subtitle(),
                            d.foot(),
                            d.columns(),
                            d.current(),
                            d.sumHead(),
                            d.rows());
            case QuadrantData d ->
                    new QuadrantData(
                            title,
                            d.subtitle(),
                            d.foot(),
                            d.xName(),
                            d.yName(),
                            d.corners(),
                            d.dots());
            case ControlChartData d ->
                    new ControlChartData(
                            title,
                            d.subtitle(),
                            d.foot(),
                            d.unit(),
                            d.points(),
                            d.ranges(),
                            d.events(),
                            d.lessIsBetter());
            case DivergingBarsData d ->
                    new DivergingBarsData(
                            title, d.subtitle(), d.foot(), d.unit(), d.bars(), d.lessIsBetter());
            case WaterfallData d ->
                    new WaterfallData(title, d.subtitle(), d.foot(), d.start(), d.steps(), d.end());
            case BulletData d ->
                    new BulletData(title, d.subtitle(), d.foot(), d.timePassed(), d.rows());
            case PanelsData d ->
                    new PanelsData(
                            title, d.subtitle(), d.foot(), d.columns(), d.reference(), d.panels());
            case RanksData d ->
                    new RanksData(title, d.subtitle(), d.foot(), d.columns(), d.lines());
            case RailsData d -> new RailsData(title, d.subtitle(), d.foot(), d.today(), d.rails());
            case AgesData d -> new AgesData(title, d.subtitle(), d.foot(), d.median(), d.lanes());
            case StagesData d -> new StagesData(title, d.subtitle(), d.foot(), d.stages());
        };
    }
}
