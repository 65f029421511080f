package org.yiti.db.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;

/// Lists and counts of items are those that the items themselves say, after whatever was written in between.
class ItemListsTest {
    private static final List<String> WORDS = List.of("漏雨", "电梯", "㛃", "𤦹", "Lift", "欠薪", "PX-7");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @TempDir Path folder;
    private final Random random = new Random(20261127);
    private final List<UUID> units = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private JooqStore store;

    @BeforeEach
    void fill() throws Exception {
        store = Stores.fresh(folder);
        var changes = new ArrayList<Change>();
        for (String code : List.of("110105", "110106", "110108")) {
            var unit = RowIds.fresh();
            units.add(unit);
            changes.add(new Change.Add(Table.UNIT, unit, Map.of(UNIT_CODE, code, UNIT_NAME, code)));
        }
        for (int i = 0; i < 80; i++) {
            var id = RowIds.fresh();
            ids.add(id);
            changes.add(new Change.Add(Table.SUPERVISION_ITEM, id, item(i)));
        }
        store.recorder().record(Stores.ANNA, Stores.step(changes));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private Map<Field, Object> item(int i) {
        var item = new HashMap<Field, Object>();
        item.put(SUPERVISION_ITEM_YEAR, 2026);
        item.put(SUPERVISION_ITEM_TITLE, pick(WORDS) + "问题" + i);
        item.put(SUPERVISION_ITEM_DEMAND, "查清" + pick(WORDS));
        item.put(SUPERVISION_ITEM_MODE, pick(List.of(ItemMode.values())).name());
        item.put(SUPERVISION_ITEM_SOURCE, pick(List.of(ItemSource.values())).name());
        item.put(SUPERVISION_ITEM_LEAD_UNIT, pick(units));
        item.put(SUPERVISION_ITEM_OFFICE, "110000");
        item.put(SUPERVISION_ITEM_BASIS, "批示");
        item.put(SUPERVISION_ITEM_DRAFTED_BY, "赵");
        if (i % 3 > 0) {
            item.put(SUPERVISION_ITEM_DUE_DATE, DAY.plusDays(random.nextInt(20) - 10));
        }
        return item;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private ItemFilter anyFilter() {
        var filter = ItemFilter.ALL;
        if (random.nextBoolean()) {
            filter = filter.text(pick(WORDS) + (random.nextInt(3) == 0 ? " " + pick(WORDS) : ""));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.modes(EnumSet.of(pick(List.of(ItemMode.values())), ItemMode.DAILY));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.sources(Set.of(pick(List.of(ItemSource.values()))));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.leadUnit(Optional.of(pick(units)));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.states(Set.of(ItemState.DRAFT, ItemState.ISSUED));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.dated(Optional.of(YearMonth.of(2026, 4 + random.nextInt(3))));
        }
        return random.nextInt(3) == 0 ? filter.lateOn(Optional.of(DAY)) : filter;
    }

    /// The rule in the plainest words, over the items as their pages show them.
    private static Predicate<ItemLine> fits(ItemFilter filter) {
        return line -> {
            var item = line.item();
            var words =
                    (item.no() + "\n" + item.title() + "\n" + item.demand() + "\n" + item.place())
                            .toLowerCase(Locale.ROOT);
            return any(filter.states(), line.state())
                    && any(filter.modes(), item.mode())
                    && any(filter.sources(), item.source())
                    && filter.leadUnit().map(unit -> unit.equals(item.leadUnit())).orElse(true)
                    && filter.dated().map(month -> dated(line, month)).orElse(true)
                    && filter.lateOn().map(day -> late(line, day)).orElse(true)
                    && List.of(filter.text().toLowerCase(Locale.ROOT).split(" ")).stream()
                            .allMatch(words::contains);
        };
    }

    private static boolean dated(ItemLine line, YearMonth month) {
        var day = line.state().open() ? line.dates().due() : line.dates().lookBackOn();
        return day != null
                && day.getYear() == month.getYear()
                && day.getMonthValue() == month.getMonthValue();
    }

    private static <C> boolean any(Set<C> wanted, C code) {
        return wanted.isEmpty() || wanted.contains(code);
    }

    private static boolean late(ItemLine line, LocalDate day) {
        var due = line.dates().due();
        return due != null && due.isBefore(day) && line.state().dueRuns();
    }

    private static @Nullable LocalDate due(ItemLine line) {
        return line.dates().due();
    }

    private List<ItemLine> stories() throws Exception {
        var lines = new ArrayList<ItemLine>();
        for (UUID id : ids) {
            store.items().story(id).map(ItemLine::of).ifPresent(lines::add);
        }
        var many = store.items().storiesOf(ids).values().stream().map(ItemLine::of).toList();
        assertThat(many).as("many read at once").containsExactlyInAnyOrderElementsOf(lines);
        return lines;
    }

    private void compare() throws Exception {
        var stories = stories();
        for (int i = 0; i < 60; i++) {
            var filter = anyFilter();
            var expected = stories.stream().filter(fits(filter)).toList();
            var lines = store.items().lines(filter, 0, 1000);
            assertThat(lines).as("%s", filter).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(lines)
                    .isSortedAccordingTo(
                            Comparator.comparing((ItemLine line) -> !line.state().open())
                                    .thenComparing(
                                            ItemListsTest::due,
                                            Comparator.nullsLast(
                                                    Comparator.<LocalDate>naturalOrder())));
            assertThat(store.items().count(filter)).isEqualTo(expected.size());
            assertThat(store.items().counts(filter))
                    .isEqualTo(
                            stories.stream()
                                    .filter(fits(filter.states(Set.of())))
                                    .collect(
                                            Collectors.toMap(
                                                    ItemLine::state, _ -> 1, Integer::sum)));
            int half = lines.size() / 2;
            assertThat(store.items().lines(filter, half, 3))
                    .isEqualTo(lines.subList(half, Math.min(lines.size(), half + 3)));
        }
    }

    /// By number first, by how title and place are read, and by the number of a paper, which a list does not look at; all
    /// as they are after the latest write.
    @Test
    void aSearchFindsMoreThanAList() throws Exception {
        var found = RowIds.fresh();
        var order = RowIds.fresh();
        var row = item(0);
        row.put(SUPERVISION_ITEM_NO, "2026-督-0900");
        row.put(SUPERVISION_ITEM_TITLE, "屋面渗水");
        row.put(SUPERVISION_ITEM_PLACE, "蓬莱公寓");
        store.recorder()
                .record(
                        Stores.ANNA,
                        Stores.step(List.of(new Change.Add(Table.SUPERVISION_ITEM, found, row))));
        assertThat(store.items().find(ItemFilter.ALL.text("黄〔2026〕88"), 9).best()).isEmpty();
        store.recorder()
                .record(
                        Stores.ANNA,
                        Stores.step(
                                List.of(
                                        new Change.Add(
                                                Table.ITEM_ORDER,
                                                order,
                                                Map.of(
                                                        ITEM_ORDER_ITEM,
                                                        found,
                                                        ITEM_ORDER_ACTION,
                                                        ItemAction.URGE.name(),
                                                        ITEM_ORDER_OFFICE,
                                                        "110000",
                                                        ITEM_ORDER_PAPER_NO,
                                                        "黄〔2026〕88号")))));
        for (var typed : List.of("2026-督-0900", "wmss", "wumian", "plgy", "黄〔2026〕88")) {
            assertThat(store.items().find(ItemFilter.ALL.text(typed), 9).best())
                    .as(typed)
                    .extracting(ItemLine::id)
                    .containsExactly(found);
        }
        assertThat(store.items().lines(ItemFilter.ALL.text("黄〔2026〕88"), 0, 9)).isEmpty();
        var some = store.items().find(ItemFilter.ALL.text("问题"), 9);
        assertThat(some.best()).hasSize(9);
        assertThat(some.total()).isEqualTo(ids.size());
        assertThat(store.items().find(ItemFilter.ALL.text("问题 wmss"), 9).total()).isZero();
        store.recorder()
                .record(
                        Stores.ANNA,
                        Stores.step(List.of(new Change.Remove(Table.ITEM_ORDER, order))));
        assertThat(store.items().find(ItemFilter.ALL.text("黄〔2026〕88"), 9).best()).isEmpty();
    }

    private void act(UUID item, ItemAction action, ItemGiven given) throws Exception {
        var story = store.items().story(item).orElseThrow();
        var outcome = ItemActs.act(new ItemCase(story, given, "110000", given.day()), action);
        var done = (ItemActs.Acted.Done) outcome;
        store.recorder().record(Stores.ANNA, Stores.step(done.changes()));
    }

    @Test
    void lists_follow_every_write() throws Exception {
        compare();
        var gone = ids.get(7);
        store.recorder()
                .record(Stores.ANNA, Stores.step(new Change.Remove(Table.SUPERVISION_ITEM, gone)));
        compare();
        store.recorder()
                .record(
                        Stores.ANNA,
                        Stores.step(
                                new Change.Put(
                                        Table.SUPERVISION_ITEM,
                                        ids.get(9),
                                        Map.of(SUPERVISION_ITEM_TITLE, "改名𤦹Lift")),
                                new Change.Restore(Table.SUPERVISION_ITEM, gone)));
        compare();
        assertThat(store.items().lines(ItemFilter.ALL.text("改名𤦹lift"), 0, 9))
                .extracting(ItemLine::id)
                .containsExactly(ids.get(9));
        var dated =
                store.items().lines(ItemFilter.ALL.lateOn(Optional.empty()), 0, 1000).stream()
                        .filter(line -> Objects.nonNull(due(line)))
                        .map(ItemLine::id)
                        .findFirst()
                        .orElseThrow();
        act(dated, ItemAction.SUBMIT, ItemGiven.of(Hand.CLERK, "赵", DAY));
        compare();
        assertThat(store.items().counts(ItemFilter.ALL))
                .containsEntry(ItemState.AWAITING_APPROVAL, 1);
    }

    @Test
    void another_time_the_store_is_opened_the_lists_are_the_same() throws Exception {
        var before = store.items().lines(ItemFilter.ALL, 0, 1000);
        store.close();
        store = Stores.reopen(folder);
        assertThat(store.items().lines(ItemFilter.ALL, 0, 1000)).isEqualTo(before).hasSize(80);
        compare();
    }
}
