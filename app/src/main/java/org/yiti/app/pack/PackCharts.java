package org.yiti.app.pack;

import java.util.Optional;
import org.yiti.app.chart.ChartData;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;

/// The charts of the pages: those that screens show of the same snapshot.
final class PackCharts {
    private final YearCharts charts;

    PackCharts(PackSource source) {
        this.charts = new YearCharts(source.charts(), source.texts());
    }

    ChartData curve(FigureScope scope) {
        return charts.curve(scope);
    }

    /// What fell and what rose against the month before.
    ChartData changes() {
        return charts.changes();
    }

    /// Whether the volume of an issue really changed.
    ChartData control(Issue issue) {
        return charts.control(Optional.of(issue));
    }

    /// Why the number of overdue tasks changed since the month before.
    ChartData overdue() {
        return charts.overdue();
    }

    /// Whose rank rose and fell.
    ChartData ranks() {
        return charts.ranks();
    }

    /// The volume of each issue through the year.
    ChartData panels() {
        return charts.panels();
    }

    ChartData ranking() {
        return charts.ranking();
    }
}
