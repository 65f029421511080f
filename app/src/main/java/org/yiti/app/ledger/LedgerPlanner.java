package org.yiti.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.Bin;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.ImportPlan;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.ledger.LedgerImport;
import org.yiti.model.ledger.RoundTrip;
import org.yiti.model.ledger.RoundTripPlan;
import org.yiti.model.ledger.SheetRow;
import org.yiti.model.ledger.SheetRow.Bucket;
import org.yiti.model.ledger.StatusWords;
import org.yiti.model.ledger.Understood;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;

/// Plans what the import of a file would do to a store. A ledger that this store gave out is compared with
/// what stood when it was written; any other table is matched by its numbers and words.
public final class LedgerPlanner {
    /// Key of the warning that no unit has a name.
    static final String UNKNOWN_UNIT = "ledger.import.unknown-unit";

    /// So many tasks that a file left out are named.
    private static final int MOST_NAMED = 20;

    private final Store store;
    private final Function<Sentence, String> words;
    private final RoundTrip.Past past;

    /// @param words turns a sentence into stored words: the name of a new year
    public LedgerPlanner(Store store, Function<Sentence, String> words) {
        this.store = store;
        this.words = words;
        this.past = new StoredPast(store);
    }

    /// What files are planned on: the year as it stands or would stand, the register, the recycle bin.
    public static final class Ground {
        private final YearToFill year;
        private final UnitsToMake units;
        private final Bin bin;

        private Ground(YearToFill year, UnitsToMake units, Bin bin) {
            this.year = year;
            this.units = units;
            this.bin = bin;
        }

        public YearBook book() {
            return year.book();
        }

        /// With what a file before would make of the year.
        public Ground with(YearBook book) {
            return new Ground(new YearToFill(book, year.names(), year.missing()), units, bin);
        }
    }

    /// @throws YitiException if the year is none
    public Ground ground(ImportChoices choices) throws YitiException {
        var year = YearToFill.of(store, choices.year(), words);
        var units = UnitsToMake.of(store.rows(), store.office().federation(), choices.units());
        return new Ground(year, units, new BinOfYear(store).of(year.names().programme()));
    }

    /// @throws YitiException if no sheet of the file is a task ledger, or the wanted issue is not there
    public LedgerPlan plan(LedgerFile file, ImportChoices choices, Progress progress)
            throws YitiException {
        return plan(file, choices, ground(choices), progress);
    }

    /// Plans one of several files.
    ///
    /// @throws YitiException as [#plan(LedgerFile, ImportChoices, Progress)]
    public LedgerPlan plan(LedgerFile file, ImportChoices choices, Ground ground, Progress progress)
            throws YitiException {
        if (file.taken().isEmpty()) {
            throw new YitiException(Sentence.of("ledger.import.no-ledger", file.name()));
        }
        return new Run(file, choices, ground).plan(progress);
    }

    /// Whether a file holds a ledger that this store gave out.
    public boolean returned(LedgerFile file) {
        return file.taken().stream().anyMatch(page -> isReturned(page.understood()));
    }

    /// The tasks that the rows of a file name by their hidden keys.
    public List<UUID> keys(LedgerFile file) {
        return file.taken().stream()
                .flatMap(page -> page.understood().tasks().stream())
                .flatMap(row -> row.key().stream())
                .toList();
    }

    private boolean isReturned(Understood sheet) {
        var ours = store.office().replica() + ":";
        return sheet.mapping().has(ColumnMeaning.ROW_KEY)
                && sheet.tasks().stream()
                        .anyMatch(row -> row.text(ColumnMeaning.REVISION).startsWith(ours));
    }

    private final class Run {
        private final LedgerFile file;
        private final ImportChoices choices;
        private final YearToFill year;
        private final UnitsToMake units;
        private final Bin bin;
        private final List<LedgerPlan.Part> parts = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<CellDifference> differences = new ArrayList<>();
        private final List<Sentence> warnings = new ArrayList<>();
        private YearBook book;
        private int notes;
        private int done;

