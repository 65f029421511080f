package org.yiti.app.ledger.file;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.yiti.app.file.FileTrouble;
import org.yiti.app.file.Replacement;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;

/// Writes rows as csv (RFC 4180: commas, CRLF, quotes where needed). Texts that Excel would take for
/// formulas get a `'` in front, which [WorkbookReader] takes off again.
public final class CsvWriter {

    /// How characters become bytes.
    public enum Encoding {
        /// With the byte order mark by which Excel knows it.
        UTF_8,
        /// For old programs; holds every Chinese character.
        GB_18030
    }

    /// Writes to a file beside the target and then puts it in its place.
    ///
    /// @param rows head first; cells are written as they are shown, except that a number is written
    ///     bare when it is shown with separators
    /// @throws YitiException if the target cannot be replaced or the disk is full; an older file at
    ///     the target is then as it was
    public void write(Path target, List<List<Cell>> rows, Encoding encoding, Progress progress)
            throws YitiException {
        Sentence doing = Sentence.of("ledger.file.writing", FileTrouble.nameOf(target));
        Replacement.of(
                target,
                out -> {
                    Writer text = new OutputStreamWriter(out, charset(encoding));
                    if (encoding == Encoding.UTF_8) {
                        text.write('\uFEFF');
                    }
                    write(text, rows, doing, progress);
                });
    }

    private static void write(Writer text, List<List<Cell>> rows, Sentence doing, Progress progress)
            throws IOException {
        try (var csv =
                de.siegmar.fastcsv.writer.CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(new SeparatorsQuoted())
                        .build(text)) {
            for (int i = 0; i < rows.size(); i++) {
                if (i % 100 == 0) {
                    progress.checkpoint();
                    progress.report(i, rows.size(), doing);
                }
                csv.writeRecord(rows.get(i).stream().map(CsvWriter::field).toList());
            }
        }
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> blank.shown();
            case Cell.Text text -> FormulaGuard.guarded(text.shown());
            case Cell.Number number ->
                    number.shown().indexOf(',') < 0
                            ? number.shown()
                            : number.value().toPlainString();
            case Cell.Day day -> day.shown();
        };
    }

    /// Quotes whatever a reader could take for a separator, so that it finds the comma.
    private static final class SeparatorsQuoted implements QuoteStrategy {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf('\t') >= 0 || value.indexOf(';') >= 0;
        }
    }

    private static Charset charset(Encoding encoding) {
        return switch (encoding) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case GB_18030 -> CsvText.GB_18030;
        };
    }
}
