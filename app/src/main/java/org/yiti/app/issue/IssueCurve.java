package org.yiti.app.issue;

import java.util.Optional;
import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartExport;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.desk.Workplace;
import org.yiti.app.pack.ChartTitles;
import org.yiti.app.yearchart.CurveMonth;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.figure.FigureScope;

/// The S-curve of one issue, from the same figures as its cards.
final class IssueCurve {
    private final Workplace at;
    private final IssueModel model;
    private final ChartTitles titles;

    IssueCurve(Workplace at, IssueModel model) {
        this.at = at;
        this.model = model;
        this.titles = new ChartTitles(at.desk(), at.jobs(), at.notices(), "issue");
    }

    Chart chart(IssueModel.Page page) {
        var chart =
                new Chart(
                        data(page),
                        at.texts(),
                        at.theme(),
                        new ChartExport(at.jobs(), at.notices()),
                        month ->
                                model.go(
                                        CurveMonth.of(page.at(), month)
                                                .route(
                                                        page.at(),
                                                        new FigureScope.OfIssue(
                                                                page.issue().id()))));
        chart.setId("issue-curve");
        titles.on(chart, page.issue().id().toString(), () -> data(model.now().orElse(page)));
        titles.read(Optional.of(page.at()));
        return chart;
    }

    /// Shows a newer state of the issue.
    void show(Chart chart, IssueModel.Page page) {
        chart.show(data(page));
        titles.read(Optional.of(page.at()));
    }

    private SCurveData data(IssueModel.Page page) {
        return new YearCharts(page.at(), at.texts())
                .curve(new FigureScope.OfIssue(page.issue().id()));
    }
}
