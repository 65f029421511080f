package org.yiti.model.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yiti.model.record.Texts;

/// A sheet whose merged areas are undone: each of their cells shows what the area shows.
final class UnfoldedSheet {
    private record Place(int row, int column) {}

    private final Sheet sheet;
    private final int width;
    private final Map<Place, Sheet.Merge> merged = new HashMap<>();

    UnfoldedSheet(Sheet sheet) {
        this.sheet = sheet;
        this.width = sheet.width();
        for (Sheet.Merge merge : sheet.merges()) {
            for (int row = merge.firstRow();
                    row <= Math.min(merge.lastRow(), height() - 1);
                    row++) {
                for (int c = merge.firstColumn();
                        c <= Math.min(merge.lastColumn(), width - 1);
                        c++) {
                    merged.put(new Place(row, c), merge);
                }
            }
        }
    }

    int height() {
        return sheet.rows().size();
    }

    int width() {
        return width;
    }

    Cell cell(int row, int column) {
        var merge = merged.get(new Place(row, column));
        return merge == null
                ? sheet.cell(row, column)
                : sheet.cell(merge.firstRow(), merge.firstColumn());
    }

    String text(int row, int column) {
        return Texts.tidy(cell(row, column).shown());
    }

    /// What the cell itself holds, empty within a merged area save for its first cell.
    String ownText(int row, int column) {
        return Texts.tidy(sheet.cell(row, column).shown());
    }

    /// Whether the cell shows what a row above it holds.
    boolean fromAbove(int row, int column) {
        var merge = merged.get(new Place(row, column));
        return merge != null && merge.firstRow() < row;
    }

    /// The number of columns that the merged area at a cell goes over; 1 where there is none.
    int span(int row, int column) {
        var merge = merged.get(new Place(row, column));
        return merge == null ? 1 : merge.lastColumn() - merge.firstColumn() + 1;
    }

    /// The last row of the merged area at a cell, or the row itself.
    int lastRow(int row, int column) {
        var merge = merged.get(new Place(row, column));
        return merge == null ? row : merge.lastRow();
    }

    int filledCells(int row) {
        return (int) ownTexts(row).stream().filter(text -> !text.isEmpty()).count();
    }

    List<String> ownTexts(int row) {
        return IntStream.range(0, width).mapToObj(c -> ownText(row, c)).toList();
    }
}
