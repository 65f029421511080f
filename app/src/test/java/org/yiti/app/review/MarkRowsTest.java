package org.yiti.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.ControlChartData;
import org.yiti.app.chart.DivergingBarsData;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.chart.WaterfallData;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.Part;
import org.yiti.app.yearchart.Behind;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.supervision.OverdueBalance.OverdueReason;

/// Whatever mark of a chart is clicked, the rows that open make up the number that is drawn at it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkRowsTest {
    private static final int YEAR = 2021;
    private Deck deck;

    @BeforeAll
    void make(@TempDir Path home) throws Exception {
        deck = JuneDeck.make(home);
    }

    /// Every chart of a kind, with its page.
    ///
    /// @return how many there are
    private <C extends ChartData> int each(Class<C> kind, BiConsumer<PackPage, C> check) {
        int count = 0;
        for (var page : deck.pack().pages()) {
            for (var part : page.parts()) {
                if (part instanceof Part.Charts(var beside, var _)) {
                    for (var chart : beside) {
                        if (kind.isInstance(chart)) {
                            check.accept(page, kind.cast(chart));
                            count++;
                        }
                    }
                }
            }
        }
        return count;
    }

    private Behind.OfFigure figure(PackPage page, ChartData chart, String key) {
        var behind = deck.behind(page, chart, key);
        assertThat(behind).as(chart.title() + " " + key).isInstanceOf(Behind.OfFigure.class);
        return (Behind.OfFigure) behind;
    }

    /// The rows that a sheet lists first.
    private static int listed(Behind behind) {
        return behind.sheet(JuneDeck.TEXTS).lines().getFirst().rows().size();
    }

    private static void says(Figure figure, double drawn) {
        assertThat(figure.value().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(drawn));
    }

    @Test
    void a_month_of_the_curve_opens_the_tasks_as_they_stood_at_its_end() {
        int charts =
                each(
                        SCurveData.class,
                        (page, curve) -> {
                            var drawn = new TreeMap<String, Double>();
                            curve.plan().forEach(p -> drawn.put(p.rowKey(), p.percent()));
                            curve.actual().forEach(p -> drawn.put(p.rowKey(), p.percent()));
                            assertThat(drawn).hasSize(12);
                            drawn.forEach((key, percent) -> month(page, curve, key, percent));
                        });
        assertThat(charts).isEqualTo(28);
    }

    private void month(PackPage page, SCurveData curve, String key, double drawn) {
        var opened = figure(page, curve, key);
        var figure = opened.figure();
        int month = Integer.parseInt(key);
        assertThat(YearMonth.from(figure.asOf())).isEqualTo(YearMonth.of(YEAR, month));
        assertThat(figure.code())
                .isEqualTo(month <= 6 ? FigureCode.TASK_PROGRESS : FigureCode.PLAN_PROGRESS);
        assertThat(figure.scope())
                .isEqualTo(
                        Deck.issueOf(page)
                                .<FigureScope>map(FigureScope.OfIssue::new)
                                .orElse(FigureScope.YEAR));
        says(figure, drawn);
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (UUID id : figure.counted()) {
            var task = opened.at().book().task(id).orElseThrow();
            var path = opened.at().lights().trajectory(task);
            var percent =
                    month <= 6
                            ? path.actual(month)
                                    .orElse(BigDecimal.ZERO)
                                    .min(BigDecimal.valueOf(100))
                            : path.plan(month);
            sum = sum.add(task.weight().multiply(percent));
            weights = weights.add(task.weight());
        }
        assertThat(sum.divide(weights, 1, RoundingMode.HALF_UP))
                .as(page.key() + " " + key)
                .isEqualByComparingTo(BigDecimal.valueOf(drawn));
    }

    @Test
    void months_of_the_curve_that_differ_open_numbers_that_differ() {
        var seen = new ArrayList<List<BigDecimal>>();
        each(
                SCurveData.class,
                (page, curve) ->
                        seen.add(
                                curve.actual().stream()
                                        .map(point ->
                                                figure(page, curve, point.rowKey())
                                                        .figure()
                                                        .value()
                                                        .orElseThrow())
                                        .distinct()
                                        .toList()));
        assertThat(seen.getFirst()).hasSize(6);
    }

    @Test
    void a_step_of_the_waterfall_opens_its_own_tasks_and_its_ends_what_was_overdue_then() {
        int charts =
                each(
                        WaterfallData.class,
                        (page, fall) -> {
                            var may = figure(page, fall, fall.start().rowKey());
                            var june = figure(page, fall, fall.end().rowKey());
                            says(may.figure(), fall.start().count());
                            says(june.figure(), fall.end().count());
                            assertThat(may.figure().counted()).hasSize(fall.start().count());
                            assertThat(june.figure().counted()).hasSize(fall.end().count());
                            assertThat(fall.steps()).isNotEmpty();
                            for (var step : fall.steps()) {
                                step(
                                        step,
                                        deck.behind(page, fall, step.rowKey()),
                                        may.figure().counted(),
                                        june.figure().counted());
                            }
                        });
        assertThat(charts).isEqualTo(1);
    }

    private static void step(
            WaterfallData.Step step, Behind behind, List<UUID> before, List<UUID> after) {
        var rows = ((Behind.Counted) behind).entries().stream().map(Behind.Entry::row).toList();
        assertThat(rows).hasSize(Math.abs(step.change())).doesNotHaveDuplicates();
        assertThat(listed(behind)).isEqualTo(rows.size());
        boolean came = OverdueReason.valueOf(step.rowKey()).came();
        assertThat(came).isEqualTo(step.change() > 0);
        assertThat(came ? after : before).containsAll(rows);
        assertThat(came ? before : after).doesNotContainAnyElementsOf(rows);
    }

    @Test
    void a_month_of_the_control_chart_opens_its_own_volumes() {
        var own = new ArrayList<String>();
        var earlier = new ArrayList<String>();
        int charts =
                each(
                        ControlChartData.class,
                        (page, chart) -> {
                            for (var point : chart.points()) {
                                var behind = deck.behind(page, chart, point.rowKey());
                                if (point.rowKey().startsWith("2020-")) {
                                    assertThat(behind).isInstanceOf(Behind.Nothing.class);
                                    earlier.add(point.rowKey());
                                } else {
                                    volume(page, point, (Behind.Counted) behind);
                                    own.add(point.rowKey());
                                }
                            }
                        });
        assertThat(charts).isEqualTo(27);
        assertThat(own).hasSizeGreaterThan(100);
        assertThat(earlier).as("of the year before, which has no rows here").hasSize(27 * 12);
    }

    private void volume(PackPage page, ControlChartData.Point point, Behind.Counted behind) {
        var at = deck.source().at();
        int month = Integer.parseInt(point.rowKey());
        var issue = Deck.issueOf(page).orElseThrow();
        assertThat(behind.entries()).extracting(Behind.Entry::row).containsExactly(issue);
        long dispatched =
                at.volumes().stream()
                        .filter(total -> total.month() == month && total.issue().equals(issue))
                        .mapToLong(total -> total.dispatched())
                        .sum();
        assertThat(behind.entries().getFirst().note())
                .isEqualTo(JuneDeck.TEXTS.tr("mark.volume.row", dispatched));
        var first = YearMonth.of(YEAR, month).atDay(1);
        long days = first.datesUntil(first.plusMonths(1)).filter(at.calendar()::isWorkday).count();
        assertThat(
                        BigDecimal.valueOf(dispatched)
                                .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(BigDecimal.valueOf(point.value()));
    }

    @Test
    void a_bar_opens_the_rows_of_its_unit_or_issue() {
        int changes =
                each(
                        DivergingBarsData.class,
                        (page, chart) -> {
                            for (var bar : chart.bars()) {
                                var figure = figure(page, chart, bar.rowKey()).figure();
                                assertThat(figure.counted())
                                        .containsExactly(UUID.fromString(bar.rowKey()));
                                if (bar.change().isPresent()) {
                                    says(figure, bar.change().getAsDouble());
                                }
                            }
                        });
        int rankings =
                each(
                        RankedBarsData.class,
                        (page, chart) -> {
                            for (var bar : chart.bars()) {
                                var figure = figure(page, chart, bar.rowKey()).figure();
                                says(figure, bar.value());
                                assertThat(bar.fraction())
                                        .isEqualTo(
                                                figure.counted().size() + "/" + figure.of().size());
                            }
                        });
        assertThat(Map.of("changes", changes, "rankings", rankings))
                .isEqualTo(Map.of("changes", 1, "rankings", 1));
    }

    @Test
    void the_rows_that_open_are_those_of_the_sheet() {
        var model = new ReviewModel(deck, 0, JuneDeck.TEXTS);
        each(
                WaterfallData.class,
                (_, fall) -> {
                    var step = fall.steps().getLast();
                    var mark = new Mark.Point(fall, step.rowKey());
                    model.open(mark);
                    var sheet = model.rowsProperty().get().orElseThrow();
                    assertThat(sheet.title()).contains(step.label());
                    assertThat(sheet.lines().getFirst().rows()).hasSize(Math.abs(step.change()));
                    assertThat(model.markProperty().get()).contains(mark);
                });
    }
}
