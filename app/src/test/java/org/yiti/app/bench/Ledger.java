package org.yiti.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Bin;
import org.yiti.model.ledger.ImportPlan;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.ledger.LedgerImport;
import org.yiti.model.ledger.LedgerReading;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.Registered;
import org.yiti.model.unit.UnitRegister;

/// A ledger of 20,000 rows out of a year and into it again.
final class Ledger {
    private final YearBook book;
    private final UnitRegister units;
    private final Path folder;
    private final Sheet sheet;

    Ledger(YearBook book, UnitRegister units) throws IOException {
        this.book = book;
        this.units = units;
        this.folder = Files.createTempDirectory("yiti-bench");
        var texts = new Texts(Locale.CHINESE);
        sheet = new LedgerExport(book, units, 6, "bench:1").all().sheet("台账", texts::say);
    }

    Path written() throws Exception {
        var columns =
                sheet.rows().getFirst().stream()
                        .map(head -> SheetToWrite.Column.of(head.shown(), 12))
                        .toList();
        var page =
                new SheetToWrite(
                        "台账",
                        new SheetToWrite.Heading("任务清单", ""),
                        columns,
                        new SheetToWrite.Body(
                                sheet.rows().subList(1, sheet.rows().size()), List.of(), Set.of()),
                        0);
        Path file = folder.resolve("ours.xlsx");
        new WorkbookWriter().write(file, List.of(page), Map.of(), Progress.SILENT);
        return file;
    }

    /// The same texts by POI alone.
    Path writtenBare() throws IOException {
        Path file = folder.resolve("bare.xlsx");
        try (var workbook = new SXSSFWorkbook(200);
                var out = Files.newOutputStream(file)) {
            var to = workbook.createSheet("台账");
            int at = 0;
            for (var cells : sheet.rows()) {
                var row = to.createRow(at++);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i).shown());
                }
            }
            workbook.write(out);
        }
        return file;
    }

    static List<Sheet> read(Path file) throws Exception {
        return new WorkbookReader().read(file, Progress.SILENT);
    }

    /// The same cells by fastexcel alone.
    static long readBare(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.flatMap(row -> row.stream())
                    .filter(cell -> cell != null && !cell.getText().isEmpty())
                    .count();
        }
    }

    /// The import with the acts by which its states are registered.
    int registered(Sheet read) {
        return new Registered(book, "台账").with(plan(read).step(Map.of()).changes()).size();
    }

    ImportPlan plan(Sheet read) {
        var names = RowNames.of(BigYear.OFFICE.federation(), book.programme());
        return new LedgerImport(book, units, names, Bin.EMPTY, LedgerImport.Options.ownLedger(6))
                .plan(LedgerReading.of(read));
    }
}
