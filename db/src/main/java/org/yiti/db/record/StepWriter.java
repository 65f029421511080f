package org.yiti.db.record;

import static org.yiti.db.jooq.Tables.TASK;
import static org.yiti.db.jooq.Tables.UNIT;

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

/// Writes the changes of one step in their order, neighbours of the same shape as one batch.
final class StepWriter {
    private static final int BATCH = 1000;

    private final DSLContext db;
    private final String ownCode;

    /// @param ownCode code of the office, the home of the rows that it makes
    StepWriter(DSLContext db, String ownCode) {
        this.db = db;
        this.ownCode = ownCode;
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
    }

    private void batch(List<Change> batch) throws YitiException {
        switch (batch.getFirst()) {
            case Change.Add _ -> add(batch.stream().map(Change.Add.class::cast).toList());
            case Change.Put first -> put(first, batch.stream().map(Change.Put.class::cast).toList());
            case Change.Remove _ -> live(batch, false);
            case Change.Restore _ -> live(batch, true);
        }
    }

    private void add(List<Change.Add> batch) throws YitiException {
        var table = RecordedTable.of(batch.getFirst().table());
        refuseKnown(table, batch);
        var homes = homes(batch);
        var columns = table.columns();
        var rows = new Object[batch.size()][];
        for (int i = 0; i < rows.length; i++) {
            var add = batch.get(i);
            var row = new @Nullable Object[columns.size()];
            row[0] = add.row();
            row[1] = homes.getOrDefault(add.row(), ownCode);
            row[2] = true;
            add.values().forEach((field, value) -> row[3 + table.index(field)] = value);
            rows[i] = row;
        }
        db.batch(
                        db.insertInto(table.source())
                                .columns(columns)
                                .values(new Object[columns.size()]))
                .bind(rows)
                .execute();
    }

    private void refuseKnown(RecordedTable table, List<Change.Add> batch) throws YitiException {
        var ids = new HashSet<UUID>();
        for (Change.Add add : batch) {
            if (!ids.add(add.row())) {
                throw rowRefused("record.refused.twice", add);
            }
        }
        var known = db.select(table.id()).from(table.source()).where(table.id().in(ids)).fetchSet(table.id());
        for (Change.Add add : batch) {
            if (known.contains(add.row())) {
                throw rowRefused("record.refused.twice", add);
            }
        }
    }

    /// A month report belongs to the unit that does the task, so that it travels in that unit's stream.
    /// Rows that are not named here belong to the office itself.
    private Map<UUID, String> homes(List<Change.Add> batch) {
        if (batch.getFirst().table() != Table.MONTH_REPORT) {
            return Map.of();
        }
        var tasks = new HashMap<UUID, UUID>();
        for (Change.Add add : batch) {
            if (add.values().get(Field.MONTH_REPORT_TASK) instanceof UUID task) {
                tasks.put(add.row(), task);
            }
        }
        var codes =
                db.select(TASK.ID, UNIT.CODE)
                        .from(TASK)
                        .join(UNIT)
                        .on(UNIT.ID.eq(TASK.LEAD_UNIT))
                        .where(TASK.ID.in(new HashSet<>(tasks.values())))
                        .and(UNIT.CODE.isNotNull())
                        .fetchMap(TASK.ID, UNIT.CODE);
        var homes = new HashMap<UUID, String>();
        tasks.forEach(
                (report, task) -> {
                    var code = codes.get(task);
                    if (code != null && !code.isBlank()) {
                        homes.put(report, code);
                    }
                });
        return homes;
    }

    private void put(Change.Put first, List<Change.Put> batch) throws YitiException {
        var table = RecordedTable.of(first.table());
        var fields = List.copyOf(first.values().keySet());
        var rows = new Object[batch.size()][];
        for (int i = 0; i < rows.length; i++) {
            var put = batch.get(i);
            var row = new @Nullable Object[fields.size() + 1];
            for (int f = 0; f < fields.size(); f++) {
                row[f] = put.values().get(fields.get(f));
            }
            row[fields.size()] = put.row();
            rows[i] = row;
        }
        var assignments = new LinkedHashMap<org.jooq.Field<?>, @Nullable Object>();
        fields.forEach(field -> assignments.put(table.column(field), null));
        int[] done =
                db.batch(
                                db.update(table.source())
                                        .set(assignments)
                                        .where(table.id().eq((UUID) null)))
                        .bind(rows)
                        .execute();
        refuseMissing(batch, done);
    }

    private void live(List<Change> batch, boolean alive) throws YitiException {
        var table = RecordedTable.of(batch.getFirst().table());
        var rows = batch.stream().map(c -> new Object[] {alive, c.row()}).toArray(Object[][]::new);
        int[] done =
                db.batch(
                                db.update(table.source())
                                        .set(table.alive(), (Boolean) null)
                                        .where(table.id().eq((UUID) null)))
                        .bind(rows)
                        .execute();
        refuseMissing(batch, done);
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
        return new YitiException(
                Sentence.of(
                        key,
                        Sentence.of("table." + change.table().key()),
                        change.row().toString()));
    }
}
