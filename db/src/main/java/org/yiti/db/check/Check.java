package org.yiti.db.check;

import static org.yiti.db.jooq.Tables.ISSUE;
import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_PENDING;
import static org.yiti.db.jooq.Tables.TASK;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.yiti.db.log.Chains;
import org.yiti.db.log.ConflictMarks;
import org.yiti.db.log.DamagedLogException;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.log.Replay;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.schema.StoredRows;
import org.yiti.db.supervision.ItemStates;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Checks one state of a store against what must always hold. Every finding is a sentence with the table
/// and the row, at most [#MOST] of each kind.
public final class Check {
    private static final int MOST = 20;

    private final RecordedDatabase database;

    public Check(RecordedDatabase database) {
        this.database = database;
    }

    public List<Sentence> run() throws YitiException {
        var found = new ArrayList<Sentence>();
        try {
            database.snapshot(db -> {
                found.addAll(new Chains(db).broken());
                found.addAll(pending(db));
                for (Table table : Table.values()) {
                    found.addAll(unlikeTheLog(db, table));
                    found.addAll(missingTargets(db, table));
                }
                found.addAll(tasksWithoutIssue(db));
                new ItemStates(db)
                        .wrong().stream()
                                .limit(MOST)
                                .forEach(id ->
                                        found.add(
                                                rowSentence(
                                                        "check.item", Table.SUPERVISION_ITEM, id)));
            });
        } catch (DamagedLogException e) {
            found.add(Sentence.of("check.log", String.valueOf(e.getMessage())));
        } catch (DataAccessException e) {
            throw new YitiException(Sentence.of("store.unreadable.rows"), e);
        }
        return List.copyOf(found);
    }

    private static List<Sentence> pending(DSLContext db) {
        int left = db.fetchCount(SYNC_PENDING);
        return left == 0 ? List.of() : List.of(Sentence.of("check.pending", left));
    }

    private static List<Sentence> unlikeTheLog(DSLContext db, Table table) {
        var recorded = RecordedTable.of(table);
        var found = new ArrayList<Sentence>();
        var marked = new HashSet<>(new ConflictMarks(db).marked(table));
        new Replay(db)
                .logs(
                        table,
                        page -> {
                            var stored = StoredRows.named(db, table, page.keySet());
                            page.forEach((id, log) -> {
                                if (!log.shown().equals(Optional.ofNullable(stored.get(id)))) {
                                    found.add(rowSentence("check.row", table, id));
                                }
                                if (marked.contains(id) == log.disagreements().isEmpty()) {
                                    found.add(rowSentence("check.conflict", table, id));
                                }
                            });
                        });
        db.select(recorded.id())
                .from(recorded.source())
                .whereNotExists(
                        DSL.selectOne()
                                .from(SYNC_CHANGE)
                                .where(SYNC_CHANGE.TBL.eq((short) table.number()))
                                .and(SYNC_CHANGE.ROW_ID.eq(recorded.id())))
                .limit(MOST)
                .fetch(recorded.id())
                .forEach(id -> found.add(rowSentence("check.unlogged", table, id)));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private static List<Sentence> missingTargets(DSLContext db, Table table) {
        var found = new ArrayList<Sentence>();
        var recorded = RecordedTable.of(table);
        for (Field field : table.fields()) {
            field.target()
                    .ifPresent(target -> {
                        var pointer = recorded.column(field).coerce(UUID.class);
                        var there = RecordedTable.of(target).source().as("target");
                        var id = there.field(RecordedTable.of(target).id());
                        db.select(recorded.id())
                                .from(recorded.source())
                                .where(pointer.isNotNull())
                                .andNotExists(DSL.selectOne().from(there).where(id.eq(pointer)))
                                .limit(MOST)
                                .fetch(recorded.id())
                                .forEach(row -> found.add(reference(field, row)));
                    });
        }
        return found;
    }

    /// A living task hangs on a living issue.
    private static List<Sentence> tasksWithoutIssue(DSLContext db) {
        return db
                .select(TASK.ID)
                .from(TASK)
                .where(TASK.ALIVE.isTrue())
                .andNotExists(
                        DSL.selectOne()
                                .from(ISSUE)
                                .where(ISSUE.ID.eq(TASK.ISSUE))
                                .and(ISSUE.ALIVE.isTrue()))
                .limit(MOST)
                .fetch(TASK.ID)
                .stream()
                .map(id -> rowSentence("check.task", Table.TASK, id))
                .toList();
    }

    private static Sentence reference(Field field, UUID row) {
        return Sentence.of("check.reference", field.table().label(), field.label(), row.toString());
    }

    private static Sentence rowSentence(String key, Table table, UUID row) {
        return Sentence.of(key, table.label(), row.toString());
    }
}
