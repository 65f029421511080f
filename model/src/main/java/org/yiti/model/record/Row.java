package org.yiti.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a table as it stands: immutable, every value of its field's type or null.
/// The domain's records (`Task`, `Issue` …) are named views of a row, so that grid, log, import, export
/// and undo speak of the same thing without a mapping between them.
public final class Row {
    private final Table table;
    private final UUID id;
    private final String home;
    private final boolean alive;
    private final @Nullable Object[] values;

    private Row(Table table, UUID id, String home, boolean alive, @Nullable Object[] values) {
        this.table = table;
        this.id = id;
        this.home = home;
        this.alive = alive;
        this.values = values;
    }

    /// @param home code of the unit that the row belongs to; gives its stream in the exchange
    /// @throws IllegalArgumentException if a value is not of its field's type
    public static Row of(
            Table table,
            UUID id,
            String home,
            boolean alive,
            Map<Field, ? extends @Nullable Object> given) {
        var values = new @Nullable Object[table.fields().size()];
        put(table, values, given);
        return new Row(table, id, home, alive, values);
    }

    /// @param values one for each field in the order of the table's columns; handed over, so not to be changed
    /// @throws IllegalArgumentException if a value is not of its field's type
    public static Row of(
            Table table, UUID id, String home, boolean alive, @Nullable Object[] values) {
        var fields = table.fields();
        if (values.length != fields.size()) {
            throw new IllegalArgumentException(table + " has " + fields.size() + " fields");
        }
        for (int i = 0; i < values.length; i++) {
            mustHold(fields.get(i), values[i]);
        }
        return new Row(table, id, home, alive, values);
    }

    private static void mustHold(Field field, @Nullable Object value) {
        if (!field.type().accepts(value)) {
            throw new IllegalArgumentException(field + " cannot hold " + value);
        }
    }

    public static Row of(Table table, UUID id, Map<Field, ? extends @Nullable Object> given) {
        return of(table, id, "", true, given);
    }

    /// This row with some fields changed.
    public Row with(Map<Field, ? extends @Nullable Object> changed) {
        var copy = values.clone();
        put(table, copy, changed);
        return new Row(table, id, home, alive, copy);
    }

    /// This row in the recycle bin, or out of it again.
    public Row withAlive(boolean nowAlive) {
        return new Row(table, id, home, nowAlive, values);
    }

    private static void put(
            Table table, @Nullable Object[] values, Map<Field, ? extends @Nullable Object> given) {
        for (var entry : given.entrySet()) {
            Field field = entry.getKey();
            if (field.table() != table) {
                throw new IllegalArgumentException(field + " is not a field of " + table);
            }
            mustHold(field, entry.getValue());
            values[field.index()] = entry.getValue();
        }
    }

    /// Guards a named view against a row of another table.
    public void mustBe(Table expected) {
        if (table != expected) {
            throw new IllegalArgumentException("a row of " + table + ", not of " + expected);
        }
    }

    public Table table() {
        return table;
    }

    public UUID id() {
        return id;
    }

    public String home() {
        return home;
    }

    public boolean alive() {
        return alive;
    }

    public @Nullable Object get(Field field) {
        if (field.table() != table) {
            throw new IllegalArgumentException(field + " is not a field of " + table);
        }
        return values[field.index()];
    }

    public @Nullable String text(Field field) {
        return (String) get(field);
    }

    /// The text, or the empty text where there is none.
    public String words(Field field) {
        var text = text(field);
        return text == null ? "" : text;
    }

    public @Nullable Integer integer(Field field) {
        return (Integer) get(field);
    }

    public @Nullable BigDecimal decimal(Field field) {
        return (BigDecimal) get(field);
    }

    public @Nullable LocalDate date(Field field) {
        return (LocalDate) get(field);
    }

    public boolean yes(Field field) {
        return Boolean.TRUE.equals(get(field));
    }

    public @Nullable UUID reference(Field field) {
        return (UUID) get(field);
    }

    /// The fields that hold something, in column order.
    public Map<Field, Object> filled() {
        var map = new TreeMap<Field, Object>();
        for (Field field : table.fields()) {
            var value = values[field.index()];
            if (value != null) {
                map.put(field, value);
            }
        }
        return map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row
                && row.table == table
                && row.id.equals(id)
                && row.home.equals(home)
                && row.alive == alive
                && Arrays.equals(row.values, values);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return table + " " + id + " " + filled() + (alive ? "" : " (removed)");
    }
}
