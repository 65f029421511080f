package org.yiti.app.consultation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.programme.Issue;

/// What the figures of a month say of an issue, each with its name, as a sheet begins with it.
final class FigureText {
    private final Snapshot at;
    private final Texts texts;

    /// @param at the year; what is written speaks of its date where the month has not ended by then
    FigureText(Snapshot at, int month, Texts texts) {
        var end = YearMonth.of(at.book().programme().year(), month).atEndOfMonth();
        this.at = end.isBefore(at.asOf()) ? at.at(end) : at;
        this.texts = texts;
    }

    LocalDate day() {
        return at.asOf();
    }

    /// How far the tasks are.
    String progress(Issue issue) {
        var scope = new FigureScope.OfIssue(issue.id());
        var figures = at.figures();
        var done = figures.taskRate(scope);
        var late = figures.overdue(scope);
        return texts.tr(
                "consultation.fill.progress",
                at.asOf(),
                done.numerator(),
                done.denominator(),
                done.words(),
                figures.taskProgress(scope).words(),
                late.numerator());
    }

    /// How many requests there were in the last month that has ended, and how that changed.
    String volume(Issue issue) {
        var volumes = at.index().volumes();
        return volumes.month()
                .map(month ->
                        texts.tr(
                                "consultation.fill.volume",
                                month.getMonthValue(),
                                dispatched(issue, month.getMonthValue()),
                                volumes.monthOnMonth(issue).words()))
                .orElse("");
    }

    private long dispatched(Issue issue, int month) {
        return at.volumes().stream()
                .filter(total -> total.issue().equals(issue.id()) && total.month() == month)
                .mapToLong(VolumeTotals.Total::dispatched)
                .sum();
    }
}
