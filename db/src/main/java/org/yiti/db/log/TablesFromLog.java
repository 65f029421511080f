package org.yiti.db.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.RowLog;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Brings the tables to what the log says of some rows, inside [Merging].
public final class TablesFromLog {
    private static final int LIFE = 3;

    private final DSLContext db;
    private final LogReader reader;

    /// @param db of the transaction, after the streams of all writes were entered
    public TablesFromLog(DSLContext db) {
        this.db = db;
        reader = new LogReader(db);
    }

    /// What became of a row.
    ///
    /// @param before empty: it was not in the table
    /// @param after empty: it is not there (any more)
    /// @param disagreements about the row that a person has to decide
    public record Brought(
            UUID id,
            Optional<Row> before,
            Optional<Row> after,
            RowLog log,
            List<Disagreement> disagreements) {
        public boolean differs() {
            return !before.equals(after);
        }
    }

    /// Each of these rows, with whether a person has to decide something about it.
    public static Map<UUID, Boolean> disputed(List<Brought> brought) {
        var disputed = new LinkedHashMap<UUID, Boolean>();
        brought.forEach(one -> disputed.put(one.id(), !one.disagreements().isEmpty()));
        return disputed;
    }

    /// Rows without a write that counts are taken out of the table; others are shown as their writes say.
    ///
    /// @param some no more than memory holds; best in the order in which they are stored
    public List<Brought> bring(Table table, List<UUID> some) {
        var recorded = RecordedTable.of(table);
        var logs = reader.ofRows(table, some, Long.MAX_VALUE);
        var stored = StoredRows.named(db, table, some);
        var brought = new ArrayList<Brought>(some.size());
        var births = new ArrayList<Row>();
        var sets = new ArrayList<Row>();
        var gone = new ArrayList<UUID>();
        for (UUID id : some) {
            var log = logs.getOrDefault(id, new RowLog());
            var before = Optional.ofNullable(stored.get(id));
            var after = log.shown();
            var one = new Brought(id, before, after, log, log.disagreements());
            brought.add(one);
            if (!one.differs()) {
                continue;
            }
            if (after.isEmpty()) {
                gone.add(id);
            } else {
                (before.isEmpty() ? births : sets).add(after.get());
            }
        }
        insert(recorded, births);
        update(recorded, sets);
        if (!gone.isEmpty()) {
            db.deleteFrom(recorded.source()).where(recorded.id().in(gone)).execute();
        }
        return brought;
    }

    private void insert(RecordedTable table, List<Row> rows) {
        for (List<Row> chunk : LogReader.chunks(rows)) {
            var columns = table.columns();
            db.batch(
                            db.insertInto(table.source())
                                    .columns(columns)
                                    .values(new Object[columns.size()]))
                    .bind(chunk.stream().map(TablesFromLog::values).toArray(Object[][]::new))
                    .execute();
        }
    }

    private void update(RecordedTable table, List<Row> rows) {
        for (List<Row> chunk : LogReader.chunks(rows)) {
            var assignments = new LinkedHashMap<org.jooq.Field<?>, @Nullable Object>();
            table.columns().stream().skip(1).forEach(column -> assignments.put(column, null));
            db.batch(db.update(table.source()).set(assignments).where(table.id().eq((UUID) null)))
                    .bind(chunk.stream().map(row -> idLast(values(row))).toArray(Object[][]::new))
                    .execute();
        }
    }

    private static @Nullable Object[] values(Row row) {
        var fields = row.table().fields();
        var values = new @Nullable Object[LIFE + fields.size()];
        values[0] = row.id();
        values[1] = row.home();
        values[2] = row.alive();
        for (int i = 0; i < fields.size(); i++) {
            values[LIFE + i] = row.get(fields.get(i));
        }
        return values;
    }

    private static @Nullable Object[] idLast(@Nullable Object[] values) {
        var moved = new @Nullable Object[values.length];
        System.arraycopy(values, 1, moved, 0, values.length - 1);
        moved[values.length - 1] = values[0];
        return moved;
    }

    /// The fields in which two states of a row differ, with what stood and what stands.
    public static Map<Field, Differing> differing(Optional<Row> before, Optional<Row> after) {
        var differing = new LinkedHashMap<Field, Differing>();
        var table = after.or(() -> before).map(Row::table).orElseThrow();
        for (Field field : table.fields()) {
            var was = before.map(row -> row.get(field)).orElse(null);
            var is = after.map(row -> row.get(field)).orElse(null);
            if (!Objects.equals(was, is)) {
                differing.put(field, new Differing(was, is));
            }
        }
        return differing;
    }

    public record Differing(@Nullable Object was, @Nullable Object is) {}
}
