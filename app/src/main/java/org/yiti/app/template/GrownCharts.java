package org.yiti.app.template;

import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Lets the charts of all sheets show every copy of the repeated row, and keep to the rows under it where those moved.
///
/// @param sheet with the repeated row
/// @param grown where an area is after the row was repeated
record GrownCharts(XSSFSheet sheet, UnaryOperator<CellRangeAddress> grown) {
    void grow() {
        var workbook = sheet.getWorkbook();
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            var drawing = workbook.getSheetAt(s).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCharts().forEach(this::grow);
            }
        }
    }

    private void grow(XSSFChart chart) {
        try (var at = chart.getCTChartSpace().newCursor()) {
            while (at.hasNextToken()) {
                if (at.isStart() && at.getName().getLocalPart().equals("f")) {
                    var shown = at.getTextValue();
                    var moved = moved(shown);
                    if (!moved.equals(shown)) {
                        at.setTextValue(moved);
                    }
                }
                at.toNextToken();
            }
        }
    }

    /// What is no plain area of the sheet stays as it is.
    private String moved(String shown) {
        int mark = shown.lastIndexOf('!');
        try {
            var area = new AreaReference(shown, sheet.getWorkbook().getSpreadsheetVersion());
            var first = area.getFirstCell();
            if (mark < 0 || !sheet.getSheetName().equalsIgnoreCase(first.getSheetName())) {
                return shown;
            }
            var to = grown.apply(of(first, area.getLastCell()));
            var from = RowGrowth.absolute(to.getFirstRow(), to.getFirstColumn());
            var until = RowGrowth.absolute(to.getLastRow(), to.getLastColumn());
            return shown.substring(0, mark + 1) + (from.equals(until) ? from : from + ":" + until);
        } catch (IllegalArgumentException e) {
            return shown;
        }
    }

    private static CellRangeAddress of(CellReference first, CellReference last) {
        return new CellRangeAddress(first.getRow(), last.getRow(), first.getCol(), last.getCol());
    }
}
