package org.yiti.app.issue;

import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartExport;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.desk.Workplace;
import org.yiti.app.figure.PlanCurve;
import org.yiti.app.yearchart.CurveMonth;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

/// The S-curve of one issue, from the same figures as its cards.
final class IssueCurve {
    private final Workplace at;
    private final IssueModel model;

    IssueCurve(Workplace at, IssueModel model) {
        this.at = at;
        this.model = model;
    }

    Chart chart(IssueModel.Page page) {
        return new Chart(
                data(page),
                at.texts(),
                at.theme(),
                new ChartExport(at.jobs(), at.notices()),
                month ->
                        model.go(
                                CurveMonth.of(page.at(), month)
                                        .route(
                                                page.at(),
                                                new FigureScope.OfIssue(page.issue().id()))));
    }

    SCurveData data(IssueModel.Page page) {
        return PlanCurve.of(
                at.texts(),
                page.at().book().programme().year(),
                page.figure(FigureCode.TASK_RATE),
                page.figure(FigureCode.PLAN_GAP),
                page.curve());
    }
}
