package org.yiti.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.ImportPlan.Rejected;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitRegister;

/// One going-through of a file; see [LedgerImport] for its rules.
final class ImportRun {
    private final YearBook book;
    private final TaskUnits taskUnits;
    private final RowNames names;
    private final LedgerImport.Options options;
    private final Understood ledger;
    private final ChangeList changes;
    private final CellValues values;
    private final TaskCells cells;
    private final UnitCells units;
    private final IssuePlaces issues;
    private final TaskNumbers numbers;
    private final Set<String> removedNumbers;
    private final Set<UUID> binned;
    private final Set<UUID> touchedIssues = new LinkedHashSet<>();
    private final Map<String, Task> byNumber = new HashMap<>();
    private final Set<String> seenNumbers = new HashSet<>();
    private final Set<UUID> seenTasks = new HashSet<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Sentence> warnings = new ArrayList<>();
    private int position;
    private int added;
    private int changed;
    private int unchanged;

    ImportRun(
            YearBook book,
            UnitRegister register,
            RowNames names,
            Collection<Row> removed,
            LedgerImport.Options options,
            Understood ledger) {
        this.book = book;
        this.names = names;
        this.options = options;
        this.ledger = ledger;
        binned = removed.stream().map(Row::id).collect(Collectors.toSet());
        changes = new ChangeList(binned);
        values = new CellValues(names.year());
        cells = new TaskCells(book, names, ledger.month().orElse(options.month()));
        boolean leads = ledger.mapping().has(ColumnMeaning.LEAD_UNIT);
        taskUnits = new TaskUnits(book, register, names);
        units = new UnitCells(register, names.year(), confirmed(), leads);
        issues = new IssuePlaces(book, names, changes);
        removedNumbers =
                removed.stream()
                        .filter(row -> row.table() == Table.TASK)
                        .filter(row ->
                                book.programme().id().equals(row.reference(Field.TASK_PROGRAMME)))
                        .map(row -> row.words(Field.TASK_NO))
                        .collect(Collectors.toSet());
        numbers = new TaskNumbers(removedNumbers);
        for (Task task : book.tasks()) {
            byNumber.putIfAbsent(task.no(), task);
            numbers.use(task.no());
            position = Math.max(position, task.position());
        }
        ledger.tasks().forEach(row -> numbers.use(row.text(ColumnMeaning.TASK_NO)));
    }

