package org.yiti.app.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yiti.app.ledger.file.TextHeight;

/// Makes rows as high as their longest texts need, never lower than the office made them.
final class RowHeight {
    private final XSSFSheet sheet;

    /// The last columns of the merged areas, by their first: the copies of a row are merged as it is.
    private final Map<Integer, Integer> merged = new HashMap<>();

    /// @param row whose copies are to be made high enough
    RowHeight(XSSFSheet sheet, int row) {
        this.sheet = sheet;
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            if (area.getFirstRow() == row) {
                merged.put(area.getFirstColumn(), area.getLastColumn());
            }
        }
    }

    void fit(Row row) {
        float needed = 0;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getCellStyle() instanceof XSSFCellStyle style
                    && style.getWrapText()) {
                int lines = TextHeight.lines(cell.getStringCellValue(), places(cell));
                // Heights are counted for the 10 point type of our own ledgers.
                float size = style.getFont().getFontHeightInPoints() / 10f;
                needed = Math.max(needed, TextHeight.points(lines) * size);
            }
        }
        if (needed > row.getHeightInPoints()) {
            row.setHeightInPoints(Math.min(409, needed));
        }
    }

    /// Half-width characters that the cell, or the merged area it begins, holds in a line.
    private int places(Cell cell) {
        int first = cell.getColumnIndex();
        int last = merged.getOrDefault(first, first);
        double width = 0;
        for (int c = first; c <= last; c++) {
            width += sheet.getColumnWidth(c) / 256.0;
        }
        var font = ((XSSFCellStyle) cell.getCellStyle()).getFont().getFontHeightInPoints();
        // Widths are counted in characters of the workbook's standard type.
        double standard = sheet.getWorkbook().getFontAt(0).getFontHeightInPoints();
        return (int) Math.max(2, (width - 1) * standard / Math.max(1, font));
    }
}
