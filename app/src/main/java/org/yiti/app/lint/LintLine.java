package org.yiti.app.lint;

import java.util.Objects;
import org.yiti.app.desk.RowTitle;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.lint.Finding;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.LintNote;

/// One finding of the completeness check in words.
///
/// @param place what it points at, such as `任务 03-02-01`
/// @param explanation the newest one, also where it no longer holds
record LintLine(
        Finding finding,
        Issue issue,
        String place,
        String rule,
        String what,
        String explanation,
        String explainedBy,
        String explainedOn) {

    /// In which part of the list it stands.
    enum Part {
        ERRORS,
        WARNINGS,
        EXPLAINED
    }

    static LintLine of(Finding finding, Issue issue, Snapshot at, Texts texts) {
        var note = finding.note().filter(_ -> !finding.error());
        var on = note.map(LintNote::explainedOn);
        return new LintLine(
                finding,
                issue,
                place(finding, issue, at, texts),
                texts.label(finding.rule()),
                texts.say(finding.what()),
                note.map(LintNote::explanation).orElse(""),
                note.map(LintNote::explainedBy).orElse(""),
                on.map(Objects::toString).orElse(""));
    }

    private static String place(Finding finding, Issue issue, Snapshot at, Texts texts) {
        var spot = finding.spot();
        var task = at.book().task(spot.row());
        var row =
                task.isPresent()
                        ? task.map(t -> t.row())
                        : at.book().row(spot.field().table(), spot.row());
        return texts.say(RowTitle.of(row.orElse(issue.row()), at.book()::row, at.units()));
    }

    Part part() {
        return finding.error() ? Part.ERRORS : finding.explained() ? Part.EXPLAINED : Part.WARNINGS;
    }
}
