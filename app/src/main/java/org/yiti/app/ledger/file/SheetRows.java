package org.yiti.app.ledger.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.yiti.app.ledger.file.SheetStyles.Access;
import org.yiti.app.ledger.file.SheetToWrite.Column;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet.Merge;

/// Writes the rows below the head of a sheet: values, bands, merged areas and the height that every text needs.
final class SheetRows {
    /// A Chinese Excel shows this format as it is, on every system.
    private static final String DAY_FORMAT = "yyyy-mm-dd";

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SXSSFSheet to;
    private final SheetToWrite sheet;
    private final SheetStyles styles;
    private final int firstBodyRow;

    SheetRows(SXSSFSheet to, SheetToWrite sheet, SheetStyles styles, int firstBodyRow) {
        this.to = to;
        this.sheet = sheet;
        this.styles = styles;
        this.firstBodyRow = firstBodyRow;
    }

    /// @param each told the number of every hundredth row before it is written
    void write(LongConsumer each) {
        List<Merge> merges = sheet.body().merges();
        Map<Long, Merge> starts = new HashMap<>();
        for (Merge merge : merges) {
            starts.put(place(merge.firstRow(), merge.firstColumn()), merge);
            merge(
                    to,
                    firstBodyRow + merge.firstRow(),
                    merge.firstColumn(),
                    firstBodyRow + merge.lastRow(),
                    merge.lastColumn());
        }
        int[] heights = heights(starts);
        int width = sheet.columns().size();
        for (int i = 0; i < sheet.body().rows().size(); i++) {
            if (i % 100 == 0) {
                each.accept(i);
            }
            SXSSFRow row = to.createRow(firstBodyRow + i);
            boolean band = sheet.body().bands().contains(i);
            row.setHeightInPoints(TextHeight.points(heights[i]) + (band ? 4 : 0));
            for (int column = 0; column < width; column++) {
                SXSSFCell cell = row.createCell(column);
                if (band) {
                    cell.setCellStyle(styles.band());
                }
                if (!band || column == 0) {
                    fill(cell, sheet.body().cell(i, column), band);
                }
            }
            if (band) {
                merge(to, firstBodyRow + i, 0, firstBodyRow + i, width - 1);
            }
        }
    }

    /// Lines of every row. What a merged cell needs beyond its rows is given to its last row.
    private int[] heights(Map<Long, Merge> starts) {
        int rows = sheet.body().rows().size();
        int width = sheet.columns().size();
        int[] lines = new int[rows];
        List<Merge> tall = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            boolean band = sheet.body().bands().contains(row);
            for (int column = 0; column < width; column++) {
                Merge merge = starts.get(place(row, column));
                boolean over = merge != null && merge.lastRow() > row;
                if (over) {
                    tall.add(merge);
                } else if (!sheet.columns().get(column).hidden() && (!band || column == 0)) {
                    int last = merge == null ? column : merge.lastColumn();
                    int places = sheet.places(column, band ? width - 1 : last);
                    String shown = sheet.body().cell(row, column).shown();
                    lines[row] = Math.max(lines[row], TextHeight.lines(shown, places));
                }
            }
        }
        for (Merge merge : tall) {
            int last = Math.min(merge.lastRow(), rows - 1);
            String shown = sheet.body().cell(merge.firstRow(), merge.firstColumn()).shown();
            int needed =
                    TextHeight.lines(shown, sheet.places(merge.firstColumn(), merge.lastColumn()));
            int given = Arrays.stream(lines, merge.firstRow(), last + 1).sum();
            lines[last] += Math.max(0, needed - given);
        }
        return lines;
    }

    private void fill(SXSSFCell cell, Cell value, boolean band) {
        int at = cell.getColumnIndex();
        Access access = sheet.access(column(at));
        switch (value) {
            case Cell.Blank _ ->
                    style(cell, styles.body(column(at).side(), access, "General", false), band);
            case Cell.Text(String shown) -> text(cell, shown, band);
            case Cell.Number(BigDecimal number, String shown) -> {
                // A double keeps 15 digits; a longer number is a code and stays as it is written.
                if (number.stripTrailingZeros().precision() > 15) {
                    text(cell, shown, band);
                } else {
                    String format = format(shown);
                    HorizontalAlignment side =
                            column(at).narrow() ? column(at).side() : HorizontalAlignment.RIGHT;
                    style(cell, styles.body(side, access, format, false), band);
                    cell.setCellValue(number.doubleValue());
                }
            }
            case Cell.Day(LocalDate day, String shown) -> {
                // Excel has no day before 1900 and miscounts its first two months.
                if (day.isBefore(FIRST_DAY)) {
                    text(cell, shown, band);
                } else {
                    style(
                            cell,
                            styles.body(HorizontalAlignment.CENTER, access, DAY_FORMAT, false),
                            band);
                    cell.setCellValue(day);
                }
            }
        }
    }

    private void text(SXSSFCell cell, String shown, boolean band) {
        int at = cell.getColumnIndex();
        Access access = sheet.access(column(at));
        boolean formulaLike = !shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0;
        style(cell, styles.body(column(at).side(), access, "@", formulaLike), band);
        cell.setCellValue(XlsxText.encoded(shown));
    }

    private static void style(SXSSFCell cell, CellStyle style, boolean band) {
        if (!band) {
            cell.setCellStyle(style);
        }
    }

    /// The number format that shows a number as it was shown: `45.6%` as `0.0%`.
    private static String format(String shown) {
        boolean percent = shown.endsWith("%");
        if (!percent && shown.indexOf(',') < 0) {
            return "General";
        }
        int dot = shown.indexOf('.');
        int decimals = dot < 0 ? 0 : shown.length() - dot - (percent ? 2 : 1);
        String whole = shown.indexOf(',') < 0 ? "0" : "#,##0";
        String part = decimals > 0 ? "." + "0".repeat(decimals) : "";
        return whole + part + (percent ? "%" : "");
    }

    private Column column(int at) {
        return sheet.columns().get(at);
    }

    static void merge(SXSSFSheet to, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            // Checking each area against all others takes minutes in a large ledger.
            to.addMergedRegionUnsafe(
                    new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }
}
