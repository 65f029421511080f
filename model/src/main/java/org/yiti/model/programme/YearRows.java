package org.yiti.model.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// The rows of a year's book by table. Immutable; a change gives others that share what did not change.
final class YearRows {
    private final UUID programme;
    private final Map<Table, RowSet> tables;

    private YearRows(UUID programme, Map<Table, RowSet> tables) {
        this.programme = programme;
        this.tables = tables;
    }

    static YearRows load(Rows rows, UUID programme) {
        var tables = new EnumMap<Table, RowSet>(Table.class);
        YearTables.PARENTS.forEach((table, parents) -> {
            var owner = table.field("programme").orElseThrow();
            tables.put(table, RowSet.of(parents, rows.where(owner, programme)));
        });
        return new YearRows(programme, tables);
    }

    /// These after some changes; those of other tables and years pass them by.
    YearRows with(List<Change> changes) {
        var changed = new EnumMap<Table, Map<UUID, Row>>(Table.class);
        for (Change change : changes) {
            var set = tables.get(change.table());
            if (set == null) {
                continue;
            }
            var rows = changed.computeIfAbsent(change.table(), _ -> new LinkedHashMap<>());
            var standing =
                    Optional.ofNullable(rows.get(change.row())).or(() -> set.find(change.row()));
            apply(change, standing).ifPresent(row -> rows.put(row.id(), row));
        }
        var result = new EnumMap<>(tables);
        changed.forEach((table, rows) ->
                result.computeIfPresent(table, (_, set) -> set.with(List.copyOf(rows.values()))));
        return new YearRows(programme, result);
    }

    private Optional<Row> apply(Change change, Optional<Row> standing) {
        return switch (change) {
            case Change.Add(var table, var id, var values) ->
                    Optional.of(Row.of(table, id, values)).filter(this::ofThisYear);
            case Change.Put(var _, var _, var values) -> standing.map(row -> row.with(values));
            case Change.Remove _ -> standing.map(row -> row.withAlive(false));
            // A row that comes back is not in the book any more: its values have to be read again.
            case Change.Restore _ -> standing.map(row -> row.withAlive(true));
        };
    }

    /// These with rows as the store now has them.
    YearRows withRows(List<Row> rows) {
        var result = new EnumMap<>(tables);
        for (Row row : rows) {
            if (ofThisYear(row)) {
                result.computeIfPresent(row.table(), (_, set) -> set.with(List.of(row)));
            }
        }
        return new YearRows(programme, result);
    }

    /// Only those of one task, with what hangs on it.
    YearRows aboutTask(UUID task) {
        var few = new EnumMap<Table, RowSet>(Table.class);
        YearTables.PARENTS.forEach((table, parents) ->
                few.put(
                        table,
                        RowSet.of(
                                parents,
                                switch (table) {
                                    case TASK -> set(table).find(task).stream().toList();
                                    case TASK_UNIT,
                                            MONTH_PLAN,
                                            MONTH_REPORT,
                                            PROGRAMME_ACT,
                                            PROGRAMME_REPLY,
                                            ATTACHMENT ->
                                            set(table).of(task);
                                    default -> List.of();
                                })));
        return new YearRows(programme, few);
    }

    private boolean ofThisYear(Row row) {
        return row.table().field("programme").map(f -> programme.equals(row.get(f))).orElse(false);
    }

    /// Whether some tables are the very same in both.
    boolean share(List<Table> some, YearRows other) {
        return some.stream().allMatch(table -> tables.get(table) == other.tables.get(table));
    }

    /// A living row.
    Optional<Row> row(Table table, UUID id) {
        var set = tables.get(table);
        return set == null ? Optional.empty() : set.find(id);
    }

    RowSet set(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    <T> List<T> views(Table table, Function<Row, T> view, Comparator<? super T> order) {
        return set(table).all().stream().map(view).sorted(order).toList();
    }

    <T> List<T> children(
            Table table, UUID above, Function<Row, T> view, Comparator<? super T> order) {
        // No stream: figures ask this 40,000 times.
        var rows = set(table).of(above);
        if (rows.isEmpty()) {
            return List.of();
        }
        var list = new ArrayList<T>(rows.size());
        for (Row row : rows) {
            list.add(view.apply(row));
        }
        list.sort(order);
        return Collections.unmodifiableList(list);
    }
}
