package org.yiti.app.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.GridGroup;
import org.yiti.app.grid.PrintedRows;
import org.yiti.app.i18n.Texts;
import org.yiti.app.issue.TaskListTable.Line;
import org.yiti.model.edit.TaskEdits;
import org.yiti.model.edit.Typing;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Code;

/// The lists of issues and of tasks on paper, without a window.
public final class IssuePapers {
    private final Snapshot at;
    private final Texts texts;
    private final String federation;
    private final DisputeWords disputes;

    /// @param federation code of the city whose offices exchange
    public IssuePapers(Snapshot at, Texts texts, String federation) {
        this.at = at;
        this.texts = texts;
        this.federation = federation;
        this.disputes = new DisputeWords(Optional.of(at), texts);
    }

    public Listing issues() {
        var fields =
                new FieldColumns<IssueListModel.Line>(
                        line -> line.issue().row(), () -> Optional.of(at), texts);
        var body =
                PrintedRows.of(
                        new IssueListTable(texts, fields).columns(),
                        List.of(GridGroup.plain(IssueListModel.read(at))),
                        line -> line.issue().id(),
                        line -> line.issue().code());
        return Listing.of(
                heading(texts.tr("document.title.issues", at.book().programme().name())),
                body.under(disputes.onPaper()));
    }

    /// The tasks of one issue, or of the whole year under their issues.
    public Listing tasks(Optional<Issue> only) {
        var fields =
                new FieldColumns<Line>(line -> line.task().row(), () -> Optional.of(at), texts);
        var groups =
                only.map(issue -> List.of(GridGroup.plain(lines(issue))))
                        .orElseGet(() -> at.book().issues().stream().map(this::group).toList());
        var body =
                PrintedRows.of(
                        new TaskListTable(texts, fields, this::edits).columns(at),
                        groups,
                        line -> line.task().id(),
                        line -> line.task().no());
        var title =
                only.map(issue -> texts.tr("document.title.tasks", issue.code(), issue.name()))
                        .orElseGet(() ->
                                texts.tr(
                                        "document.title.tasks.year", at.book().programme().name()));
        return Listing.of(heading(title), body.under(disputes.onPaper(only.map(Issue::id))));
    }

    private GridGroup<Line> group(Issue issue) {
        var lines = lines(issue);
        var title = texts.tr("matrix.band", issue.code() + " " + issue.name(), lines.size());
        return new GridGroup<>(issue.id(), title, Map.of(), lines);
    }

    private List<Line> lines(Issue issue) {
        return at.book().tasksOf(issue.id()).stream().map(this::line).toList();
    }

    private Line line(Task task) {
        return new Line(task, at, disputes);
    }

    private TaskEdits edits(Snapshot of) {
        return new TaskEdits(
                of.book(), new Typing(of.units(), federation, "", this::label, of.asOf(), ""));
    }

    private String label(Code code) {
        return texts.label(code);
    }

    private Listing.Heading heading(String title) {
        return Listing.Heading.of(title, at.asOf());
    }
}
