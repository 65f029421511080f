package org.yiti.app.ledger.file;

import java.nio.file.Path;
import java.util.List;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Sheet;

/// Reads the files that offices send: xlsx (also with macros, which are not run) and csv.
/// Only the bytes of the file itself are read; nothing it points at is opened, and nothing of the
/// program changes while reading.
public final class WorkbookReader {
    private final ReadLimits limits;

    public WorkbookReader() {
        this(ReadLimits.USUAL);
    }

    WorkbookReader(ReadLimits limits) {
        this.limits = limits;
    }

    /// The sheets alone; see [#open].
    public List<Sheet> read(Path file, Progress progress) throws YitiException {
        return open(file, progress).sheets();
    }

    /// Reads a whole file. Formulas come as their last computed values, errors and texts that look
    /// like formulas as plain text; blank rows at the end are left out.
    ///
    /// @throws YitiException if the file is missing, in use, protected by a password, of another
    ///     kind, damaged, without content, or larger than the limits
    /// @throws java.util.concurrent.CancellationException if the person cancels
    public ReadWorkbook open(Path file, Progress progress) throws YitiException {
        ReadWorkbook workbook =
                switch (FileKind.of(file)) {
                    case ZIP -> new XlsxFile(file, limits, progress).read();
                    case DELIMITED -> new CsvFile(file, limits, progress).read();
                    case PASSWORD -> throw FileTrouble.refused("ledger.file.password", file);
                    case OLD_EXCEL -> throw FileTrouble.refused("ledger.file.oldExcel", file);
                    case WPS -> throw FileTrouble.refused("ledger.file.wps", file);
                    case WEB_PAGE -> throw FileTrouble.refused("ledger.file.webPage", file);
                    case OTHER -> throw FileTrouble.refused("ledger.file.notTable", file);
                };
        if (workbook.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw FileTrouble.refused("ledger.file.noContent", file);
        }
        return workbook;
    }
}
