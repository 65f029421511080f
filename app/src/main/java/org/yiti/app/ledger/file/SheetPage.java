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
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.yiti.app.ledger.file.SheetToWrite.Column;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet.Merge;

/// Lays out one sheet of a workbook that is being written.
final class SheetPage {
    private static final float TITLE_POINTS = 63;
    private static final float NOTE_POINTS = 20;

    /// Columns up to this many characters hold numbers, dates and names, which stand centred.
    private static final int NARROW = 12;

    /// A Chinese Excel shows this format as it is, on every system.
    private static final String DAY_FORMAT = "yyyy-mm-dd";

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int LAST_ROW = 1_048_575;
    private static final int ROWS_TO_ADD = 1_000;

    private final SXSSFSheet to;
    private final SheetToWrite sheet;
    private final SheetStyles styles;
    private final Map<List<String>, String> choiceAreas;
    private final int firstHeadRow;
    private final int firstBodyRow;

    SheetPage(
            SXSSFSheet to,
            SheetToWrite sheet,
            SheetStyles styles,
            Map<List<String>, String> choiceAreas) {
        this.to = to;
        this.sheet = sheet;
        this.styles = styles;
        this.choiceAreas = choiceAreas;
        this.firstHeadRow = sheet.heading().note().isEmpty() ? 1 : 2;
        this.firstBodyRow = firstHeadRow + sheet.headRows();
    }

    /// @param each told the number of every body row before it is written
    void write(LongConsumer each) {
        columns();
        heading();
        head();
        body(each);
        print();
        protect();
        choices();
        to.createFreezePane(sheet.frozenColumns(), firstBodyRow);
    }

