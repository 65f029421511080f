package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Change;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ReturnKind;

/// A supervision item between the office that follows it and the units that lead it, each with its own store.
class ItemExchangeTest {
    private static final NewOffice OTHER =
            new NewOffice("110000", "110108", "海淀区每月一题专班", Level.DISTRICT);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);

    @TempDir Path temp;
    private Office city;
    private Office first;
    private Office second;
    private UUID firstUnit;
    private UUID secondUnit;
    private UUID item;

    @BeforeEach
    void offices() throws Exception {
        city = new Office(temp.resolve("c"), Stores.CITY);
        first = new Office(temp.resolve("a"), Stores.DISTRICT);
        second = new Office(temp.resolve("b"), OTHER);
        for (Office district : List.of(first, second)) {
            city.trust(district);
            district.trust(city);
        }
        firstUnit = city.add(Table.UNIT, Map.of(UNIT_CODE, "110105", UNIT_NAME, "朝阳区"));
        secondUnit = city.add(Table.UNIT, Map.of(UNIT_CODE, "110108", UNIT_NAME, "海淀区"));
        item =
                city.add(
                        Table.SUPERVISION_ITEM,
                        Map.of(
                                SUPERVISION_ITEM_YEAR, 2026,
                                SUPERVISION_ITEM_TITLE, "六合园屋面漏雨",
                                SUPERVISION_ITEM_DEMAND, "汛期前修好",
                                SUPERVISION_ITEM_BASIS, "批示",
                                SUPERVISION_ITEM_LEAD_UNIT, firstUnit,
                                SUPERVISION_ITEM_DUE_DATE, DUE,
                                SUPERVISION_ITEM_OFFICE, "110000",
                                SUPERVISION_ITEM_DRAFTED_BY, "赵"));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        first.close();
        second.close();
    }

    private static ItemGiven by(Hand hand, String name) {
        return ItemGiven.of(hand, name, DAY)
                .reason("因故")
                .text("情况")
                .date(DUE)
                .paper(null, "15号")
                .person("钱")
                .files(1)
                .returned(ReturnKind.NOT_SOLVED);
    }

    private void act(Office office, ItemAction action, ItemGiven given) throws YitiException {
        var story = office.store.items().story(item).orElseThrow();
        var acted =
                ItemActs.act(new ItemCase(story, given, office.who.code(), given.day()), action);
        assertThat(acted).isInstanceOf(ItemActs.Acted.Done.class);
        office.record(((ItemActs.Acted.Done) acted).changes().toArray(Change[]::new));
    }

    private void issue() throws YitiException {
        act(city, ItemAction.SUBMIT, by(Hand.CLERK, "赵"));
        act(city, ItemAction.ISSUE, by(Hand.APPROVER, "王主任"));
    }

    private ItemState state(Office office) throws YitiException {
        return office.store.items().story(item).orElseThrow().state();
    }

    private void down(Office district) throws YitiException {
        district.take(city.export(district));
    }

    private void up(Office district) throws YitiException {
        city.take(district.export(city));
    }

    @Test
    void a_draft_stays_in_the_office_until_it_is_issued_and_goes_to_its_unit_alone()
            throws Exception {
        down(first);
        assertThat(first.store.items().story(item)).isEmpty();
        issue();
        down(first);
        down(second);
        assertThat(state(first)).isEqualTo(ItemState.ISSUED);
        assertThat(second.store.items().story(item)).isEmpty();
        assertThat(first.store.items().story(item).orElseThrow().events())
                .as("who approved what beforehand is told to nobody")
                .hasSize(1);
        assertThat(first.store.check()).isEmpty();
        assertThat(city.store.check()).isEmpty();
    }

    @Test
    void the_unit_answers_and_the_office_sees_the_whole_story() throws Exception {
        issue();
        down(first);
        act(first, ItemAction.RECEIVE, by(Hand.LIAISON, "周"));
        act(first, ItemAction.PROGRESS, by(Hand.LIAISON, "周"));
        act(first, ItemAction.REPORT_DONE, by(Hand.UNIT_HEAD, "陈").person("陈"));
        up(first);
        assertThat(state(city)).isEqualTo(ItemState.AWAITING_CHECK);
        act(city, ItemAction.ASSIGN_CHECK, by(Hand.CLERK, "赵"));
        down(first);
        assertThat(state(first)).isEqualTo(ItemState.AWAITING_CHECK);
        act(city, ItemAction.FAIL_CHECK, by(Hand.CLERK, "钱"));
        down(first);
        assertThat(state(first)).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(city.store.items().story(item).orElseThrow().events()).hasSize(7);
        assertThat(city.store.items().counts(ItemFilter.ALL))
                .isEqualTo(Map.of(ItemState.IN_PROGRESS, 1));
    }

    @Test
    void a_refused_item_goes_to_another_unit_and_leaves_the_first() throws Exception {
        issue();
        down(first);
        act(first, ItemAction.REFUSE, by(Hand.LIAISON, "周").reason("不属于我区职责"));
        up(first);
        act(city, ItemAction.REASSIGN, by(Hand.CLERK, "赵").unit(secondUnit));
        down(first);
        down(second);
        assertThat(first.store.items().story(item)).as("taken back").isEmpty();
        assertThat(second.store.items().story(item)).as("not issued yet").isEmpty();
        act(city, ItemAction.ISSUE, by(Hand.APPROVER, "王主任"));
        down(second);
        assertThat(state(second)).isEqualTo(ItemState.ISSUED);
        act(second, ItemAction.RECEIVE, by(Hand.LIAISON, "孙"));
        up(second);
        assertThat(state(city)).isEqualTo(ItemState.RECEIVED);
        assertThat(city.store.items().story(item).orElseThrow().invalid()).isEmpty();
        assertThat(city.store.check()).isEmpty();
        assertThat(second.store.check()).isEmpty();
        assertThat(first.store.check()).isEmpty();
    }

    @Test
    void a_unit_writes_neither_the_item_nor_an_order() throws Exception {
        issue();
        down(first);
        assertThatThrownBy(() -> first.put(item, SUPERVISION_ITEM_DUE_DATE, DUE.plusYears(1)))
                .isInstanceOf(YitiException.class);
        var story = first.store.items().story(item).orElseThrow();
        var given = by(Hand.APPROVER, "周");
        var own =
                ItemActs.act(
                        new ItemCase(story, given, "110105", given.day()), ItemAction.TERMINATE);
        assertThat(own)
                .isEqualTo(
                        new ItemActs.Acted.Refused(
                                List.of(Sentence.of("ItemNeed.OWN_ITEM.missing"))));
        // Whoever changes his program can write it down, but it stays with him and counts nowhere.
        var forged =
                ItemActs.act(
                        new ItemCase(story, given, "110000", given.day()), ItemAction.TERMINATE);
        first.record(((ItemActs.Acted.Done) forged).changes().toArray(Change[]::new));
        up(first);
        assertThat(state(city))
                .as("an order of its own office says nothing to the city")
                .isEqualTo(ItemState.ISSUED);
    }

    @Test
    void what_both_did_apart_is_in_dispute_until_the_office_decides() throws Exception {
        issue();
        down(first);
        act(first, ItemAction.RECEIVE, by(Hand.LIAISON, "周"));
        act(city, ItemAction.TERMINATE, by(Hand.APPROVER, "王主任"));
        up(first);
        down(first);
        assertThat(city.store.items().story(item).orElseThrow().disputed()).isTrue();
        assertThat(state(city)).isEqualTo(ItemState.TERMINATED);
        assertThat(state(first)).isEqualTo(ItemState.TERMINATED);
        act(city, ItemAction.DECIDE, by(Hand.APPROVER, "王主任").state(ItemState.RECEIVED));
        down(first);
        assertThat(state(first)).isEqualTo(ItemState.RECEIVED);
        assertThat(first.store.items().story(item).orElseThrow().disputed()).isFalse();
    }
}
