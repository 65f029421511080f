package org.yiti.model.figure;

import static org.yiti.model.record.Field.*;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Table;

/// Prints how much processor time the figures of the home screen take for 20,000 tasks of 12 months.
public final class HomeFiguresSpeed {
    private static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);

    /// Of this thread alone, so that other work on the computer does not count.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private HomeFiguresSpeed() {}

    public static void main(String[] args) {
        var book = largeYear();
        var earlier = LocalDate.of(2021, 5, 31);
        for (int round = 1; round <= 10; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            var figures = new Figures(book, WorkCalendar.standard(), JUNE_30);
            long rows = home(figures);
            long home = CPU.getCurrentThreadCpuTime();
            var curve = figures.curve(FigureScope.YEAR);
            long curved = CPU.getCurrentThreadCpuTime();
            var before = new Lights(book, WorkCalendar.standard(), earlier);
            var changed = WhatChanged.between(before, figures.lights());
            long end = CPU.getCurrentThreadCpuTime();
            System.out.printf(
                    "round %d: home %d ms, curve %d ms, what changed %d ms (%d rows, %d points, %d"
                            + " changes)%n",
                    round,
                    (home - start) / 1_000_000,
                    (curved - home) / 1_000_000,
                    (end - curved) / 1_000_000,
                    rows,
                    curve.actual().size(),
                    changed.entries().size());
        }
    }

    private static long home(Figures figures) {
        var year = FigureScope.YEAR;
        long rows = figures.taskRate(year).of().size();
        rows += figures.policyRate(year).of().size();
        rows += figures.planGap(year).of().size();
        rows += figures.dueThisMonth(year).of().size();
        rows += figures.policyDue(year).of().size();
        rows += figures.overdue(year).counted().size();
        rows += figures.silent(year).counted().size();
        rows += figures.silentUnits(year).counted().size();
        rows += figures.issuesAhead(year).counted().size();
        rows += figures.scheduleClasses(year).size();
        rows += figures.taskRateByLeadUnit().size();
        for (var issue : figures.lights().book().issues()) {
            rows += figures.lights().counts(new FigureScope.OfIssue(issue.id())).counts().size();
        }
        return rows;
    }

    private static YearBook largeYear() {
        var year = new YearBookFixture(2021);
        for (int i = 0; i < 200; i++) {
            var issue = year.issue(i + 1, "问题" + i);
            year.set(issue, ISSUE_LEAD_UNIT, new UUID(1, i % 54));
            for (int t = 0; t < 100; t++) {
                task(year, issue, i, t);
            }
            for (int p = 0; p < 5; p++) {
                year.policy(issue, "P" + p, p < 2 ? PolicyStage.ISSUED : PolicyStage.DRAFTING);
            }
        }
        return year.book();
    }

    private static void task(YearBookFixture year, UUID issue, int i, int t) {
        var task =
                year.task(
                        issue,
                        "%03d-%03d".formatted(i, t),
                        Map.of(
                                TASK_DUE_DATE, LocalDate.of(2021, 1 + t % 12, 20),
                                TASK_QUANTITY_TARGET, new BigDecimal("1200"),
                                TASK_STATUS,
                                        (t % 3 == 0 ? TaskStatus.DONE : TaskStatus.IN_PROGRESS)
                                                .name()));
        for (int month = 1; month <= 12; month++) {
            year.add(
                    Table.MONTH_PLAN,
                    Map.of(
                            MONTH_PLAN_TASK, task,
                            MONTH_PLAN_MONTH, month,
                            MONTH_PLAN_QUANTITY, new BigDecimal("100")));
            if (month <= 5 + t % 2) {
                year.report(
                        task,
                        month,
                        Map.of(
                                MONTH_REPORT_QUANTITY,
                                BigDecimal.valueOf(80 + t % 40),
                                MONTH_REPORT_STATE,
                                "SUBMITTED"));
            }
        }
    }
}
