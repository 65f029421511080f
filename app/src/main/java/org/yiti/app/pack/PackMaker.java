package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTime;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Issue;

/// Makes the meeting material of a month, with what the office changed of it: a pure function of what it is made from.
public final class PackMaker {
    private final PackSource source;

    public PackMaker(PackSource source) {
        this.source = source;
    }

    /// The pages that are printed, in the order in which they are read.
    public Pack make(Progress progress) {
        return edited(progress).pack();
    }

    /// All pages, as they are made and as the office has them.
    public EditedPack edited(Progress progress) {
        return new PackEdits(source.own()).of(made(progress)).told(source, false);
    }

    /// The pages as they are printed when the month is closed.
    Pack printed(Progress progress) {
        return new PackEdits(source.own()).of(made(progress)).pack();
    }

    /// What is made of the data alone.
    Pack made(Progress progress) {
        var pages = new ArrayList<PackPage>();
        var charts = new PackCharts(source);
        pages.add(new OverallPage(source, charts).make());
        pages.add(new MatrixPage(source).make());
        new VolumePage(source, charts).make().ifPresent(pages::add);
        var issues = new IssuePage(source, charts);
        var focus = focus();
        for (Issue issue : focus) {
            progress.checkpoint();
            pages.add(issues.make(PageKind.FOCUS, issue));
        }
        pages.add(new LatePage(source).make());
        new RankingPage(source, charts).make().ifPresent(pages::add);
        var chart = new ChartPage(source);
        chart.of(PageKind.RANKS, charts.ranks()).ifPresent(pages::add);
        chart.of(PageKind.PANELS, charts.panels()).ifPresent(pages::add);
        new DecisionPage(source).make().ifPresent(pages::add);
        new RevisionPage(source).make().ifPresent(pages::add);
        for (Issue issue : source.at().book().issues()) {
            if (!focus.contains(issue)) {
                progress.checkpoint();
                pages.add(issues.make(PageKind.ISSUE, issue));
            }
        }
        return new Pack(heading(), pages);
    }

    /// The issues that are heard in the month: of its themes, and those that name the month themselves.
    private List<Issue> focus() {
        var book = source.at().book();
        Integer month = source.month().getMonthValue();
        return book.issues().stream()
                .filter(issue -> {
                    var theme = issue.theme();
                    return month.equals(issue.focusMonth())
                            || issue.focusMonth() == null
                                    && theme != null
                                    && book.theme(theme)
                                            .filter(t -> month.equals(t.focusMonth()))
                                            .isPresent();
                })
                .toList();
    }

    private Pack.Heading heading() {
        var texts = source.texts();
        var month = source.month();
        return new Pack.Heading(
                texts.tr(
                        "pack.title",
                        source.at().book().programme().name(),
                        month.getYear(),
                        month.getMonthValue()),
                source.office(),
                new PackTime.OfMonth(month),
                source.at().asOf(),
                source.closed().map(this::closed).orElseGet(() -> texts.tr("pack.open")),
                source.marking());
    }

    private String closed(MonthClose closed) {
        return source.texts().tr("pack.closed", closed.closedOn() == null ? "" : closed.closedOn());
    }
}
