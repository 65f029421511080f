package org.yiti.app.pack;

import org.yiti.app.chart.ChartData;
import org.yiti.app.figure.PlanCurve;
import org.yiti.model.figure.FigureScope;

/// The charts of the pages.
final class PackCharts {
    private final PackSource source;

    PackCharts(PackSource source) {
        this.source = source;
    }

    ChartData curve(FigureScope scope) {
        var at = source.at();
        return PlanCurve.of(
                source.texts(),
                at.book().programme().year(),
                at.figures().taskRate(scope),
                at.figures().planGap(scope),
                at.figures().curve(scope));
    }
}
