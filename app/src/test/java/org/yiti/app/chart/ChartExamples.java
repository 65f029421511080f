package org.yiti.app.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.yiti.app.chart.RankedBarsData.Bar;
import org.yiti.app.chart.SCurveData.Mark;
import org.yiti.app.chart.SCurveData.Point;

/// Charts that the tests look at.
final class ChartExamples {
    private static final double[] PLAN = {2, 6, 12, 20, 33, 48, 58, 68, 77, 86, 94, 100};
    private static final double[] ACTUAL = {1, 4, 9, 18, 29, 45.6};

    private ChartExamples() {}

    static SCurveData halfYear() {
        return curve(path("plan-", PLAN), path("actual-", ACTUAL));
    }

    static SCurveData curve(List<Point> plan, List<Point> actual) {
        return new SCurveData(
                "半年完成45.6%，落后序时2.4个百分点",
                "累计完成任务占全年任务，%，2021年",
                "数据截至2021-06-30；分母603项任务",
                plan,
                actual,
                Optional.of("275/603"),
                List.of(new Mark(3, "方案印发")));
    }

    /// Bars of 1, 2, 3 … in no order of value; the second best is highlighted.
    static RankedBarsData bars(int count) {
        var bars = new ArrayList<Bar>();
        for (int value = 1; value <= count; value++) {
            bars.add(bar(value, value == count - 1));
        }
        Collections.shuffle(bars, new Random(7));
        return ranked(bars);
    }

    static RankedBarsData ranked(List<Bar> bars) {
        return new RankedBarsData("末位三区差12个百分点以上", "完成率，%，2021年", "数据截至2021-06-30", "%", bars);
    }

    private static Bar bar(int value, boolean highlighted) {
        return new Bar(
                "区" + value,
                value,
                value + "/100",
                OptionalDouble.of(5),
                highlighted,
                "row-" + value);
    }

    private static List<Point> path(String key, double[] percents) {
        return IntStream.range(0, percents.length)
                .mapToObj(i -> new Point(i + 1, percents[i], key + (i + 1)))
                .toList();
    }
}
