package org.yiti.app.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.PrintableGrid.Around;
import org.yiti.app.grid.PrintedRows;
import org.yiti.app.i18n.Texts;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Task;
import org.yiti.model.unit.Unit;

/// The matrix on paper: what stands around it, and the whole of it without a window.
public final class MatrixPaper {
    private final Texts texts;

    public MatrixPaper(Texts texts) {
        this.texts = texts;
    }

    /// The status of all tasks of a year by month, under their issues.
    public Listing of(Snapshot at) {
        var page = MatrixPage.of(at, Filter.ALL, Grouping.ISSUE);
        var cells = new MatrixCells(at, Shows.STATUS, texts);
        var table = new MatrixTable(texts, () -> cells);
        var disputes = new DisputeWords(Optional.of(at), texts);
        var sums = MatrixTotals.of(page, texts, Progress.SILENT);
        var body =
                PrintedRows.of(
                        MatrixMarks.disputed(
                                table.columns(
                                        new MatrixTable.Columns(Shows.STATUS, at.lights().month())),
                                () -> disputes),
                        table.groups(page, sums.bands()),
                        Task::id,
                        Task::no);
        var around = of(page, Shows.STATUS);
        var under = around.and(disputes.onPaper(Optional.empty())).conditions();
        return Listing.of(around.heading(), body.under(under));
    }

    /// Which cells it shows, and by what its rows are narrowed and grouped.
    Around of(MatrixPage page, Shows shows) {
        var at = page.at();
        var title =
                texts.tr(
                        "document.title.matrix",
                        at.book().programme().name(),
                        texts.tr(shows.key()));
        return Around.of(Listing.Heading.of(title, at.asOf())).under(conditions(page));
    }

    private List<String> conditions(MatrixPage page) {
        var said = new ArrayList<String>();
        var filter = page.filter();
        filter.issue()
                .flatMap(page.at().book()::issue)
                .ifPresent(
                        issue -> add(said, "document.by.issue", issue.code() + " " + issue.name()));
        filter.leadUnit()
                .flatMap(page.at().units()::unit)
                .map(Unit::label)
                .ifPresent(unit -> add(said, "document.by.unit", unit));
        filter.light().ifPresent(light -> add(said, "document.by.light", texts.label(light)));
        if (!filter.text().isBlank()) {
            add(said, "document.by.text", filter.text().strip());
        }
        if (page.shown() < page.all()) {
            said.add(texts.tr("matrix.count", page.shown(), page.all()));
        }
        said.add(texts.tr(page.grouping().key()));
        return said;
    }

    private void add(List<String> to, String key, String words) {
        to.add(texts.tr("document.condition", texts.tr(key), words));
    }
}
