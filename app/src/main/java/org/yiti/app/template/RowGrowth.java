package org.yiti.app.template;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/// Repeats one row of a sheet. What stands below moves down; what covers the row (totals on any sheet, tables, lists of
/// choices, coloured conditions, the filter, the print area) then covers all its copies, as if a person had inserted them.
final class RowGrowth {
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final int row;
    private final int more;

    /// @param copies how often the row stands there afterwards, at least 1
    RowGrowth(XSSFSheet sheet, int row, int copies) {
        this.workbook = sheet.getWorkbook();
        this.sheet = sheet;
        this.row = row;
        this.more = copies - 1;
    }

    void grow() {
        if (more == 0) {
            return;
        }
        var choices = choices();
        var printed = printArea();
        int last = sheet.getLastRowNum();
        if (row < last) {
            sheet.shiftRows(row + 1, last, more, true, false);
        }
        var policy = new CellCopyPolicy.Builder().build();
        var source = sheet.getRow(row);
        for (int i = 1; i <= more; i++) {
            sheet.createRow(row + i).copyRowFrom(source, policy);
        }
        keepChoices(choices);
        keepPrintArea(printed);
        growConditions();
        growFilter();
        new GrownTotals(sheet, row, more).grow();
        new GrownObjects(sheet, this::grown, row, more).grow();
        new GrownCharts(sheet, this::grown).grow();
    }

    private CellRangeAddress grown(CellRangeAddress area) {
        int first = area.getFirstRow() > row ? area.getFirstRow() + more : area.getFirstRow();
        int last = area.getLastRow() >= row ? area.getLastRow() + more : area.getLastRow();
        int most = workbook.getSpreadsheetVersion().getLastRowIndex();
        return new CellRangeAddress(
                Math.min(first, most),
                Math.min(last, most),
                area.getFirstColumn(),
                area.getLastColumn());
    }

    private List<CTDataValidation> choices() {
        var all = sheet.getCTWorksheet().getDataValidations();
        return all == null ? List.of() : List.of(all.getDataValidationArray());
    }

    private void keepChoices(List<CTDataValidation> choices) {
        for (CTDataValidation choice : choices) {
            var areas = new ArrayList<String>();
            for (Object area : choice.getSqref()) {
                areas.add(grown(CellRangeAddress.valueOf(area.toString())).formatAsString());
            }
            choice.setSqref(areas);
        }
    }

    private List<CellRangeAddress> printArea() {
        var area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
        if (area == null) {
            return List.of();
        }
        var areas = new ArrayList<CellRangeAddress>();
        for (AreaReference one :
                AreaReference.generateContiguous(workbook.getSpreadsheetVersion(), area)) {
            areas.add(
                    new CellRangeAddress(
                            one.getFirstCell().getRow(),
                            one.getLastCell().getRow(),
                            one.getFirstCell().getCol(),
                            one.getLastCell().getCol()));
        }
        return areas;
    }

    private void keepPrintArea(List<CellRangeAddress> printed) {
        if (!printed.isEmpty() && printed.getFirst().getFirstRow() >= 0) {
            var words = new ArrayList<String>();
            for (CellRangeAddress area : printed) {
                var to = grown(area);
                words.add(
                        absolute(to.getFirstRow(), to.getFirstColumn())
                                + ":"
                                + absolute(to.getLastRow(), to.getLastColumn()));
            }
            workbook.setPrintArea(workbook.getSheetIndex(sheet), String.join(",", words));
        }
    }

    static String absolute(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    /// Rows that moved took their conditions along; those that end in the repeated row did not.
    private void growConditions() {
        var all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            var one = all.getConditionalFormattingAt(i);
            var areas = one.getFormattingRanges();
            for (int a = 0; a < areas.length; a++) {
                if (areas[a].getFirstRow() <= row && areas[a].getLastRow() == row) {
                    areas[a] = grown(areas[a]);
                }
            }
            one.setFormattingRanges(areas);
        }
    }

    private void growFilter() {
        var filter = sheet.getCTWorksheet().getAutoFilter();
        if (filter != null && filter.getRef() != null) {
            var area = CellRangeAddress.valueOf(filter.getRef());
            if (area.getLastRow() == row || area.getLastRow() == row - 1) {
                area.setLastRow(row + more);
                filter.setRef(area.formatAsString());
            }
        }
    }
}