    private Map<String, UUID> confirmed() {
        return options.confirmed().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                e -> UnitCells.key(e.getKey()), Map.Entry::getValue, (a, _) -> a));
    }

    ImportPlan plan() {
        var mapping = ledger.mapping();
        for (SheetRow row : ledger.rows(SheetRow.Bucket.REJECTED)) {
            reject(row, Objects.requireNonNull(row.reason()));
        }
        for (SheetRow row : ledger.tasks()) {
            if (mapping.kind() == SheetKind.HOTLINE) {
                reject(row, Sentence.of("ledger.rejected.hotline"));
            } else {
                take(row);
            }
        }
        takeIssueUnits();
        if (!mapping.notKept().isEmpty()) {
            var heads = String.join("、", mapping.notKept());
            warnings.add(Sentence.of("ledger.warning.columns-not-kept", heads));
        }
        if (!mapping.has(ColumnMeaning.LEAD_UNIT)
                && (mapping.has(ColumnMeaning.UNITS)
                        || mapping.has(ColumnMeaning.RESPONSIBLE_UNITS))) {
            warnings.add(Sentence.of("ledger.warning.first-unit-leads"));
        }
        var action = Sentence.of("step.ledger.import", mapping.sheet(), added, changed);
        return new ImportPlan(
                Step.of(action, changes.list()),
                ledger.tasks().size(),
                added,
                changed,
                unchanged,
                questions,
                rejected,
                warnings,
                units.unknownNames());
    }

    private void takeIssueUnits() {
        var after = new IssueUnits(book.with(changes.list()), names, binned);
        var found = touchedIssues.stream().flatMap(issue -> after.of(issue).stream()).toList();
        changes.all(found);
        if (!found.isEmpty()) {
            long duties = found.stream().filter(change -> change.table() == Table.DUTY).count();
            warnings.add(Sentence.of("ledger.warning.issue-units", found.size() - duties, duties));
        }
    }

    private void reject(SheetRow row, Sentence reason) {
        rejected.add(new Rejected(ledger.mapping().sheet(), row.index(), reason));
    }

    private void take(SheetRow row) {
        var read = new LinkedHashMap<Column, Map<Field, @Nullable Object>>();
        for (Column column : row.columns()) {
            var value = values.read(column, row.find(column).orElseThrow());
            if (value.fault() != null) {
                reject(row, value.fault());
                return;
            }
            if (value.doubt() != null) {
                warn(row, value.doubt());
            }
            if (value.values().get(Field.TASK_DUE_DATE) instanceof LocalDate due
                    && due.getYear() < names.year()) {
                warn(row, Sentence.of("ledger.warning.due-before-year", due.toString()));
            }
            if (!value.values().isEmpty()) {
                read.put(column, value.values());
            }
        }
        var no = Texts.tidy(row.text(ColumnMeaning.TASK_NO));
        var standing = standing(row, no);
        var refusal = refusal(row, no, standing);
        if (refusal.isPresent()) {
            reject(row, refusal.get());
            return;
        }
        if (!no.isEmpty()) {
            seenNumbers.add(no);
        }
        if (standing.isPresent()) {
            seenTasks.add(standing.get().id());
            // A row with a key is our own export: it brings nothing new to its issue.
            if (key(row).isEmpty()) {
                touchedIssues.add(standing.get().issue());
            }
            update(row, standing.get(), read);
        } else {
            create(row, no, read);
        }
    }

    private void warn(SheetRow row, Sentence doubt) {
        warnings.add(Sentence.of("ledger.warning.in-row", row.index() + 1, doubt));
    }

    private Optional<Sentence> refusal(SheetRow row, String no, Optional<Task> standing) {
        if (seenNumbers.contains(no)
                || standing.filter(t -> seenTasks.contains(t.id())).isPresent()) {
            return Optional.of(Sentence.of("ledger.rejected.number-twice", no));
        }
        if (standing.isEmpty() && removedNumbers.contains(no)) {
            return Optional.of(Sentence.of("ledger.rejected.number-in-bin", no));
        }
        if (standing.isEmpty() && row.text(ColumnMeaning.CONTENT).isEmpty()) {
            return Optional.of(Sentence.of("ledger.rejected.no-content"));
        }
        if (standing.isEmpty() && issueName(row).isEmpty()) {
            return Optional.of(Sentence.of("ledger.rejected.no-issue"));
        }
        return Stream.of(
                        Map.entry(Field.ISSUE_NAME, issueName(row)),
                        Map.entry(Field.THEME_NAME, row.text(ColumnMeaning.THEME)))
                .flatMap(e -> CellValues.fault(e.getKey(), e.getValue()).stream())
                .findFirst();
    }

    private String issueName(SheetRow row) {
        var name = Texts.tidy(row.text(ColumnMeaning.ISSUE));
        return name.isEmpty() ? ledger.mapping().defaultIssue() : name;
    }

    private Optional<Task> standing(SheetRow row, String no) {
        var keyed = key(row).flatMap(book::task);
        if (keyed.isPresent()) {
            return keyed;
        }
        if (!no.isEmpty()) {
            return Optional.ofNullable(byNumber.get(no));
        }
        var content = Texts.tidy(row.text(ColumnMeaning.CONTENT));
        var criterion = Texts.tidy(row.text(ColumnMeaning.DONE_CRITERION));
        var alike =
                issues.find(issueName(row)).stream()
                        .flatMap(issue -> book.tasksOf(issue.id()).stream())
                        .filter(task ->
                                task.content().equals(content) && !seenTasks.contains(task.id()))
                        .toList();
        // A ledger of stages repeats the task and tells its rows apart by the done mark.
        return alike.stream()
                .filter(task -> task.doneCriterion().equals(criterion))
                .findFirst()
                .or(() ->
                        alike.size() == 1 && single(row)
                                ? Optional.of(alike.getFirst())
                                : Optional.empty());
    }

    /// Whether this is the only row of the file with its issue and content.
    private boolean single(SheetRow row) {
        return ledger.tasks().stream()
                        .filter(r -> issueName(r).equals(issueName(row)))
                        .filter(r ->
                                r.text(ColumnMeaning.CONTENT)
                                        .equals(row.text(ColumnMeaning.CONTENT)))
                        .count()
                == 1;
    }

    static Optional<UUID> key(SheetRow row) {
        var text = row.text(ColumnMeaning.ROW_KEY);
        return text.matches("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private void create(
            SheetRow row, String given, Map<Column, Map<Field, @Nullable Object>> read) {
        var rowUnits = units.read(row);
        warnings.addAll(rowUnits.warnings());
        var issue = issues.issue(issueName(row), row.text(ColumnMeaning.THEME), rowUnits.lead());
        touchedIssues.add(issue.id());
        var no = given.isEmpty() ? numbers.next(issue.code()) : given;
        var id = book.task(names.task(no)).isPresent() ? RowIds.fresh() : names.task(no);
        var task = new EnumMap<Field, Object>(Field.class);
        read.forEach((column, cell) -> {
            switch (TaskCells.table(cell)) {
                case MONTH_PLAN -> changes.add(cells.writePlan(id, no, column.month(), cell));
                case MONTH_REPORT -> changes.add(cells.writeReport(id, no, column, cell));
                default -> task.putAll(TaskCells.filled(cell));
            }
        });
        task.put(Field.TASK_PROGRAMME, book.programme().id());
        task.put(Field.TASK_ISSUE, issue.id());
        task.put(Field.TASK_NO, no);
        task.put(Field.TASK_POSITION, ++position);
        task.put(Field.TASK_STATUS, status(row, null).orElse(TaskStatus.ISSUED).name());
        if (rowUnits.lead() != null) {
            task.put(Field.TASK_LEAD_UNIT, rowUnits.lead());
        }
        changes.add(new Change.Add(Table.TASK, id, task));
        int place = 0;
        for (var other : rowUnits.others().entrySet()) {
            changes.add(taskUnits.add(id, no, other.getKey(), other.getValue(), ++place));
        }
        added++;
    }

    /// The state that a row's word gives. “Done” of a file that is not trusted asks for the check, unless the
    /// task has passed it.
    private Optional<TaskStatus> status(SheetRow row, @Nullable Task standing) {
        var word = row.text(ColumnMeaning.STATUS);
        var status = StatusWords.read(word);
        if (status.isEmpty() && !word.isEmpty()) {
            var name = Sentence.of(ColumnMeaning.STATUS.textKey(), 0);
            warn(row, Sentence.of("ledger.warning.not-a-value", name, word));
        }
        boolean passed = standing != null && standing.status() == TaskStatus.DONE;
        return status.map(s ->
                s == TaskStatus.DONE && !options.trustDone() && !passed
                        ? TaskStatus.AWAITING_CHECK
                        : s);
    }

    private void update(SheetRow row, Task task, Map<Column, Map<Field, @Nullable Object>> read) {
        int before = changes.size() + questions.size();
        read.forEach((column, cell) -> update(row, task, column, cell));
        status(row, task)
                .filter(status -> status != task.status())
                .ifPresent(status -> updateStatus(row, task, status));
        updateUnits(row, task);
        if (changes.size() + questions.size() > before) {
            changed++;
        } else {
            unchanged++;
        }
    }

    private void update(SheetRow row, Task task, Column column, Map<Field, @Nullable Object> cell) {
        var ours = cells.shown(column, task);
        var theirs = Texts.tidy(row.find(column).orElseThrow().text());
        // The number of a task never changes, whatever its key says.
        if (ours.equals(theirs)
                || column.meaning() == ColumnMeaning.TASK_NO
                || cells.holds(column, task, cell)) {
            return;
        }
        decide(row, task, column, ours, theirs, List.of(cells.write(column, task, cell)));
    }

    private void updateStatus(SheetRow row, Task task, TaskStatus status) {
        var column = Column.of(ColumnMeaning.STATUS);
        var change = new Change.Put(Table.TASK, task.id(), TaskCells.status(status));
        if (task.status() == TaskStatus.DONE) {
            // What was verified is not taken back by an old file.
            ask(row, task, column, task.status().name(), status.name(), List.of(change));
        } else {
            decide(row, task, column, task.status().name(), status.name(), List.of(change));
        }
    }

    /// Writes, or asks where a row of our own export would overwrite something.
    private void decide(
            SheetRow row,
            Task task,
            Column column,
            String ours,
            String theirs,
            List<Change> change) {
        if (key(row).isPresent() && !ours.isEmpty()) {
            ask(row, task, column, ours, theirs, change);
        } else {
            changes.all(change);
        }
    }

    private void ask(
            SheetRow row,
            Task task,
            Column column,
            String ours,
            String theirs,
            List<Change> change) {
        questions.add(new Question(row.index(), task.id(), column, "", ours, theirs, change));
    }

    private void updateUnits(SheetRow row, Task task) {
        if (taskUnits.saysTheSame(row, task)) {
            return;
        }
        var rowUnits = units.read(row);
        warnings.addAll(rowUnits.warnings());
        for (var difference : taskUnits.differences(row, task, rowUnits)) {
            decide(
                    row,
                    task,
                    Column.of(difference.meaning()),
                    difference.ours(),
                    difference.theirs(),
                    difference.change());
        }
    }
}