        Run(LedgerFile file, ImportChoices choices, Ground ground) {
            this.file = file;
            this.choices = choices;
            this.year = ground.year;
            this.units = ground.units;
            this.bin = ground.bin;
            this.book = year.book();
        }

        LedgerPlan plan(Progress progress) throws YitiException {
            warnings.addAll(file.warnings());
            for (LedgerPage page : file.pages()) {
                progress.checkpoint();
                if (page.taken()) {
                    take(page);
                } else if (!page.sheet().rows().isEmpty()) {
                    warnings.add(Sentence.of("ledger.import.sheet-left", page.sheet().name()));
                }
            }
            var before = Stream.concat(year.missing().stream(), units.changes().stream()).toList();
            return new LedgerPlan(
                    file.name(),
                    year.book(),
                    units.register(),
                    before,
                    parts,
                    proposals,
                    differences,
                    done,
                    choices.trustDone(),
                    notes,
                    warnings);
        }

        private void take(LedgerPage page) throws YitiException {
            boolean returned = isReturned(page.understood());
            int month = page.understood().month().orElse(choices.month());
            var plan =
                    returned
                            ? returned(page.understood(), month)
                            : imported(withIssue(page), month);
            sayMonth(page, month);
            parts.add(new LedgerPlan.Part(page.sheet().name(), returned, plan));
            warnings.addAll(plan.warnings());
            for (var unit : plan.newUnits()) {
                warnings.add(Sentence.of(UNKNOWN_UNIT, unit.name(), unit.rows().size()));
            }
            done += returned ? 0 : done(page.understood());
            notes += page.understood().rows(Bucket.NOTE).size();
            var changes = plan.step(Map.of()).changes();
            differences.addAll(new CellDifferences(book).of(changes));
            book = book.with(changes);
        }

        private static int done(Understood sheet) {
            return (int)
                    sheet.tasks().stream()
                            .map(row -> StatusWords.read(row.text(ColumnMeaning.STATUS)))
                            .filter(status -> status.filter(TaskStatus.DONE::equals).isPresent())
                            .count();
        }

        /// Never leaves open which month the progress went into.
        private void sayMonth(LedgerPage page, int month) {
            var name = page.sheet().name();
            var months = page.mapping().reportMonths(month);
            if (months.isEmpty()) {
                return;
            }
            warnings.add(Sentence.of("ledger.import.month", name, months));
            if (!months.contains(choices.month())) {
                warnings.add(
                        Sentence.of("ledger.import.month-differs", name, months, choices.month()));
            }
        }

        private Understood withIssue(LedgerPage page) throws YitiException {
            long without =
                    page.understood().tasks().stream()
                            .filter(row -> row.text(ColumnMeaning.ISSUE).isEmpty())
                            .count();
            if (without == 0) {
                return page.understood();
            }
            var issue = new DefaultIssue(book, file.name()).of(choices.issue(), page);
            warnings.add(
                    Sentence.of(
                            "ledger.import.default-issue", page.sheet().name(), without, issue));
            return page.withDefaultIssue(issue).understood();
        }

        private ImportPlan imported(Understood sheet, int month) {
            var options = new LedgerImport.Options(month, choices.trustDone(), Map.of());
            return new LedgerImport(book, units.register(), year.names(), bin, options).plan(sheet);
        }

        private ImportPlan returned(Understood sheet, int month) throws YitiException {
            var trip =
                    new RoundTrip(
                            book,
                            units.register(),
                            year.names(),
                            store.office().replica(),
                            past,
                            month);
            var plan = trip.plan(sheet);
            tell(sheet, plan);
            var accepted = new ArrayList<SheetRow>();
            for (SheetRow row : plan.addedRows()) {
                var at = new NewRow(sheet.mapping().sheet(), row.index());
                boolean taken = choices.newRows().contains(at);
                proposals.add(new Proposal(at, row.text(ColumnMeaning.CONTENT), taken));
                if (taken) {
                    accepted.add(row);
                }
            }
            var after = imported(new Understood(sheet.mapping(), accepted), month);
            return joined(sheet, plan, after);
        }

