package org.yiti.app.bench;

import static org.yiti.model.supervision.ItemAction.*;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.log.CaptureTriggers;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.supervision.JooqItems;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.Items;

/// What the board and the ledger of supervision items ask of a store with 50,000 items and their 500,000 events, against
/// a bare query of the same rows.
final class Supervising {
    private static final int ITEMS = 50_000;
    private static final int BATCH = 1000;
    private static final int CARDS = 50;
    private static final int PAGE = 200;
    private static final int ROUNDS = 5;

    /// How often the stories stop after each of the first acts; ten events on average.
    private static final int[] LENGTHS = {0, 1, 3, 4, 5, 7, 8, 9, 10, 12, 13, 14, 16, 16, 16, 16};

    private static final List<ItemAction> STORY =
            List.of(
                    SUBMIT,
                    ISSUE,
                    RECEIVE,
                    PROGRESS,
                    URGE,
                    PROGRESS,
                    REPORT_DONE,
                    RETURN,
                    PROGRESS,
                    REPORT_DONE,
                    ASSIGN_CHECK,
                    PASS_CHECK,
                    CLOSE,
                    START_LOOK_BACK,
                    NOTE,
                    ARCHIVE);

    private final Report report;

    Supervising(Report report) {
        this.report = report;
    }

    void measure() throws Exception {
        var file = Files.createTempDirectory("yiti-bench").resolve("items");
        try (var database = Database.create(file)) {
            JooqStore.create(database, BigYear.OFFICE);
            new CaptureTriggers(database.source(), List.of()).remove();
            var db = DSL.using(database.source(), SQLDialect.H2);
            db.settings().setExecuteLogging(false);
            int events = db.transactionResult(t -> fill(t.dsl()));
            var office = BigYear.OFFICE;
            var recorded =
                    new RecordedDatabase(
                            database.source(),
                            new Office(
                                    office.federation(),
                                    office.code(),
                                    office.name(),
                                    office.level(),
                                    "benchbenchbenchb"),
                            Clock.systemUTC(),
                            (_, _, _) -> new byte[0],
                            Optional::empty);
            var folded = Timed.of(() -> new JooqItems(recorded, () -> {}).counts(ItemFilter.ALL));
            report.timed("fold 50,000 items with " + events + " events, first time", folded);
            // A new one, as after opening a store that was folded before: what lists need is read
            // behind the first page.
            var items = new JooqItems(recorded, () -> {});
            var prepared =
                    Timed.of(() -> {
                        items.prepare();
                        return true;
                    });
            report.timed("read the index of items, behind the first page", prepared);
            measure(items, db);
        }
    }

    private void measure(Items items, DSLContext db) throws Exception {
        board(items, db);
        ledger(items, db);
        filter(items, db, "text, one word", ItemFilter.ALL.text("4711"), "4711");
        filter(items, db, "text in most rows", ItemFilter.ALL.text("督查"), "督查");
        for (var typed : List.of("4711", "督查", "lsyh")) {
            report.timed(
                    "search box, items: " + typed,
                    Timed.best(ROUNDS, () -> items.find(ItemFilter.ALL.text(typed), 60).total()));
        }
        chip(items, "a mode", ItemFilter.ALL.modes(Set.of(ItemMode.CONSULTATION)));
        chip(
                items,
                "a source and a state",
                ItemFilter.ALL
                        .sources(Set.of(ItemSource.PETITION))
                        .states(Set.of(ItemState.IN_PROGRESS)));
        chip(items, "what is late", ItemFilter.ALL.lateOn(Optional.of(BigYear.AS_OF)));
        var one = items.lines(ItemFilter.ALL.states(Set.of(ItemState.ARCHIVED)), 0, 1);
        report.timed(
                "story of one item", Timed.best(ROUNDS, () -> items.story(one.getFirst().id())));
        report.timed(
                "stories of all that were ever closed",
                Timed.of(() -> items.stories(Set.of(CLOSE)).size()));
    }

    private void board(Items items, DSLContext db) throws Exception {
        report.timed("board, first time, with the index read", Timed.of(() -> board(items)));
        var ours = Timed.best(ROUNDS, () -> board(items));
        var bare =
                Timed.best(
                        ROUNDS,
                        () -> {
                            db.fetch(
                                    "SELECT \"state\", COUNT(*) FROM \"item_state\" GROUP BY"
                                            + " \"state\"");
                            int seen = 0;
                            for (var state : ItemState.values()) {
                                seen +=
                                        db.fetch(page("s.\"state\" = ?"), state.name(), CARDS)
                                                .size();
                            }
                            return seen;
                        });
        report.compared(
                "board: counts and 50 cards a column, warm", ours.millis(), bare.millis(), "ms");
    }

    private static int board(Items items) throws Exception {
        int seen = items.counts(ItemFilter.ALL).size();
        for (var state : ItemState.values()) {
            seen += items.lines(ItemFilter.ALL.states(Set.of(state)), 0, CARDS).size();
        }
        return seen;
    }

    private void ledger(Items items, DSLContext db) throws Exception {
        var ours = Timed.best(ROUNDS, () -> page(items, ItemFilter.ALL));
        var bare = Timed.best(ROUNDS, () -> db.fetch(page("TRUE"), PAGE));
        report.compared(
                "ledger: count and first 200 rows, warm", ours.millis(), bare.millis(), "ms");
        var last = Timed.best(ROUNDS, () -> items.lines(ItemFilter.ALL, ITEMS - PAGE, PAGE).size());
        report.timed("its last 200 rows", last);
    }

    private static int page(Items items, ItemFilter filter) throws Exception {
        return items.count(filter) + items.lines(filter, 0, PAGE).size();
    }

