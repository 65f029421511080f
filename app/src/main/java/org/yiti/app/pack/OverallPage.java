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
                title(findings, fell),
                source.texts()
                        .tr(
                                "pack.overall.about",
                                source.office(),
                                source.month().getYear(),
                                source.month().getMonthValue()),
                parts,
                notes(findings, tasks, policies, fell));
    }

    /// The half-year sentence; without volumes it says nothing of them.
    private Said title(Findings findings, Figure fell) {
        var ahead = source.at().figures().issuesAhead(FigureScope.YEAR);
        return fell.of().isEmpty()
                ? source.say(
                        Finding.of(
                                "pack.matrix.title",
                                ahead,
                                source.at().figures().overdue(FigureScope.YEAR)))
                : findings.ofVolumes(
                        "pack.overall.title",
                        "pack.overall.title.earlier",
                        ahead,
                        fell,
                        source.at().index().volumes().fellByMoreThanTen(FigureScope.YEAR));
    }

    /// What was left out of the denominators; where no issue can be compared, that.
    private List<Said> notes(Findings findings, Figure tasks, Figure policies, Figure fell) {
        if (!fell.of().isEmpty()) {
            return findings.notes(tasks, policies, fell);
        }
        var notes = new ArrayList<>(findings.notes(tasks, policies));
        notes.add(Said.plain(source.texts().tr("pack.volumes.none")));
        return notes;
    }

    private static Part line(Said said) {
        return new Part.Line(said);
    }
}
