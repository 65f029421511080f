package org.yiti.app.rowpage;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rows.RowAct;
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

    /// @param name the field that a screen reader says for a row
    public RowColumns(Workplace at, OfficeRows rows, Field name) {
        this(new RowTable(at.texts(), rows::units, rows::edit, name), rows, at.desk(), at.texts());
    }

    public RowColumns(RowTable table, OfficeRows rows, Desk desk, Texts texts) {
        this.table = table;
        this.rows = rows;
        this.desk = desk;
        this.texts = texts;
    }

    /// The list of these columns.
    ///
    /// @param lines of text that a row has room for
    /// @param frozen how many columns do not scroll
    public RowPart<Row> part(String id, int lines, int frozen, List<GridColumn<Row>> columns) {
        table.grid().setTextLines(lines);
        table.grid().setColumns(columns, frozen);
        return new RowPart<>(id, table.grid(), Row::id, texts);
    }

    /// Ends the tools of a list with the recycle bin and the printer.
    ///
    /// @param title of the printed list
    public RowPart<Row> ending(RowPart<Row> part, Printing printing, String title) {
        return ending(part, printing, title, rows::remove);
    }

    /// @param removal moves rows to the recycle bin, with what has to change because of it
    public RowPart<Row> ending(
            RowPart<Row> part, Printing printing, String title, Consumer<List<Row>> removal) {
        Runnable remove = () -> removal.accept(part.grid().selectedRows());
        return part.tool("setup.remove", "remove", remove)
                .on(RowAct.REMOVE, remove)
                .printed(printing, () -> around(title));
    }

    /// Title and date of a printed list.
    public Optional<PrintableGrid.Around> around(String title) {
        return at().map(open ->
                PrintableGrid.Around.of(Listing.Heading.of(texts.tr(title), open.asOf())));
    }

    /// A field that is not typed into.
    public GridColumn<Row> shown(Field field, double width) {
        return of(field, width).edited(new CellEditor.ReadOnly<>());
    }

    /// One of some words that are not fixed, or another one.
    ///
    /// @param choices of a row
    public GridColumn<Row> word(Field field, double width, Function<Row, List<String>> choices) {
        return of(field, width)
                .edited(
                        new CellEditor.Choice<>(
                                row -> table.words(row, field),
                                (row, typed) ->
                                        SearchIndex.choices(choices.apply(row), List::of, typed)));
    }

    /// A column that is typed into, but not simply into a field.
    public GridColumn<Row> typed(GridColumn<Row> column, BiFunction<Row, String, Edited> typed) {
        return table.column(column, typed);
    }

    /// A supervision item, chosen by its number or title.
    public GridColumn<Row> item(Field field, double width, ItemChoices items) {
        return table.column(
                named(field, width)
                        .edited(
                                new CellEditor.Choice<>(
                                        row -> named(row, field),
                                        (_, typed) -> items.fitting(typed))),
                (row, typed) ->
                        typed.isBlank()
                                ? put(row, field, null)
                                : items.called(typed)
                                        .map(id -> put(row, field, id))
                                        .orElseGet(() ->
                                                new Edited.Refused(
                                                        Sentence.of(
                                                                "row-part.item.unknown", typed))));
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
