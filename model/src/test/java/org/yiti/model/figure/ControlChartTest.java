package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.model.figure.ControlChart.Direction;
import org.yiti.model.figure.ControlChart.Rule;
import org.yiti.model.figure.ControlChart.Rules;

class ControlChartTest {
    /// Alternating about 100, so that the moving range is 4 and the limits are 100 ± 10.64.
    private static List<Double> alternating(int count) {
        return Stream.iterate(102.0, value -> 200 - value).limit(count).toList();
    }

    private static List<Double> values(double... given) {
        return DoubleStream.of(given).boxed().toList();
    }

    @Test
    void limitsAreTheMeanAndTwoPointSixSixTimesTheMeanMovingRange() {
        var range = new ControlChart(alternating(12), List.of()).ranges().getFirst();
        assertThat(range.mean()).isEqualTo(100);
        assertThat(range.upper()).isEqualTo(100 + 2.66 * 4, within(1e-9));
        assertThat(range.lower()).isEqualTo(100 - 2.66 * 4, within(1e-9));
    }

    /// The twelve weeks before and the seven after of the example in product.md: 268 a week, then 214.
    @Test
    void aFallFrom268To214IsSeen() {
        var weeks = values(268, 262, 275, 270, 259, 272, 266, 271, 264, 273, 261, 275);
        var after = values(214, 219, 210, 216, 212, 215, 213, 217);
        var all = new ArrayList<>(weeks);
        all.addAll(after);
        var chart = new ControlChart(all, List.of());
        assertThat(weeks.stream().mapToDouble(v -> v).average().orElseThrow()).isEqualTo(268);
        assertThat(chart.now()).contains(Direction.DOWN);
        assertThat(chart.signal(19).orElseThrow().rules()).contains(Rule.RUN);
        assertThat(chart.signal(0).orElseThrow().direction()).isEqualTo(Direction.UP);
    }

    @Test
    void elevenMonthsSayNothing() {
        var chart = new ControlChart(alternating(11), List.of());
        assertThat(chart.ranges()).isEmpty();
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.judged()).isFalse();
        assertThat(chart.now()).isEmpty();
    }

    static Stream<Arguments> signals() {
        return Stream.of(
                Arguments.of(
                        "one outside",
                        values(102, 98, 102, 98, 102, 98, 102, 98, 102, 98, 102, 98, 102, 130),
                        List.of(13),
                        Direction.UP),
                Arguments.of(
                        "eight on one side",
                        values(
                                98, 103, 97, 104, 96, 105, 101, 102, 101, 102, 101, 102, 101, 102,
                                90, 92),
                        List.of(7, 8, 9, 10, 11, 12, 13),
                        Direction.UP),
                Arguments.of(
                        "six falling",
                        values(
                                100, 96, 104, 97, 103, 96, 104, 103.5, 102, 100, 98, 96.5, 101, 97,
                                103),
                        List.of(6, 7, 8, 9, 10, 11),
                        Direction.DOWN),
                Arguments.of(
                        "two of three near the limit",
                        values(
                                102, 98, 102, 98, 102, 98, 102, 98, 102, 114, 100, 114, 98, 102, 98,
                                102, 98, 102, 98, 102, 98),
                        List.of(9, 11),
                        Direction.UP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signals")
    void everyRuleFindsItsValues(
            String name, List<Double> values, List<Integer> expected, Direction direction) {
        var found = new ControlChart(values, List.of()).signals();
        assertThat(found).extracting(ControlChart.Signal::at).containsAll(expected);
        assertThat(found.stream().filter(signal -> expected.contains(signal.at())))
                .allMatch(signal -> signal.direction() == direction);
    }

    @Test
    void steadyValuesGiveNoSignal() {
        assertThat(new ControlChart(alternating(24), List.of()).signals()).isEmpty();
        assertThat(new ControlChart(Collections.nCopies(12, 5.0), List.of()).signals()).isEmpty();
    }

    @Test
    void aRunOfSevenCountsWhereTheRulesSaySeven() {
        var values = values(98, 104, 96, 104, 96, 101, 102, 101, 102, 101, 102, 101, 94, 97);
        assertThat(new ControlChart(values, List.of()).signals()).isEmpty();
        var strict = new ControlChart(values, List.of(), new Rules(12, 7, 6));
        assertThat(strict.signals())
                .extracting(ControlChart.Signal::at)
                .containsExactly(5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void aRecordedEventBeginsANewStretchWithItsOwnMean() {
        var all = new ArrayList<>(alternating(12));
        alternating(12).forEach(value -> all.add(value - 50));
        var chart = new ControlChart(all, List.of(12), Rules.USUAL);
        assertThat(chart.ranges())
                .extracting(ControlChart.Range::mean)
                .containsExactly(100.0, 50.0);
        assertThat(chart.signals()).isEmpty();
        assertThat(new ControlChart(all, List.of()).signals()).hasSize(24);
    }

    @Test
    void theLowerLimitOfCountsIsNotBelowNone() {
        var counts = values(1, 9, 0, 8, 2, 9, 1, 7, 0, 9, 1, 8);
        assertThat(new ControlChart(counts, List.of()).ranges().getFirst().lower()).isZero();
    }
}
