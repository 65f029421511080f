package org.yiti.app.home;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.LightCounts;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Theme;

/// What the first page shows of a snapshot.
///
/// @param focus the themes that are heard in the month of the date
record HomePage(
        Snapshot at,
        List<Theme> focus,
        Figure tasks,
        Figure progress,
        Figure gap,
        Figure policies,
        Figure policiesDue,
        Figure overdue,
        Figure dueThisMonth,
        Figure silentUnits,
        Figure silentTasks,
        Figure ahead,
        Figure fell,
        Figure fellStrongly,
        SCurveData curve,
        RankedBarsData ranking,
        List<IssueCard> issues,
        Figure awaitingCheck) {
    /// One issue of the overview.
    ///
    /// @param progress 加权进度 of the issue
    /// @param gap progress less plan, in points
    /// @param volume 环比 of its dispatched requests
    /// @param trend progress at the end of each month up to the date
    record IssueCard(
            Issue issue,
            Light light,
            LightCounts counts,
            Figure progress,
            Figure gap,
            Figure volume,
            List<OptionalDouble> trend) {}

    static HomePage read(Snapshot at, Texts texts) {
        var charts = new YearCharts(at, texts);
        var figures = at.figures();
        var year = FigureScope.YEAR;
        var month = YearMonth.from(at.asOf());
        return new HomePage(
                at,
                at.book().themes().stream()
                        .filter(t -> Integer.valueOf(month.getMonthValue()).equals(t.focusMonth()))
                        .toList(),
                figures.taskRate(year),
                figures.taskProgress(year),
                figures.planGap(year),
                figures.policyRate(year),
                figures.policyDue(year),
                figures.overdue(year),
                figures.dueThisMonth(year),
                figures.silentUnits(year),
                figures.silent(year),
                figures.issuesAhead(year),
                at.index().volumes().fell(year),
                at.index().volumes().fellByMoreThanTen(year),
                charts.curve(year),
                charts.ranking(),
                cards(at),
                figures.awaitingCheck(year));
    }

    /// The issues by how far they are behind, the farthest first.
    private static List<IssueCard> cards(Snapshot at) {
        return at.book().issues().stream()
                .map(issue -> {
                    var scope = new FigureScope.OfIssue(issue.id());
                    var counts = at.lights().counts(scope);
                    return new IssueCard(
                            issue,
                            counts.worst(),
                            counts,
                            at.figures().taskProgress(scope),
                            at.figures().planGap(scope),
                            at.index().volumes().monthOnMonth(issue),
                            at.figures().curve(scope).actual().stream()
                                    .map(percent -> OptionalDouble.of(percent.doubleValue()))
                                    .toList());
                })
                .sorted(Comparator.comparing(card -> card.gap().value().orElse(BigDecimal.ZERO)))
                .toList();
    }
}
