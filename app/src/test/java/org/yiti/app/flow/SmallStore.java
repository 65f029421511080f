package org.yiti.app.flow;

import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiti.app.boot.TestStores;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// A store with 2021 as its year and one issue of two tasks: opens in a moment.
final class SmallStore {
    static final String FIRST = "清理历史积压";

    private SmallStore() {}

    static void make(Path home, Path folder) throws YitiException {
        TestStores.in(home).create(folder, TestStores.CITY);
        try (var store = TestStores.open(home, folder)) {
            var action = Sentence.of("step.row.add", Table.PROGRAMME.label());
            store.recorder().record(new Actor("zhang", "张三"), Step.of(action, year()));
        }
    }

    private static List<Change.Add> year() {
        var programme =
                add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
        var unit = add(Table.UNIT, Map.of(UNIT_NAME, "市规划自然资源委", UNIT_SHORT_NAME, "市规自委"));
        var theme = of(programme, Table.THEME, Map.of(THEME_NO, 1, THEME_NAME, "住房"));
        var issue =
                of(
                        programme,
                        Table.ISSUE,
                        Map.of(
                                ISSUE_NO,
                                1,
                                ISSUE_NAME,
                                "房产证难办",
                                ISSUE_THEME,
                                theme.row(),
                                ISSUE_LEAD_UNIT,
                                unit.row()));
        return List.of(
                programme,
                unit,
                theme,
                issue,
                task(programme, issue, unit, 1, FIRST),
                task(programme, issue, unit, 2, "推行一网通办"));
    }

    private static Change.Add task(
            Change.Add programme, Change.Add issue, Change.Add unit, int no, String content) {
        return of(
                programme,
                Table.TASK,
                Map.of(
                        TASK_ISSUE,
                        issue.row(),
                        TASK_NO,
                        "01-0" + no,
                        TASK_CONTENT,
                        content,
                        TASK_LEAD_UNIT,
                        unit.row(),
                        TASK_POSITION,
                        no));
    }

    private static Change.Add of(Change.Add programme, Table table, Map<Field, Object> values) {
        var all = new HashMap<>(values);
        table.field("programme").ifPresent(field -> all.put(field, programme.row()));
        return add(table, all);
    }

    private static Change.Add add(Table table, Map<Field, Object> values) {
        return new Change.Add(table, RowIds.fresh(), values);
    }
}
