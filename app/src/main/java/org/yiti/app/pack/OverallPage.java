package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;

/// 总体情况: the whole year in one page, its half-year sentence first.
final class OverallPage {
    private static final float CURVE = 220;
    private static final float OVERDUE = 190;

    private final PackSource source;
    private final PackCharts charts;

    OverallPage(PackSource source, PackCharts charts) {
        this.source = source;
        this.charts = charts;
    }

    PackPage make() {
        var year = FigureScope.YEAR;
        var figures = source.at().figures();
        var volumes = source.at().index().volumes();
        var findings = new Findings(source);
        var tasks = figures.taskRate(year);
        var policies = figures.policyRate(year);
        var fell = volumes.fell(year);
        var parts = new ArrayList<Part>();
        parts.add(
                line(
                        Said.joined(
                                source.texts(),
                                "pack.join.stop",
                                source.say(Finding.of("pack.overall.tasks", tasks)),
                                source.say(findings.gap(year)))));
        parts.add(
                line(
                        source.say(
                                Finding.of(
                                        "pack.overall.policies",
                                        policies,
                                        figures.policyDue(year)))));
        parts.add(
                line(
                        source.say(
                                Finding.of(
                                        "pack.overall.late",
                                        figures.overdue(year),
                                        figures.dueThisMonth(year),
                                        figures.silentUnits(year),
                                        figures.awaitingCheck(year)))));
        parts.add(new Part.Charts(List.of(charts.curve(year)), CURVE));
        parts.add(new Part.Charts(List.of(charts.overdue()), OVERDUE));
        return new PackPage(
                PageKind.OVERALL.name(),
                PageKind.OVERALL,
                source.say(title(fell)),
                source.texts()
                        .tr(
                                "pack.overall.about",
                                source.office(),
                                source.month().getYear(),
                                source.month().getMonthValue()),
                parts,
                findings.notes(tasks, policies, fell));
    }

    /// The half-year sentence; without volumes it says nothing of them.
    private Finding title(Figure fell) {
        var ahead = source.at().figures().issuesAhead(FigureScope.YEAR);
        var volumes = source.at().index().volumes();
        return fell.of().isEmpty()
                ? Finding.of(
                        "pack.matrix.title", ahead, source.at().figures().overdue(FigureScope.YEAR))
                : Finding.of(
                        "pack.overall.title",
                        ahead,
                        fell,
                        volumes.fellByMoreThanTen(FigureScope.YEAR));
    }

    private static Part line(Said said) {
        return new Part.Line(said);
    }
}
