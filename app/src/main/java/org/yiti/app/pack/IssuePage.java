package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;

/// One issue on one page: how far it is, what its volume does, what was done, what is wrong, what has to be coordinated.
final class IssuePage {
    /// What charts may take of the page, in points.
    private static final float LOWEST = 180;

    private static final float HIGHEST = 290;
    private static final float PAGE = 575;

    private static final float LINE = 20;
    private static final float HEAD = 22;
    private static final int LINE_LENGTH = 34;
    private static final int PROGRESS = 3;
    private static final int PROBLEMS = 2;

    /// Two lines.
    private static final int LONGEST = 68;

    private final PackSource source;
    private final PackCharts charts;
    private final Findings findings;

    IssuePage(PackSource source, PackCharts charts) {
        this.source = source;
        this.charts = charts;
        this.findings = new Findings(source);
    }

    /// What a unit reported of a task in the month.
    private record Told(Task task, MonthReport report) {}

    PackPage make(PageKind kind, Issue issue) {
        var scope = new FigureScope.OfIssue(issue.id());
        var figures = source.at().figures();
        var tasks = figures.taskRate(scope);
        var parts = new ArrayList<Part>();
        parts.add(
                new Part.Line(
                        Said.joined(
                                source.texts(),
                                "pack.join",
                                source.say(Finding.of("pack.issue.tasks", tasks)),
                                source.say(
                                        Finding.of(
                                                "pack.issue.more",
                                                figures.overdue(scope),
                                                figures.silent(scope),
                                                figures.policyRate(scope))))));
        parts.add(new Part.Line(volumes(issue)));
        int drawn = parts.size();
        var told = told(issue);
        told(parts, "pack.issue.progress", progress(told));
        told(parts, "pack.issue.problems", problems(told));
        told(parts, "pack.issue.coordinate", coordinate(told));
        parts.add(
                drawn,
                new Part.Charts(List.of(charts.curve(scope), charts.control(issue)), left(parts)));
        return new PackPage(
                kind.name() + ":" + issue.id(),
                kind,
                title(issue, scope),
                about(issue, scope),
                parts,
                findings.notes(tasks));
    }

    /// The height that all else leaves.
    private static float left(List<Part> parts) {
        float used = 0;
        for (Part part : parts) {
            used +=
                    part instanceof Part.Line(var said)
                            ? LINE * Clipped.lines(said.words(), LINE_LENGTH)
                            : HEAD;
        }
        return Math.clamp(PAGE - used, LOWEST, HIGHEST);
    }

    private Said title(Issue issue, FigureScope scope) {
        var gap = source.say(findings.gap(scope));
        var change = source.at().index().volumes().monthOnMonth(issue);
        var fallen = findings.changeInTitle(change);
        var both = Said.joined(source.texts(), "pack.join.title", gap, fallen);
        return both.with(
                        source.texts()
                                .tr("pack.issue.title", issue.code(), issue.name(), both.words()))
                .naming(issue.code() + " " + issue.name());
    }

    private Said volumes(Issue issue) {
        var volumes = source.at().index().volumes();
        var month = findings.change(volumes.monthOnMonth(issue));
        var year = volumes.yearOnYear(issue);
        return year.counted().isEmpty()
                ? month.with(source.texts().tr("pack.stop", month.words()))
                : Said.joined(
                        source.texts(),
                        "pack.join.stop",
                        month,
                        source.say(Findings.Change.YEAR.of(year)));
    }

    private String about(Issue issue, FigureScope scope) {
        var at = source.at();
        var texts = source.texts();
        var light = at.lights().counts(scope).worst();
        return texts.tr(
                "pack.issue.about",
                at.units().label(issue.leadUnit()),
                LightSign.of(light),
                light,
                theme(issue));
    }

    private String theme(Issue issue) {
        var theme = issue.theme();
        return theme == null
                ? ""
                : source.at().book().theme(theme).map(found -> found.name()).orElse("");
    }

    /// Reports of the month, those of the worst tasks last.
    private List<Told> told(Issue issue) {
        var book = source.at().book();
        int month = source.month().getMonthValue();
        return book.tasksOf(issue.id()).stream()
                .flatMap(task ->
                        book
                                .report(task.id(), month)
                                .filter(report -> report.state() != ReportState.DRAFT)
                                .map(report -> new Told(task, report))
                                .stream())
                .sorted(Comparator.comparing(told -> source.at().lights().of(told.task()).shown()))
                .toList();
    }

    private static List<String> progress(List<Told> told) {
        return words(told.stream().map(each -> each.report().text()), PROGRESS);
    }

    private static List<String> problems(List<Told> told) {
        return words(told.reversed().stream().map(each -> each.report().problem()), PROBLEMS);
    }

    /// The next step of the worst task that has a problem.
    private static List<String> coordinate(List<Told> told) {
        return words(
                told.reversed().stream()
                        .filter(each -> !each.report().problem().isBlank())
                        .map(each -> each.report().nextStep()),
                1);
    }

    private static List<String> words(Stream<String> told, int most) {
        return told.filter(words -> !words.isBlank())
                .map(words -> Clipped.to(words, LONGEST))
                .distinct()
                .limit(most)
                .toList();
    }

    private void told(List<Part> parts, String head, List<String> told) {
        if (told.isEmpty()) {
            return;
        }
        parts.add(Part.Head.of(source.texts().tr(head)));
        var place = head.substring(head.lastIndexOf('.') + 1);
        for (int i = 0; i < told.size(); i++) {
            var said = Said.quoted(source.texts().tr("pack.issue.told", i + 1, told.get(i)));
            parts.add(new Part.Line(said.at(place + "-" + (i + 1))));
        }
    }
}
