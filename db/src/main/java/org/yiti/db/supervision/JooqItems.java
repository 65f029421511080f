package org.yiti.db.supervision;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.LogReader;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.ItemUnit;
import org.yiti.model.supervision.Items;
import org.yiti.model.supervision.SupervisionItem;

/// Reads supervision items, one for a store as long as it is open. Whatever was touched since is folded first, so that a
/// list never shows an old state.
public final class JooqItems implements Items {
    private static final RecordedTable ITEM = RecordedTable.of(Table.SUPERVISION_ITEM);
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,9})\\D*$");

    private final RecordedDatabase database;
    private final Keeping keeping;
    private @Nullable ItemIndex index;
    private @Nullable PaperNumbers papers;

    /// Brings to the file what was folded.
    @FunctionalInterface
    public interface Keeping {
        void keep() throws YitiException;
    }

    public JooqItems(RecordedDatabase database, Keeping keeping) {
        this.database = database;
        this.keeping = keeping;
    }

    private interface Query<T> {
        T ask(DSLContext db);
    }

    private <T> T fresh(Query<T> query) throws YitiException {
        try {
            var db = database.reading();
            refresh(db);
            return query.ask(db);
        } catch (DataAccessException e) {
            throw database.explained(e);
        }
    }

    private <T> T listed(BiFunction<ItemIndex, DSLContext, T> query) throws YitiException {
        try {
            var db = database.reading();
            return query.apply(index(db), db);
        } catch (DataAccessException e) {
            throw database.explained(e);
        }
    }

    /// One at a time: two that fold the same items would write the same rows, and the index must miss none.
    private synchronized void refresh(DSLContext db) throws YitiException {
        var before = index;
        // Until it is done: what is folded but not in the index would be missing from it for ever.
        index = null;
        var numbers = papers;
        papers = null;
        var folded = new ItemStates(db).refresh();
        papers = numbers == null ? null : numbers.with(db, folded);
        index = before == null ? null : before.with(db, folded);
        if (!folded.isEmpty()) {
            keeping.keep();
        }
    }

    private synchronized ItemIndex index(DSLContext db) throws YitiException {
        refresh(db);
        if (index == null) {
            index = ItemIndex.read(db);
        }
        return index;
    }

    /// A list that is asked for meanwhile waits for the end of it, and a write does not; what it changes is marked, and
    /// the next list takes it up.
    @Override
    public void prepare() throws YitiException {
        listed((index, _) -> index);
    }

    @Override
    public Map<ItemState, Integer> counts(ItemFilter filter) throws YitiException {
        return listed((index, _) -> index.counts(filter.states(Set.of())));
    }

    @Override
    public int count(ItemFilter filter) throws YitiException {
        return listed((index, _) ->
                index.counts(filter).values().stream().mapToInt(Integer::intValue).sum());
    }

    @Override
    public List<ItemLine> lines(ItemFilter filter, int from, int most) throws YitiException {
        return listed((index, db) -> ItemLines.read(db, index.page(filter, from, most)));
    }

    @Override
    public Found find(ItemFilter filter, int most) throws YitiException {
        return listed((index, db) -> {
            var found = index.search(filter, papers(db)::of);
            var best = found.subList(0, Math.min(most, found.size()));
            return new Found(ItemLines.read(db, best), found.size());
        });
    }

    /// Read when something is first searched for: lists do without it.
    private synchronized PaperNumbers papers(DSLContext db) {
        if (papers == null) {
            papers = PaperNumbers.read(db);
        }
        return papers;
    }

    private static org.jooq.Field<String> column(Field field) {
        return ITEM.column(field).coerce(String.class);
    }

    @Override
    public Optional<ItemStory> story(UUID item) throws YitiException {
        return fresh(db ->
                Optional.ofNullable(
                                StoredRows.named(db, Table.SUPERVISION_ITEM, List.of(item))
                                        .get(item))
                        .filter(Row::alive)
                        .map(row ->
                                new ItemStory(
                                        new SupervisionItem(row),
                                        ItemStates.events(db, List.of(item))
                                                .getOrDefault(item, List.of()))));
    }

    @Override
    public List<ItemStory> stories(Set<ItemAction> acts) throws YitiException {
        var orders = RecordedTable.of(Table.ITEM_ORDER);
        var names = acts.stream().map(ItemAction::name).sorted().toList();
        return fresh(db -> {
            var ids =
                    StoredRows.read(
                                    db,
                                    Table.ITEM_ORDER,
                                    orders.column(ITEM_ORDER_ACTION)
                                            .coerce(String.class)
                                            .in(names)
                                            .and(orders.alive().isTrue()))
                            .stream()
                            .map(row -> new ItemEvent(row).item())
                            .distinct()
                            .toList();
            return List.copyOf(stories(db, ids).values());
        });
    }

    @Override
    public Map<UUID, ItemStory> storiesOf(Collection<UUID> wanted) throws YitiException {
        return fresh(db -> stories(db, List.copyOf(wanted)));
    }

    private static Map<UUID, ItemStory> stories(DSLContext db, List<UUID> wanted) {
        var stories = new LinkedHashMap<UUID, ItemStory>();
        for (List<UUID> page : LogReader.chunks(wanted)) {
            var events = ItemStates.events(db, page);
            for (Row row : StoredRows.named(db, Table.SUPERVISION_ITEM, page).values()) {
                if (row.alive()) {
                    stories.put(
                            row.id(),
                            new ItemStory(
                                    new SupervisionItem(row),
                                    events.getOrDefault(row.id(), List.of())));
                }
            }
        }
        return stories;
    }

    @Override
    public List<ItemUnit> units(UUID item) throws YitiException {
        return fresh(db ->
                hanging(db, ITEM_UNIT_ITEM, item).stream()
                        .map(ItemUnit::new)
                        .sorted(
                                Comparator.comparingInt(ItemUnit::position)
                                        .thenComparing(ItemUnit::id))
                        .toList());
    }

    @Override
    public List<Attachment> files(UUID item) throws YitiException {
        return fresh(db -> {
            var files = new ArrayList<Attachment>();
            for (Row order : hanging(db, ITEM_ORDER_ITEM, item)) {
                hanging(db, ITEM_FILE_ITEM_ORDER, order.id())
                        .forEach(r -> files.add(new Attachment(r)));
            }
            for (Row reply : hanging(db, ITEM_REPLY_ITEM, item)) {
                hanging(db, ATTACHMENT_ITEM_REPLY, reply.id())
                        .forEach(r -> files.add(new Attachment(r)));
            }
            files.sort(Comparator.comparingInt(Attachment::position).thenComparing(Attachment::id));
            return files;
        });
    }

    private static List<Row> hanging(DSLContext db, Field field, UUID on) {
        var table = RecordedTable.of(field.table());
        return StoredRows.read(
                db, field.table(), table.column(field).eq(on).and(table.alive().isTrue()));
    }

    @Override
    public int nextNumber(int year) throws YitiException {
        return fresh(db ->
                1
                        + db
                                .select(column(SUPERVISION_ITEM_NO))
                                .from(ITEM.source())
                                .where(ITEM.column(SUPERVISION_ITEM_YEAR).eq(year))
                                .and(ITEM.column(SUPERVISION_ITEM_NO).isNotNull())
                                .fetch()
                                .map(r -> number(r.value1()))
                                .stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0));
    }

    @Override
    public List<ItemEvent> numbered(String office) throws YitiException {
        var orders = RecordedTable.of(Table.ITEM_ORDER);
        return fresh(db ->
                StoredRows.read(
                                db,
                                Table.ITEM_ORDER,
                                orders.column(ITEM_ORDER_PAPER_NO)
                                        .isNotNull()
                                        .and(orders.column(ITEM_ORDER_OFFICE).eq(office)))
                        .stream()
                        .map(ItemEvent::new)
                        .toList());
    }

    private static int number(String no) {
        var found = LAST_NUMBER.matcher(no);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
