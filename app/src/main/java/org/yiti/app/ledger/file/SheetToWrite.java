package org.yiti.app.ledger.file;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet.Merge;

/// What one sheet of a workbook shall show: a title, a head of one or more rows, a body.
/// It is printed on A3 landscape, as wide as the paper and as many pages long as needed.
///
/// @param name on the tab; signs that Excel forbids are replaced
/// @param columns from left to right, at least one
/// @param frozenColumns columns at the left that stay while scrolling; title and head always stay
public record SheetToWrite(
        String name, Heading heading, List<Column> columns, Body body, int frozenColumns) {

    public SheetToWrite {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || frozenColumns < 0 || frozenColumns > columns.size()) {
            throw new IllegalArgumentException("columns " + columns.size());
        }
    }

    /// How many rows the head takes.
    int headRows() {
        return columns.stream().mapToInt(column -> column.head().size()).max().orElse(1);
    }

    /// A sheet with a locked column is protected, without a password, so that only the others can
    /// be filled in.
    boolean isProtected() {
        return columns.stream().anyMatch(Column::locked);
    }

    SheetStyles.Access access(Column column) {
        if (column.locked()) {
            return SheetStyles.Access.LOCKED;
        }
        return isProtected() ? SheetStyles.Access.OPEN : SheetStyles.Access.FREE;
    }

    /// The width of the columns that are seen, in half-width characters.
    int places(int firstColumn, int lastColumn) {
        return columns.subList(firstColumn, lastColumn + 1).stream()
                .filter(column -> !column.hidden())
                .mapToInt(Column::width)
                .sum();
    }

    /// @param title large and centred over all columns
    /// @param note small and to the right below it: date of the data, filters, unit; may be empty
    public record Heading(String title, String note) {}

    /// @param head words of the head from top to bottom; neighbours with the same words in the same
    ///     row share one cell, and a shorter head reaches down to the body
    /// @param width in half-width characters of the body font (a Chinese character takes two),
    ///     1 to 255
    /// @param locked a column that whoever fills in the sheet cannot change
    /// @param choices the only texts the column takes, in the order of the list; empty for any
    public record Column(
            List<String> head, int width, boolean hidden, boolean locked, List<String> choices) {
        /// Narrow columns have up to this many characters.
        private static final int NARROW = 12;

        public Column {
            head = List.copyOf(head);
            choices = List.copyOf(choices);
            if (head.isEmpty() || width < 1 || width > 255) {
                throw new IllegalArgumentException(head + ", width " + width);
            }
        }

        /// Whether it holds numbers, dates and names, which stand centred.
        boolean narrow() {
            return width <= NARROW;
        }

        HorizontalAlignment side() {
            return narrow() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
        }

        public static Column of(String head, int width) {
            return of(List.of(head), width);
        }

        public static Column of(List<String> head, int width) {
            return new Column(head, width, false, false, List.of());
        }

        /// Hidden columns are locked: they carry what the way back needs.
        public Column asHidden() {
            return new Column(head, width, true, true, choices);
        }

        public Column asLocked() {
            return new Column(head, width, hidden, true, choices);
        }

        public Column choosing(List<String> only) {
            return new Column(head, width, hidden, locked, only);
        }
    }

    /// A comment of the file on one cell.
    ///
    /// @param row of the body, its first being 0
    public record Remark(int row, int column, String words) {}

    /// @param rows values by row; a row may be shorter than there are columns
    /// @param merges areas of the body, its first row being 0
    /// @param bands rows that stand bold over the whole width, as the name of a group; their text
    ///     is that of the first column
    /// @param remarks shown beside their cells, and no part of what the cells say
    public record Body(
            List<List<Cell>> rows, List<Merge> merges, Set<Integer> bands, List<Remark> remarks) {
        public Body {
            remarks = List.copyOf(remarks);
            rows = rows.stream().map(List::copyOf).toList();
            merges = List.copyOf(merges);
            bands = Set.copyOf(bands);
        }

        public static Body of(List<List<Cell>> rows) {
            return new Body(rows, List.of(), Set.of());
        }

        public Body(List<List<Cell>> rows, List<Merge> merges, Set<Integer> bands) {
            this(rows, merges, bands, List.of());
        }

        public Body with(List<Remark> said) {
            return new Body(rows, merges, bands, said);
        }

        Cell cell(int row, int column) {
            List<Cell> cells = rows.get(row);
            return column < cells.size() ? cells.get(column) : new Cell.Blank();
        }
    }
}