    private void columns() {
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            to.setColumnWidth(i, Math.min(255 * 256, column.width() * 256 + 180));
            to.setColumnHidden(i, column.hidden());
            if (!column.hidden()) {
                // Rows that the unit adds below look and behave like the others.
                to.setDefaultColumnStyle(
                        i, styles.body(side(i), column.locked(), "General", false));
            }
        }
    }

    private void heading() {
        line(0, TITLE_POINTS, sheet.heading().title(), styles.title());
        if (firstHeadRow == 2) {
            line(1, NOTE_POINTS, sheet.heading().note(), styles.note());
        }
    }

    private void line(int at, float points, String text, CellStyle style) {
        SXSSFRow row = to.createRow(at);
        row.setHeightInPoints(points);
        for (int i = 0; i < sheet.columns().size(); i++) {
            row.createCell(i).setCellStyle(style);
        }
        row.getCell(0).setCellValue(XlsxText.encoded(text));
        merge(at, 0, at, sheet.columns().size() - 1);
    }

    private void head() {
        int levels = sheet.headRows();
        int width = sheet.columns().size();
        for (int level = 0; level < levels; level++) {
            SXSSFRow row = to.createRow(firstHeadRow + level);
            int most = 1;
            for (int i = 0; i < width; i++) {
                SXSSFCell cell = row.createCell(i);
                cell.setCellStyle(styles.head());
                Column column = sheet.columns().get(i);
                if (level < column.head().size() && !sharesLeft(i, level)) {
                    int last = lastSharing(i, level);
                    String text = column.head().get(level);
                    cell.setCellValue(XlsxText.encoded(text));
                    boolean lowest = level == column.head().size() - 1;
                    int lastRow = lowest ? levels - 1 : level;
                    int lines = column.hidden() ? 1 : TextHeight.lines(text, places(i, last));
                    most = Math.max(most, Math.ceilDiv(lines, lastRow - level + 1));
                    merge(firstHeadRow + level, i, firstHeadRow + lastRow, last);
                }
            }
            row.setHeightInPoints(TextHeight.points(most) + (levels == 1 ? 12 : 5));
        }
    }

    /// True if the head cell belongs to the one on its left: same words here and above, and both
    /// have more words below (two equal lowest heads are two columns).
    private boolean sharesLeft(int column, int level) {
        if (column == 0) {
            return false;
        }
        List<String> left = sheet.columns().get(column - 1).head();
        List<String> own = sheet.columns().get(column).head();
        int above = level + 1;
        return above < left.size()
                && above < own.size()
                && left.subList(0, above).equals(own.subList(0, above));
    }

    private int lastSharing(int column, int level) {
        int last = column;
        while (last + 1 < sheet.columns().size() && sharesLeft(last + 1, level)) {
            last++;
        }
        return last;
    }

    private void body(LongConsumer each) {
        List<Merge> merges = sheet.body().merges();
        Map<Long, Merge> starts = new HashMap<>();
        for (Merge merge : merges) {
            starts.put(place(merge.firstRow(), merge.firstColumn()), merge);
            merge(
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
                merge(firstBodyRow + i, 0, firstBodyRow + i, width - 1);
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
                    int places = places(column, band ? width - 1 : last);
                    String shown = sheet.body().cell(row, column).shown();
                    lines[row] = Math.max(lines[row], TextHeight.lines(shown, places));
                }
            }
        }
        for (Merge merge : tall) {
            int last = Math.min(merge.lastRow(), rows - 1);
            String shown = sheet.body().cell(merge.firstRow(), merge.firstColumn()).shown();
            int needed = TextHeight.lines(shown, places(merge.firstColumn(), merge.lastColumn()));
            int given = Arrays.stream(lines, merge.firstRow(), last + 1).sum();
            lines[last] += Math.max(0, needed - given);
        }
        return lines;
    }

    private void fill(SXSSFCell cell, Cell value, boolean band) {
        int at = cell.getColumnIndex();
        boolean locked = sheet.columns().get(at).locked();
        switch (value) {
            case Cell.Blank _ -> style(cell, styles.body(side(at), locked, "General", false), band);
            case Cell.Text(String shown) -> text(cell, shown, band);
            case Cell.Number(BigDecimal number, String shown) -> {
                // A double keeps 15 digits; a longer number is a code and stays as it is written.
                if (number.stripTrailingZeros().precision() > 15) {
                    text(cell, shown, band);
                } else {
                    String format = format(shown);
                    HorizontalAlignment side = narrow(at) ? side(at) : HorizontalAlignment.RIGHT;
                    style(cell, styles.body(side, locked, format, false), band);
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
                            styles.body(HorizontalAlignment.CENTER, locked, DAY_FORMAT, false),
                            band);
                    cell.setCellValue(day);
                }
            }
        }
    }

    private void text(SXSSFCell cell, String shown, boolean band) {
        int at = cell.getColumnIndex();
        boolean locked = sheet.columns().get(at).locked();
        boolean formulaLike = !shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0;
        style(cell, styles.body(side(at), locked, "@", formulaLike), band);
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

    private void print() {
        PrintSetup setup = to.getPrintSetup();
        setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        to.setFitToPage(true);
        to.setHorizontallyCenter(true);
        to.setMargin(PageMargin.LEFT, 0.5);
        to.setMargin(PageMargin.RIGHT, 0.5);
        to.setMargin(PageMargin.TOP, 0.6);
        to.setMargin(PageMargin.BOTTOM, 0.6);
        to.setMargin(PageMargin.FOOTER, 0.3);
        to.getFooter().setCenter("&P / &N");
        to.setRepeatingRows(new CellRangeAddress(firstHeadRow, firstBodyRow - 1, -1, -1));
    }

    private void protect() {
        if (sheet.isProtected()) {
            to.enableLocking();
            to.lockFormatColumns(false);
            to.lockFormatRows(false);
            to.lockFormatCells(false);
        }
    }

    private void choices() {
        DataValidationHelper helper = to.getDataValidationHelper();
        int last = Math.min(LAST_ROW, firstBodyRow + sheet.body().rows().size() + ROWS_TO_ADD);
        for (int i = 0; i < sheet.columns().size(); i++) {
            String area = choiceAreas.get(sheet.columns().get(i).choices());
            if (area != null) {
                DataValidation rule =
                        helper.createValidation(
                                helper.createFormulaListConstraint(area),
                                new CellRangeAddressList(firstBodyRow, last, i, i));
                rule.setShowErrorBox(true);
                rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
                rule.setSuppressDropDownArrow(true);
                to.addValidationData(rule);
            }
        }
    }

    private void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            // Checking each area against all others takes minutes in a large ledger.
            to.addMergedRegionUnsafe(
                    new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private int places(int firstColumn, int lastColumn) {
        int places = 0;
        for (int i = firstColumn; i <= lastColumn; i++) {
            Column column = sheet.columns().get(i);
            places += column.hidden() ? 0 : column.width();
        }
        return places;
    }

    private boolean narrow(int column) {
        return sheet.columns().get(column).width() <= NARROW;
    }

    private HorizontalAlignment side(int column) {
        return narrow(column) ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }
}
