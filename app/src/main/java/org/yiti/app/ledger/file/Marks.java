package org.yiti.app.ledger.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.yiti.model.ledger.Sheet;

/// The very hidden sheet in which a written workbook carries where it came from: keys in the first
/// column, values in the second. The lists of choices stand in the columns to the right of them.
public final class Marks {
    static final String SHEET = "yiti";
    static final int FIRST_CHOICES_COLUMN = 3;

    private Marks() {}

    /// Whether a sheet of this name stands in the place of the marks.
    public static boolean hides(String sheet) {
        return sheet.equalsIgnoreCase(SHEET);
    }

    /// Puts the marks into a workbook that is written as a whole, in place of marks that it has.
    public static void add(Workbook workbook, Map<String, String> marks) {
        int old = workbook.getSheetIndex(SHEET);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        var sheet = workbook.createSheet(SHEET);
        int number = 0;
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            var row = sheet.createRow(number++);
            row.createCell(0).setCellValue(XlsxText.encoded(mark.getKey()));
            row.createCell(1).setCellValue(XlsxText.encoded(mark.getValue()));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    static Map<String, String> of(Sheet sheet) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            String key = sheet.cell(row, 0).shown();
            if (!key.isEmpty()) {
                marks.put(key, sheet.cell(row, 1).shown());
            }
        }
        return marks;
    }
}
