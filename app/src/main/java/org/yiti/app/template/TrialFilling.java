package org.yiti.app.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.Cover;
import org.yiti.app.ledger.CoverWords;
import org.yiti.app.ledger.ImportChoices;
import org.yiti.app.ledger.LedgerFile;
import org.yiti.app.ledger.LedgerPlanner;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.template.Place.OfTask;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;

/// Fills a template with the whole year, reads the file back as if a unit had sent it, and says what would be lost on
/// the way. Nothing of the store changes.
public final class TrialFilling {
    private final Store store;
    private final YearBook book;
    private final int month;
    private final LocalDate asOf;
    private final Texts texts;

    public TrialFilling(Store store, YearBook book, int month, LocalDate asOf, Texts texts) {
        this.store = store;
        this.book = book;
        this.month = month;
        this.asOf = asOf;
        this.texts = texts;
    }

    /// @param tasks written
    /// @param back heads whose columns come back
    /// @param notes what a person should know before the template is used
    public record Trial(int tasks, List<String> back, List<Sentence> notes) {
        public Trial {
            back = List.copyOf(back);
            notes = List.copyOf(notes);
        }

        /// How it went, as one sentence.
        public Sentence sentence() {
            return notes.isEmpty()
                    ? Sentence.of("template.trial.good", tasks, back.size())
                    : Sentence.of("template.trial.noted", tasks, back.size(), notes.size());
        }
    }

    /// @throws YitiException if the template cannot be used, or no temporary file be written
    public Trial run(byte[] template, Progress progress) throws YitiException {
        var places = TemplateReader.read(template).usable();
        Path file = temporary();
        try {
            var cover = new Cover(asOf, CoverWords.standard(texts, store.office().name()));
            int tasks =
                    new TemplateLedger(store, book, month, asOf, texts)
                            .write(file, template, Optional.empty(), Optional.of(cover), progress);
            var read = new LedgerReader(store.mappings()).read(file, progress);
            return trial(places, tasks, read, progress);
        } finally {
            delete(file);
        }
    }

    private Trial trial(LedgerTemplate places, int tasks, LedgerFile read, Progress progress)
            throws YitiException {
        var back = new ArrayList<String>();
        var notes = new ArrayList<Sentence>();
        if (tasks == 0) {
            notes.add(Sentence.of("template.trial.no-tasks"));
        }
        var meanings =
                read.taken().stream()
                        .flatMap(page -> page.mapping().columns().values().stream())
                        .toList();
        if (tasks > 0 && !meanings.contains(Column.of(ColumnMeaning.ROW_KEY))) {
            notes.add(Sentence.of("template.trial.no-way-back"));
        }
        places.columns()
                .forEach((index, place) -> {
                    var word = texts.tr(place.column().meaning().textKey(), place.column().month());
                    if (meanings.contains(place.column())) {
                        back.add(word);
                    } else if (tasks > 0) {
                        var letter = TemplateReader.letter(index);
                        notes.add(Sentence.of("template.trial.not-back", letter, word));
                    }
                });
        mixed(places)
                .forEach(found ->
                        notes.add(
                                Sentence.of(
                                        "template.trial.mixed", found.where(), found.written())));
        if (tasks > 0 && notes.isEmpty()) {
            int changes = changes(read, progress);
            if (changes > 0) {
                notes.add(Sentence.of("template.trial.differs", changes));
            }
        }
        return new Trial(tasks, back, notes);
    }

    /// Columns that stand with words beside them only, so that nobody can tell what was filled in.
    private static List<LedgerTemplate.Found> mixed(LedgerTemplate places) {
        return places.places().stream()
                .filter(found ->
                        found.place() instanceof OfTask task
                                && places.columns().values().stream()
                                        .noneMatch(p -> p.column().equals(task.column())))
                .toList();
    }

    private int changes(LedgerFile read, Progress progress) throws YitiException {
        int year = book.programme().year();
        var choices = new ImportChoices(year, month, false, "", Map.of());
        var plan = new LedgerPlanner(store, texts::say).plan(read, choices, progress);
        return plan.step(Map.of()).changes().size();
    }

    private static Path temporary() throws YitiException {
        try {
            return Files.createTempFile("yiti-trial-", ".xlsx");
        } catch (IOException e) {
            throw new YitiException(Sentence.of("template.trial.no-file"), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
