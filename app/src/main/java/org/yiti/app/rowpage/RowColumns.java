package org.yiti.app.rowpage;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.search.SearchIndex;

/// Columns of fields that point at other rows.
public final class RowColumns {
    private final RowTable table;
    private final OfficeRows rows;
    private final Desk desk;
    private final Texts texts;

    public RowColumns(RowTable table, OfficeRows rows, Desk desk, Texts texts) {
        this.table = table;
        this.rows = rows;
        this.desk = desk;
        this.texts = texts;
    }

    public GridColumn<Row> of(Field field, double width) {
        return table.column(field, width);
    }

    /// An issue of the open year, chosen by its number or name.
    public GridColumn<Row> issue(Field field, double width) {
        Function<Row, String> words = row -> issueWords(row.reference(field));
        return table.column(
                GridColumn.<Row>of(
                                field.key(),
                                texts.label(field),
                                width,
                                row -> GridCell.of(words.apply(row)))
                        .edited(
                                new CellEditor.Choice<>(
                                        words,
                                        (_, typed) ->
                                                SearchIndex.choices(
                                                        issues().stream()
                                                                .map(RowColumns::words)
                                                                .toList(),
                                                        List::of,
                                                        typed))),
                (row, typed) -> typeIssue(row, field, typed.strip()));
    }

    private Edited typeIssue(Row row, Field field, String typed) {
        if (typed.isEmpty()) {
            return put(row, field, null);
        }
        return issues().stream()
                .filter(issue -> List.of(words(issue), issue.code(), issue.name()).contains(typed))
                .findFirst()
                .map(issue -> put(row, field, issue.id()))
                .orElseGet(() -> new Edited.Refused(Sentence.of("row-part.issue.unknown", typed)));
    }

    /// A supervision item or task that a row names, by its number; it is set by what is done with the row.
    public GridColumn<Row> named(Field field, double width) {
        return GridColumn.of(
                field.key(), texts.label(field), width, row -> GridCell.of(named(row, field)));
    }

    private String named(Row row, Field field) {
        return rows.pointedAt(row.reference(field))
                .map(found -> found.table() == Table.TASK ? found.words(TASK_NO) : numbered(found))
                .orElse("");
    }

    /// An item that was not submitted yet has no number.
    private String numbered(Row item) {
        var no = item.words(SUPERVISION_ITEM_NO);
        return no.isEmpty() ? texts.tr("row-part.item.draft") : no;
    }

    public String issueWords(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(issue -> at().flatMap(open -> open.book().issue(issue)))
                .map(RowColumns::words)
                .orElse("");
    }

    private List<Issue> issues() {
        return at().map(open -> open.book().issues()).orElse(List.of());
    }

    private Optional<Snapshot> at() {
        return desk.snapshot();
    }

    private static String words(Issue issue) {
        return issue.code() + " " + issue.name();
    }

    /// One field of a row as a step of its own.
    public Edited put(Row row, Field field, @Nullable Object value) {
        var change = Change.Put.of(row.id(), field, value);
        rows.record(Step.of(Sentence.of("step.setup.edit", row.table().label(), field), change));
        return new Edited.Accepted(List.of(change));
    }
}
