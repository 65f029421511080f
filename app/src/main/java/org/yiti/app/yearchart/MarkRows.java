package org.yiti.app.yearchart;

import java.util.Optional;
import java.util.UUID;
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
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;

/// Opens the marks of the charts that [YearCharts] makes of the same source: each the rows that make up its own number, never
/// those of another mark.
public final class MarkRows {
    private final ChartSource source;
    private final Texts texts;

    public MarkRows(ChartSource source, Texts texts) {
        this.source = source;
        this.texts = texts;
    }

    private Snapshot at() {
        return source.at();
    }

    /// @param issue that the chart is of; empty for the year
    /// @param key of the mark
    public Behind of(ChartData chart, Optional<UUID> issue, String key) {
        return switch (chart) {
            case RankedBarsData _ ->
                    figure(
                            at().figures()
                                    .taskRate(new FigureScope.OfLeadUnit(UUID.fromString(key))));
            case DivergingBarsData _ ->
                    at().book()
                            .issue(UUID.fromString(key))
                            .map(found -> figure(at().index().volumes().monthOnMonth(found)))
                            .orElseGet(() -> nothing(chart));
            case ControlChartData _ ->
                    new VolumeControl(at(), texts, source.yearBefore())
                            .behind(issue.flatMap(at().book()::issue), key);
            case WaterfallData _ -> new OverdueSteps(source, texts).behind(key);
            case SCurveData _ ->
                    CurveMonth.of(at(), key)
                            .behind(
                                    at(),
                                    issue.<FigureScope>map(FigureScope.OfIssue::new)
                                            .orElse(FigureScope.YEAR));
            case HeatMapData _,
                    QuadrantData _,
                    BulletData _,
                    PanelsData _,
                    RanksData _,
                    RailsData _,
                    AgesData _,
                    StagesData _ ->
                    nothing(chart);
        };
    }

    private Behind figure(Figure figure) {
        return new Behind.OfFigure(at(), figure);
    }

    private Behind nothing(ChartData chart) {
        return new Behind.Nothing(chart.title(), texts.tr("mark.none"));
    }
}
