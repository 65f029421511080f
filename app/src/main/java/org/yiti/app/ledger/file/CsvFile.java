package org.yiti.app.ledger.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;

/// Reads one csv as a workbook of one sheet, named like the file. Every field is text: a csv does
/// not say which of its digits are a number and which are a code.
final class CsvFile {
    private static final Cell BLANK = new Cell.Blank();

    private final Path file;
    private final ReadLimits limits;
    private final Progress progress;
    private final Tally tally;

    CsvFile(Path file, ReadLimits limits, Progress progress) {
        this.file = file;
        this.limits = limits;
        this.progress = progress;
        this.tally = new Tally(file, limits);
    }

    ReadWorkbook read() throws YitiException {
        String text = text();
        tally.text(text.length());
        List<List<Cell>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(CsvText.separator(text))
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(text)) {
            int row = 0;
            List<String> fields = List.of();
            for (CsvRecord record : records) {
                fields = record.getFields();
                add(rows, row++, cells(fields));
            }
            if (quotesOdd(text) && fields.stream().anyMatch(field -> field.contains("\n"))) {
                throw FileTrouble.refused("ledger.file.csv.broken", file);
            }
        } catch (CsvParseException e) {
            throw FileTrouble.refused("ledger.file.csv.broken", file, e);
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
        Sheet sheet = new Sheet(name(), rows, List.of());
        return new ReadWorkbook(List.of(sheet), Map.of(), Map.of(), List.of());
    }

    /// Together with a last field over several lines: a quote was opened and never closed.
    private static boolean quotesOdd(String text) {
        return text.chars().filter(sign -> sign == '"').count() % 2 == 1;
    }

    private String text() throws YitiException {
        try {
            // Four bytes is the most one character takes in any of the encodings.
            if (Files.size(file) > Math.min(4 * limits.characters(), Integer.MAX_VALUE - 8L)) {
                throw FileTrouble.refused("ledger.file.tooMuchText", file);
            }
            return CsvText.decoded(Files.readAllBytes(file))
                    .orElseThrow(() -> FileTrouble.refused("ledger.file.csv.encoding", file));
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }

    private void add(List<List<Cell>> rows, int row, List<Cell> cells) throws YitiException {
        if (row % 1000 == 0) {
            progress.checkpoint();
            progress.report(row, 0, Sentence.of("ledger.file.reading", name()));
        }
        if (cells.isEmpty()) {
            return;
        }
        tally.row(name(), row, cells.size());
        while (rows.size() < row) {
            rows.add(List.of());
        }
        rows.add(cells);
    }

    private static List<Cell> cells(List<String> fields) {
        int filled = fields.size();
        while (filled > 0 && fields.get(filled - 1).isEmpty()) {
            filled--;
        }
        return fields.subList(0, filled).stream().map(CsvFile::cell).toList();
    }

    private static Cell cell(String field) {
        return field.isEmpty() ? BLANK : new Cell.Text(FormulaGuard.bare(field));
    }

    private String name() {
        String name = FileTrouble.nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
