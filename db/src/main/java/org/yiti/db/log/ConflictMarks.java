package org.yiti.db.log;

import static org.yiti.db.jooq.Tables.SYNC_CONFLICT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Table;

/// Which rows hold a disagreement that a person has to decide. It follows from the log and is kept only to be found
/// quickly; a conflict can neither be forgotten nor be left over.
public final class ConflictMarks {
    private final DSLContext db;

    public ConflictMarks(DSLContext db) {
        this.db = db;
    }

    /// Looks again at those of these rows that have a mark.
    void refreshMarked(Table table, Set<UUID> rows) {
        refreshAll(table, marked(table).stream().filter(rows::contains).toList());
    }

    /// Looks at these rows, whether they have a mark or not.
    void refreshAll(Table table, Collection<UUID> rows) {
        if (!rows.isEmpty()) {
            var disputed = new HashMap<UUID, Boolean>();
            new LogReader(db)
                    .ofRows(table, rows, Long.MAX_VALUE)
                    .forEach((row, log) -> disputed.put(row, !log.disagreements().isEmpty()));
            refresh(table, disputed, null);
        }
    }

    /// Marks these rows, or takes their marks away.
    ///
    /// @param disputed whether a person has to decide something about a row
    /// @param packageNumber the package that brought it about; null keeps what a mark says of that
    public void refresh(Table table, Map<UUID, Boolean> disputed, @Nullable Long packageNumber) {
        if (disputed.isEmpty()) {
            return;
        }
        var first = Collections.min(disputed.keySet(), LogReader.AS_STORED);
        var last = Collections.max(disputed.keySet(), LogReader.AS_STORED);
        var marked = Set.copyOf(marked(table, SYNC_CONFLICT.ROW_ID.between(first, last)));
        disputed.forEach((row, open) -> {
            if (open && !marked.contains(row)) {
                db.insertInto(SYNC_CONFLICT)
                        .set(SYNC_CONFLICT.TBL, (short) table.number())
                        .set(SYNC_CONFLICT.ROW_ID, row)
                        .set(SYNC_CONFLICT.PACKAGE, packageNumber)
                        .execute();
            } else if (!open && marked.contains(row)) {
                remove(table, List.of(row));
            }
        });
    }

    /// All rows that have a mark, by their tables.
    public SortedMap<Table, List<UUID>> marked() {
        var marked = new TreeMap<Table, List<UUID>>();
        db.select(SYNC_CONFLICT.TBL, SYNC_CONFLICT.ROW_ID)
                .from(SYNC_CONFLICT)
                .orderBy(SYNC_CONFLICT.TBL, SYNC_CONFLICT.ROW_ID)
                .forEach(r ->
                        Table.numbered(r.value1())
                                .ifPresent(table ->
                                        marked.computeIfAbsent(table, _ -> new ArrayList<>())
                                                .add(r.value2())));
        return marked;
    }

    /// The rows of a table that have a mark.
    public List<UUID> marked(Table table) {
        return marked(table, DSL.noCondition());
    }

    private List<UUID> marked(Table table, Condition these) {
        return db.select(SYNC_CONFLICT.ROW_ID)
                .from(SYNC_CONFLICT)
                .where(SYNC_CONFLICT.TBL.eq((short) table.number()))
                .and(these)
                .orderBy(SYNC_CONFLICT.ROW_ID)
                .fetch(SYNC_CONFLICT.ROW_ID);
    }

    /// Takes marks away, of rows that are there no more.
    public void remove(Table table, Collection<UUID> rows) {
        db.deleteFrom(SYNC_CONFLICT)
                .where(SYNC_CONFLICT.TBL.eq((short) table.number()))
                .and(SYNC_CONFLICT.ROW_ID.in(rows))
                .execute();
    }
}
