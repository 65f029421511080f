package org.yiti.app.ledger;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.CsvWriter;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Disputes;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.ledger.LedgerSheet;
import org.yiti.model.ledger.StatusWords;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitRegister;

/// Writes the target ledger of a year to files: whole, of one unit, or one file for each unit. Every row
/// carries its id and the point of the log, so that the file can come back filled in.
public final class LedgerWriter {
    private static final int FROZEN_COLUMNS = 5;

    private final YearBook book;
    private final UnitRegister units;
    private final String office;
    private final LedgerExport export;
    private final int month;
    private final LocalDate asOf;
    private final Texts texts;
    private final DisputeWords disputes;

    /// @param month whose report is shown and filled in
    /// @param asOf the date of the data, printed under the title
    public LedgerWriter(Store store, YearBook book, int month, LocalDate asOf, Texts texts) {
        this.book = book;
        this.units = UnitRegister.load(store.rows());
        this.office = store.office().name();
        this.month = month;
        this.asOf = asOf;
        this.texts = texts;
        this.export = export(store, book, units, month);
        this.disputes =
                new DisputeWords(book, units, new Disputes(store.exchange().conflicts()), texts);
    }

    /// The ledger of a year as the store has it now.
    ///
    /// @param month whose report is shown and filled in
    public static LedgerExport export(Store store, YearBook book, UnitRegister units, int month) {
        var revision = store.office().replica() + ":" + store.history().last();
        return new LedgerExport(book, units, month, revision);
    }

    /// Writes the whole year, or the tasks of one unit with everything locked that is not its to fill in.
    ///
    /// @return how many tasks are in the file
    /// @throws YitiException if the file cannot be written; an older one is then as it was
    public int write(Path file, Optional<UUID> unit, Progress progress) throws YitiException {
        var ledger = unit.map(export::of).orElseGet(export::all);
        var sheet = sheet(ledger, unit);
        new WorkbookWriter().write(file, List.of(sheet), marks(unit), progress);
        return ledger.lines().size();
    }

    /// Writes the tasks of one unit with a first sheet that says what to do.
    ///
    /// @return how many tasks are in the file
    /// @throws YitiException as [#write]
    public int writeWithCover(Path file, UUID unit, Cover cover, Progress progress)
            throws YitiException {
        var ledger = export.of(unit);
        var front = cover(cover, unit, ledger.lines().size());
        var marks = new LinkedHashMap<>(marks(Optional.of(unit)));
        marks.put(LedgerFile.COVER, front.name());
        var sheets = List.of(front, sheet(ledger, Optional.of(unit)));
        new WorkbookWriter().write(file, sheets, marks, progress);
        return ledger.lines().size();
    }

    private SheetToWrite sheet(LedgerSheet ledger, Optional<UUID> unit) {
        var remarks = remarks(ledger);
        var note = remarks.isEmpty() ? note() : texts.tr("ledger.note.disputed", note());
        var heading = new SheetToWrite.Heading(title(unit), note);
        var columns = ledger.heads().stream().map(head -> column(head, unit.isPresent())).toList();
        var name = texts.tr("ledger.sheet", book.programme().year());
        var body = SheetToWrite.Body.of(rows(ledger)).with(remarks);
        return new SheetToWrite(name, heading, columns, body, FROZEN_COLUMNS);
    }

    /// What offices disagree about in the tasks, as comments on their numbers: the cells themselves come back.
    private List<SheetToWrite.Remark> remarks(LedgerSheet ledger) {
        var remarks = new ArrayList<SheetToWrite.Remark>();
        int column =
                ledger.heads().stream()
                        .map(head -> head.column().meaning())
                        .toList()
                        .indexOf(ColumnMeaning.TASK_NO);
        for (int row = 0; row < ledger.lines().size() && column >= 0; row++) {
            var disputed = disputes.ofTask(ledger.lines().get(row).task());
            if (!disputed.isEmpty()) {
                remarks.add(
                        new SheetToWrite.Remark(
                                row, column, "※ " + disputes.words(disputed, "\n※ ")));
            }
        }
        return remarks;
    }

