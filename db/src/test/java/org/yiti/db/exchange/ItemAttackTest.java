package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.db.jooq.Tables.ITEM_STATE;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Database;
import org.yiti.db.Stores;
import org.yiti.db.log.Head;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.flow.Hand;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemState;

/// Supervision items where somebody changed his program, took back what others rest on, or where what follows from the
/// events was damaged.
class ItemAttackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);
    private static final String STREET = "110105001";

    @TempDir Path temp;
    private Office city;
    private Office street;
    private UUID item;
    private UUID unit;

    @BeforeEach
    void anItemOnAStreet() throws Exception {
        city = new Office(temp.resolve("c"), Stores.CITY);
        street = new Office(temp.resolve("s"), Stores.STREET);
        city.trust(street);
        street.trust(city);
        unit = city.add(Table.UNIT, Map.of(UNIT_CODE, street.who.code(), UNIT_NAME, "街道"));
        item =
                city.add(
                        Table.SUPERVISION_ITEM,
                        Map.of(
                                SUPERVISION_ITEM_YEAR, 2026,
                                SUPERVISION_ITEM_TITLE, "六合园屋面漏雨",
                                SUPERVISION_ITEM_DEMAND, "汛期前修好",
                                SUPERVISION_ITEM_BASIS, "批示",
                                SUPERVISION_ITEM_LEAD_UNIT, unit,
                                SUPERVISION_ITEM_DUE_DATE, DUE,
                                SUPERVISION_ITEM_OFFICE, "110000",
                                SUPERVISION_ITEM_DRAFTED_BY, "赵"));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        street.close();
    }

    private static ItemGiven by(Hand hand, String name) {
        return ItemGiven.of(hand, name, DAY)
                .reason("因故")
                .text("情况")
                .date(DUE)
                .paper(null, "15号")
                .person("钱")
                .files(1);
    }

    private void act(Office office, ItemAction action, Hand hand, String name) throws Exception {
        var story = office.store.items().story(item).orElseThrow();
        var looked = new ItemCase(story, by(hand, name), office.who.code(), DAY);
        var acted = ItemActs.act(looked, action);
        assertThat(acted).isInstanceOf(ItemActs.Acted.Done.class);
        office.record(((ItemActs.Acted.Done) acted).changes().toArray(Change[]::new));
    }

    private void issue() throws Exception {
        act(city, ItemAction.SUBMIT, Hand.CLERK, "赵");
        act(city, ItemAction.ISSUE, Hand.APPROVER, "王主任");
    }

    private ItemState state(Office office) throws Exception {
        var told = office.store.items().story(item).orElseThrow().state();
        assertThat(office.store.items().counts(ItemFilter.ALL)).isEqualTo(Map.of(told, 1));
        return told;
    }

    private static Forger.Change order(UUID item, int number, ItemAction act, ItemState to) {
        return new Forger.Change(
                Table.ITEM_ORDER.number(),
                RowIds.fresh(),
                Head.BIRTH,
                Forger.body(
                        0,
                        Forger.values(true, STREET),
                        ITEM_ORDER_ITEM.group(),
                        Forger.values(item),
                        ITEM_ORDER_NUMBER.group(),
                        Forger.values(number, act.name(), "ISSUED", to.name()),
                        ITEM_ORDER_BY_NAME.group(),
                        Forger.values("王主任", "110000", "APPROVER")));
    }

    @Test
    void a_district_gives_no_orders_in_the_citys_name_on_its_own_street() throws Exception {
        issue();
        var district = new Forger(temp.resolve("伪"), Stores.DISTRICT);
        var forged =
                district.write(
                        "B:" + STREET, order(item, 3, ItemAction.TERMINATE, ItemState.TERMINATED));
        city.exchange().trust(city.person, forged, Unlocking.NONE, district.fingerprint());
        city.take(forged);
        assertThat(state(city)).isEqualTo(ItemState.ISSUED);
        var story = city.store.items().story(item).orElseThrow();
        assertThat(story.invalid())
                .singleElement()
                .satisfies(event -> assertThat(event.office()).isEqualTo("110105"));
        act(city, ItemAction.TERMINATE, Hand.APPROVER, "王主任");
        assertThat(state(city)).isEqualTo(ItemState.TERMINATED);
        assertThat(city.store.check()).isEmpty();
    }

    @Test
    void what_answers_an_issue_that_was_taken_back_does_not_count() throws Exception {
        issue();
        street.take(city.export(street));
        act(street, ItemAction.RECEIVE, Hand.LIAISON, "周");
        var undo = new Undo(city.store.history(), ZoneOffset.UTC).undo();
        assertThat(undo).isInstanceOf(UndoPlan.Possible.class);
        city.store.recorder().record(city.person, ((UndoPlan.Possible) undo).step());
        city.take(street.export(city));
        assertThat(state(city)).isEqualTo(ItemState.AWAITING_APPROVAL);
        street.take(city.export(street));
        assertThat(street.store.items().story(item)).as("taken back").isEmpty();
        act(city, ItemAction.ISSUE, Hand.APPROVER, "王主任");
        street.take(city.export(street));
        assertThat(state(street)).isEqualTo(state(city));
        assertThat(city.store.check()).isEmpty();
        assertThat(street.store.check()).isEmpty();
    }

    /// Its program was changed, or its clock: a reply with a day of a far year.
    @Test
    void a_reply_that_says_to_be_of_the_year_9999_is_heard_on_the_day_it_was_written()
            throws Exception {
        issue();
        street.take(city.export(street));
        act(street, ItemAction.RECEIVE, Hand.LIAISON, "周");
        var story = street.store.items().story(item).orElseThrow();
        var far = LocalDate.of(9999, 12, 31);
        var given = by(Hand.LIAISON, "周").day(far);
        var refused = new ItemCase(story, given, STREET, far.minusDays(1));
        assertThat(ItemActs.act(refused, ItemAction.PROGRESS))
                .isInstanceOf(ItemActs.Acted.Refused.class);
        var acted = ItemActs.act(new ItemCase(story, given, STREET, far), ItemAction.PROGRESS);
        street.record(((ItemActs.Acted.Done) acted).changes().toArray(Change[]::new));
        city.take(street.export(city));
        var written = LocalDate.now(ZoneOffset.UTC);
        for (var office : List.of(city, street)) {
            var line = office.store.items().lines(ItemFilter.ALL, 0, 2).getFirst();
            assertThat(line.state()).isEqualTo(ItemState.IN_PROGRESS);
            assertThat(line.dates().heard()).isBetween(written.minusDays(1), written.plusDays(1));
            assertThat(office.store.check()).isEmpty();
        }
    }

    @Test
    void a_draft_that_is_ended_is_told_to_nobody() throws Exception {
        act(city, ItemAction.SUBMIT, Hand.CLERK, "赵");
        act(city, ItemAction.TERMINATE, Hand.APPROVER, "王主任");
        street.take(city.export(street));
        assertThat(street.store.check()).isEmpty();
        assertThat(street.store.rows().find(Table.SUPERVISION_ITEM, item)).isEmpty();
        assertThat(street.dump()).doesNotContain("TERMINATE");
    }

    @Test
    void an_import_that_is_taken_back_takes_the_state_along() throws Exception {
        issue();
        street.take(city.export(street));
        act(street, ItemAction.RECEIVE, Hand.LIAISON, "周");
        var taken = city.take(street.export(city));
        assertThat(state(city)).isEqualTo(ItemState.RECEIVED);
        city.exchange().takeBack(city.person, taken.number(), Progress.SILENT);
        assertThat(city.store.check()).isEmpty();
        assertThat(state(city)).isEqualTo(ItemState.ISSUED);
        assertThat(city.store.check()).isEmpty();
    }

    @Test
    void the_check_finds_a_state_that_is_not_what_the_events_come_to() throws Exception {
        issue();
        state(city);
        city.close();
        try (var database = Database.open(temp.resolve("c").resolve("yiti"))) {
            DSL.using(database.source(), SQLDialect.H2)
                    .update(ITEM_STATE)
                    .set(ITEM_STATE.STATE, "CLOSED")
                    .execute();
        }
        city = new Office(temp.resolve("c"), Stores.CITY, true);
        var said = Sentence.of("check.item", Table.SUPERVISION_ITEM.label(), item.toString());
        assertThat(city.store.check()).containsExactly(said);
        city.close();
        try (var database = Database.open(temp.resolve("c").resolve("yiti"))) {
            DSL.using(database.source(), SQLDialect.H2).deleteFrom(ITEM_STATE).execute();
        }
        city = new Office(temp.resolve("c"), Stores.CITY, true);
        assertThat(city.store.check()).containsExactly(said);
        // Whatever touches the item next folds it anew.
        city.put(item, Field.SUPERVISION_ITEM_REMARK, "再看");
        assertThat(state(city)).isEqualTo(ItemState.ISSUED);
        assertThat(city.store.check()).isEmpty();
    }
}
