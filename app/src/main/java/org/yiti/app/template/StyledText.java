package org.yiti.app.template;

import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.yiti.app.ledger.file.XlsxText;

/// Changes the text of a cell whose letters are not all alike, and lets each run keep its look.
final class StyledText {
    private StyledText() {}

    static void replace(Cell cell, Function<String, String> change) {
        var text = cell.getStringCellValue();
        if (cell instanceof XSSFCell own
                && own.getRichStringCellValue().hasFormatting()
                && byRuns(own, change)) {
            return;
        }
        cell.setCellValue(XlsxText.encoded(change.apply(text)));
    }

    /// @return false where a place is spread over several runs
    private static boolean byRuns(XSSFCell cell, Function<String, String> change) {
        // A copy: cells with equal texts share one.
        var copy = new XSSFRichTextString(cell.getRichStringCellValue().getString());
        var runs = copy.getCTRst();
        runs.set(cell.getRichStringCellValue().getCTRst().copy());
        for (CTRElt run : runs.getRArray()) {
            run.setT(XlsxText.encoded(change.apply(run.getT())));
        }
        if (Place.in(copy.getString())) {
            return false;
        }
        cell.setCellValue(copy);
        return true;
    }
}
