package org.yiti.model.ledger;

import java.time.LocalDate;
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
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitRegister;

/// One going-through of a file; see [LedgerImport] for its rules.
final class ImportRun {
    private static final int NAMED_COLUMNS = 20;

    private final YearBook book;
    private final RowNames names;
    private final Understood ledger;
    private final ChangeList changes;
    private final CellValues values;
    private final UnitCells units;
    private final RowTasks tasks;
    private final NewTasks made;
    private final KnownTasks known;
    private final ImportNotes notes;
    private final Bin bin;
    private final Set<UUID> touchedIssues = new LinkedHashSet<>();
    private int added;
    private int changed;
    private int unchanged;

    ImportRun(
            YearBook book,
            UnitRegister register,
            RowNames names,
            Bin bin,
            LedgerImport.Options options,
            Understood ledger) {
        this.book = book;
        this.names = names;
        this.bin = bin;
        int month = ledger.month().orElse(options.month());
        this.ledger = ledger.sayingOnce(month);
        notes = new ImportNotes(ledger.mapping().sheet());
        if (ledger.saysTwice(month)) {
            notes.warn(Sentence.of("ledger.warning.progress-twice", month));
        }
        changes = new ChangeList(bin.ids());
        values = new CellValues(names.year());
        boolean leads = ledger.mapping().has(ColumnMeaning.LEAD_UNIT);
        units = new UnitCells(register, names.year(), confirmed(options), leads);
        var cells = new TaskCells(book, names, month);
        var taskUnits = new TaskUnits(book, register, names);
        var states = new RowStatus(options.trustDone(), notes);
        var issues = new IssuePlaces(book, names, bin, changes);
        tasks = new RowTasks(book, bin, issues, this::issueName, this.ledger.tasks());
        known = new KnownTasks(cells, units, taskUnits, states, changes, notes);
        made =
                new NewTasks(
                        book, names, tasks, issues, numbers(), cells, units, taskUnits, states,
                        changes, notes);
    }

    /// A few columns by name; of very many only how many they are and the first.
    private void warnOfColumns(List<String> heads) {
        if (heads.size() > NAMED_COLUMNS) {
            var first = heads.subList(0, NAMED_COLUMNS);
            notes.warn(Sentence.of("ledger.warning.many-columns-not-kept", heads.size(), first));
        } else if (!heads.isEmpty()) {
            notes.warn(Sentence.of("ledger.warning.columns-not-kept", heads));
        }
    }

    private TaskNumbers numbers() {
        var numbers = new TaskNumbers(bin.tasks().stream().map(Task::no).toList());
        book.tasks().forEach(task -> numbers.use(task.no()));
        ledger.tasks().forEach(row -> numbers.use(row.text(ColumnMeaning.TASK_NO)));
        return numbers;
    }

    private static Map<String, UUID> confirmed(LedgerImport.Options options) {
        return options.confirmed().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                e -> UnitCells.key(e.getKey()), Map.Entry::getValue, (a, _) -> a));
    }

    ImportPlan plan() {
        var mapping = ledger.mapping();
        for (SheetRow row : ledger.rows(SheetRow.Bucket.REJECTED)) {
            notes.reject(row, Objects.requireNonNull(row.reason()));
        }
        for (SheetRow row : ledger.tasks()) {
            if (mapping.kind() == SheetKind.HOTLINE) {
                notes.reject(row, Sentence.of("ledger.rejected.hotline"));
            } else {
                take(row);
            }
        }
        takeIssueUnits();
        warnOfColumns(mapping.notKept());
        if (!mapping.has(ColumnMeaning.LEAD_UNIT)
                && (mapping.has(ColumnMeaning.UNITS)
                        || mapping.has(ColumnMeaning.RESPONSIBLE_UNITS))) {
            notes.warn(Sentence.of("ledger.warning.first-unit-leads"));
        }
        var action = Sentence.of("step.ledger.import", mapping.sheet(), added, changed);
        return new ImportPlan(
                Step.of(action, changes.list()),
                ledger.tasks().size(),
                added,
                changed,
                unchanged,
                known.questions(),
                notes.rejected(),
                notes.warnings(),
                units.unknownNames());
    }

    private void takeIssueUnits() {
        var after = new IssueUnits(book.with(changes.list()), names, bin.ids());
        var found = touchedIssues.stream().flatMap(issue -> after.of(issue).stream()).toList();
        changes.all(found);
        long duties = found.stream().filter(change -> change.table() == Table.DUTY).count();
        if (found.size() > duties) {
            notes.warn(Sentence.of("ledger.warning.issue-leads", found.size() - duties));
        }
        if (duties > 0) {
            notes.warn(Sentence.of("ledger.warning.issue-duties", duties));
        }
    }

    private void take(SheetRow row) {
        var read = new LinkedHashMap<Column, Map<Field, @Nullable Object>>();
        for (Column column : row.columns()) {
            var value = values.read(column, row.find(column).orElseThrow());
            if (value.fault() != null) {
                notes.reject(row, value.fault());
                return;
            }
            if (value.doubt() != null) {
                notes.warn(row, value.doubt());
            }
            if (value.values().get(Field.TASK_DUE_DATE) instanceof LocalDate due
                    && due.getYear() < names.year()) {
                notes.warn(row, Sentence.of("ledger.warning.due-before-year", due.toString()));
            }
            if (!value.values().isEmpty()) {
                read.put(column, value.values());
            }
        }
        var no = Texts.tidy(row.text(ColumnMeaning.TASK_NO));
        var standing = tasks.standing(row, no);
        var refusal = refusal(row, no, standing);
        if (refusal.isPresent()) {
            notes.reject(row, refusal.get());
            return;
        }
        tasks.seen(no, standing);
        if (standing.isPresent()) {
            // A row with a key is our own export: it brings nothing new to its issue.
            if (RowTasks.key(row).isEmpty()) {
                touchedIssues.add(standing.get().issue());
            }
            if (known.update(row, standing.get(), read)) {
                changed++;
            } else {
                unchanged++;
            }
        } else {
            touchedIssues.add(made.create(row, issueName(row), no, read));
            added++;
        }
    }

    private Optional<Sentence> refusal(SheetRow row, String no, Optional<Task> standing) {
        var taken = tasks.refusal(row, no, standing);
        if (taken.isPresent()) {
            return taken;
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
}
