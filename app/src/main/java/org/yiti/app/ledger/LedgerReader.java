package org.yiti.app.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.yiti.app.ledger.file.ReadWorkbook;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Mapping;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.store.Mappings;

/// Reads ledger files and understands their sheets, as a person corrected it the last time where one did.
public final class LedgerReader {
    private final Mappings remembered;

    public LedgerReader(Mappings remembered) {
        this.remembered = remembered;
    }

    /// @throws YitiException if the file cannot be read; see [WorkbookReader#open]
    public LedgerFile read(Path path, Progress progress) throws YitiException {
        var workbook = new WorkbookReader().open(path, progress);
        var pages = new ArrayList<LedgerPage>();
        for (Sheet sheet : workbook.sheets()) {
            progress.checkpoint();
            if (sheet.name().equals(workbook.marks().get(LedgerFile.COVER))) {
                continue;
            }
            var page = page(sheet, hidden(workbook, sheet));
            pages.add(HeadMeanings.of(workbook.marks().get(LedgerFile.HEADS)).in(page));
        }
        return new LedgerFile(path, pages, workbook.marks(), workbook.warnings());
    }

    /// Remembers how a person matched the columns, for the next file with the same head.
    public void remember(LedgerFile file) throws YitiException {
        for (LedgerPage page : file.taken()) {
            if (page.corrected()) {
                remembered.keep(page.mapping().signature(), MappingJson.write(page.mapping()));
            }
        }
    }

    private LedgerPage page(Sheet sheet, boolean hidden) {
        var page = LedgerPage.of(sheet, hidden);
        return known(page.mapping())
                .filter(mapping -> !mapping.columns().equals(page.mapping().columns()))
                .map(mapping -> page.as(mapping).taking(!hidden))
                .orElse(page);
    }

    /// The columns as they were corrected, at the place where this file has its head.
    private Optional<Mapping> known(Mapping found) {
        return remembered
                .find(found.signature())
                .flatMap(MappingJson::read)
                .map(known ->
                        new Mapping(
                                found.sheet(),
                                known.kind(),
                                found.firstHeadRow(),
                                found.lastHeadRow(),
                                found.firstDataRow(),
                                known.columns(),
                                found.heads(),
                                found.defaultIssue(),
                                known.fillDown()));
    }

    private static boolean hidden(ReadWorkbook workbook, Sheet sheet) {
        var hidden = workbook.hidden().get(sheet.name());
        return hidden != null && hidden.sheet();
    }
}
