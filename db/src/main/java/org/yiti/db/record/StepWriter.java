package org.yiti.db.record;

import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Writes the changes of one step in their order, neighbours of the same shape as one batch.
///
/// A new row whose id lies in the recycle bin comes back out of it with the new values and nothing of the
/// old ones: cells of the month grid are known by name, so one whose birth was taken back is written again
/// under the same id.
final class StepWriter {
    private static final int BATCH = 1000;
    private static final int LIFE = 3;

    private final DSLContext db;
    private final Office office;
    private final ReportHomes reportHomes;
    private final ItemHomes itemHomes;
    private final InspectionHomes inspectionHomes;

    /// @param office the home of the rows that are made
    /// @param step all changes that will be written
    StepWriter(DSLContext db, Office office, List<Change> step) {
        this.db = db;
        this.office = office;
        var values = new StepValues(db, step);
        reportHomes = new ReportHomes(office, values);
        var homes = new RowHomes(db, office);
        itemHomes = new ItemHomes(db, homes, values);
        inspectionHomes = new InspectionHomes(homes, values);
    }

    /// What makes two changes one batch.
    private record Shape(Class<?> kind, Table table, Set<Field> fields) {
        static Shape of(Change change) {
            Set<Field> fields =
                    switch (change) {
                        case Change.Put put -> put.values().keySet();
                        case Change.Add _, Change.Remove _, Change.Restore _ -> Set.of();
                    };
            return new Shape(change.getClass(), change.table(), fields);
        }
    }

    /// @param changes all of the step
    void write(List<Change> changes) throws YitiException {
        for (int from = 0; from < changes.size(); ) {
            var shape = Shape.of(changes.get(from));
            int to = from + 1;
            while (to < changes.size()
                    && to - from < BATCH
                    && Shape.of(changes.get(to)).equals(shape)) {
                to++;
            }
            batch(changes.subList(from, to));
            from = to;
        }
        new Handover(db, office, reportHomes).follow(changes);
        itemHomes.follow(changes);
        inspectionHomes.follow(changes);
    }

    private void batch(List<Change> batch) throws YitiException {
        switch (batch.getFirst()) {
            case Change.Add _ -> add(batch.stream().map(Change.Add.class::cast).toList());
            case Change.Put first ->
                    put(first, batch.stream().map(Change.Put.class::cast).toList());
            case Change.Remove _ -> live(batch, false);
            case Change.Restore _ -> live(batch, true);
        }
    }

    private void add(List<Change.Add> batch) throws YitiException {
        var table = RecordedTable.of(batch.getFirst().table());
        var removed = removed(table, batch);
        var homes = new HashMap<>(reportHomes.of(table.table(), batch));
        homes.putAll(itemHomes.of(table.table(), batch));
        homes.putAll(inspectionHomes.of(table.table(), batch));
        var births = new ArrayList<Object[]>(batch.size());
        var returns = new ArrayList<Object[]>(removed.size());
        for (Change.Add add : batch) {
            var row = row(table, add, homes.getOrDefault(add.row(), office.code()));
            (removed.contains(add.row()) ? returns : births).add(row);
        }
        if (!births.isEmpty()) {
            var columns = table.columns();
            db.batch(
                            db.insertInto(table.source())
                                    .columns(columns)
                                    .values(new Object[columns.size()]))
                    .bind(births.toArray(Object[][]::new))
                    .execute();
        }
        if (!returns.isEmpty()) {
            bringBack(table, returns);
        }
    }

    /// @return id, home, alive, then every field
    private static @Nullable Object[] row(RecordedTable table, Change.Add add, String home)
            throws YitiException {
        var row = new @Nullable Object[LIFE + table.table().fields().size()];
        row[0] = add.row();
        row[1] = home;
        row[2] = true;
        boolean filled = false;
        for (var entry : add.values().entrySet()) {
            var value = Norm.value(table.table(), entry.getKey(), entry.getValue());
            row[LIFE + table.index(entry.getKey())] = value;
            filled |= value != null;
        }
        if (!filled) {
            throw new YitiException(Sentence.of("record.refused.empty", table.table().label()));
        }
        return row;
    }

    /// The rows of the batch that lie in the recycle bin; one that lives is refused.
    private Set<UUID> removed(RecordedTable table, List<Change.Add> batch) throws YitiException {
        var ids = new HashSet<UUID>();
        for (Change.Add add : batch) {
            if (!ids.add(add.row())) {
                throw rowRefused("record.refused.twice", add);
            }
        }
        var known =
                db.select(table.id(), table.alive())
                        .from(table.source())
                        .where(table.id().eq(any(ids.toArray(UUID[]::new))))
                        .fetchMap(table.id(), table.alive());
        for (Change.Add add : batch) {
            if (Boolean.TRUE.equals(known.get(add.row()))) {
                throw rowRefused("record.refused.twice", add);
            }
        }
        return known.keySet();
    }

    /// The home stays what it was: those who have the row's birth go on getting its changes.
    private void bringBack(RecordedTable table, List<Object[]> rows) {
        var assignments = new LinkedHashMap<org.jooq.Field<?>, @Nullable Object>();
        table.columns().stream().skip(2).forEach(column -> assignments.put(column, null));
        var bound = new ArrayList<Object[]>(rows.size());
        for (Object[] row : rows) {
            var values = new Object[row.length - 1];
            System.arraycopy(row, 2, values, 0, row.length - 2);
            values[row.length - 2] = row[0];
            bound.add(values);
        }
        update(table, assignments, bound.toArray(Object[][]::new));
    }

    private void put(Change.Put first, List<Change.Put> batch) throws YitiException {
        var table = RecordedTable.of(first.table());
        var fields = List.copyOf(first.values().keySet());
        var assignments = new LinkedHashMap<org.jooq.Field<?>, @Nullable Object>();
        var rows = new Object[batch.size()][];
        for (int i = 0; i < rows.length; i++) {
            var put = batch.get(i);
            var row = new @Nullable Object[fields.size() + 1];
            for (int f = 0; f < fields.size(); f++) {
                row[f] = Norm.value(first.table(), fields.get(f), put.values().get(fields.get(f)));
            }
            row[fields.size()] = put.row();
            rows[i] = row;
        }
        fields.forEach(field -> assignments.put(table.column(field), null));
        refuseMissing(batch, update(table, assignments, rows));
    }

    private void live(List<Change> batch, boolean alive) throws YitiException {
        var table = RecordedTable.of(batch.getFirst().table());
        var assignments = new LinkedHashMap<org.jooq.Field<?>, @Nullable Object>();
        assignments.put(table.alive(), null);
        var rows = batch.stream().map(c -> new Object[] {alive, c.row()}).toArray(Object[][]::new);
        refuseMissing(batch, update(table, assignments, rows));
    }

    /// @param rows the new values in the order of the assignments, then the row's id
    /// @return for each row 1, or 0 where it is not there
    private int[] update(
            RecordedTable table,
            Map<org.jooq.Field<?>, @Nullable Object> assignments,
            Object[][] rows) {
        return db.batch(
                        db.update(table.source())
                                .set(assignments)
                                .where(table.id().eq((UUID) null)))
                .bind(rows)
                .execute();
    }

    private static void refuseMissing(List<? extends Change> batch, int[] done)
            throws YitiException {
        for (int i = 0; i < done.length; i++) {
            if (done[i] == 0) {
                throw rowRefused("record.refused.missing", batch.get(i));
            }
        }
    }

    private static YitiException rowRefused(String key, Change change) {
        return new YitiException(Sentence.of(key, change.table().label(), change.row().toString()));
    }
}