    private SheetToWrite cover(Cover cover, UUID unit, int tasks) {
        var rows =
                List.of(
                        line("ledger.cover.unit", units.label(unit)),
                        line(
                                "ledger.cover.month",
                                texts.tr(
                                        "ledger.cover.month.value",
                                        book.programme().year(),
                                        month)),
                        line("ledger.cover.due", cover.due().toString()),
                        line("ledger.cover.tasks", Integer.toString(tasks)),
                        line("ledger.cover.how-head", cover.words().how()),
                        line("ledger.cover.to", cover.words().to()));
        var columns =
                List.of(
                        SheetToWrite.Column.of(texts.tr("ledger.cover.item"), 16).asLocked(),
                        SheetToWrite.Column.of(texts.tr("ledger.cover.words"), 90).asLocked());
        return new SheetToWrite(
                texts.tr("ledger.cover"),
                new SheetToWrite.Heading(title(Optional.of(unit)), ""),
                columns,
                SheetToWrite.Body.of(rows),
                0);
    }

    private List<Cell> line(String key, String text) {
        return List.of(new Cell.Text(texts.tr(key)), new Cell.Text(text));
    }

    /// Writes the same as csv, head first, without a title.
    ///
    /// @return how many tasks are in the file
    public int writeCsv(
            Path file, Optional<UUID> unit, CsvWriter.Encoding encoding, Progress progress)
            throws YitiException {
        var ledger = unit.map(export::of).orElseGet(export::all);
        var rows = new ArrayList<>(ledger.sheet("", texts::say).rows());
        new CsvWriter().write(file, rows, encoding, progress);
        return ledger.lines().size();
    }

    /// Writes a file for every unit that has tasks, named after it.
    ///
    /// @return the files in the official order of their units
    public List<Path> writeEach(Path folder, Progress progress) throws YitiException {
        if (!Files.isDirectory(folder)) {
            throw new YitiException(Sentence.of("ledger.export.no-folder", folder.toString()));
        }
        var files = new ArrayList<Path>();
        var named = named(folder, "ledger.file.of-unit");
        for (var entry : named.entrySet()) {
            var unit = entry.getKey();
            progress.checkpoint();
            progress.report(
                    files.size(), named.size(), Sentence.of("ledger.file.writing", unit.label()));
            write(entry.getValue(), Optional.of(unit.id()), progress);
            files.add(entry.getValue());
        }
        return files;
    }

    /// The files of a send-out by their units, in the official order; nothing is written.
    ///
    /// @throws YitiException if the folder is not there
    public Map<Unit, Path> monthFiles(Path folder) throws YitiException {
        if (!Files.isDirectory(folder)) {
            throw new YitiException(Sentence.of("ledger.export.no-folder", folder.toString()));
        }
        return named(folder, "sendout.file");
    }

    private Map<Unit, Path> named(Path folder, String key) {
        var taken = new LinkedHashSet<String>();
        var files = new LinkedHashMap<Unit, Path>();
        for (Unit unit : LedgerExport.units(book, units).keySet()) {
            var name = texts.tr(key, book.programme().year(), unit.label(), month);
            var safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
            files.put(unit, folder.resolve(free(safe, taken)));
        }
        return files;
    }

    private static String free(String name, Set<String> taken) {
        var free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + " (" + i + ")";
        }
        return free + ".xlsx";
    }

    private String title(Optional<UUID> unit) {
        int year = book.programme().year();
        return unit.map(id -> texts.tr("ledger.title.unit", year, units.label(id)))
                .orElseGet(() -> texts.tr("ledger.title", year));
    }

    private String note() {
        return texts.tr("ledger.note", office, month, asOf);
    }

    private Map<String, String> marks(Optional<UUID> unit) {
        return LedgerFile.marks(month, unit);
    }

    private SheetToWrite.Column column(LedgerSheet.Head head, boolean forUnit) {
        var column = SheetToWrite.Column.of(texts.say(head.words()), Math.max(1, head.width()));
        if (head.column().meaning() == ColumnMeaning.STATUS) {
            column = column.choosing(states());
        }
        if (head.hidden()) {
            return column.asHidden();
        }
        return forUnit && !head.fillable() ? column.asLocked() : column;
    }

    private List<String> states() {
        return Arrays.stream(TaskStatus.values())
                .map(status -> texts.say(StatusWords.label(status)))
                .toList();
    }

    private List<List<Cell>> rows(LedgerSheet ledger) {
        var rows = new ArrayList<List<Cell>>();
        for (List<Cell> row : ledger.sheet("", texts::say).rows().stream().skip(1).toList()) {
            var cells = new ArrayList<Cell>(row);
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                if (ledger.heads().get(i).column().meaning().number()
                        && cell instanceof Cell.Text(var shown)) {
                    cells.set(i, new Cell.Number(new BigDecimal(shown), shown));
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
