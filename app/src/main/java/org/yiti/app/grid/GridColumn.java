package org.yiti.app.grid;

import java.util.function.Function;
import javafx.geometry.HPos;
import org.yiti.app.grid.filter.ColumnValues;

/// One column of a grid.
///
/// @param id stable name, used to remember width and place
/// @param head text of the head row
/// @param group text over neighbouring columns in a second head row, empty for none
/// @param width starting width in em of the grid's type size
/// @param align where the text stands in its cells
/// @param framed drawn with a frame over its whole height (the current month)
/// @param cell what a row shows in this column
/// @param editor how a person changes it
/// @param order what its rows are put in order by
/// @param words what a row is filtered and found by; like `cell` only called on the screen's thread
/// @param <R> kind of row
public record GridColumn<R>(
        String id,
        String head,
        String group,
        double width,
        HPos align,
        boolean framed,
        Function<R, GridCell> cell,
        CellEditor<R> editor,
        ColumnOrder<R> order,
        Function<R, String> words) {
    private static final int FIRST_WIDE = 0x2E80;
    private static final double NARROW_EM = 0.58;
    private static final double MARGIN_EM = 2.4;

    /// A read-only column with text at the left and no group head.
    public static <R> GridColumn<R> of(
            String id, String head, double width, Function<R, GridCell> cell) {
        return new GridColumn<>(
                id,
                head,
                "",
                width,
                HPos.LEFT,
                false,
                cell,
                new CellEditor.ReadOnly<>(),
                new ColumnOrder.Words<>(),
                row -> cell.apply(row).text());
    }

    /// The width to begin with, never so narrow that the head is cut.
    double startingWidth() {
        return Math.max(width, em(head) + MARGIN_EM);
    }

    /// About how wide words are: a Chinese character takes one em, a Latin one a good half.
    public static double em(String words) {
        return words.codePoints().mapToDouble(c -> c < FIRST_WIDE ? NARROW_EM : 1).sum();
    }

    /// What a row holds in this column in plain words: what an edit would begin with, what it shows where it is only
    /// read.
    String plain(R row) {
        return editor instanceof CellEditor.ReadOnly<R>
                ? cell.apply(row).text()
                : editor.startText(row);
    }

    public GridColumn<R> under(String groupHead) {
        return new GridColumn<>(
                id, head, groupHead, width, align, framed, cell, editor, order, words);
    }

    public GridColumn<R> aligned(HPos where) {
        return new GridColumn<>(id, head, group, width, where, framed, cell, editor, order, words);
    }

    public GridColumn<R> withFrame(boolean drawn) {
        return new GridColumn<>(id, head, group, width, align, drawn, cell, editor, order, words);
    }

    public GridColumn<R> edited(CellEditor<R> how) {
        return new GridColumn<>(id, head, group, width, align, framed, cell, how, order, words);
    }

    /// The same column with its rows in another order than that of their words.
    public GridColumn<R> ordered(ColumnOrder<R> by) {
        return new GridColumn<>(id, head, group, width, align, framed, cell, editor, by, words);
    }

    /// The same column, filtered and found by other words than its cells show.
    public GridColumn<R> inWords(Function<R, String> said) {
        return new GridColumn<>(id, head, group, width, align, framed, cell, editor, order, said);
    }

    /// The same column with other cells in the same words.
    public GridColumn<R> showing(Function<R, GridCell> cells) {
        return new GridColumn<>(id, head, group, width, align, framed, cells, editor, order, words);
    }

    /// What a row is filtered, sorted and found by: its words on one line.
    ColumnValues.Value value(R row) {
        var number =
                order instanceof ColumnOrder.Words<R> ? null : order.number(row, cell.apply(row));
        var said = words.apply(row).strip();
        return new ColumnValues.Value(
                said.indexOf('\n') < 0 ? said : said.replaceAll("\\s*\\R\\s*", " "), number);
    }
}
