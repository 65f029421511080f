package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import org.yiti.model.freeze.Revision;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// 修订: what was corrected of the month before since that was closed; no page where nothing was.
final class RevisionPage {
    private static final int MOST = 30;
    private static final float ROW = 16;
    private static final int LONGEST = 18;

    private final PackSource source;

    RevisionPage(PackSource source) {
        this.source = source;
    }

    Optional<PackPage> make() {
        if (source.before().isEmpty()) {
            return Optional.empty();
        }
        var texts = source.texts();
        var grid =
                new Part.Grid(
                        List.of(
                                column("pack.revisions.of", 8, Part.Side.LEFT),
                                column("pack.revisions.field", 3, Part.Side.LEFT),
                                column("pack.revisions.then", 2.6f, Part.Side.RIGHT),
                                column("pack.revisions.now", 2.6f, Part.Side.RIGHT)),
                        source.before().stream().limit(MOST).map(this::row).toList(),
                        ROW);
        boolean more = source.before().size() > MOST;
        return Optional.of(
                new PackPage(
                        PageKind.REVISIONS.name(),
                        PageKind.REVISIONS,
                        source.say(Finding.of("pack.revisions.title")),
                        texts.tr("pack.revisions.about"),
                        List.of(grid),
                        more ? List.of(texts.tr("pack.revisions.more")) : List.of()));
    }

    private Part.Column column(String key, float share, Part.Side side) {
        return new Part.Column(source.texts().tr(key), share, side);
    }

    private List<Part.Cell> row(Revision revision) {
        return List.of(
                Part.Cell.of(Clipped.to(of(revision.row()), LONGEST)),
                Part.Cell.of(source.texts().label(revision.field())),
                Part.Cell.of(words(revision.then())),
                Part.Cell.of(words(revision.now())));
    }

    /// The task, issue or policy that the corrected row says something of, and its month.
    private String of(Row row) {
        var book = source.at().book();
        for (Field field : row.table().fields()) {
            var id = field.name().endsWith("_TASK") ? row.reference(field) : null;
            if (id != null) {
                return book.task(id).map(RevisionPage::named).orElse("") + month(row);
            }
        }
        if (row.table() == Table.TASK) {
            return named(new Task(row));
        }
        for (Field field : row.table().fields()) {
            var id = field.name().endsWith("_ISSUE") ? row.reference(field) : null;
            if (id != null) {
                return book.issue(id).map(issue -> issue.code() + " " + issue.name()).orElse("")
                        + month(row);
            }
        }
        return source.texts().say(row.table().label());
    }

    private static String named(Task task) {
        return task.no() + " " + task.content();
    }

    private String month(Row row) {
        return row.table()
                .field("month")
                .map(row::integer)
                .map(month -> " " + source.texts().tr("pack.matrix.month", month))
                .orElse("");
    }

    private String words(Optional<Object> value) {
        return value.map(Object::toString).orElse(source.texts().tr("figure.none"));
    }
}
