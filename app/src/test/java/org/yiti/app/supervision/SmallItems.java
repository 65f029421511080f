package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DeskWork;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeItems;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.form.act.ActModel;
import org.yiti.app.form.act.ActTyped;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemStory;

/// 2021 at the end of June with two units and no item yet, over a store in memory; 张三 sits at the desk.
final class SmallItems {
    final FakeStore store = new FakeStore();
    final UUID housing = unit("市住建委");
    final UUID water = unit("市水务局");
    final Texts texts = new Texts(Locale.CHINESE);
    final Navigator navigator = new Navigator(new Route.Home());
    final Notices notices = new Notices();
    final Desk desk;
    final ItemDesk items;

    SmallItems() {
        store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
        var clock = Clock.fixed(Instant.parse("2021-06-30T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var jobs = new DirectJobRunner();
        desk = new Desk(store, jobs, notices, clock, new Actor("zhang", "张三"));
        desk.open(Optional.empty());
        items = new ItemDesk(new DeskWork(desk, jobs, notices), texts);
    }

    private UUID unit(String name) {
        return store.add(Table.UNIT, Map.of(UNIT_NAME, name, UNIT_SHORT_NAME, name));
    }

    /// A draft that lacks nothing, or only what is changed in it.
    UUID draft(String title, Map<Field, Object> changed) {
        var values = new HashMap<Field, Object>();
        values.put(SUPERVISION_ITEM_YEAR, 2021);
        values.put(SUPERVISION_ITEM_TITLE, title);
        values.put(SUPERVISION_ITEM_DEMAND, "六月底前完成");
        values.put(SUPERVISION_ITEM_BASIS, "市领导批示");
        values.put(SUPERVISION_ITEM_LEAD_UNIT, housing);
        values.put(SUPERVISION_ITEM_DUE_DAYS, 10);
        values.put(SUPERVISION_ITEM_DRAFTED_BY, "张三");
        values.put(SUPERVISION_ITEM_OFFICE, store.office().code());
        values.putAll(changed);
        return store.add(Table.SUPERVISION_ITEM, values);
    }

    ItemStory story(UUID item) {
        return new FakeItems(store).story(item).orElseThrow();
    }

    private ItemForm form(ItemAction act, UUID... on) {
        return new ItemForm(items, act, Arrays.stream(on).map(this::story).toList(), at());
    }

    ItemSide side(ItemAction act, UUID... on) {
        return form(act, on).side();
    }

    ActModel<ItemStory, ItemOwn> model(ItemAction act, UUID... on) {
        return form(act, on).model();
    }

    Snapshot at() {
        return desk.snapshot().orElseThrow();
    }

    /// Issues a draft on 30 June.
    void issue(UUID... on) {
        model(ItemAction.SUBMIT, on).finish(typed(Hand.CLERK, "张三"), () -> {});
        model(ItemAction.ISSUE, on)
                .finish(
                        new ActTyped<>(
                                said(Hand.APPROVER, "李四", "", "2021-07-14", "督〔2021〕1号"),
                                ItemOwn.NONE,
                                List.of()),
                        () -> {});
    }

    static ActTyped<ItemOwn> typed(Hand hand, String by) {
        return typed(hand, by, "");
    }

    static ActTyped<ItemOwn> typed(Hand hand, String by, String text, Path... files) {
        return new ActTyped<>(
                said(hand, by, text, "", ""),
                new ItemOwn("赵主任", "", null, null, null, null),
                List.of(files));
    }

    static ActTyped.Said said(Hand hand, String by, String text, String date, String paper) {
        return new ActTyped.Said(hand, by, "2021-06-30", "理由", text, date, paper);
    }
}
