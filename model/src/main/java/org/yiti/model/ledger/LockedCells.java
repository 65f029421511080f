package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.Theme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitRegister;

/// What a returned ledger says otherwise in cells that its unit may not fill in. Nothing of it is taken by
/// itself and nothing is passed over: what could be taken is a question, what could not is told.
final class LockedCells {
    private static final Map<ColumnMeaning, TaskUnitRole> ROLES =
            Map.of(
                    ColumnMeaning.RESPONSIBLE_UNITS,
                    TaskUnitRole.RESPONSIBLE,
                    ColumnMeaning.COOPERATING_UNITS,
                    TaskUnitRole.COOPERATING);

    private final YearBook book;
    private final UnitRegister register;
    private final TaskUnits taskUnits;
    private final TaskCells cells;
    private final CellValues values;
    private final int year;

    LockedCells(YearBook book, UnitRegister register, RowNames names) {
        this.book = book;
        this.register = register;
        this.taskUnits = new TaskUnits(book, register, names);
        this.cells = new TaskCells(book, names, 1);
        this.values = new CellValues(names.year());
        this.year = names.year();
    }

    /// @param left what the cells say and nobody can take, as a sentence for each
    record Found(List<Question> questions, List<Sentence> left) {}

    /// @param columns that the file has
    /// @param base what stood when the row was written; empty where nobody here knows it
    Found of(SheetRow row, Task task, Set<Column> columns, Optional<Exported> base) {
        var run = new Run(row, task, base);
        for (Column column : columns) {
            switch (column.meaning()) {
                case TASK_NO, CONTENT, DONE_CRITERION, DUE, MONTH_PLAN -> run.value(column);
                // No column of ours: one that somebody put in says nothing where it is empty.
                case START, QUANTITY_TARGET, QUANTITY_UNIT, WEIGHT -> {
                    if (row.find(column).isPresent()) {
                        run.value(column);
                    }
                }
                case ISSUE -> run.issue();
                case THEME -> run.theme();
                case SEQUENCE,
                        LEAD_UNIT,
                        RESPONSIBLE_UNITS,
                        COOPERATING_UNITS,
                        UNITS,
                        PROGRESS_TEXT,
                        MONTH_PROGRESS,
                        STATUS,
                        PROBLEM,
                        NEXT_STEP,
                        CONTACT,
                        LEADER,
                        REMARK,
                        MONTH_QUANTITY,
                        DONE_PERCENT,
                        ROW_KEY,
                        REVISION,
                        ROW_FACTS,
                        IGNORED -> {}
            }
        }
        run.units(columns);
        return new Found(run.questions, run.left);
    }

    private final class Run {
        private final SheetRow row;
        private final Task task;
        private final Optional<Exported> base;
        private final Optional<Task> then;
        private final List<Question> questions = new ArrayList<>();
        private final List<Sentence> left = new ArrayList<>();

        Run(SheetRow row, Task task, Optional<Exported> base) {
            this.row = row;
            this.task = task;
            this.base = base;
            this.then = base.flatMap(b -> b.task(task.id()));
        }

        private String written(ColumnMeaning meaning) {
            return Texts.tidy(row.text(meaning));
        }

        void value(Column column) {
            var ours = cells.shown(column, task);
            var was = base.flatMap(b -> b.shown(column, task.id(), 0));
            var theirs = Texts.tidy(row.find(column).map(SheetRow.Taken::text).orElse(""));
            if (nobodyChanged(theirs, ours, was)) {
                return;
            }
            if (theirs.isEmpty() && needed(column.meaning())) {
                leave(column, ours, theirs);
                return;
            }
            var read = read(column);
            if (read.isEmpty() || (column.meaning() == ColumnMeaning.TASK_NO && used(theirs))) {
                leave(column, ours, theirs);
                return;
            }
            boolean same =
                    cells.holds(column, task, read.get())
                            || standing(column, read.get())
                                    .filter(r -> CellValues.holds(r, read.get()))
                                    .isPresent();
            if (!same) {
                ask(column, was.orElse(""), ours, theirs, List.of(write(column, read.get())));
            }
        }

        private Change write(Column column, Map<Field, @Nullable Object> read) {
            return cells.write(column, task, read);
        }

        private static boolean needed(ColumnMeaning meaning) {
            return meaning == ColumnMeaning.TASK_NO || meaning == ColumnMeaning.CONTENT;
        }

        private boolean used(String no) {
            return book.taskNumbered(no).filter(t -> !t.id().equals(task.id())).isPresent();
        }

        /// Empty where the cell is no value that can be kept.
        private Optional<Map<Field, @Nullable Object>> read(Column column) {
            var taken =
                    row.find(column)
                            .orElse(new SheetRow.Taken("", new Cell.Blank(), Origin.AS_WRITTEN));
            var value = values.read(column, taken);
            if (value.fault() != null || value.values().isEmpty()) {
                return Optional.empty();
            }
            if (column.meaning() != ColumnMeaning.MONTH_PLAN) {
                return Optional.of(value.values());
            }
            // The cell shows one of three fields: a new one is seen only where the others go.
            var whole = new TreeMap<Field, @Nullable Object>();
            whole.put(Field.MONTH_PLAN_TEXT, null);
            whole.put(Field.MONTH_PLAN_PERCENT, null);
            whole.put(Field.MONTH_PLAN_QUANTITY, null);
            if (!taken.text().isEmpty()) {
                whole.putAll(value.values());
            }
            return Optional.of(whole);
        }

        /// The row of a column as it was at the base.
        private Optional<Row> standing(Column column, Map<Field, @Nullable Object> read) {
            return TaskCells.table(read) == Table.MONTH_PLAN
                    ? base.flatMap(b -> b.plan(task.id(), column.month())).map(plan -> plan.row())
                    : then.map(Task::row);
        }

