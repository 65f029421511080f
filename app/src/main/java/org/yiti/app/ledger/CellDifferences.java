package org.yiti.app.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What changes do to tasks that were there before, cell by cell.
public final class CellDifferences {
    /// Fields that say where a row belongs, or follow from the others.
    private static final Set<Field> STRUCTURE =
            Set.of(
                    Field.TASK_POSITION,
                    Field.TASK_UNIT_PROGRAMME,
                    Field.TASK_UNIT_TASK,
                    Field.TASK_UNIT_ROLE,
                    Field.TASK_UNIT_POSITION,
                    Field.MONTH_PLAN_PROGRAMME,
                    Field.MONTH_PLAN_TASK,
                    Field.MONTH_PLAN_MONTH,
                    Field.MONTH_REPORT_PROGRAMME,
                    Field.MONTH_REPORT_TASK,
                    Field.MONTH_REPORT_MONTH,
                    Field.MONTH_REPORT_STATE,
                    Field.MONTH_REPORT_REPORTED_BY,
                    Field.MONTH_REPORT_REPORTED_ON);

    private final YearBook book;

    public CellDifferences(YearBook book) {
        this.book = book;
    }

    public List<CellDifference> of(List<Change> changes) {
        var found = new ArrayList<CellDifference>();
        for (Change change : changes) {
            switch (change.table()) {
                case TASK -> differences(change, null, found);
                case TASK_UNIT -> differences(change, Field.TASK_UNIT_TASK, found);
                case MONTH_PLAN -> differences(change, Field.MONTH_PLAN_TASK, found);
                case MONTH_REPORT -> differences(change, Field.MONTH_REPORT_TASK, found);
                default -> {}
            }
        }
        return found;
    }

    private void differences(Change change, @Nullable Field parent, List<CellDifference> found) {
        var standing = book.row(change.table(), change.row());
        var values = values(change, standing);
        var task = task(change, parent, standing, values);
        if (task.isEmpty() || book.task(task.get()).isEmpty()) {
            return;
        }
        int month = month(change.table(), standing, values);
        values.forEach((field, now) -> {
            var was = standing.map(row -> row.get(field)).orElse(null);
            if (!STRUCTURE.contains(field) && !Objects.equals(was, now)) {
                found.add(new CellDifference(task.get(), field, month, was, now));
            }
        });
    }

    private static Map<Field, @Nullable Object> values(Change change, Optional<Row> standing) {
        return switch (change) {
            case Change.Add(var _, var _, var values) ->
                    new TreeMap<Field, @Nullable Object>(values);
            case Change.Put(var _, var _, var values) -> values;
            case Change.Remove _ -> emptied(standing);
            case Change.Restore _ -> Map.of();
        };
    }

    private static Map<Field, @Nullable Object> emptied(Optional<Row> standing) {
        var values = new TreeMap<Field, @Nullable Object>();
        standing.ifPresent(row -> row.filled().keySet().forEach(field -> values.put(field, null)));
        return Collections.unmodifiableMap(values);
    }

    private static Optional<UUID> task(
            Change change,
            @Nullable Field parent,
            Optional<Row> standing,
            Map<Field, @Nullable Object> values) {
        if (parent == null) {
            return Optional.of(change.row());
        }
        return values.get(parent) instanceof UUID task
                ? Optional.of(task)
                : standing.map(row -> row.reference(parent));
    }

    private static int month(
            Table table, Optional<Row> standing, Map<Field, @Nullable Object> values) {
        return table.field("month")
                .map(field ->
                        values.get(field) instanceof Integer month
                                ? month
                                : standing.map(row -> row.integer(field)).orElse(0))
                .orElse(0);
    }
}
