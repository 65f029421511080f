package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// 2021 at the end of June with one issue of two tasks, over a store in memory; 张三 sits at the desk.
final class SmallYear {
    final FakeStore store = new FakeStore();
    final UUID programme =
            store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
    final UUID labour = unit("市人力社保局");
    final UUID police = unit("市公安局");
    final UUID theme =
            add(Table.THEME, Map.of(THEME_NO, 1, THEME_NAME, "劳动就业", THEME_FOCUS_MONTH, 6));
    final UUID issue =
            add(
                    Table.ISSUE,
                    Map.of(
                            ISSUE_NO,
                            3,
                            ISSUE_NAME,
                            "拖欠工资",
                            ISSUE_THEME,
                            theme,
                            ISSUE_LEAD_UNIT,
                            labour));
    final UUID first = task("03-01", 1);
    final UUID second = task("03-02", 2);
    final Texts texts;
    final Navigator navigator = new Navigator(new Route.Home());
    final Notices notices = new Notices();
    final Desk desk;
    final Editing editing;
    final IssueModel model;

    SmallYear() {
        this("zh");
    }

    SmallYear(String language) {
        var clock = Clock.fixed(Instant.parse("2021-06-30T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var jobs = new DirectJobRunner();
        texts = new Texts(Locale.of(language));
        desk = new Desk(store, jobs, notices, clock, new Actor("zhang", "张三"));
        desk.open(Optional.empty());
        editing = new Editing(desk, jobs, notices, texts);
        model = new IssueModel(editing, navigator, issue);
    }

    private UUID unit(String name) {
        return store.add(Table.UNIT, Map.of(UNIT_NAME, name, UNIT_SHORT_NAME, name));
    }

    UUID add(Table table, Map<Field, ?> values) {
        var all = new HashMap<Field, Object>(values);
        table.field("programme").ifPresent(field -> all.put(field, programme));
        return store.add(table, all);
    }

    private UUID task(String no, int position) {
        return add(
                Table.TASK,
                Map.of(
                        TASK_ISSUE, issue,
                        TASK_NO, no,
                        TASK_CONTENT, "检查用工" + no,
                        TASK_LEAD_UNIT, labour,
                        TASK_POSITION, position));
    }

    Snapshot now() {
        return desk.snapshot().orElseThrow();
    }

    Task task(UUID id) {
        return now().book().task(id).orElseThrow();
    }

    Step lastStep() {
        return store.recorded().getLast();
    }

    /// The key of a refusal; empty where something was taken.
    static String key(Optional<Sentence> refusal) {
        return refusal.map(Sentence::key).orElse("");
    }
}
