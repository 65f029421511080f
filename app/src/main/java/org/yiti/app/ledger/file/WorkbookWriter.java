package org.yiti.app.ledger.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yiti.app.file.Replacement;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;

/// Writes ledgers as xlsx. Texts are always text cells, whatever they start with; numbers and days
/// are real numbers and days. Rows pass through to the file, so size costs little memory.
public final class WorkbookWriter {
    /// Most characters one cell of an xlsx can hold.
    static final int MOST_CHARACTERS = 32_767;

    private static final int ROWS_KEPT = 200;

    /// Writes the sheets to a file beside the target and then puts it in its place.
    ///
    /// @param marks keys and values that travel in a very hidden sheet and come back as
    ///     [ReadWorkbook#marks]; no such sheet is written if there is nothing to put there
    /// @throws YitiException if the target cannot be replaced, the disk is full, or a text is longer
    ///     than 32,767 characters; an older file at the target is then as it was
    /// @throws java.util.concurrent.CancellationException if the person cancels
    public void write(
            Path target, List<SheetToWrite> sheets, Map<String, String> marks, Progress progress)
            throws YitiException {
        check(sheets);
        Replacement.of(target, out -> write(out, sheets, marks, progress));
    }

    /// The workbook itself, without marks.
    ///
    /// @throws YitiException if a text is longer than 32,767 characters
    public byte[] bytes(List<SheetToWrite> sheets, Progress progress) throws YitiException {
        check(sheets);
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes, sheets, Map.of(), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void check(List<SheetToWrite> sheets) throws YitiException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheet");
        }
        for (SheetToWrite sheet : sheets) {
            checkLengths(sheet);
        }
    }

    private static void write(
            OutputStream out,
            List<SheetToWrite> sheets,
            Map<String, String> marks,
            Progress progress)
            throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setCreator("Yiti");
        SheetStyles styles = new SheetStyles(workbook);
        try (SXSSFWorkbook stream = new SXSSFWorkbook(workbook, ROWS_KEPT, false, true)) {
            Choices choices = Choices.of(sheets);
            Set<String> taken = new HashSet<>(Set.of(Marks.SHEET));
            long total = sheets.stream().mapToLong(sheet -> sheet.body().rows().size()).sum();
            long done = 0;
            for (SheetToWrite sheet : sheets) {
                SXSSFSheet to = stream.createSheet(freeName(sheet.name(), taken));
                long before = done;
                Sentence doing = Sentence.of("ledger.file.writing", sheet.name());
                new SheetPage(to, sheet, styles, choices.areas())
                        .write(row -> {
                            progress.checkpoint();
                            progress.report(before + row, total, doing);
                        });
                // POI would bring the last rows of several sheets out in no order, and the same
                // sheets
                // would make another file.
                to.flushRows();
                done += sheet.body().rows().size();
            }
            if (!marks.isEmpty() || !choices.areas().isEmpty()) {
                addMarks(stream, marks, choices);
            }
            stream.write(out);
        }
    }

    private static void addMarks(
            SXSSFWorkbook workbook, Map<String, String> marks, Choices choices) {
        SXSSFSheet sheet = workbook.createSheet(Marks.SHEET);
        List<Map.Entry<String, String>> entries = List.copyOf(marks.entrySet());
        int rows = Math.max(entries.size(), choices.longest());
        for (int i = 0; i < rows; i++) {
            SXSSFRow row = sheet.createRow(i);
            if (i < entries.size()) {
                row.createCell(0).setCellValue(XlsxText.encoded(entries.get(i).getKey()));
                row.createCell(1).setCellValue(XlsxText.encoded(entries.get(i).getValue()));
            }
            int column = Marks.FIRST_CHOICES_COLUMN;
            for (List<String> list : choices.areas().keySet()) {
                if (i < list.size()) {
                    row.createCell(column).setCellValue(XlsxText.encoded(list.get(i)));
                }
                column++;
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void checkLengths(SheetToWrite sheet) throws YitiException {
        int row = 0;
        for (List<Cell> cells : sheet.body().rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                int length = cells.get(column).shown().length();
                if (length > MOST_CHARACTERS && column < sheet.columns().size()) {
                    String head = sheet.columns().get(column).head().getLast();
                    throw new YitiException(
                            Sentence.of(
                                    "ledger.file.write.tooLong",
                                    sheet.name(),
                                    row,
                                    head,
                                    length,
                                    MOST_CHARACTERS));
                }
            }
        }
    }

    private static String freeName(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " (" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return name;
    }

    /// Where each list of choices stands in the hidden sheet. Lists written into the rule itself
    /// may have only 255 characters and no comma.
    private record Choices(Map<List<String>, String> areas) {
        static Choices of(List<SheetToWrite> sheets) {
            return new Choices(areas(sheets));
        }

        int longest() {
            return areas.keySet().stream().mapToInt(List::size).max().orElse(0);
        }

        private static Map<List<String>, String> areas(List<SheetToWrite> sheets) {
            Map<List<String>, String> areas = new LinkedHashMap<>();
            for (SheetToWrite sheet : sheets) {
                for (SheetToWrite.Column column : sheet.columns()) {
                    if (!column.choices().isEmpty()) {
                        int at = Marks.FIRST_CHOICES_COLUMN + areas.size();
                        areas.computeIfAbsent(column.choices(), list -> area(at, list.size()));
                    }
                }
            }
            return areas;
        }

        private static String area(int column, int size) {
            return new AreaReference(
                            new CellReference(Marks.SHEET, 0, column, true, true),
                            new CellReference(Marks.SHEET, size - 1, column, true, true),
                            SpreadsheetVersion.EXCEL2007)
                    .formatAsString();
        }
    }
}
