package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.LightRule;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class LightsTest {
    private static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2021, 12, 31);

    /// The holidays that these tests run into: New Year, and Spring Festival with its worked weekend days.
    private static final WorkCalendar CALENDAR =
            WorkCalendar.of(
                    List.of(
                            day(LocalDate.of(2021, 1, 1), false),
                            day(LocalDate.of(2021, 2, 7), true),
                            day(LocalDate.of(2021, 2, 11), false),
                            day(LocalDate.of(2021, 2, 12), false),
                            day(LocalDate.of(2021, 2, 15), false),
                            day(LocalDate.of(2021, 2, 16), false),
                            day(LocalDate.of(2021, 2, 17), false),
                            day(LocalDate.of(2021, 2, 20), true)));

    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(1, "拖欠工资");

    private Lights at(LocalDate asOf) {
        return new Lights(year.book(), CALENDAR, asOf);
    }

    private static Row day(LocalDate day, boolean workday) {
        return Row.of(
                Table.CALENDAR_DAY,
                new UUID(6, day.toEpochDay()),
                Map.of(CALENDAR_DAY_DAY, day, CALENDAR_DAY_WORKDAY, workday));
    }

    private Task task(UUID id) {
        return year.book().task(id).orElseThrow();
    }

    private LightVerdict light(UUID id, LocalDate asOf) {
        return at(asOf).of(task(id));
    }

    private UUID dueAt(LocalDate due) {
        return year.task(issue, "01-" + due, Map.of(TASK_DUE_DATE, due));
    }

    @Test
    void anOverdueTaskSaysByHowManyDays() {
        var id = dueAt(LocalDate.of(2021, 6, 18));
        year.set(id, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        assertThat(light(id, LocalDate.of(2021, 6, 18)).computed()).isEqualTo(Light.DUE_SOON);
        var verdict = light(id, JUNE_30);
        assertThat(verdict.computed()).isEqualTo(Light.OVERDUE);
        assertThat(verdict.why().key()).isEqualTo("light.why.overdue");
        assertThat(verdict.why().args()).containsExactly(12L, LocalDate.of(2021, 6, 18));
    }

    @Test
    void aTaskReportedDoneThatAwaitsItsCheckIsNotOverdue() {
        var due = LocalDate.of(2021, 6, 18);
        var id = dueAt(due);
        year.plan(id, 5, "90");
        year.report(id, 5, "10");
        year.set(id, TASK_STATUS, TaskStatus.AWAITING_CHECK.name());
        var verdict = light(id, JUNE_30);
        assertThat(verdict.computed()).isEqualTo(Light.NORMAL);
        assertThat(verdict.why().key()).isEqualTo("light.why.awaitingCheck");
        assertThat(verdict.why().args()).containsExactly(due);
        assertThat(new Figures(at(JUNE_30)).overdue(FigureScope.YEAR).counted()).isEmpty();
        year.set(id, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        assertThat(light(id, JUNE_30).computed()).isEqualTo(Light.OVERDUE);
    }

    @Test
    void aTaskThatAwaitsItsCheckIsSilentWhereAPlannedMonthIsUnreported() {
        var id = dueAt(LocalDate.of(2021, 6, 18));
        year.planInWords(id, 6, "公布裁量基准");
        year.set(id, TASK_STATUS, TaskStatus.AWAITING_CHECK.name());
        assertThat(light(id, LocalDate.of(2021, 7, 7)).computed()).isEqualTo(Light.SILENT);
    }

    @Test
    void dueSoonCountsWorkingDays() {
        // From Wednesday 30 June the fifth working day is Wednesday 7 July.
        year.reportingDay(5);
        var seventh = dueAt(LocalDate.of(2021, 7, 7));
        var eighth = dueAt(LocalDate.of(2021, 7, 8));
        year.set(seventh, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        year.set(eighth, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        assertThat(light(seventh, JUNE_30).computed()).isEqualTo(Light.DUE_SOON);
        assertThat(light(seventh, JUNE_30).why().args().getFirst()).isEqualTo(5);
        assertThat(light(eighth, JUNE_30).computed()).isEqualTo(Light.NORMAL);
    }

    @Test
    void dueSoonPassesOverSpringFestivalAndCountsItsWorkedWeekend() {
        // 9, 10, 18, 19 and Saturday 20 February are the five days worked after the 8th.
        var soon = dueAt(LocalDate.of(2021, 2, 20));
        var later = dueAt(LocalDate.of(2021, 2, 22));
        year.set(soon, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        year.set(later, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        var before = LocalDate.of(2021, 2, 8);
        assertThat(light(soon, before).computed()).isEqualTo(Light.DUE_SOON);
        assertThat(light(soon, before).why())
                .isEqualTo(Sentence.of("light.why.dueSoon", 5, LocalDate.of(2021, 2, 20)));
        assertThat(light(later, before).computed()).isNotEqualTo(Light.DUE_SOON);
    }

    @Test
    void aLightThatCountsInAYearWithoutItsHolidaysSaysSo() {
        var next = LocalDate.of(2022, 1, 5);
        var id = dueAt(next);
        year.set(id, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        var verdict = light(id, YEAR_END);
        assertThat(verdict.computed()).isEqualTo(Light.DUE_SOON);
        // Monday 3 January was off; without the notice it counts.
        assertThat(verdict.why())
                .isEqualTo(
                        Sentence.of(
                                "light.why.byWeekends",
                                Sentence.of("light.why.dueSoon", 3, next),
                                Sentence.of("calendar.none", 2022)));
    }

    @Test
    void silenceSaysSoOnlyWhileAHolidayCouldHaveGivenMoreTime() {
        var id = dueAt(LocalDate.of(2022, 6, 30));
        year.planInWords(id, 12, "公布裁量基准");
        var fresh = light(id, LocalDate.of(2022, 1, 7));
        assertThat(fresh.computed()).isEqualTo(Light.SILENT);
        var said = Sentence.of("light.why.silent", 12, LocalDate.of(2022, 1, 5));
        assertThat(fresh.why())
                .isEqualTo(
                        Sentence.of(
                                "light.why.byWeekends", said, Sentence.of("calendar.none", 2022)));
        assertThat(light(id, LocalDate.of(2022, 1, 15)).why().key())
                .isEqualTo("light.why.byWeekends");
        assertThat(light(id, LocalDate.of(2022, 1, 16)).why()).isEqualTo(said);
    }

    @Test
    void aMonthIsSilentOnlyAfterTheReportingDayAndTheDayOfGrace() {
        var id = dueAt(YEAR_END);
        year.planInWords(id, 6, "公布裁量基准");
        // Monday 5 July is the reporting day, Tuesday 6 July the day of grace.
        assertThat(light(id, JUNE_30).computed()).isNotEqualTo(Light.SILENT);
        assertThat(light(id, LocalDate.of(2021, 7, 6)).computed()).isNotEqualTo(Light.SILENT);
        var verdict = light(id, LocalDate.of(2021, 7, 7));
        assertThat(verdict.computed()).isEqualTo(Light.SILENT);
        assertThat(verdict.why().args()).containsExactly(6, LocalDate.of(2021, 7, 5));
    }

    @Test
    void aDraftIsNoReportAndALaterReportEndsTheSilence() {
        var id = dueAt(YEAR_END);
        year.planInWords(id, 6, "公布裁量基准");
        year.report(id, 6, Map.of(MONTH_REPORT_TEXT, "写了一半"));
        var august = LocalDate.of(2021, 8, 20);
        assertThat(light(id, august).computed()).isEqualTo(Light.SILENT);
        year.report(id, 7, "60");
        assertThat(light(id, august).computed()).isEqualTo(Light.NORMAL);
        assertThat(at(august).monthLight(task(id), 6).computed()).isEqualTo(Light.SILENT);
    }

    @Test
    void silenceIsNotJudgedByOlderReportsButALateTaskIsLate() {
        var id = dueAt(LocalDate.of(2021, 9, 1));
        year.plan(id, 5, "90");
        year.report(id, 5, "10");
        assertThat(light(id, JUNE_30).computed()).isEqualTo(Light.BEHIND);
        year.plan(id, 6, "95");
        assertThat(light(id, LocalDate.of(2021, 7, 20)).computed()).isEqualTo(Light.SILENT);
        assertThat(light(id, LocalDate.of(2021, 9, 2)).computed()).isEqualTo(Light.OVERDUE);
        var silent = new Figures(at(LocalDate.of(2021, 9, 2))).silent(FigureScope.YEAR);
        assertThat(silent.counted()).containsExactly(id);
    }

    @Test
    void behindMeansMoreThanTenPointsUnderPlanAndFarBehindMoreThanThirty() {
        assertThat(underPlan("40").computed()).isEqualTo(Light.NORMAL);
        var behind = underPlan("39.9");
        assertThat(behind.computed()).isEqualTo(Light.BEHIND);
        assertThat(behind.why().key()).isEqualTo("light.why.behind");
        assertThat(behind.why().args().getFirst()).isEqualTo(new BigDecimal("10.1"));
        assertThat(underPlan("20").why().key()).isEqualTo("light.why.behind");
        assertThat(underPlan("19.9").why().key()).isEqualTo("light.why.farBehind");
        assertThat(underPlan("80").computed()).isEqualTo(Light.NORMAL);
    }

    private LightVerdict underPlan(String actual) {
        var id = dueAt(YEAR_END);
        year.plan(id, 5, "50");
        year.report(id, 5, actual);
        return light(id, JUNE_30);
    }

    @Test
    void withoutNumbersInThePlanTheTimeScheduleIsThePlan() {
        var id = dueAt(YEAR_END);
        year.planInWords(id, 6, "推进");
        year.report(id, 6, "30");
        var verdict = light(id, JUNE_30);
        assertThat(verdict.computed()).isEqualTo(Light.BEHIND);
        assertThat(verdict.why().args().get(1)).isEqualTo(new BigDecimal("49.6"));
    }

    @Test
    void threeMonthsWithoutAStartAreBehind() {
        var id = dueAt(YEAR_END);
        assertThat(light(id, LocalDate.of(2021, 3, 31)).computed()).isEqualTo(Light.NORMAL);
        var verdict = light(id, LocalDate.of(2021, 4, 20));
        assertThat(verdict.computed()).isEqualTo(Light.BEHIND);
        assertThat(verdict.why().key()).isEqualTo("light.why.idle");
        assertThat(verdict.why().args()).containsExactly(3);
        year.set(id, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        assertThat(light(id, LocalDate.of(2021, 4, 20)).computed()).isEqualTo(Light.NORMAL);
    }

    @Test
    void doneCancelledLongTermAndNotStartedTasksHaveNoLateness() {
        var past = LocalDate.of(2021, 3, 1);
        var done = year.doneTask(issue, "01", LocalDate.of(2021, 4, 1));
        year.set(done, TASK_DUE_DATE, past);
        var cancelled = dueAt(past);
        year.set(cancelled, TASK_STATUS, TaskStatus.CANCELLED.name());
        var longTerm = dueAt(past);
        year.set(longTerm, TASK_LONG_TERM, true);
        var later = dueAt(YEAR_END);
        year.set(later, TASK_START_DATE, LocalDate.of(2021, 9, 1));
        assertThat(light(done, JUNE_30).computed()).isEqualTo(Light.DONE);
        assertThat(light(done, LocalDate.of(2021, 3, 31)).computed()).isEqualTo(Light.OVERDUE);
        assertThat(light(cancelled, JUNE_30).computed()).isEqualTo(Light.NOT_STARTED);
        assertThat(light(longTerm, JUNE_30).computed()).isEqualTo(Light.LONG_TERM);
        assertThat(light(later, JUNE_30).computed()).isEqualTo(Light.NOT_STARTED);
    }

    @Test
    void aPersonsLightIsShownFromItsDateOnAndTheComputedOneStays() {
        var id = dueAt(LocalDate.of(2021, 6, 1));
        override(year, id, Light.NORMAL, LocalDate.of(2021, 6, 20));
        var before = light(id, LocalDate.of(2021, 6, 19));
        assertThat(before.shown()).isEqualTo(Light.OVERDUE);
        var after = light(id, JUNE_30);
        assertThat(after.shown()).isEqualTo(Light.NORMAL);
        assertThat(after.computed()).isEqualTo(Light.OVERDUE);
        assertThat(after.adjusted()).isTrue();
        assertThat(after.why().key()).isEqualTo("light.why.overdue");
        var figures = new Figures(at(JUNE_30));
        assertThat(figures.overdue(FigureScope.YEAR).counted()).containsExactly(id);
    }

    private static void override(YearBookFixture year, UUID task, Light light, LocalDate on) {
        year.add(
                Table.LIGHT_OVERRIDE,
                Map.of(
                        LIGHT_OVERRIDE_TASK,
                        task,
                        LIGHT_OVERRIDE_LIGHT,
                        light.name(),
                        LIGHT_OVERRIDE_REASON,
                        "权属争议,已报专班",
                        LIGHT_OVERRIDE_DECIDED_BY,
                        "张敏",
                        LIGHT_OVERRIDE_DECIDED_ON,
                        on));
    }

    @Test
    void anIssueShowsTheWorstOfItsTasksAndHowManyShowEach() {
        dueAt(LocalDate.of(2021, 6, 1));
        dueAt(LocalDate.of(2021, 7, 1));
        dueAt(LocalDate.of(2021, 7, 2));
        year.doneTask(issue, "04", JUNE_30);
        var counts = at(JUNE_30).counts(new FigureScope.OfIssue(issue));
        assertThat(counts.worst()).isEqualTo(Light.OVERDUE);
        assertThat(counts.count(Light.OVERDUE)).isEqualTo(1);
        // The two that are due this week never began, which is worse than being due.
        assertThat(counts.count(Light.BEHIND)).isEqualTo(2);
        assertThat(counts.count(Light.DONE)).isEqualTo(1);
        assertThat(at(JUNE_30).showing(FigureScope.YEAR, Light.BEHIND)).hasSize(2);
    }

    @Test
    void aMonthsCellIsJudgedByItsOwnPlanAndReport() {
        var id = dueAt(YEAR_END);
        year.plan(id, 3, "30");
        year.report(id, 3, "15");
        year.plan(id, 4, "40");
        year.report(id, 4, "40");
        year.plan(id, 6, "60");
        var lights = at(JUNE_30);
        var task = task(id);
        assertThat(lights.monthLight(task, 2).computed()).isEqualTo(Light.NOT_STARTED);
        assertThat(lights.monthLight(task, 3).computed()).isEqualTo(Light.BEHIND);
        assertThat(lights.monthLight(task, 4).computed()).isEqualTo(Light.NORMAL);
        assertThat(lights.monthLight(task, 6).why().key()).isEqualTo("light.why.month.notDue");
    }

    @Test
    void theNewestRuleThatIsValidAtTheDateHolds() {
        assertThat(at(JUNE_30).rule()).isEqualTo(LightRule.standard());
        rule(1, LocalDate.of(2021, 1, 1), "5");
        rule(2, LocalDate.of(2021, 6, 1), "20");
        rule(3, LocalDate.of(2021, 9, 1), "40");
        assertThat(at(LocalDate.of(2021, 5, 31)).rule().behindPoints()).isEqualTo("5");
        assertThat(at(JUNE_30).rule().behindPoints()).isEqualTo("20");
        assertThat(at(YEAR_END).rule().behindPoints()).isEqualTo("40");
        assertThat(at(YEAR_END).rule().dueSoonDays()).isEqualTo(5);
        assertThat(underPlan("31").computed()).isEqualTo(Light.NORMAL);
    }

    private void rule(int version, LocalDate from, String behind) {
        year.add(
                Table.LIGHT_RULE,
                Map.of(
                        LIGHT_RULE_VERSION, version,
                        LIGHT_RULE_VALID_FROM, from,
                        LIGHT_RULE_BEHIND_POINTS, new BigDecimal(behind)));
    }

    @Property(tries = 500)
    void everyLightHasAReasonSilenceHasNoColourAndNothingHidesTheRule(
            @ForAll @IntRange(min = 0, max = 500) int asOfDay,
            @ForAll @IntRange(min = -1, max = 400) int dueDay,
            @ForAll @IntRange(min = 0, max = 4095) int plannedMonths,
            @ForAll @IntRange(min = 0, max = 4095) int reportedMonths,
            @ForAll @IntRange(min = 0, max = 130) int percent,
            @ForAll TaskStatus status,
            @ForAll boolean longTerm) {
        var any = new YearBookFixture(2021);
        var id =
                any.task(
                        any.issue(1, "问题"),
                        "01",
                        Map.of(TASK_STATUS, status.name(), TASK_LONG_TERM, longTerm));
        if (dueDay >= 0) {
            any.set(id, TASK_DUE_DATE, LocalDate.of(2021, 1, 1).plusDays(dueDay));
        }
        for (int month = 1; month <= 12; month++) {
            if ((plannedMonths >> (month - 1) & 1) == 1) {
                any.plan(id, month, Integer.toString(month * 8));
            }
            if ((reportedMonths >> (month - 1) & 1) == 1) {
                any.report(id, month, Integer.toString(percent));
            }
        }
        var asOf = LocalDate.of(2021, 1, 1).plusDays(asOfDay);
        var plain = new Lights(any.book(), WorkCalendar.standard(), asOf);
        var task = any.book().task(id).orElseThrow();
        var computed = plain.of(task);
        override(any, id, Light.NORMAL, asOf);
        var lights = new Lights(any.book(), WorkCalendar.standard(), asOf);
        var verdict = lights.of(task);

        assertThat(verdict.why().key()).startsWith("light.why.");
        assertThat(verdict.computed()).isEqualTo(computed.computed()).isNotEqualTo(Light.LISTED);
        assertThat(verdict.why()).isEqualTo(computed.why());
        assertThat(verdict.shown()).isEqualTo(Light.NORMAL);
        if (lights.silent(task)) {
            boolean late = lights.overdue(task);
            assertThat(verdict.computed()).isEqualTo(late ? Light.OVERDUE : Light.SILENT);
        } else {
            assertThat(verdict.computed()).isNotEqualTo(Light.SILENT);
        }
        assertThat(verdict.computed() == Light.OVERDUE).isEqualTo(lights.overdue(task));
        for (int month = 1; month <= 12; month++) {
            var cell = lights.monthLight(task, month);
            assertThat(cell.why().key()).startsWith("light.why.");
            boolean unreported = (reportedMonths >> (month - 1) & 1) == 0;
            if (unreported && status != TaskStatus.DONE) {
                assertThat(cell.computed()).isIn(List.of(Light.SILENT, Light.NOT_STARTED));
            }
        }
    }
}
