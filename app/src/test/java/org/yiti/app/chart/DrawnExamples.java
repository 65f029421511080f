package org.yiti.app.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.yiti.app.chart.ControlChartData.Signal;
import org.yiti.app.chart.HeatMapData.Cell;

/// One chart of each kind, with what is hard about it: few cases, no value, more than 100 %, two things on one spot.
final class DrawnExamples {
    static final String SUB = "计量与单位，2021年";
    static final String FOOT = "数据截至2021-06-30；分母27题";

    private DrawnExamples() {}

    /// By name, in the order in which leaders read them.
    static Map<String, ChartData> all() {
        var all = new LinkedHashMap<String, ChartData>();
        all.put("s-curve", ChartExamples.halfYear());
        all.put("ranking", ChartExamples.bars(9));
        all.put("heat-map", heatMap());
        all.put("quadrant", quadrant());
        all.put("control", control());
        all.put("changes", changes());
        all.put("overdue", overdue());
        all.put("outcomes", bullets());
        all.put("panels", panels());
        all.put("ranks", ranks());
        all.put("policies", rails());
        all.put("ages", ages());
        all.put("stages", stages());
        return all;
    }

    static ChartData of(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    static HeatMapData heatMap() {
        var tones = Tone.values();
        var rows = new ArrayList<HeatMapData.Row>();
        for (int row = 0; row < 10; row++) {
            var cells = new ArrayList<Cell>();
            for (int month = 1; month <= 12; month++) {
                var tone = tones[(row + month) % tones.length];
                cells.add(
                        new Cell(
                                tone,
                                "灯" + tone.ordinal(),
                                month % 3 == 0 ? "" : (month * 8) + "%",
                                month > 6,
                                row + "/" + month));
            }
            rows.add(
                    new HeatMapData.Row(
                            "0" + row + " 老旧小区改造" + row, cells, "−" + row, "issue-" + row));
        }
        return new HeatMapData(
                "27题中7题连续两个月滞后或逾期",
                SUB,
                FOOT,
                IntStream.rangeClosed(1, 12).mapToObj(m -> m + "月").toList(),
                OptionalInt.of(5),
                "比计划",
                rows);
    }

    static QuadrantData quadrant() {
        return new QuadrantData(
                "4题进度达标但诉求上升，需复核措施",
                SUB,
                FOOT,
                "进度比计划（百分点）",
                "诉求量环比（%）",
                new QuadrantData.Corners("干得多，没降下来", "没干够，也没降", "干得多，降下来了", "没干够，但在降"),
                List.of(
                        new QuadrantData.Dot("01", "房产证难办", 4, 12, false, "a"),
                        new QuadrantData.Dot("09", "老旧小区改造", 4, 12, false, "b"),
                        new QuadrantData.Dot("14", "大货车交通安全", 1.2, 3, true, "c"),
                        new QuadrantData.Dot("03", "拖欠工资", 2, -18, false, "d"),
                        new QuadrantData.Dot("12", "教育培训", -8.4, -4, false, "e"),
                        new QuadrantData.Dot("27", "群租房", -2.5, 7, false, "f")));
    }

    static ControlChartData control() {
        double[] values = {
            268, 262, 275, 270, 259, 272, 266, 271, 264, 273, 261, 275, 214, 219, 210, 216, 212
        };
        var points =
                IntStream.range(0, values.length)
                        .mapToObj(i ->
                                new ControlChartData.Point(
                                        "第" + (i + 1) + "周",
                                        values[i],
                                        i >= 13 ? Signal.DOWN : i == 2 ? Signal.UP : Signal.NONE,
                                        i == 5,
                                        "week-" + (i + 1)))
                        .toList();
        return new ControlChartData(
                "欠薪诉求自第13周明显下降，周均268→214",
                SUB,
                FOOT,
                "件",
                points,
                List.of(new ControlChartData.Range(0, 16, 252.2, 226.4, 278.0)),
                List.of(new ControlChartData.Event(11, "裁量基准印发")),
                true);
    }

    static DivergingBarsData changes() {
        return new DivergingBarsData(
                "15题下降，7题降幅超过10%",
                SUB,
                FOOT,
                "%",
                List.of(
                        new DivergingBarsData.Bar(
                                "回天地区", OptionalDouble.of(-27.97), "1677→1208件", false, "a"),
                        new DivergingBarsData.Bar(
                                "群租房", OptionalDouble.of(12.5), "80→90件", false, "b"),
                        new DivergingBarsData.Bar(
                                "路灯", OptionalDouble.of(-10), "20→18件", true, "c"),
                        new DivergingBarsData.Bar(
                                "新增问题", OptionalDouble.empty(), "基数为0，本月5件", true, "d"),
                        new DivergingBarsData.Bar(
                                "房产证难办", OptionalDouble.of(0), "50→50件", false, "e")),
                true);
    }

    static WaterfallData overdue() {
        return new WaterfallData(
                "逾期由9项降到6项：办结销号7，新增3，复发1",
                SUB,
                FOOT,
                new WaterfallData.End("5月31日", 9, "before"),
                List.of(
                        new WaterfallData.Step("办结销号", -7, "closed"),
                        new WaterfallData.Step("新增逾期", 3, "new"),
                        new WaterfallData.Step("复发", 1, "reopened")),
                new WaterfallData.End("6月30日", 6, "after"));
    }

    static BulletData bullets() {
        return new BulletData(
                "3项成效指标中1项达到目标，充电桩仅达目标的41%",
                SUB,
                FOOT,
                OptionalDouble.of(49.6),
                List.of(
                        new BulletData.Row("新增学位", 136.2, OptionalDouble.of(99), "6810/5000个", "a"),
                        new BulletData.Row(
                                "养老助餐点", 96.7, OptionalDouble.of(68.4), "967/1000个", "b"),
                        new BulletData.Row("充电桩", 41, OptionalDouble.empty(), "4100/10000个", "c")));
    }

    static PanelsData panels() {
        var panels = new ArrayList<PanelsData.Panel>();
        for (int i = 0; i < 27; i++) {
            var values = new ArrayList<OptionalDouble>();
            for (int month = 0; month < 6; month++) {
                values.add(
                        i == 4 && month == 2
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(100 + (i % 5 - 2) * month * 3 + month % 2 * 4));
            }
            int change = (i % 5 - 2) * 5;
            panels.add(
                    new PanelsData.Panel(
                            "题目" + (i + 1),
                            values,
                            new Signed(0).of(change) + "%",
                            change < 0 ? Tone.GOOD : change > 0 ? Tone.LATE : Tone.NOT_YET,
                            i == 7,
                            "issue-" + i));
        }
        return new PanelsData(
                "27题中10题下降",
                SUB,
                FOOT,
                IntStream.rangeClosed(1, 6).mapToObj(m -> m + "月").toList(),
                IntStream.range(0, 6).mapToObj(m -> OptionalDouble.of(100 + m)).toList(),
                panels);
    }

    static RanksData ranks() {
        int[][] ranks = {
            {3, 2, 1}, {1, 1, 2}, {2, 3, 3}, {4, 5, 4}, {5, 4, 5}, {6, 6, 9}, {7, 7, 6}
        };
        RanksData.Told[] told = {
            RanksData.Told.ROSE_MOST,
            RanksData.Told.REST,
            RanksData.Told.REST,
            RanksData.Told.REST,
            RanksData.Told.REST,
            RanksData.Told.FELL_MOST,
            RanksData.Told.REST
        };
        String[] names = {"上地", "清河", "学院路", "中关村", "海淀", "回龙观", "史各庄"};
        var lines = new ArrayList<RanksData.Line>();
        for (int i = 0; i < names.length; i++) {
            lines.add(
                    new RanksData.Line(
                            names[i],
                            IntStream.of(ranks[i]).mapToObj(OptionalInt::of).toList(),
                            told[i],
                            "unit-" + i));
        }
        return new RanksData(
                "上地由第3位升至第1位；回龙观由第6位降到第9位", SUB, FOOT, List.of("4月", "5月", "6月"), lines);
    }

    static RailsData rails() {
        return new RailsData(
                "3项政策中2项超期，停在“征求意见”",
                SUB,
                FOOT,
                6.0,
                List.of(
                        new RailsData.Rail(
                                "预付费管理办法",
                                3,
                                OptionalDouble.of(1.2),
                                "征求意见",
                                List.of(new RailsData.Step("起", 1.2), new RailsData.Step("征", 2.8)),
                                "a"),
                        new RailsData.Rail("裁量基准", 5, OptionalDouble.empty(), "计划", List.of(), "b"),
                        new RailsData.Rail(
                                "老旧小区改造条例",
                                9,
                                OptionalDouble.of(4),
                                "起草",
                                List.of(new RailsData.Step("起", 4)),
                                "c")));
    }

    static AgesData ages() {
        return new AgesData(
                "半数在办件超过20天，最老96天",
                SUB,
                FOOT,
                OptionalDouble.of(20),
                List.of(
                        new AgesData.Lane(
                                "市住建委",
                                List.of(
                                        new AgesData.Dot("督2021-0007", 96, true, "a"),
                                        new AgesData.Dot("督2021-0012", 20, false, "b"),
                                        new AgesData.Dot("督2021-0013", 20, true, "c"))),
                        new AgesData.Lane(
                                "市人力社保局",
                                List.of(
                                        new AgesData.Dot("督2021-0009", 61, true, "d"),
                                        new AgesData.Dot("督2021-0020", 3, false, "e")))));
    }

    static StagesData stages() {
        return new StagesData(
                "“核验中”压得最久：4项，中位8天",
                SUB,
                FOOT,
                List.of(
                        new StagesData.Stage("已交办", 3, OptionalInt.of(1), false, "ISSUED"),
                        new StagesData.Stage("办理中", 12, OptionalInt.of(6), false, "IN_PROGRESS"),
                        new StagesData.Stage("核验中", 4, OptionalInt.of(8), true, "VERIFYING"),
                        new StagesData.Stage("回头看", 0, OptionalInt.empty(), false, "LOOK_BACK")));
    }
}
