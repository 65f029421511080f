package org.yiti.db.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.jooq.DefaultSchema;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A table of the record language and the columns that it lies in.
public final class RecordedTable {
    private static final Map<Table, RecordedTable> ALL = all();

    private final Table table;
    private final org.jooq.Table<?> source;
    private final Map<Field, org.jooq.Field<Object>> columns = new TreeMap<>();
    private final SortedMap<Integer, int[]> groupColumns = new TreeMap<>();

    private RecordedTable(Table table, org.jooq.Table<?> source) {
        this.table = table;
        this.source = source;
        for (Field field : table.fields()) {
            columns.put(field, column(field.key()));
        }
        groupColumns.put(0, new int[] {2, 1});
        table.groups()
                .forEach((group, fields) ->
                        groupColumns.put(
                                group, fields.stream().mapToInt(f -> 3 + index(f)).toArray()));
    }

    public static RecordedTable of(Table table) {
        return Objects.requireNonNull(ALL.get(table));
    }

    public Table table() {
        return table;
    }

    public org.jooq.Table<?> source() {
        return source;
    }

    public org.jooq.Field<UUID> id() {
        return column("id");
    }

    public org.jooq.Field<String> home() {
        return column("home");
    }

    public org.jooq.Field<Boolean> alive() {
        return column("alive");
    }

    public org.jooq.Field<Object> column(Field field) {
        return Objects.requireNonNull(columns.get(field));
    }

    /// id, home, alive, then every field in its order.
    public List<org.jooq.Field<?>> columns() {
        var list = new ArrayList<org.jooq.Field<?>>(List.of(id(), home(), alive()));
        list.addAll(columns.values());
        return list;
    }

    /// The places of each group's values among [#columns]; group 0 is the life of the row: alive, home.
    public SortedMap<Integer, int[]> groupColumns() {
        return Collections.unmodifiableSortedMap(groupColumns);
    }

    /// The place of a field among the table's fields, from 0.
    public int index(Field field) {
        return field.index();
    }

    /// A value as the model holds it: decimals without trailing zeros, dates without a time.
    public static @Nullable Object plain(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case BigDecimal decimal -> plain(decimal);
            case java.sql.Date date -> date.toLocalDate();
            default -> stored;
        };
    }

    public static BigDecimal plain(BigDecimal decimal) {
        var stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @SuppressWarnings("unchecked") // the generated column has this type: a test compares them
    private <T> org.jooq.Field<T> column(String name) {
        var column = source.field(name);
        if (column == null) {
            throw new IllegalStateException(table.key() + " has no column " + name);
        }
        return (org.jooq.Field<T>) column;
    }

    private static Map<Table, RecordedTable> all() {
        var map = new EnumMap<Table, RecordedTable>(Table.class);
        for (Table table : Table.values()) {
            var source = DefaultSchema.DEFAULT_SCHEMA.getTable(table.key());
            if (source == null) {
                throw new IllegalStateException("no table " + table.key());
            }
            map.put(table, new RecordedTable(table, source));
        }
        return map;
    }
}
