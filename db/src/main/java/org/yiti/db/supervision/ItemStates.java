package org.yiti.db.supervision;

import static org.yiti.db.jooq.Tables.ITEM_STALE;
import static org.yiti.db.jooq.Tables.ITEM_STATE;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.model.supervision.ItemAction.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.jooq.tables.records.ItemStateRecord;
import org.yiti.db.log.LogReader;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;

/// Folds the events of items that changed and keeps what they come to.
public final class ItemStates {
    private static final int BATCH = 1000;

    private final DSLContext db;

    public ItemStates(DSLContext db) {
        this.db = db;
    }

    /// Brings every item that was touched up to date; nothing to do where none was.
    ///
    /// @return the items that were folded
    List<UUID> refresh() {
        var folded = new ArrayList<UUID>();
        for (var page = stale(); !page.isEmpty(); page = stale()) {
            var items = page;
            db.transaction(t -> refresh(t.dsl(), items));
            folded.addAll(items);
        }
        return folded;
    }

    private List<UUID> stale() {
        return db.select(ITEM_STALE.ITEM)
                .from(ITEM_STALE)
                .orderBy(ITEM_STALE.ITEM)
                .limit(BATCH)
                .fetch(ITEM_STALE.ITEM);
    }

    /// First takes the marks away, then reads: who writes meanwhile waits at his mark and sets it anew. The other way
    /// round what he wrote between the two would be marked no more and folded by nobody.
    private static void refresh(DSLContext db, List<UUID> items) {
        for (UUID id : items) {
            db.deleteFrom(ITEM_STALE).where(ITEM_STALE.ITEM.eq(id)).execute();
            db.deleteFrom(ITEM_STATE).where(ITEM_STATE.ITEM.eq(id)).execute();
        }
        db.batchInsert(folded(db, items).values()).execute();
    }

    /// What the events of these items come to; nothing of an item that lies in the recycle bin.
    private static Map<UUID, ItemStateRecord> folded(DSLContext db, List<UUID> items) {
        var rows = StoredRows.named(db, Table.SUPERVISION_ITEM, items);
        var events = events(db, items);
        var states = new LinkedHashMap<UUID, ItemStateRecord>();
        for (UUID id : items) {
            var row = rows.get(id);
            if (row != null && row.alive()) {
                var item = new SupervisionItem(row);
                states.put(id, record(new ItemStory(item, events.getOrDefault(id, List.of()))));
            }
        }
        return states;
    }

    /// The items of which something else is kept than their events come to. Changes nothing; what is still to be folded
    /// is not wrong.
    public List<UUID> wrong() {
        var item = RecordedTable.of(Table.SUPERVISION_ITEM);
        var stale =
                new HashSet<>(db.select(ITEM_STALE.ITEM).from(ITEM_STALE).fetch(ITEM_STALE.ITEM));
        var all = new TreeSet<>(db.select(item.id()).from(item.source()).fetch(item.id()));
        all.addAll(db.select(ITEM_STATE.ITEM).from(ITEM_STATE).fetch(ITEM_STATE.ITEM));
        all.removeAll(stale);
        var wrong = new ArrayList<UUID>();
        for (List<UUID> page : LogReader.chunks(all)) {
            var kept =
                    db.selectFrom(ITEM_STATE)
                            .where(ITEM_STATE.ITEM.in(page))
                            .fetchMap(ITEM_STATE.ITEM);
            var folded = folded(db, page);
            page.stream()
                    .filter(id -> !Objects.equals(kept.get(id), folded.get(id)))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    /// The living events of these items.
    static Map<UUID, List<ItemEvent>> events(DSLContext db, List<UUID> items) {
        var rows = new ArrayList<Row>();
        for (Field item : List.of(Field.ITEM_ORDER_ITEM, Field.ITEM_REPLY_ITEM)) {
            rows.addAll(StoredRows.referring(db, item, items));
        }
        var laidBy = laidByDistricts(db, rows);
        var events = new HashMap<UUID, List<ItemEvent>>();
        for (Row row : rows) {
            var district = laidBy.get(row.id());
            var proven =
                    district == null ? row : row.with(Map.of(Field.ITEM_ORDER_OFFICE, district));
            var event = new ItemEvent(proven);
            events.computeIfAbsent(event.item(), _ -> new ArrayList<>()).add(event);
        }
        return events;
    }

    /// The orders that lie in the stream of a district, with its code. An order says itself whose it is; the stream
    /// proves it, or a district could give orders about the city's item on one of its own streets.
    private static Map<UUID, String> laidByDistricts(DSLContext db, List<Row> events) {
        var streams = SYNC_STREAM.SCOPE.startsWith(ScopeKey.Kind.BY_DISTRICT.start());
        if (!db.fetchExists(SYNC_STREAM, streams)) {
            return Map.of();
        }
        var orders =
                events.stream().filter(r -> r.table() == Table.ITEM_ORDER).map(Row::id).toList();
        var laidBy = new HashMap<UUID, String>();
        new LogReader(db)
                .ofRows(Table.ITEM_ORDER, orders, Long.MAX_VALUE)
                .forEach((id, log) ->
                        log.scope()
                                .flatMap(ScopeKey::layingDistrict)
                                .ifPresent(district -> laidBy.put(id, district)));
        return laidBy;
    }

    private static ItemStateRecord record(ItemStory story) {
        var state = new ItemStateRecord();
        state.setItem(story.item().id());
        state.setState(story.state().name());
        state.setNo(story.item().no());
        state.setMode(story.item().mode().name());
        state.setSource(story.item().source().name());
        state.setLeadUnit(story.item().leadUnit());
        state.setIssue(story.item().issue());
        state.setWords(words(story.item()));
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

    /// What a text filter looks through, in one column: looking into four of another table took three times as long.
    private static String words(SupervisionItem item) {
        return String.join("\n", item.no(), item.title(), item.demand(), item.place())
                .toLowerCase(Locale.ROOT);
    }
}
