package org.yiti.app.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yiti.app.desk.RowAbove;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Disputes;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Where the open conflicts of a year show: the cells of tasks, and the issues that they belong to.
public final class DisputedCells {
    /// The place of what is about a task as a whole.
    public static final String ROW = "row";

    public static final DisputedCells NONE = new DisputedCells();

    private final Map<UUID, Map<String, List<Conflict>>> tasks = new HashMap<>();
    private final Map<UUID, List<Conflict>> issues = new HashMap<>();

    private DisputedCells() {}

    public static DisputedCells of(Snapshot at) {
        return of(at.book(), at.disputes());
    }

    static DisputedCells of(YearBook book, Disputes disputes) {
        if (disputes.open().isEmpty()) {
            return NONE;
        }
        var cells = new DisputedCells();
        disputes.open()
                .forEach(each ->
                        book.row(each.table(), each.row())
                                .ifPresent(row -> cells.add(book, each, row)));
        return cells;
    }

    private void add(YearBook book, Conflict conflict, Row row) {
        var task = RowAbove.of(row, Table.TASK, book::row);
        task.ifPresent(of ->
                places(conflict, row)
                        .forEach(place ->
                                tasks.computeIfAbsent(of.id(), _ -> new HashMap<>())
                                        .computeIfAbsent(place, _ -> new ArrayList<>())
                                        .add(conflict)));
        RowAbove.of(row, Table.ISSUE, book::row)
                .ifPresent(of ->
                        issues.computeIfAbsent(of.id(), _ -> new ArrayList<>()).add(conflict));
    }

    /// Where of its task a conflict shows.
    private static List<String> places(Conflict conflict, Row row) {
        return switch (row.table()) {
            case TASK ->
                    conflict.fields().isEmpty()
                            ? List.of(ROW)
                            : conflict.fields().stream().map(Field::name).toList();
            case MONTH_REPORT -> List.of(month(row, Field.MONTH_REPORT_MONTH));
            case MONTH_PLAN -> List.of(month(row, Field.MONTH_PLAN_MONTH));
            case TASK_UNIT -> List.of(row.words(Field.TASK_UNIT_ROLE));
            default -> List.of(ROW);
        };
    }

    private static String month(Row row, Field field) {
        return "m" + Objects.requireNonNullElse(row.integer(field), 0);
    }

    /// What is disputed in a place of a task: `m5` for a month, the name of a role or of a field, or [#ROW].
    public List<Conflict> at(UUID task, String place) {
        return tasks.getOrDefault(task, Map.of()).getOrDefault(place, List.of());
    }

    /// All that is disputed of a task.
    public List<Conflict> ofTask(UUID task) {
        return but(task, List.of());
    }

    /// What is disputed of a task in all other places than these.
    public List<Conflict> but(UUID task, Collection<String> places) {
        var shown = places.stream().flatMap(place -> at(task, place).stream()).distinct().toList();
        return tasks.getOrDefault(task, Map.of()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(conflict -> !shown.contains(conflict))
                .toList();
    }

    /// All that is disputed of an issue and of what belongs to it.
    public List<Conflict> ofIssue(UUID issue) {
        return issues.getOrDefault(issue, List.of());
    }

    public boolean hasIssues() {
        return !issues.isEmpty();
    }

    /// Whether something of any task is disputed.
    public boolean hasTasks() {
        return !tasks.isEmpty();
    }
}