    private void filter(Items items, DSLContext db, String name, ItemFilter filter, String word)
            throws Exception {
        var ours = Timed.best(ROUNDS, () -> page(items, filter));
        var like = "%" + word + "%";
        var bare =
                Timed.best(
                        ROUNDS,
                        () ->
                                db.fetch(
                                        page(
                                                "LOWER(i.\"no\") LIKE ? OR LOWER(i.\"title\") LIKE"
                                                        + " ? OR LOWER(i.\"demand\") LIKE ? OR"
                                                        + " LOWER(i.\"place\") LIKE ?"),
                                        like,
                                        like,
                                        like,
                                        like,
                                        PAGE));
        report.compared("filter: " + name, ours.millis(), bare.millis(), "ms");
    }

    private void chip(Items items, String name, ItemFilter filter) throws Exception {
        report.timed("filter: " + name, Timed.best(ROUNDS, () -> page(items, filter)));
    }

    private static String page(String condition) {
        return "SELECT s.*, i.* FROM \"item_state\" s JOIN \"supervision_item\" i ON i.\"id\" ="
                + " s.\"item\" WHERE "
                + condition
                + " ORDER BY s.\"due\" NULLS LAST, i.\"no\" LIMIT ?";
    }

    // --- the rows ---

    private static int fill(DSLContext db) {
        var units = new ArrayList<UUID>();
        for (int i = 0; i < 60; i++) {
            units.add(RowIds.named("110000", Table.UNIT, "bench", i));
        }
        int events = 0;
        for (int from = 0; from < ITEMS; from += BATCH) {
            var items = new Rows(Table.SUPERVISION_ITEM);
            var orders = new Rows(Table.ITEM_ORDER);
            var replies = new Rows(Table.ITEM_REPLY);
            for (int i = from; i < from + BATCH; i++) {
                var id = RowIds.named("110000", Table.SUPERVISION_ITEM, "bench", i);
                items.add(id, item(i, units.get(i % units.size())));
                story(id, i, orders, replies);
                db.execute("INSERT INTO \"item_stale\" VALUES (?)", id);
            }
            events += orders.size() + replies.size();
            List.of(items, orders, replies).forEach(rows -> rows.insert(db));
        }
        return events;
    }

    private static Map<Field, Object> item(int i, UUID unit) {
        var modes = ItemMode.values();
        var sources = ItemSource.values();
        var day = LocalDate.of(2021, 1, 4).plusDays(i % 170);
        return Map.of(
                Field.SUPERVISION_ITEM_YEAR,
                2021,
                Field.SUPERVISION_ITEM_NO,
                "2021-督-%05d".formatted(i),
                Field.SUPERVISION_ITEM_TITLE,
                "督查事项" + i + "：老旧小区加装电梯及楼道照明问题",
                Field.SUPERVISION_ITEM_DEMAND,
                "逐项查清原因，限期整改，并报送佐证材料；涉及多个单位的由主办单位牵头",
                Field.SUPERVISION_ITEM_MODE,
                modes[i % modes.length].name(),
                Field.SUPERVISION_ITEM_SOURCE,
                sources[i % sources.length].name(),
                Field.SUPERVISION_ITEM_LEAD_UNIT,
                unit,
                Field.SUPERVISION_ITEM_OFFICE,
                BigYear.OFFICE.code(),
                Field.SUPERVISION_ITEM_DRAFTED_ON,
                day,
                Field.SUPERVISION_ITEM_DUE_DATE,
                day.plusDays(30));
    }

    private static void story(UUID item, int i, Rows orders, Rows replies) {
        var state = ItemState.DRAFT;
        var day = LocalDate.of(2021, 1, 4).plusDays(i % 170);
        for (int n = 0; n < LENGTHS[i % LENGTHS.length]; n++) {
            var act = STORY.get(n);
            var after = ItemFlow.TABLE.transition(state, act).orElseThrow().after(state);
            var rows = act.byUnit() ? replies : orders;
            var values = new HashMap<Field, Object>();
            rows.put(values, "item", item);
            rows.put(values, "number", n + 1);
            rows.put(values, "action", act.name());
            rows.put(values, "before", state.name());
            rows.put(values, "after", after.name());
            rows.put(values, "day", day.plusDays(n));
            rows.put(values, "by_name", "经办人" + i % 40);
            rows.put(values, "text", "已现场核查，完成" + i % 100 + "处，其余按计划推进");
            if (!act.byUnit()) {
                rows.put(values, "office", BigYear.OFFICE.code());
            }
            rows.add(RowIds.named("110000", rows.table, item, n), values);
            state = after;
        }
    }

    /// Rows that go in as one batch.
    private static final class Rows {
        private final Table table;
        private final RecordedTable stored;
        private final List<Object[]> rows = new ArrayList<>();

        Rows(Table table) {
            this.table = table;
            this.stored = RecordedTable.of(table);
        }

        int size() {
            return rows.size();
        }

        void put(Map<Field, Object> values, String key, Object value) {
            values.put(table.field(key).orElseThrow(), value);
        }

        void add(UUID id, Map<Field, Object> values) {
            var row = new Object[stored.columns().size()];
            row[0] = id;
            row[1] = BigYear.OFFICE.code();
            row[2] = true;
            values.forEach((field, value) -> row[3 + stored.index(field)] = value);
            rows.add(row);
        }

        void insert(DSLContext db) {
            var columns = stored.columns();
            db.batch(
                            db.insertInto(stored.source())
                                    .columns(columns)
                                    .values(new Object[columns.size()]))
                    .bind(rows.toArray(Object[][]::new))
                    .execute();
        }
    }
}
