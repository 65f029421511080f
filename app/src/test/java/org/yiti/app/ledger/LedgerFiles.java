package org.yiti.app.ledger;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;

/// Ledgers for tests, written as real files.
public final class LedgerFiles {
    private LedgerFiles() {}

    /// A workbook of one sheet; `head` and every row are cells joined by `|`.
    public static Path write(Path file, String title, String head, String... rows)
            throws YitiException {
        return write(file, Map.of("台账", sheet("台账", title, head, rows)).values().stream().toList());
    }

    public static Path write(Path file, List<SheetToWrite> sheets) throws YitiException {
        new WorkbookWriter().write(file, sheets, Map.of(), Progress.SILENT);
        return file;
    }

    public static SheetToWrite sheet(String name, String title, String head, String... rows) {
        var columns =
                Arrays.stream(head.split("\\|")).map(h -> SheetToWrite.Column.of(h, 12)).toList();
        var body = Arrays.stream(rows).map(LedgerFiles::cells).toList();
        return new SheetToWrite(
                name, new SheetToWrite.Heading(title, ""), columns, SheetToWrite.Body.of(body), 0);
    }

    private static List<Cell> cells(String row) {
        return Arrays.stream(row.split("\\|", -1))
                .map(text -> text.isEmpty() ? (Cell) new Cell.Blank() : new Cell.Text(text))
                .toList();
    }
}
