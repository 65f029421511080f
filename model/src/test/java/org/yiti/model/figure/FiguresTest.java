package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Table;

class FiguresTest {
    private static final LocalDate MAY_31 = LocalDate.of(2021, 5, 31);
    private static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);
    private static final UUID UNIT_A = new UUID(1, 1);
    private static final UUID UNIT_B = new UUID(1, 2);
    private static final UUID UNIT_C = new UUID(1, 3);

    private final YearBookFixture year = new YearBookFixture(2021);

    private Figures at(LocalDate asOf) {
        return new Figures(year.book(), WorkCalendar.standard(), asOf);
    }

    /// 603 tasks over 27 issues, the first 275 of them done by the end of May.
    private void cityList() {
        var issues = new UUID[27];
        for (int i = 0; i < 27; i++) {
            issues[i] = year.issue(i + 1, "问题" + (i + 1));
        }
        for (int i = 0; i < 603; i++) {
            var no = "%02d-%03d".formatted(i % 27 + 1, i);
            if (i < 275) {
                year.doneTask(issues[i % 27], no, MAY_31.minusDays(i % 90));
            } else {
                year.task(issues[i % 27], no);
            }
        }
        for (int i = 0; i < 65; i++) {
            year.policy(issues[i % 27], "P" + i, i < 31 ? PolicyStage.ISSUED : PolicyStage.REVIEW);
        }
    }

    @Test
    void theCityHasDone275Of603TasksAndIssued31Of65Policies() {
        cityList();
        var figures = at(MAY_31);
        var tasks = figures.taskRate(FigureScope.YEAR);
        assertThat(tasks.value()).contains(new BigDecimal("45.6"));
        assertThat(tasks.counted()).hasSize(275);
        assertThat(tasks.of()).hasSize(603).containsAll(tasks.counted());
        var policies = figures.policyRate(FigureScope.YEAR);
        assertThat(policies.value()).contains(new BigDecimal("47.7"));
        assertThat(policies.counted()).hasSize(31);
        assertThat(policies.of()).hasSize(65);
        assertThat(tasks.sentence().key()).isEqualTo("figure.TASK_RATE.sentence");
        assertThat(tasks.sentence().args().subList(0, 2))
                .containsExactly(new BigDecimal("275"), new BigDecimal("603"));
    }

    @Test
    void thePartsOfTheYearAddUpToTheYear() {
        cityList();
        var figures = at(MAY_31);
        var whole = figures.taskRate(FigureScope.YEAR);
        var parts =
                year.book().issues().stream()
                        .map(issue -> figures.taskRate(new FigureScope.OfIssue(issue.id())))
                        .toList();
        assertThat(parts.stream().flatMap(f -> f.counted().stream()))
                .containsExactlyInAnyOrderElementsOf(whole.counted());
        assertThat(parts.stream().flatMap(f -> f.of().stream()))
                .containsExactlyInAnyOrderElementsOf(whole.of());
    }

    @Test
    void aTaskThatIsDoneLaterIsNotDoneYet() {
        var issue = year.issue(1, "拖欠工资");
        year.doneTask(issue, "01-01", JUNE_30);
        assertThat(at(MAY_31).taskRate(FigureScope.YEAR).value()).contains(new BigDecimal("0.0"));
        assertThat(at(JUNE_30).taskRate(FigureScope.YEAR).value())
                .contains(new BigDecimal("100.0"));
    }

    @Test
    void longTermTasksLeaveTheDenominatorAndSaySoWhileCancelledOnesStay() {
        var issue = year.issue(1, "拖欠工资");
        var done = year.doneTask(issue, "01-01", MAY_31);
        var cancelled = year.task(issue, "01-02", Map.of(TASK_STATUS, TaskStatus.CANCELLED.name()));
        var longTerm = year.task(issue, "01-03", Map.of(TASK_LONG_TERM, true));
        var rate = at(MAY_31).taskRate(FigureScope.YEAR);
        assertThat(rate.counted()).containsExactly(done);
        assertThat(rate.of()).containsExactly(done, cancelled);
        assertThat(rate.leftOut()).extracting(LeftOut::row).containsExactly(longTerm);
        assertThat(rate.leftOut().getFirst().why().key()).isEqualTo("figure.leftOut.longTerm");
    }

    @Test
    void aRateOfNothingHasNoValue() {
        var rate = at(MAY_31).taskRate(FigureScope.YEAR);
        assertThat(rate.value()).isEmpty();
        assertThat(rate.words().key()).isEqualTo("figure.none");
        assertThat(at(MAY_31).curve(FigureScope.YEAR).plan()).isEmpty();
    }

    @Test
    void aLawCountsOncePassedAndAMergedPolicyLeavesTheDenominator() {
        var issue = year.issue(1, "预付式消费退费难");
        var law = year.policy(issue, "1", PolicyStage.PASSED);
        year.set(law, POLICY_KIND, "地方性法规");
        var notice = year.policy(issue, "2", PolicyStage.PASSED);
        year.set(notice, POLICY_KIND, "通知");
        var merged = year.policy(issue, "3", PolicyStage.MERGED);
        var carried = year.policy(issue, "4", PolicyStage.CARRIED_OVER);
        var cancelled = year.policy(issue, "5", PolicyStage.CANCELLED);
        var rate = at(JUNE_30).policyRate(FigureScope.YEAR);
        assertThat(rate.counted()).containsExactly(law);
        assertThat(rate.of()).containsExactly(law, notice, carried, cancelled);
        assertThat(rate.leftOut()).extracting(LeftOut::row).containsExactly(merged);
    }

    @Test
    void policiesAreDueInTheirPlannedMonthOrTheOneTheyAreDeferredTo() {
        var issue = year.issue(1, "教育培训机构规范管理");
        var june = year.policy(issue, "1", PolicyStage.ISSUED);
        year.set(june, POLICY_PLAN_MONTH, 6);
        var deferredHere = year.policy(issue, "2", PolicyStage.REVIEW);
        year.set(deferredHere, POLICY_PLAN_MONTH, 3);
        year.set(deferredHere, POLICY_DEFERRED_TO, LocalDate.of(2021, 6, 15));
        var deferredAway = year.policy(issue, "3", PolicyStage.REVIEW);
        year.set(deferredAway, POLICY_PLAN_MONTH, 6);
        year.set(deferredAway, POLICY_DEFERRED_TO, LocalDate.of(2021, 9, 30));
        var due = at(JUNE_30).policyDue(FigureScope.YEAR);
        assertThat(due.of()).containsExactly(june, deferredHere);
        assertThat(due.counted()).containsExactly(june);
    }

    @Test
    void weightedProgressCapsEachTaskAtHundred() {
        var issue = year.issue(1, "老旧小区改造");
        var heavy = year.task(issue, "01-01", Map.of(TASK_WEIGHT, new BigDecimal("3")));
        year.report(heavy, 5, "20");
        var over = year.task(issue, "01-02", Map.of(TASK_QUANTITY_TARGET, new BigDecimal("100")));
        year.report(
                over,
                5,
                Map.of(
                        MONTH_REPORT_QUANTITY,
                        new BigDecimal("150"),
                        MONTH_REPORT_STATE,
                        "ACCEPTED"));
        var figures = at(MAY_31);
        assertThat(figures.taskProgress(FigureScope.YEAR).value()).contains(new BigDecimal("40.0"));
        assertThat(figures.lights().trajectory(year.book().task(over).orElseThrow()).actual(5))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("150"));
    }

    @Test
    void theScheduleCountsBothEndsAndBeginsInJanuaryWhereNoStartIsSet() {
        var issue = year.issue(1, "老旧小区改造");
        year.task(issue, "01-01", Map.of(TASK_DUE_DATE, LocalDate.of(2021, 4, 10)));
        var task = year.book().tasks().getFirst();
        assertThat(at(LocalDate.of(2021, 1, 1)).schedulePercent(task)).isEqualTo("1.0");
        assertThat(at(LocalDate.of(2021, 2, 19)).schedulePercent(task)).isEqualTo("50.0");
        assertThat(at(LocalDate.of(2020, 12, 31)).schedulePercent(task)).isEqualByComparingTo("0");
        assertThat(at(LocalDate.of(2021, 7, 1)).schedulePercent(task)).isEqualByComparingTo("100");
    }

    @Test
    void everyTaskIsInOneScheduleClassWithTwoPointsOfTolerance() {
        var issue = year.issue(1, "老旧小区改造");
        var behind = progress(issue, "01", "47.9");
        var low = progress(issue, "02", "48");
        var high = progress(issue, "03", "52");
        var ahead = progress(issue, "04", "52.1");
        var done = year.doneTask(issue, "05", MAY_31);
        var longTerm = year.task(issue, "06", Map.of(TASK_LONG_TERM, true));
        var classes = at(MAY_31).scheduleClasses(FigureScope.YEAR);
        assertThat(classes.get(ScheduleClass.BEHIND.ordinal()).counted()).containsExactly(behind);
        assertThat(classes.get(ScheduleClass.ON_PLAN.ordinal()).counted())
                .containsExactly(low, high);
        assertThat(classes.get(ScheduleClass.AHEAD.ordinal()).counted()).containsExactly(ahead);
        assertThat(classes.get(ScheduleClass.DONE.ordinal()).counted()).containsExactly(done);
        assertThat(classes.get(ScheduleClass.OTHER.ordinal()).counted()).containsExactly(longTerm);
    }

    private UUID progress(UUID issue, String no, String actual) {
        var task = year.task(issue, no);
        year.plan(task, 5, "50");
        year.report(task, 5, actual);
        return task;
    }

    @Test
    void tasksDueThisMonthAreCountedWithThoseDone() {
        var issue = year.issue(1, "劳动就业");
        var open = year.task(issue, "01", Map.of(TASK_DUE_DATE, LocalDate.of(2021, 6, 1)));
        var done = year.doneTask(issue, "02", LocalDate.of(2021, 5, 3));
        year.set(done, TASK_DUE_DATE, JUNE_30);
        year.task(issue, "03", Map.of(TASK_DUE_DATE, LocalDate.of(2021, 7, 1)));
        var due = at(LocalDate.of(2021, 6, 10)).dueThisMonth(FigureScope.YEAR);
        assertThat(due.of()).containsExactly(open, done);
        assertThat(due.counted()).containsExactly(done);
    }

    @Test
    void anIssueIsAheadWhenItsProgressWithOverFulfilmentPassesThePlan() {
        var ahead = year.issue(1, "普惠幼儿园入园");
        progress(ahead, "01", "55");
        var exact = year.issue(2, "老旧小区改造");
        progress(exact, "02", "50");
        var empty = year.issue(3, "房产证难办");
        var figure = at(MAY_31).issuesAhead(FigureScope.YEAR);
        assertThat(figure.counted()).containsExactly(ahead);
        assertThat(figure.of()).containsExactly(ahead, exact);
        assertThat(figure.leftOut()).extracting(LeftOut::row).containsExactly(empty);
    }

    @Test
    void nineteenOf27IssuesAheadAreSeventyPercent() {
        for (int i = 1; i <= 27; i++) {
            progress(year.issue(i, "问题" + i), "" + i, i <= 19 ? "60" : "40");
        }
        var figure = at(MAY_31).issuesAhead(FigureScope.YEAR);
        assertThat(figure.value()).contains(new BigDecimal("19"));
        assertThat(figure.share()).contains(new BigDecimal("70.4"));
    }

    @Test
    void theCurveEndsItsActualLineAtTheMonthAndMeetsTheFigures() {
        var issue = year.issue(1, "老旧小区改造");
        var task = year.task(issue, "01", Map.of(TASK_WEIGHT, new BigDecimal("2")));
        year.plan(task, 3, "30");
        year.plan(task, 5, "60");
        year.plan(task, 12, "100");
        year.report(task, 3, "25");
        year.report(task, 5, "50");
        year.doneTask(issue, "02", LocalDate.of(2021, 4, 20));
        var figures = at(MAY_31);
        var curve = figures.curve(FigureScope.YEAR);
        assertThat(curve.plan()).hasSize(12);
        assertThat(curve.actual().stream().map(BigDecimal::toString))
                .containsExactly("0.0", "0.0", "16.7", "50.0", "66.7");
        assertThat(figures.taskProgress(FigureScope.YEAR).value())
                .contains(curve.actual().getLast());
        assertThat(figures.planProgress(FigureScope.YEAR).value()).contains(curve.plan().get(4));
        assertThat(figures.planGap(FigureScope.YEAR).value())
                .contains(curve.actual().getLast().subtract(curve.plan().get(4)));
    }

    @Test
    void quantitiesAddUpToPercentsOfTheTarget() {
        var issue = year.issue(1, "养老助餐点");
        var id = year.task(issue, "01", Map.of(TASK_QUANTITY_TARGET, new BigDecimal("1000")));
        for (int month = 1; month <= 12; month++) {
            year.add(
                    Table.MONTH_PLAN,
                    Map.of(
                            MONTH_PLAN_TASK, id,
                            MONTH_PLAN_MONTH, month,
                            MONTH_PLAN_QUANTITY, new BigDecimal("80")));
        }
        year.report(
                id,
                5,
                Map.of(
                        MONTH_REPORT_QUANTITY,
                        new BigDecimal("684"),
                        MONTH_REPORT_STATE,
                        "SUBMITTED"));
        year.report(
                id,
                6,
                Map.of(
                        MONTH_REPORT_QUANTITY,
                        new BigDecimal("283"),
                        MONTH_REPORT_STATE,
                        "SUBMITTED"));
        year.report(
                id,
                7,
                Map.of(MONTH_REPORT_QUANTITY, new BigDecimal("999"), MONTH_REPORT_STATE, "DRAFT"));
        var path = at(JUNE_30).lights().trajectory(year.book().task(id).orElseThrow());
        assertThat(path.plan(5)).isEqualByComparingTo("40");
        assertThat(path.actual(5))
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("68.4"));
        assertThat(path.actual(7))
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("96.7"));
        assertThat(path.reported(7)).isFalse();
    }

    @Test
    void unitsAreRankedWithTiesAndWithoutThoseThatHaveNothingToCount() {
        var issue = year.issue(1, "拖欠工资");
        year.set(issue, ISSUE_LEAD_UNIT, UNIT_A);
        year.doneTask(issue, "01", MAY_31);
        year.task(issue, "02");
        year.set(year.doneTask(issue, "03", MAY_31), TASK_LEAD_UNIT, UNIT_B);
        year.task(issue, "04", Map.of(TASK_LEAD_UNIT, UNIT_B));
        year.task(issue, "05", Map.of(TASK_LEAD_UNIT, UNIT_C, TASK_LONG_TERM, true));
        var ranking = at(MAY_31).taskRateByLeadUnit();
        assertThat(ranking).extracting(RankedRate::unit).containsExactly(UNIT_A, UNIT_B);
        assertThat(ranking).extracting(RankedRate::rank).containsExactly(1, 1);
        assertThat(ranking.getFirst().figure())
                .isEqualTo(at(MAY_31).taskRate(new FigureScope.OfLeadUnit(UNIT_A)));
    }

    @Test
    void completenessShowsWhichOfTheFourPapersAnIssueHas() {
        var whole = year.issue(1, "拖欠工资");
        year.task(whole, "01");
        year.policy(whole, "1", PolicyStage.PLANNED);
        year.add(Table.DUTY, Map.of(DUTY_ISSUE, whole, DUTY_UNIT, UNIT_A));
        year.add(Table.SOLUTION_PLAN, Map.of(SOLUTION_PLAN_ISSUE, whole, SOLUTION_PLAN_VERSION, 1));
        var part = year.issue(2, "房产证难办");
        year.task(part, "02");
        var completeness =
                Completeness.of(
                        new Lights(year.book(), WorkCalendar.standard(), MAY_31), FigureScope.YEAR);
        assertThat(completeness.figure().counted()).containsExactly(whole);
        assertThat(completeness.cells()).isEqualTo(8);
        assertThat(completeness.filledCells()).isEqualTo(5);
        assertThat(completeness.rows().getLast().present()).isEqualTo(Set.of(ListPart.TASKS));
    }

    @Test
    void themesTakeInTheirIssues() {
        var theme = year.add(Table.THEME, Map.of(THEME_NO, 1, THEME_NAME, "劳动就业"));
        var inside = year.issue(1, "拖欠工资");
        year.set(inside, ISSUE_THEME, theme);
        var task = year.task(inside, "01");
        year.task(year.issue(2, "房产证难办"), "02");
        assertThat(at(MAY_31).taskRate(new FigureScope.OfTheme(theme)).of())
                .isEqualTo(List.of(task));
    }

    @Property(tries = 200)
    void whatIsCountedIsAlwaysAmongWhatItIsCountedOf(
            @ForAll @IntRange(min = 0, max = 12) int done,
            @ForAll @IntRange(min = 0, max = 12) int open,
            @ForAll @IntRange(min = 0, max = 4) int longTerm) {
        var any = new YearBookFixture(2021);
        var issue = any.issue(1, "问题");
        for (int i = 0; i < done; i++) {
            any.doneTask(issue, "d" + i, MAY_31);
        }
        for (int i = 0; i < open; i++) {
            any.task(issue, "o" + i, Map.of(TASK_DUE_DATE, MAY_31.minusDays(i % 2)));
        }
        for (int i = 0; i < longTerm; i++) {
            any.task(issue, "l" + i, Map.of(TASK_LONG_TERM, true));
        }
        var figures = new Figures(any.book(), WorkCalendar.standard(), MAY_31);
        for (Figure figure :
                List.of(
                        figures.taskRate(FigureScope.YEAR),
                        figures.overdue(FigureScope.YEAR),
                        figures.silent(FigureScope.YEAR),
                        figures.dueThisMonth(FigureScope.YEAR))) {
            assertThat(figure.of()).containsAll(figure.counted());
            assertThat(figure.numerator()).isEqualTo(BigDecimal.valueOf(figure.counted().size()));
            assertThat(figure.denominator()).isEqualTo(BigDecimal.valueOf(figure.of().size()));
            assertThat(figure.value().isEmpty())
                    .isEqualTo(figure.of().isEmpty() && figure.measuredIn() == MeasuredIn.PERCENT);
        }
        assertThat(figures.taskRate(FigureScope.YEAR).leftOut()).hasSize(longTerm);
    }
}
