package org.yiti.app.matrix;

import java.util.ArrayList;
import java.util.List;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.PrintableGrid.Around;
import org.yiti.app.i18n.Texts;
import org.yiti.model.unit.Unit;

/// What stands around the matrix on paper: which cells it shows, and by what its rows are narrowed and grouped.
final class MatrixPaper {
    private final Texts texts;

    MatrixPaper(Texts texts) {
        this.texts = texts;
    }

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
