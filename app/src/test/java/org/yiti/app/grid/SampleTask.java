package org.yiti.app.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.HPos;
import org.yiti.model.programme.Light;

/// A made-up task for tests and the demo of the grid.
record SampleTask(UUID id, String number, String content, String unit, List<String> months) {
    static final int CURRENT_MONTH = 6;
    private static final List<String> WORK =
            List.of(
                    "保安行业用工执法检查",
                    "欠薪案件集中审理执行专项行动",
                    "印发行政处罚裁量基准",
                    "在建项目与实名制数据共享",
                    "分批公布解决项目名单",
                    "老旧小区综合整治新开工");
    private static final List<String> UNITS = List.of("人社局", "高院", "住建委", "规自委", "城管委");

    static SampleTask of(int place) {
        int issue = place / 40 + 1;
        int task = place % 40 + 1;
        var number = "%02d-%02d-%02d".formatted(issue, task / 10 + 1, task % 10 + 1);
        var months = new ArrayList<String>();
        for (int month = 1; month <= 12; month++) {
            months.add((place + month) % 5 == 0 ? "" : Integer.toString((place * 7 + month) % 60));
        }
        var content = WORK.get(place % WORK.size());
        return new SampleTask(
                new UUID(1, place), number, content, UNITS.get(place % UNITS.size()), months);
    }

    static List<SampleTask> list(int count) {
        var rows = new ArrayList<SampleTask>();
        for (int place = 0; place < count; place++) {
            rows.add(of(place));
        }
        return rows;
    }

    static List<GridGroup<SampleTask>> groups(int count) {
        var groups = new ArrayList<GridGroup<SampleTask>>();
        var rows = list(count);
        for (int from = 0; from < count; from += 40) {
            var part = rows.subList(from, Math.min(count, from + 40));
            int issue = from / 40 + 1;
            Map<String, GridCell> subtotals = new HashMap<>();
            for (int month = 1; month <= 12; month++) {
                var light = Light.values()[(issue + month) % Light.values().length];
                var cell = GridCell.of(month > CURRENT_MONTH ? Light.NOT_STARTED : light, "");
                subtotals.put("m" + month, month > CURRENT_MONTH ? cell.asHollow() : cell);
            }
            subtotals.put("year", GridCell.of("21/" + part.size()));
            var title = "%02d %s (%d项)".formatted(issue, "房产证难办", part.size());
            groups.add(new GridGroup<>(new UUID(2, issue), title, subtotals, part));
        }
        return groups;
    }

    SampleTask withMonth(int month, String text) {
        var changed = new ArrayList<>(months);
        changed.set(month - 1, text);
        return new SampleTask(id, number, content, unit, changed);
    }

    private GridCell month(int month) {
        var text = months.get(month - 1);
        if (text.isEmpty()) {
            return GridCell.EMPTY;
        }
        if (!text.chars().allMatch(Character::isDigit)) {
            return GridCell.of(text);
        }
        var number = new BigDecimal(text);
        if (month > CURRENT_MONTH) {
            return GridCell.of(Light.NOT_STARTED, text).withNumber(number).asHollow();
        }
        var light = Light.values()[number.intValue() % Light.values().length];
        var words = light == Light.OVERDUE ? "逾期" + text + "天" : text;
        var cell = GridCell.of(light, words).withNumber(number);
        return light == Light.OVERDUE
                ? cell.withNote("逾期" + text + "天,无证明材料").withStyle(GridCell.TINTED)
                : cell.withStyle(GridCell.TINTED);
    }

    static List<GridColumn<SampleTask>> columns() {
        var columns = new ArrayList<GridColumn<SampleTask>>();
        columns.add(GridColumn.of("number", "编号", 6, row -> GridCell.of(row.number())));
        columns.add(
                GridColumn.<SampleTask>of("content", "任务内容", 16, row -> GridCell.of(row.content()))
                        .edited(new CellEditor.Text<>(SampleTask::content)));
        columns.add(
                GridColumn.<SampleTask>of("unit", "主责", 6, row -> GridCell.of(row.unit()))
                        .edited(
                                new CellEditor.Choice<>(
                                        SampleTask::unit,
                                        (_, typed) ->
                                                UNITS.stream()
                                                        .filter(unit -> unit.contains(typed))
                                                        .toList())));
        for (int month = 1; month <= 12; month++) {
            int at = month;
            columns.add(
                    GridColumn.<SampleTask>of("m" + at, at + "月", 6.5, row -> row.month(at))
                            .under("%d季度".formatted((at + 2) / 3))
                            .aligned(HPos.CENTER)
                            .withFrame(at == CURRENT_MONTH)
                            .edited(new CellEditor.Number<>(row -> row.months().get(at - 1))));
        }
        columns.add(
                GridColumn.<SampleTask>of("year", "全年", 5, row -> GridCell.of(row.unit()))
                        .aligned(HPos.RIGHT));
        return columns;
    }
}
