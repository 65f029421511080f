package org.yiti.app.ledger.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yiti.model.ledger.Sheet;

/// The very hidden sheet in which a written workbook carries where it came from: keys in the first
/// column, values in the second. The lists of choices stand in the columns to the right of them.
final class Marks {
    static final String SHEET = "yiti";
    static final int FIRST_CHOICES_COLUMN = 3;

    private Marks() {}

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
