package org.yiti.app.yearchart;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.yiti.app.figure.PlanCurve;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;
import org.yiti.model.supervision.OverdueBalance;
import org.yiti.model.supervision.OverdueItems;

/// The charts of a year as a snapshot shows it, live or closed. Making one takes some tens of milliseconds in a large
/// year: in a [org.yiti.model.job.Job], or with the page that is read in one.
///
/// What a point hands back when it is opened: the id of an issue, unit or outcome; of a cell of the heat map the issue's id,
/// a slash and the month; of a month its number or `2020-12`; of a step of the waterfall the name of its
/// [OverdueBalance.OverdueReason], or `before` and `after`.
public final class YearCharts {
    private final Snapshot at;
    private final Texts texts;
    private final ChartSource source;

    /// Without what only a store can tell: the year before, and supervision items.
    public YearCharts(Snapshot at, Texts texts) {
        this(ChartSource.of(at), texts);
    }

    public YearCharts(ChartSource source, Texts texts) {
        this.source = source;
        this.at = source.at();
        this.texts = texts;
    }

    /// A chart by its name.
    ///
    /// @param about the issue that it is to speak of, or the unit that is told apart in it, where it can
    public ChartData of(ChartName name, Optional<UUID> about) {
        var issue = about.filter(_ -> name.ofIssue()).flatMap(at.book()::issue);
        var unit = about.filter(_ -> name.ofUnit());
        return switch (name) {
            case S_CURVE ->
                    curve(
                            issue.<FigureScope>map(i -> new FigureScope.OfIssue(i.id()))
                                    .orElse(FigureScope.YEAR));
            case RANKING -> ranking(unit);
            case HEAT_MAP -> heatMap();
            case QUADRANT -> quadrant();
            case CHANGES -> changes();
            case CONTROL -> control(issue);
            case OVERDUE -> overdue();
            case OVERDUE_ITEMS -> overdueItems();
            case PANELS -> panels();
            case RANKS -> ranks(unit);
            case POLICIES -> policies();
            case AGES -> ages();
            case STAGES -> stages();
            case OUTCOMES -> outcomes();
        };
    }

    /// 计划与实际: are we on the path?
    public SCurveData curve(FigureScope scope) {
        var figures = at.figures();
        var curve =
                PlanCurve.of(
                        texts,
                        at.book().programme().year(),
                        figures.taskRate(scope),
                        figures.planGap(scope),
                        figures.curve(scope));
        if (!(scope instanceof FigureScope.OfIssue(var issue))) {
            return curve;
        }
        var path = new IssuePath(at, texts, issue);
        return PlanCurve.explained(curve, path.marks(), path.baseline());
    }

    /// 主责单位完成率: who is first, who last?
    public RankedBarsData ranking() {
        return ranking(Optional.empty());
    }

    private RankedBarsData ranking(Optional<UUID> own) {
        return new UnitRanking(source, texts).data(own);
    }

    /// 题目×月份: where and when did it go wrong?
    public HeatMapData heatMap() {
        return new IssueHeatMap(at, texts).data();
    }

    /// 进度与效果: busy, but no effect?
    public QuadrantData quadrant() {
        return new ProgressAndEffect(at, texts).data();
    }

    /// 诉求量环比: what fell, what rose against the month before?
    public DivergingBarsData changes() {
        return new VolumeChanges(at, texts).data();
    }

    /// 诉求量是否真的变了, of one issue or of all together.
    public ControlChartData control(Optional<Issue> issue) {
        return new VolumeControl(at, texts, source.yearBefore()).data(issue);
    }

    /// 成效指标: quantities against their targets.
    public BulletData outcomes() {
        return new OutcomeBullets(at, texts).data();
    }

    /// 逾期为什么变了: overdue tasks since the month before, as it was closed or, if it was not, since its end.
    public WaterfallData overdue() {
        var steps = new OverdueSteps(source, texts);
        return OverdueWaterfall.of(
                texts,
                steps.balance(),
                steps.earlier().asOf(),
                at.asOf(),
                texts.tr("finding.overdue.tasks"));
    }

    /// 督办逾期为什么变了: overdue supervision items since the end of the month before.
    public WaterfallData overdueItems() {
        return OverdueWaterfall.of(
                texts,
                OverdueItems.between(source.stories(), monthBefore(), at.asOf()),
                monthBefore(),
                at.asOf(),
                texts.tr("finding.overdue.items"));
    }

    /// 各题诉求量小图: which look alike, which differ?
    public PanelsData panels() {
        return new IssuePanels(at, texts).data();
    }

    /// 主责单位名次变化: who moved?
    public RanksData ranks() {
        return ranks(Optional.empty());
    }

    private RanksData ranks(Optional<UUID> own) {
        return new UnitRanks(source, texts).data(own);
    }

    /// 政策进程: what is stuck where?
    public RailsData policies() {
        return new PolicyRails(at, texts).data();
    }

    /// 在办督办事项时长: how old is the tail?
    public AgesData ages() {
        return new ItemCharts(source, texts).ages();
    }

    /// 督办闭环各环节: where does the loop stall?
    public StagesData stages() {
        return new ItemCharts(source, texts).stages();
    }

    private LocalDate monthBefore() {
        return YearMonth.from(at.asOf()).minusMonths(1).atEndOfMonth();
    }
}
