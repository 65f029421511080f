package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.LedgerSheet.Content;
import org.yiti.model.ledger.LedgerSheet.Head;
import org.yiti.model.ledger.LedgerSheet.Line;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.Theme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitRegister;

/// Makes the target ledger of a year. Beyond the columns of paper ledgers it has the month's quantity and
/// the percent reached, because lights and curves are computed from these and would else be typed twice.
public final class LedgerExport {
    private final YearBook book;
    private final UnitRegister units;
    private final int month;
    private final String revision;

    /// @param month whose report is shown and filled in
    /// @param revision the point of the log that the book is of: `<replica>:<step number>`
    public LedgerExport(YearBook book, UnitRegister units, int month, String revision) {
        this.book = book;
        this.units = units;
        this.month = month;
        this.revision = revision;
    }

    /// The tasks of all units.
    public LedgerSheet all() {
        return of(book.tasks(), heads());
    }

    /// The tasks on which a unit works, as lead or beside it.
    public LedgerSheet of(UUID unit) {
        return of(tasks(unit), heads());
    }

    private List<Task> tasks(UUID unit) {
        return book.tasks().stream().filter(task -> works(book, task, unit)).toList();
    }

    /// The tasks of all units or of one, with the columns that an office's own ledger has.
    ///
    /// @param columns in their order; the hidden columns that the way back needs are added
    public LedgerSheet own(Optional<UUID> unit, List<Column> columns) {
        var heads = new ArrayList<Head>();
        columns.forEach(column -> heads.add(new Head(column, words(column), 1, true, false)));
        keys(heads);
        var tasks = unit.map(this::tasks).orElseGet(book::tasks);
        return of(tasks, heads);
    }

    /// The units that work on tasks, in their official order, with how many tasks each has.
    public static Map<Unit, Integer> units(YearBook book, UnitRegister register) {
        var counts = new HashMap<UUID, Integer>();
        for (Task task : book.tasks()) {
            var working = new HashSet<UUID>();
            Optional.ofNullable(task.leadUnit()).ifPresent(working::add);
            book.unitsOf(task.id()).forEach(unit -> working.add(unit.unit()));
            working.forEach(unit -> counts.merge(unit, 1, Integer::sum));
        }
        var units = new LinkedHashMap<Unit, Integer>();
        for (Unit unit : register.units()) {
            if (counts.containsKey(unit.id())) {
                units.put(unit, counts.get(unit.id()));
            }
        }
        return units;
    }

    /// Whether a unit works on a task, as lead or beside it.
    public static boolean works(YearBook book, Task task, UUID unit) {
        return unit.equals(task.leadUnit())
                || book.unitsOf(task.id()).stream().anyMatch(u -> u.unit().equals(unit));
    }

    private LedgerSheet of(List<Task> tasks, List<Head> heads) {
        var lines = new ArrayList<Line>();
        for (Task task : tasks) {
            int number = lines.size() + 1;
            var cells = heads.stream().map(head -> content(head.column(), task, number)).toList();
            lines.add(new Line(task.id(), cells));
        }
        return new LedgerSheet(heads, lines);
    }

