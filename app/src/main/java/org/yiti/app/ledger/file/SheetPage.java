package org.yiti.app.ledger.file;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.yiti.app.ledger.file.SheetToWrite.Column;

/// Lays out one sheet of a workbook that is being written.
final class SheetPage {
    private static final float TITLE_POINTS = 63;
    private static final float NOTE_POINTS = 20;

    private static final int REMARK_COLUMNS = 3;
    private static final int REMARK_ROWS = 3;
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
        remarks();
        new SheetRows(to, sheet, styles, firstBodyRow).write(each);
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
                        i, styles.body(column.side(), sheet.access(column), "General", false));
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
        SheetRows.merge(to, at, 0, at, sheet.columns().size() - 1);
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
                    int lines = column.hidden() ? 1 : TextHeight.lines(text, sheet.places(i, last));
                    most = Math.max(most, Math.ceilDiv(lines, lastRow - level + 1));
                    SheetRows.merge(to, firstHeadRow + level, i, firstHeadRow + lastRow, last);
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

    private void remarks() {
        if (sheet.body().remarks().isEmpty()) {
            return;
        }
        var drawing = to.createDrawingPatriarch();
        var helper = to.getWorkbook().getCreationHelper();
        for (SheetToWrite.Remark remark : sheet.body().remarks()) {
            int row = firstBodyRow + remark.row();
            var place = helper.createClientAnchor();
            place.setCol1(remark.column() + 1);
            place.setCol2(remark.column() + 1 + REMARK_COLUMNS);
            place.setRow1(row);
            place.setRow2(row + REMARK_ROWS);
            var comment = drawing.createCellComment(place);
            comment.setAddress(row, remark.column());
            comment.setString(helper.createRichTextString(XlsxText.encoded(remark.words())));
        }
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
}
