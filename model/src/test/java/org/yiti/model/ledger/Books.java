package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// A small store in memory: one programme of 2021, some units, and whatever changes are put into it.
final class Books implements Rows {
    static final RowNames NAMES = new RowNames("110000", "110000", 2021);

    private final Map<UUID, Row> rows = new LinkedHashMap<>();
    private final Set<UUID> undone = new HashSet<>();

    Books() {
        add(
                Table.PROGRAMME,
                NAMES.programme(),
                Map.of(Field.PROGRAMME_YEAR, 2021, Field.PROGRAMME_OWNER, "110000"));
    }

    UUID unit(String name, String shortName) {
        var id = RowIds.named("110000", Table.UNIT, name);
        var values = new TreeMap<Field, Object>();
        values.put(Field.UNIT_NAME, name);
        values.put(Field.UNIT_OFFICIAL_ORDER, rows.size());
        if (!shortName.isEmpty()) {
            values.put(Field.UNIT_SHORT_NAME, shortName);
        }
        add(Table.UNIT, id, values);
        return id;
    }

    void add(Table table, UUID id, Map<Field, ?> values) {
        rows.put(id, Row.of(table, id, values));
    }

    void apply(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.Add(var table, var id, var values) -> {
                    if (rows.containsKey(id)) {
                        throw new IllegalStateException("twice " + change);
                    }
                    add(table, id, values);
                }
                case Change.Put(var _, var id, var values) ->
                        rows.computeIfPresent(id, (_, r) -> r.with(values));
                case Change.Remove(var _, var id) ->
                        rows.computeIfPresent(id, (_, r) -> r.withAlive(false));
                case Change.Restore(var _, var id) ->
                        rows.computeIfPresent(id, (_, r) -> r.withAlive(true));
            }
        }
    }

    /// Takes back a step that made rows: they go into the recycle bin as if nobody had used them.
    void undo(List<Change> changes) {
        for (Change change : changes) {
            apply(List.of(new Change.Remove(change.table(), change.row())));
            undone.add(change.row());
        }
    }

    /// What stands now, as an earlier point that can be asked later.
    Map<UUID, Row> snapshot() {
        return new LinkedHashMap<>(rows);
    }

    UnitRegister units() {
        return UnitRegister.load(this);
    }

    YearBook book() {
        return YearBook.load(
                this, new Programme(Objects.requireNonNull(rows.get(NAMES.programme()))));
    }

    LedgerImport importing(LedgerImport.Options options) {
        var removed = new ArrayList<Row>();
        for (Table table : Table.values()) {
            removed.addAll(removed(table));
        }
        return new LedgerImport(book(), units(), NAMES, new Bin(removed, undone), options);
    }

    ImportPlan plan(Sheet sheet, LedgerImport.Options options) {
        return importing(options).plan(LedgerReading.of(sheet));
    }

    @Override
    public List<Row> all(Table table) {
        return rows.values().stream().filter(r -> r.table() == table && r.alive()).toList();
    }

    @Override
    public List<Row> where(Field field, Object value) {
        return all(field.table()).stream().filter(r -> value.equals(r.get(field))).toList();
    }

    @Override
    public Optional<Row> find(Table table, UUID id) {
        return Optional.ofNullable(rows.get(id)).filter(r -> r.table() == table && r.alive());
    }

    @Override
    public List<Row> removed(Table table) {
        return rows.values().stream().filter(r -> r.table() == table && !r.alive()).toList();
    }
}
