package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitRegister;

/// Takes back a ledger that was exported, filled in elsewhere and returned. For every cell that the unit
/// may fill in, three values meet: what stood when the file was written (base), what stands now (ours), what
/// the file says (theirs). Only the file changed: it is taken, emptied cells too. Only we changed, or both to
/// the same: nothing. Both changed: a question, never an overwriting. What the file says otherwise in a cell
/// that the unit may not fill in is a question as well ([LockedCells]).
public final class RoundTrip {
    private static final List<ColumnMeaning> FILLABLE =
            List.of(
                    ColumnMeaning.PROGRESS_TEXT,
                    ColumnMeaning.STATUS,
                    ColumnMeaning.PROBLEM,
                    ColumnMeaning.NEXT_STEP,
                    ColumnMeaning.CONTACT,
                    ColumnMeaning.REMARK,
                    ColumnMeaning.MONTH_QUANTITY,
                    ColumnMeaning.DONE_PERCENT);

    private final YearBook book;
    private final UnitRegister units;
    private final RowNames names;
    private final String replica;
    private final Past past;
    private final int month;
    private final CellValues values;

    /// What stood at an earlier point of this store's log: `history::asOf`.
    @FunctionalInterface
    public interface Past {
        Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows);

        /// Rows that lie in the recycle bin now and may have stood then.
        default Collection<Row> removed(Table table) {
            return List.of();
        }
    }

    /// @param replica the name of this store; files of another one have no base here
    /// @param month whose report the file holds where its rows do not say it themselves, 1 to 12
    public RoundTrip(
            YearBook book,
            UnitRegister units,
            RowNames names,
            String replica,
            Past past,
            int month) {
        this.book = book;
        this.units = units;
        this.names = names;
        this.replica = replica;
        this.past = past;
        this.month = month;
        this.values = new CellValues(names.year());
    }

    /// What a row is compared by.
    ///
    /// @param named whether the row itself says its month
    /// @param base what stood when it was written; empty where nobody here knows it
    private record Comparison(int month, boolean named, TaskCells cells, Optional<Exported> base) {}

    public RoundTripPlan plan(Understood file) {
        var run = new Run(file);
        file.tasks().forEach(run::take);
        return run.result();
    }

    private final class Run {
        private final Understood file;
        private final Map<Long, Exported> bases = new HashMap<>();
        private final LockedCells locked = new LockedCells(book, units, names);
        private final Set<UUID> inFile;
        private final Set<Column> columns;
        private final ChangeList changes = new ChangeList(Set.of());
        private final List<Question> questions = new ArrayList<>();
        private final List<SheetRow> addedRows = new ArrayList<>();
        private final List<SheetRow> unknownKeys = new ArrayList<>();
        private final List<ImportPlan.Rejected> rejected = new ArrayList<>();
        private final List<Sentence> warnings = new ArrayList<>();
        private final Set<UUID> seen = new LinkedHashSet<>();
        private final Set<UUID> changedTasks = new HashSet<>();

        Run(Understood file) {
            this.file = file;
            this.columns = new LinkedHashSet<>(file.mapping().columns().values());
            this.inFile =
                    file.tasks().stream()
                            .flatMap(row -> RowTasks.key(row).stream())
                            .filter(task -> book.task(task).isPresent())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        RoundTripPlan result() {
            var action =
                    Sentence.of("step.ledger.return", file.mapping().sheet(), changedTasks.size());
            var step = Step.of(action, changes.list());
            return new RoundTripPlan(
                    step,
                    questions,
                    addedRows,
                    unknownKeys,
                    missing(),
                    gone(),
                    resorted(),
                    rejected,
                    warnings);
        }

        private List<UUID> missing() {
            var others = new ArrayList<>(book.tasks().stream().map(Task::id).toList());
            others.removeAll(seen);
            var written =
                    file.tasks().stream()
                            .flatMap(row -> Revision.of(row).stream())
                            .filter(revision -> revision.replica().equals(replica))
                            .mapToLong(Revision::step)
                            .max();
            if (written.isEmpty() || others.isEmpty()) {
                return others;
            }
            var then = past.asOf(written.getAsLong(), Table.TASK, others);
            others.removeIf(task -> !then.containsKey(task) || !then.get(task).alive());
            return others;
        }

        private List<ColumnMeaning> gone() {
            return FILLABLE.stream()
                    .filter(meaning -> !file.mapping().has(meaning))
                    .filter(meaning ->
                            meaning != ColumnMeaning.PROGRESS_TEXT
                                    || !file.mapping().has(ColumnMeaning.MONTH_PROGRESS))
                    .toList();
        }

        private boolean resorted() {
            var standing = book.tasks().stream().map(Task::id).filter(seen::contains).toList();
            return !standing.equals(List.copyOf(seen));
        }

        void take(SheetRow row) {
            var key = RowTasks.key(row);
            if (key.isEmpty()) {
                (row.text(ColumnMeaning.ROW_KEY).isEmpty() ? addedRows : unknownKeys).add(row);
                return;
            }
            var task = book.task(key.get());
            if (task.isEmpty()) {
                unknownKeys.add(row);
            } else if (!seen.add(key.get())) {
                reject(row, Sentence.of("ledger.rejected.key-twice"));
            } else {
                compare(row, task.get());
            }
        }

        private void reject(SheetRow row, Sentence reason) {
            rejected.add(new ImportPlan.Rejected(file.mapping().sheet(), row.index(), reason));
        }

        private void compare(SheetRow row, Task task) {
            var revision = Revision.of(row);
            var by = comparison(revision, revision.flatMap(Revision::month));
            boolean twice = file.saysTwice(by.month());
            var once = twice ? Understood.sayingOnce(row, by.month()) : row;
            for (ColumnMeaning meaning : FILLABLE) {
                if (file.mapping().has(meaning)) {
                    compare(once, task, Column.of(meaning), by);
                }
            }
            var found = locked.of(once, task, columns, by.base());
            questions.addAll(found.questions());
            found.left().forEach(sentence -> warn(row, sentence));
            // Columns of other months that somebody put into the table.
            for (Column column : once.columns()) {
                if (column.meaning() == ColumnMeaning.MONTH_PROGRESS) {
                    compare(once, task, column, comparison(revision, Optional.of(column.month())));
                }
            }
        }

        private void compare(SheetRow row, Task task, Column column, Comparison by) {
            var ours = by.cells().shown(column, task);
            var written = Texts.tidy(row.find(column).map(SheetRow.Taken::text).orElse(""));
            var then = by.base().flatMap(base -> base.shown(column, task.id(), by.month()));
            if (written.isEmpty() && saysNothing(column, then, by)) {
                return;
            }
            var theirs = theirs(column, written, ours, then.orElse(""));
            if (theirs.equals(ours) || then.filter(theirs::equals).isPresent()) {
                return;
            }
            var change = change(row, task, by.cells(), column, written, theirs);
            if (change.isEmpty()) {
                return;
            }
            // What was verified as done is never taken back without asking.
            boolean verified =
                    column.meaning() == ColumnMeaning.STATUS && task.status() == TaskStatus.DONE;
            if (then.filter(ours::equals).isPresent() && !verified) {
                changes.add(change.get());
                changedTasks.add(task.id());
            } else {
                questions.add(
                        new Question(
                                row.index(),
                                task.id(),
                                column,
                                then.orElse(""),
                                ours,
                                theirs,
                                List.of(change.get()),
                                false));
            }
        }

        /// Whether an empty cell was not emptied by anybody: it was empty when it was written, or it may be of
        /// another month than the one it would be compared with.
        private static boolean saysNothing(Column column, Optional<String> then, Comparison by) {
            return then.orElse("").isEmpty() || (!by.named() && column.meaning().reported());
        }

        /// The word of a state as the state's name. “Done” is a claim that the office has to check, unless the
        /// state was done at the base or is so now.
        private String theirs(Column column, String written, String ours, String then) {
            if (column.meaning() != ColumnMeaning.STATUS) {
                return written;
            }
            var done = TaskStatus.DONE.name();
            return StatusWords.read(written)
                    .map(TaskStatus::name)
                    .map(name ->
                            name.equals(done) && !done.equals(ours) && !done.equals(then)
                                    ? TaskStatus.AWAITING_CHECK.name()
                                    : name)
                    .orElse(written.isEmpty() ? ours : written);
        }

        private Optional<Change> change(
                SheetRow row,
                Task task,
                TaskCells cells,
                Column column,
                String written,
                String theirs) {
            if (column.meaning() == ColumnMeaning.STATUS) {
                var status = StatusWords.read(written);
                if (status.isEmpty()) {
                    var name = Sentence.of(column.meaning().textKey(), 0);
                    warn(row, Sentence.of("ledger.warning.not-a-value", name, written));
                    return Optional.empty();
                }
                var values = TaskCells.status(TaskStatus.valueOf(theirs));
                return Optional.of(new Change.Put(Table.TASK, task.id(), values));
            }
            var taken =
                    row.find(column)
                            .orElse(new SheetRow.Taken("", new Cell.Blank(), Origin.AS_WRITTEN));
            var value = values.read(column, taken);
            if (value.fault() != null) {
                reject(row, value.fault());
                return Optional.empty();
            }
            if (value.doubt() != null) {
                warn(row, value.doubt());
            }
            return value.values().isEmpty() || cells.holds(column, task, value.values())
                    ? Optional.empty()
                    : Optional.of(cells.write(column, task, value.values()));
        }

        private void warn(SheetRow row, Sentence doubt) {
            warnings.add(Sentence.of("ledger.warning.in-row", row.index() + 1, doubt));
        }

        /// @param named the month, where the row or the column says it
        private Comparison comparison(Optional<Revision> revision, Optional<Integer> named) {
            int reported = named.orElse(month);
            var base =
                    revision.filter(r -> r.replica().equals(replica))
                            .map(r -> bases.computeIfAbsent(r.step(), this::load));
            return new Comparison(
                    reported, named.isPresent(), new TaskCells(book, names, reported), base);
        }

        private Exported load(long step) {
            return new Exported(past, book, step, inFile);
        }
    }
}
