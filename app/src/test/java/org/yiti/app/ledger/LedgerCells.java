package org.yiti.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Fills in an exported ledger as a person does in a table program.
public final class LedgerCells {
    private static final DataFormatter SHOWN = new DataFormatter();

    private LedgerCells() {}

    /// Writes into the cell under a head, in the row of a task, on the first sheet that has the head.
    public static void write(Path file, String taskNo, String head, String text)
            throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            int at = 0;
            while (find(book.getSheetAt(at), head) == null) {
                at++;
            }
            var sheet = book.getSheetAt(at);
            var headCell = Objects.requireNonNull(find(sheet, head), head);
            var taskCell = Objects.requireNonNull(find(sheet, taskNo), taskNo);
            var row = sheet.getRow(taskCell.getRowIndex());
            row.getCell(headCell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Cell find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (SHOWN.formatCellValue(cell).equals(text)) {
                    return cell;
                }
            }
        }
        return null;
    }
}