        void issue() {
            var ours = book.issue(task.issue()).map(Issue::name).orElse("");
            var was = then.flatMap(t -> base.map(b -> b.issue(t)));
            var theirs = written(ColumnMeaning.ISSUE);
            if (nobodyChanged(theirs, ours, was)) {
                return;
            }
            var column = Column.of(ColumnMeaning.ISSUE);
            var named = book.issues().stream().filter(i -> i.name().equals(theirs)).toList();
            if (named.size() == 1) {
                var change = Change.Put.of(task.id(), Field.TASK_ISSUE, named.getFirst().id());
                ask(column, was.orElse(""), ours, theirs, List.of(change));
            } else {
                leave(column, ours, theirs);
            }
        }

        void theme() {
            var ours =
                    book.issue(task.issue())
                            .flatMap(issue -> Optional.ofNullable(issue.theme()))
                            .flatMap(book::theme)
                            .map(Theme::name)
                            .orElse("");
            var was = then.flatMap(t -> base.map(b -> b.theme(t)));
            var theirs = written(ColumnMeaning.THEME);
            if (!nobodyChanged(theirs, ours, was)) {
                leave(Column.of(ColumnMeaning.THEME), ours, theirs);
            }
        }

        void units(Set<Column> columns) {
            var changed = new LinkedHashSet<ColumnMeaning>();
            for (var meaning :
                    List.of(
                            ColumnMeaning.LEAD_UNIT,
                            ColumnMeaning.RESPONSIBLE_UNITS,
                            ColumnMeaning.COOPERATING_UNITS)) {
                if (columns.contains(Column.of(meaning)) && !saysWhatStood(meaning)) {
                    changed.add(meaning);
                }
            }
            if (changed.isEmpty()) {
                return;
            }
            var found = new UnitCells(register, year, Map.of(), true).read(only(changed));
            var differences = taskUnits.differences(only(changed), task, found);
            for (var difference : differences) {
                if (!then.isPresent()
                        || !ids(found, difference.meaning()).equals(stood(difference.meaning()))) {
                    ask(
                            Column.of(difference.meaning()),
                            labels(stood(difference.meaning())),
                            difference.ours(),
                            difference.theirs(),
                            difference.change());
                }
            }
            for (var meaning : changed) {
                boolean asked = differences.stream().anyMatch(d -> d.meaning() == meaning);
                if (written(meaning).isEmpty()) {
                    emptied(meaning);
                } else if (!asked && !found.complete()) {
                    leave(Column.of(meaning), ours(meaning), written(meaning));
                }
            }
        }

        private boolean saysWhatStood(ColumnMeaning meaning) {
            var was = then.map(_ -> labels(stood(meaning)));
            return nobodyChanged(written(meaning), ours(meaning), was);
        }

        private SheetRow only(Set<ColumnMeaning> meanings) {
            var taken = new HashMap<>(row.taken());
            taken.keySet().removeIf(column -> !meanings.contains(column.meaning()));
            return new SheetRow(row.index(), row.bucket(), row.words(), taken, row.reason());
        }

        private void emptied(ColumnMeaning meaning) {
            var role = ROLES.get(meaning);
            List<Change> change =
                    role == null
                            ? List.of(
                                    new Change.Put(
                                            Table.TASK,
                                            task.id(),
                                            java.util.Collections.singletonMap(
                                                    Field.TASK_LEAD_UNIT, null)))
                            : of(role).stream()
                                    .<Change>map(u -> new Change.Remove(Table.TASK_UNIT, u.id()))
                                    .toList();
            ask(Column.of(meaning), labels(stood(meaning)), ours(meaning), "", change);
        }

        private List<TaskUnit> of(TaskUnitRole role) {
            return book.unitsOf(task.id()).stream().filter(u -> u.role() == role).toList();
        }

        private String ours(ColumnMeaning meaning) {
            var role = ROLES.get(meaning);
            return role == null
                    ? register.label(task.leadUnit())
                    : LedgerText.units(book.unitsOf(task.id()), role, register);
        }

        private Set<UUID> stood(ColumnMeaning meaning) {
            var role = ROLES.get(meaning);
            if (role != null) {
                return base.map(b -> b.units(task.id(), role)).orElse(Set.of());
            }
            return then.flatMap(t -> Optional.ofNullable(t.leadUnit()))
                    .map(Set::of)
                    .orElse(Set.of());
        }

        private static Set<UUID> ids(UnitCells.RowUnits found, ColumnMeaning meaning) {
            var role = ROLES.get(meaning);
            if (role != null) {
                return new HashSet<>(found.of(role));
            }
            var lead = found.lead();
            return lead == null ? Set.of() : Set.of(lead);
        }

        private String labels(Set<UUID> units) {
            return register.units().stream()
                    .filter(unit -> units.contains(unit.id()))
                    .map(unit -> unit.label())
                    .collect(Collectors.joining("、"));
        }

        private static boolean nobodyChanged(String theirs, String ours, Optional<String> was) {
            return theirs.equals(ours)
                    || was.filter(theirs::equals).isPresent()
                    || (theirs.isEmpty() && was.isEmpty());
        }

        private void ask(
                Column column, String was, String ours, String theirs, List<Change> change) {
            questions.add(
                    new Question(row.index(), task.id(), column, was, ours, theirs, change, true));
        }

        private void leave(Column column, String ours, String theirs) {
            var name = Sentence.of(column.meaning().textKey(), column.month());
            left.add(
                    theirs.isEmpty()
                            ? Sentence.of("ledger.warning.outside-emptied", name, ours)
                            : Sentence.of("ledger.warning.outside-left", name, ours, theirs));
        }
    }
}
