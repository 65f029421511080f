package org.yiti.app.template;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.Cover;
import org.yiti.app.ledger.LedgerFile;
import org.yiti.app.ledger.LedgerWriter;
import org.yiti.app.template.Place.OfTask;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.LedgerSheet;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Writes the ledger of a year into an office's own template.
public final class TemplateLedger {
    /// Columns that a template can show and no file brings back: several things stand in one cell there.
    private static final Set<ColumnMeaning> SHOWN_ONLY =
            Set.of(ColumnMeaning.UNITS, ColumnMeaning.LEADER);

    private final Store store;
    private final YearBook book;
    private final UnitRegister units;
    private final int month;
    private final LocalDate asOf;
    private final Texts texts;

    /// @param month whose report is shown and filled in
    /// @param asOf the date of the data
    public TemplateLedger(Store store, YearBook book, int month, LocalDate asOf, Texts texts) {
        this.store = store;
        this.book = book;
        this.units = UnitRegister.load(store.rows());
        this.month = month;
        this.asOf = asOf;
        this.texts = texts;
    }

    /// @param unit whose tasks alone are written; all where it is empty
    /// @param cover what is said once to that unit
    /// @return how many tasks are in the file
    /// @throws YitiException if the template cannot be used or the file not be written; an older file is then as it
    ///     was
    public int write(
            Path file,
            byte[] template,
            Optional<UUID> unit,
            Optional<Cover> cover,
            Progress progress)
            throws YitiException {
        var places = TemplateReader.read(template).usable();
        var ledger = LedgerWriter.export(store, book, units, month).own(unit, columns(places));
        var content =
                new TemplateFilling.Content(
                        rows(ledger),
                        words(unit, cover, ledger.lines().size()),
                        keys(ledger),
                        LedgerFile.marks(month, unit, heads(places)));
        new TemplateFilling(template, content).write(file, progress);
        return ledger.lines().size();
    }

    private static List<Column> columns(LedgerTemplate template) {
        return template.places().stream()
                .map(LedgerTemplate.Found::place)
                .filter(OfTask.class::isInstance)
                .map(place -> ((OfTask) place).column())
                .distinct()
                .toList();
    }

    private List<Map<Column, String>> rows(LedgerSheet ledger) {
        var rows = new ArrayList<Map<Column, String>>();
        for (var cells : ledger.sheet("", texts::say).rows().stream().skip(1).toList()) {
            var row = new HashMap<Column, String>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(ledger.heads().get(i).column(), cells.get(i).shown());
            }
            rows.add(row);
        }
        return rows;
    }

    private Map<Column, String> keys(LedgerSheet ledger) {
        var keys = new LinkedHashMap<Column, String>();
        ledger.heads().stream()
                .filter(LedgerSheet.Head::hidden)
                .forEach(head -> keys.put(head.column(), texts.say(head.words())));
        return keys;
    }

    /// Heads that stand over two columns say nothing of either.
    private static Map<String, Column> heads(LedgerTemplate template) {
        var heads = new LinkedHashMap<String, Column>();
        var seen = new HashSet<Object>();
        template.columns()
                .forEach((index, place) -> {
                    var head = template.heads().getOrDefault(index, "");
                    boolean back =
                            !SHOWN_ONLY.contains(place.column().meaning())
                                    && seen.add(place.column());
                    if (head.isBlank()) {
                        return;
                    }
                    if (!seen.add(head)) {
                        heads.remove(head);
                        return;
                    }
                    heads.put(head, back ? place.column() : Column.of(ColumnMeaning.IGNORED));
                });
        return heads;
    }

    private Map<HeadingWord, String> words(Optional<UUID> unit, Optional<Cover> cover, int tasks) {
        var words = new EnumMap<HeadingWord, String>(HeadingWord.class);
        for (HeadingWord word : HeadingWord.values()) {
            words.put(
                    word,
                    switch (word) {
                        case YEAR -> Integer.toString(book.programme().year());
                        case MONTH -> Integer.toString(month);
                        case UNIT -> unit.map(units::label).orElse(texts.tr("template.all-units"));
                        case OFFICE -> store.office().name();
                        case DATA_DATE -> asOf.toString();
                        case DUE -> cover.map(c -> c.due().toString()).orElse("");
                        case TASKS -> Integer.toString(tasks);
                        case HOW -> cover.map(c -> c.words().how()).orElse("");
                        case TO -> cover.map(c -> c.words().to()).orElse("");
                    });
        }
        return words;
    }
}
