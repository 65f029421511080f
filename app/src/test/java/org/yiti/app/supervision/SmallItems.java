package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeItems;
import org.yiti.app.desk.FakeStore;
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
import org.yiti.model.supervision.UrgeKind;

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
        items = new ItemDesk(desk, jobs, notices, texts);
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

    ActModel model(ItemAction act, UUID... on) {
        return new ActModel(
                items, act, java.util.Arrays.stream(on).map(this::story).toList(), at());
    }

    org.yiti.app.desk.Snapshot at() {
        return desk.snapshot().orElseThrow();
    }

    /// Issues a draft on 30 June.
    void issue(UUID... on) {
        model(ItemAction.SUBMIT, on).finish(typed(Hand.CLERK, "张三"), () -> {});
        model(ItemAction.ISSUE, on)
                .finish(
                        new ActTyped(
                                said("李四", "", "2021-07-14", "督〔2021〕1号", ""),
                                chosen(Hand.APPROVER, null),
                                List.of()),
                        () -> {});
    }

    static ActTyped typed(Hand hand, String by) {
        return typed(hand, by, "");
    }

    static ActTyped typed(Hand hand, String by, String text, Path... files) {
        return new ActTyped(said(by, text, "", "", "赵主任"), chosen(hand, null), List.of(files));
    }

    static ActTyped.Said said(String by, String text, String date, String paper, String person) {
        return new ActTyped.Said(by, "2021-06-30", "理由", text, date, paper, person, "");
    }

    static ActTyped.Chosen chosen(Hand hand, @Nullable UrgeKind urge) {
        return new ActTyped.Chosen(hand, null, urge, null, null);
    }
}
