package org.yiti.app.template;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/// Texts that some programs write into their cells instead of the workbook's list of texts would stay there beside what
/// is filled in. This moves them into the list, as they look.
final class PlainTexts {
    private PlainTexts() {}

    static void of(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell instanceof XSSFCell own
                            && STCellType.INLINE_STR.equals(own.getCTCell().getT())) {
                        move(own);
                    }
                }
            }
        }
    }

    private static void move(XSSFCell cell) {
        var stored = cell.getCTCell();
        var text =
                stored.isSetIs()
                        ? new XSSFRichTextString((CTRst) stored.getIs().copy())
                        : new XSSFRichTextString("");
        cell.setBlank();
        cell.setCellValue(text);
    }
}