        /// What became of the table itself on its way.
        private void tell(Understood sheet, RoundTripPlan plan) {
            var name = sheet.mapping().sheet();
            var missing = missing(plan);
            if (!missing.isEmpty()) {
                var numbers = missing.stream().limit(MOST_NAMED).toList();
                warnings.add(Sentence.of("ledger.import.missing", name, missing.size(), numbers));
            }
            if (!plan.gone().isEmpty()) {
                var heads =
                        plan.gone().stream()
                                .map(meaning -> Sentence.of(meaning.textKey(), 0))
                                .toList();
                warnings.add(Sentence.of("ledger.import.columns-gone", name, heads));
            }
            if (plan.resorted()) {
                warnings.add(Sentence.of("ledger.import.resorted", name));
            }
        }

        /// The numbers of tasks that were in the file when it was written; of a unit's file only its own.
        private List<String> missing(RoundTripPlan plan) {
            var unit = file.unit();
            return plan.missing().stream()
                    .flatMap(task -> book.task(task).stream())
                    .filter(task -> unit.isEmpty() || LedgerExport.works(book, task, unit.get()))
                    .map(Task::no)
                    .toList();
        }

        /// What was compared, and the added rows that a person accepted.
        private ImportPlan joined(Understood sheet, RoundTripPlan trip, ImportPlan added) {
            var step = trip.answer(Map.<org.yiti.model.ledger.Question, Answer>of());
            var changes = new ArrayList<>(step.changes());
            changes.addAll(added.step().changes());
            var rejected = new ArrayList<ImportPlan.Rejected>();
            for (SheetRow row : sheet.rows(Bucket.REJECTED)) {
                rejected.add(rejected(sheet, row, Optional.ofNullable(row.reason())));
            }
            rejected.addAll(trip.rejected());
            for (SheetRow row : trip.unknownKeys()) {
                rejected.add(
                        rejected(
                                sheet,
                                row,
                                Optional.of(Sentence.of("ledger.rejected.unknown-key"))));
            }
            rejected.addAll(added.rejected());
            var questions = new ArrayList<>(trip.questions());
            questions.addAll(added.questions());
            var touched = new LinkedHashSet<UUID>();
            new CellDifferences(book).of(step.changes()).forEach(d -> touched.add(d.task()));
            trip.questions().forEach(question -> touched.add(question.task()));
            int read = sheet.tasks().size();
            long left = rejectedTasks(sheet, rejected);
            var warned = new ArrayList<>(trip.warnings());
            warned.addAll(added.warnings());
            int changed = touched.size() + added.changed();
            return new ImportPlan(
                    Step.of(step.action(), changes),
                    read,
                    added.added(),
                    changed,
                    (int) (read - left - changed - added.added() - waiting(trip)),
                    questions,
                    rejected,
                    warned,
                    added.newUnits());
        }

        private long waiting(RoundTripPlan trip) {
            return trip.addedRows().stream()
                    .filter(row ->
                            proposals.stream()
                                    .anyMatch(p -> !p.taken() && p.at().row() == row.index()))
                    .count();
        }

        private static ImportPlan.Rejected rejected(
                Understood sheet, SheetRow row, Optional<Sentence> reason) {
            return new ImportPlan.Rejected(
                    sheet.mapping().sheet(),
                    row.index(),
                    reason.orElse(Sentence.of("ledger.rejected.no-content")));
        }

        private static long rejectedTasks(Understood sheet, List<ImportPlan.Rejected> rejected) {
            var rows = new LinkedHashSet<Integer>();
            rejected.forEach(row -> rows.add(row.row()));
            return sheet.tasks().stream().filter(row -> rows.contains(row.index())).count();
        }
    }
}
