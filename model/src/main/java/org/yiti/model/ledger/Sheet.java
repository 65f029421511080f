package org.yiti.model.ledger;

import java.util.List;

/// One sheet of a workbook (or one csv file) as it was read, before anything is understood.
///
/// @param rows rows by their place in the file; a row may be shorter than the sheet is wide
/// @param merges merged areas
public record Sheet(String name, List<List<Cell>> rows, List<Merge> merges) {
    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
        merges = List.copyOf(merges);
    }

    /// A merged area, all four ends counted from 0 and included.
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        public boolean holds(int row, int column) {
            return row >= firstRow
                    && row <= lastRow
                    && column >= firstColumn
                    && column <= lastColumn;
        }
    }

    public Cell cell(int row, int column) {
        if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
            return new Cell.Blank();
        }
        return rows.get(row).get(column);
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
