package org.yiti.db.supervision;

import static org.yiti.db.jooq.Tables.ITEM_STALE;
import static org.yiti.db.jooq.Tables.ITEM_STATE;
import static org.yiti.model.supervision.ItemAction.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.db.jooq.tables.records.ItemStateRecord;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;

/// Folds the events of items that changed and keeps what they come to.
final class ItemStates {
    private static final int BATCH = 1000;

    private final DSLContext db;

    ItemStates(DSLContext db) {
        this.db = db;
    }

    /// Brings every item that was touched up to date; nothing to do where none was.
    ///
    /// @return whether something was written
    boolean refresh() {
        boolean wrote = false;
        for (var page = stale(); !page.isEmpty(); page = stale()) {
            var items = page;
            db.transaction(t -> refresh(t.dsl(), items));
            wrote = true;
        }
        return wrote;
    }

    private List<UUID> stale() {
        return db.select(ITEM_STALE.ITEM)
                .from(ITEM_STALE)
                .orderBy(ITEM_STALE.ITEM)
                .limit(BATCH)
                .fetch(ITEM_STALE.ITEM);
    }

    private static void refresh(DSLContext db, List<UUID> items) {
        var rows = StoredRows.named(db, Table.SUPERVISION_ITEM, items);
        var events = events(db, items);
        var states = new ArrayList<ItemStateRecord>();
        for (UUID id : items) {
            var row = rows.get(id);
            if (row != null && row.alive()) {
                states.add(
                        record(
                                new ItemStory(
                                        new SupervisionItem(row),
                                        events.getOrDefault(id, List.of()))));
            }
        }
        for (UUID id : items) {
            db.deleteFrom(ITEM_STATE).where(ITEM_STATE.ITEM.eq(id)).execute();
            db.deleteFrom(ITEM_STALE).where(ITEM_STALE.ITEM.eq(id)).execute();
        }
        db.batchInsert(states).execute();
    }

    /// The living events of these items.
    static Map<UUID, List<ItemEvent>> events(DSLContext db, List<UUID> items) {
        var events = new HashMap<UUID, List<ItemEvent>>();
        for (Field item : List.of(Field.ITEM_ORDER_ITEM, Field.ITEM_REPLY_ITEM)) {
            var table = RecordedTable.of(item.table());
            for (UUID id : items) {
                var found =
                        StoredRows.read(
                                db,
                                item.table(),
                                table.column(item)
                                        .eq(DSL.val((Object) id))
                                        .and(table.alive().isTrue()));
                for (Row row : found) {
                    events.computeIfAbsent(id, _ -> new ArrayList<>()).add(new ItemEvent(row));
                }
            }
        }
        return events;
    }

    private static ItemStateRecord record(ItemStory story) {
        var state = new ItemStateRecord();
        state.setItem(story.item().id());
        state.setState(story.state().name());
        state.setSince(story.since());
        state.setDue(story.due());
        state.setClosedLate(story.closedLate().orElse(null));
        state.setOnAccount(story.onAccount());
        state.setExtensionOpen(story.openExtension().isPresent());
        state.setDisputed(story.disputed());
        state.setExtensions(story.count(GRANT_EXTENSION));
        state.setReturns(story.count(RETURN) + story.count(FAIL_CHECK));
        state.setUrges(story.count(URGE));
        state.setReopened(story.count(REOPEN));
        state.setHeardOn(story.heardOn());
        state.setLookBackOn(story.lookBackOn());
        return state;
    }
}
