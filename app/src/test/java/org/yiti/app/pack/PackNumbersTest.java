package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.yearchart.ChartName;
import org.yiti.app.yearchart.ChartSource;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// The numbers of a pack against what this test counts in the rows by itself, sentence by sentence and cell by cell.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackNumbersTest {
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);

    private Store store;
    private Snapshot june;
    private Pack pack;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        store = TestStores.sample(home, new Actor("anna", "安娜"));
        pack = pack(JUNE);
        june = Snapshot.read(store, Optional.of(2021), JUNE.atEndOfMonth()).orElseThrow();
    }

    @AfterAll
    void close() throws Exception {
        store.close();
    }

    private Pack pack(YearMonth month) throws Exception {
        var source = new PackSources(store, TEXTS).live(month, TODAY, "");
        return new PackMaker(source).make(Progress.SILENT);
    }

    private static PackPage page(Pack pack, PageKind kind) {
        return pack.pages().stream().filter(page -> page.kind() == kind).findFirst().orElseThrow();
    }

    private static Part.Grid grid(PackPage page) {
        return page.parts().stream()
                .flatMap(part -> part instanceof Part.Grid grid ? Optional.of(grid).stream() : null)
                .findFirst()
                .orElseThrow();
    }

    private static boolean done(Task task) {
        return task.status() == TaskStatus.DONE;
    }

    /// To one place, half up, in a way of its own.
    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part * 1000)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .movePointLeft(1)
                .toPlainString();
    }

    @Test
    void the_overall_page_says_what_the_rows_of_june_give() {
        var overall = page(pack, PageKind.OVERALL);
        var tasks = june.book().tasks();
        long done = tasks.stream().filter(PackNumbersTest::done).count();
        assertThat(overall.said())
                .extracting(Said::words)
                .containsExactly(
                        "27个问题中19个进度超过计划，15个诉求量比上月下降，7个降幅超过10%",
                        "%d项任务已完成%d项，完成率%s%%；加权进度比计划落后1.4个百分点。"
                                .formatted(tasks.size(), done, percent(done, tasks.size())),
                        "计划出台政策65项，已出台31项，出台率%s%%；本月应出台11项，已出台5项。".formatted(percent(31, 65)),
                        "逾期任务19项；本月到期29项，已完成21项；12家主责单位中3家有未报任务；待核验0项。");
    }

    @Test
    void each_issue_s_page_counts_its_own_tasks_and_volumes() {
        var volumes = june.index().volumes();
        for (Issue issue : june.book().issues()) {
            var page =
                    pack.pages().stream()
                            .filter(each -> each.key().endsWith(":" + issue.id()))
                            .findFirst()
                            .orElseThrow();
            var tasks = june.book().tasksOf(issue.id());
            long done = tasks.stream().filter(PackNumbersTest::done).count();
            var words = page.said().stream().map(Said::words).toList();
            assertThat(words.get(1))
                    .startsWith(
                            "%d项任务已完成%d项（%s%%）；逾期%d项，"
                                    .formatted(
                                            tasks.size(),
                                            done,
                                            percent(done, tasks.size()),
                                            tasks.stream().filter(june.lights()::overdue).count()));
            var change = volumes.monthOnMonth(issue);
            long now = change.numerator().longValueExact();
            long before = change.denominator().longValueExact();
            assertThat(words.get(2))
                    .startsWith("派单%d件，上月%d件，环比".formatted(now, before))
                    .contains(
                            (now < before ? "下降" : "上升")
                                    + percent(Math.abs(now - before), before)
                                    + "%");
            assertThat(page.title().words()).contains(percent(Math.abs(now - before), before));
        }
    }

    /// Behind, overdue or listed at the end of May and of June.
    @Test
    void the_heat_map_s_finding_counts_the_issues_that_lag_two_months_in_a_row() throws Exception {
        var bad = Set.of(Light.BEHIND, Light.OVERDUE, Light.LISTED);
        var may = june.lights().at(LocalDate.of(2021, 5, 31));
        long lasting =
                june.book().issues().stream()
                        .map(issue -> new FigureScope.OfIssue(issue.id()))
                        .filter(scope -> bad.contains(may.counts(scope).worst()))
                        .filter(scope -> bad.contains(june.lights().counts(scope).worst()))
                        .count();
        var heat =
                new YearCharts(ChartSource.read(store, june), TEXTS)
                        .of(ChartName.HEAT_MAP, Optional.empty());
        assertThat(heat.title()).startsWith("27题中" + lasting + "题连续2个月滞后或逾期");
        assertThat(grid(page(pack, PageKind.MATRIX)).columns().get(6).head()).isEqualTo("⑥");
    }

    /// As leaders read them: overdue, ranking, who moved, volumes side by side.
    @Test
    void ranks_and_small_charts_follow_the_ranking_once_there_are_two_months() throws Exception {
        assertThat(pack.pages())
                .extracting(PackPage::kind)
                .containsSubsequence(
                        PageKind.OVERALL,
                        PageKind.MATRIX,
                        PageKind.FOCUS,
                        PageKind.LATE,
                        PageKind.RANKING,
                        PageKind.RANKS,
                        PageKind.PANELS,
                        PageKind.ISSUE);
        assertThat(pack(YearMonth.of(2021, 1)).pages())
                .extracting(PackPage::kind)
                .doesNotContain(PageKind.RANKS);
    }

    @Test
    void the_matrix_has_the_light_of_each_month_s_end_and_the_gap_of_today() {
        var rows = grid(page(pack, PageKind.MATRIX)).rows();
        assertThat(rows).hasSameSizeAs(june.book().issues());
        for (Issue issue : june.book().issues()) {
            var scope = new FigureScope.OfIssue(issue.id());
            var row =
                    rows.stream()
                            .filter(each -> each.getFirst().words().startsWith(issue.code()))
                            .findFirst()
                            .orElseThrow();
            for (int month = 1; month <= 12; month++) {
                var expected =
                        month > 6
                                ? Optional.empty()
                                : Optional.of(
                                        june.at(YearMonth.of(2021, month).atEndOfMonth())
                                                .lights()
                                                .counts(scope)
                                                .worst());
                assertThat(row.get(month).light()).as("%s, %d", issue, month).isEqualTo(expected);
            }
            var figures = june.figures();
            var gap =
                    figures.taskProgress(scope)
                            .value()
                            .orElseThrow()
                            .subtract(figures.planProgress(scope).value().orElseThrow());
            var shown = new BigDecimal(row.getLast().words().replace('−', '-').replace("+", ""));
            // each of the two is rounded by itself
            assertThat(shown.subtract(gap).abs()).isLessThanOrEqualTo(new BigDecimal("0.1"));
        }
    }

    @Test
    void overdue_tasks_stand_with_their_days_and_units_with_their_shares() {
        for (var row : grid(page(pack, PageKind.LATE)).rows()) {
            var task =
                    june.book().tasks().stream()
                            .filter(each -> each.no().equals(row.getFirst().words()))
                            .findFirst()
                            .orElseThrow();
            var due = LocalDate.parse(row.get(3).words());
            assertThat(due).isEqualTo(task.dueDate());
            assertThat(row.getLast().words())
                    .isEqualTo(
                            Long.toString(ChronoUnit.DAYS.between(due, LocalDate.of(2021, 6, 30))));
            assertThat(done(task)).isFalse();
        }
        for (var row : grid(page(pack, PageKind.RANKING)).rows()) {
            var tasks =
                    june.book().tasks().stream()
                            .filter(task ->
                                    june.units()
                                            .label(june.lights().leadUnit(task).orElse(null))
                                            .equals(row.get(1).words()))
                            .toList();
            long done = tasks.stream().filter(PackNumbersTest::done).count();
            assertThat(row)
                    .extracting(Part.Cell::words)
                    .endsWith(
                            Long.toString(done),
                            Integer.toString(tasks.size()),
                            percent(done, tasks.size()) + "%");
        }
    }

    @Test
    void volumes_of_an_earlier_month_are_not_called_this_month_s() throws Exception {
        var july = pack(YearMonth.of(2021, 7)); // volumes reach to June
        assertThat(page(july, PageKind.OVERALL).title().words())
                .isEqualTo("27个问题中19个进度超过计划，15个6月诉求量比5月下降，7个降幅超过10%");
        assertThat(page(july, PageKind.VOLUMES).about()).startsWith("2021年6月派单量");
        for (PackPage page : july.pages()) {
            for (Said said : page.said()) {
                if (said.words().contains("派单") || said.words().contains("诉求")) {
                    assertThat(said.words()).contains("6月").doesNotContain("上月");
                }
            }
        }
    }

    @Test
    void a_month_without_one_before_says_that_nothing_can_be_compared() throws Exception {
        var overall = page(pack(YearMonth.of(2021, 1)), PageKind.OVERALL);
        assertThat(overall.title().words()).isEqualTo("27个问题中没有进度超过计划的，没有逾期任务");
        assertThat(overall.notes()).extracting(Said::words).containsExactly("派单量还没有可以相比的两个月。");
    }
}