    private static List<Head> heads() {
        var heads = new ArrayList<Head>();
        locked(heads, ColumnMeaning.SEQUENCE, 6);
        locked(heads, ColumnMeaning.THEME, 14);
        locked(heads, ColumnMeaning.ISSUE, 18);
        locked(heads, ColumnMeaning.TASK_NO, 10);
        locked(heads, ColumnMeaning.CONTENT, 40);
        locked(heads, ColumnMeaning.DONE_CRITERION, 28);
        locked(heads, ColumnMeaning.LEAD_UNIT, 16);
        locked(heads, ColumnMeaning.RESPONSIBLE_UNITS, 18);
        locked(heads, ColumnMeaning.COOPERATING_UNITS, 18);
        locked(heads, ColumnMeaning.DUE, 12);
        for (int m = 1; m <= 12; m++) {
            heads.add(new Head(Column.plan(m), words(Column.plan(m)), 16, false, false));
        }
        fillable(heads, ColumnMeaning.PROGRESS_TEXT, 40);
        fillable(heads, ColumnMeaning.STATUS, 10);
        fillable(heads, ColumnMeaning.PROBLEM, 24);
        fillable(heads, ColumnMeaning.NEXT_STEP, 24);
        fillable(heads, ColumnMeaning.CONTACT, 20);
        fillable(heads, ColumnMeaning.REMARK, 16);
        fillable(heads, ColumnMeaning.MONTH_QUANTITY, 10);
        fillable(heads, ColumnMeaning.DONE_PERCENT, 10);
        keys(heads);
        return List.copyOf(heads);
    }

    /// What a row needs to find its way back.
    private static void keys(List<Head> heads) {
        hidden(heads, ColumnMeaning.ROW_KEY);
        hidden(heads, ColumnMeaning.REVISION);
        hidden(heads, ColumnMeaning.ROW_FACTS);
    }

    private static void locked(List<Head> heads, ColumnMeaning meaning, int width) {
        heads.add(new Head(Column.of(meaning), words(Column.of(meaning)), width, false, false));
    }

    private static void fillable(List<Head> heads, ColumnMeaning meaning, int width) {
        heads.add(new Head(Column.of(meaning), words(Column.of(meaning)), width, true, false));
    }

    private static void hidden(List<Head> heads, ColumnMeaning meaning) {
        heads.add(new Head(Column.of(meaning), words(Column.of(meaning)), 0, false, true));
    }

    private static Sentence words(Column column) {
        return column.month() == 0
                ? Sentence.of(column.meaning().textKey())
                : Sentence.of(column.meaning().textKey(), column.month());
    }

    private Content content(Column column, Task task, int number) {
        if (column.meaning() == ColumnMeaning.STATUS) {
            return new Content.Label(StatusWords.label(task.status()));
        }
        return new Content.Words(
                column.meaning() == ColumnMeaning.SEQUENCE
                        ? Integer.toString(number)
                        : text(column, task));
    }

    private String text(Column column, Task task) {
        return switch (column.meaning()) {
            case THEME -> theme(task);
            case ISSUE -> book.issue(task.issue()).map(Issue::name).orElse("");
            case LEAD_UNIT -> units.label(task.leadUnit());
            case UNITS -> allUnits(task);
            case LEADER -> book.issue(task.issue()).map(Issue::deputyLeader).orElse("");
            case RESPONSIBLE_UNITS -> taskUnits(task, TaskUnitRole.RESPONSIBLE);
            case COOPERATING_UNITS -> taskUnits(task, TaskUnitRole.COOPERATING);
            case REVISION -> revision + ":" + month;
            case ROW_FACTS -> TaskFacts.write(book, task, month);
            default ->
                    LedgerText.shown(
                            column,
                            task,
                            book.plan(task.id(), Math.max(1, column.month())).orElse(null),
                            book.report(task.id(), reportMonth(column)).orElse(null));
        };
    }

    private int reportMonth(Column column) {
        return column.meaning() == ColumnMeaning.MONTH_PROGRESS ? column.month() : month;
    }

    private String allUnits(Task task) {
        return Stream.concat(
                        Stream.of(units.label(task.leadUnit())),
                        Stream.of(TaskUnitRole.RESPONSIBLE, TaskUnitRole.COOPERATING)
                                .map(role -> taskUnits(task, role)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private String theme(Task task) {
        @Nullable UUID theme = book.issue(task.issue()).map(Issue::theme).orElse(null);
        return theme == null ? "" : book.theme(theme).map(Theme::name).orElse("");
    }

    private String taskUnits(Task task, TaskUnitRole role) {
        return LedgerText.units(book.unitsOf(task.id()), role, units);
    }
}
