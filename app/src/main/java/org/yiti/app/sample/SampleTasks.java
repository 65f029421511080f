package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnitRole;

/// The plan, tasks and months of one issue of the sample year. All of it is invented and says so.
final class SampleTasks {
    private static final int TASKS_A_MEASURE = 4;
    private static final int HALF_YEAR = 6;
    private static final int SILENT_TASK = 12;
    private static final List<Integer> SILENT_ISSUES = List.of(8, 13, 15);
    private static final List<String> WORK =
            List.of(
                    "摸清“%s”底数并建立台账",
                    "制定“%s”年度工作方案",
                    "开展“%s”联合执法检查",
                    "公布“%s”分批解决清单",
                    "建立“%s”部门会商机制",
                    "组织“%s”集中整治行动",
                    "完善“%s”数据共享",
                    "开展“%s”群众回访",
                    "推进“%s”试点街乡镇建设",
                    "总结“%s”试点经验并推广");
    private static final List<String> MEASURES =
            List.of("摸底建账", "健全机制", "集中攻坚", "部门协同", "示范引领", "巩固提升", "建章立制", "长效管理");
    private static final List<String> UNITS = List.of("件", "处", "个", "户次");

    private final RowNames names;
    private final SampleUnits units;
    private final UUID programme;

    SampleTasks(RowNames names, SampleUnits units) {
        this.names = names;
        this.units = units;
        this.programme = names.programme();
    }

    void write(Changes changes, SampleIssue issue) {
        plan(changes, issue);
        for (int k = 0; k < issue.tasks(); k++) {
            task(changes, issue, k);
        }
    }

    private void plan(Changes changes, SampleIssue issue) {
        var plan = names.solutionPlan(issue.code(), 1);
        changes.add(
                plan,
                SOLUTION_PLAN_PROGRAMME,
                programme,
                SOLUTION_PLAN_ISSUE,
                names.issue(issue.code()),
                SOLUTION_PLAN_VERSION,
                1,
                SOLUTION_PLAN_SITUATION,
                "群众反映“%s”较为集中，涉及面广、成因复杂（示例）。".formatted(issue.name()),
                SOLUTION_PLAN_CAUSES,
                "历史遗留与新增问题并存；部门职责有交叉；标准不够明确（示例）。",
                SOLUTION_PLAN_GOAL,
                "年底前完成年度任务，诉求量同比下降（示例）。",
                SOLUTION_PLAN_MECHANISM,
                "月调度、季抽查、年底“回头看”（示例）。",
                SOLUTION_PLAN_APPROVED_BY,
                "专项小组会议（示例）",
                SOLUTION_PLAN_APPROVED_ON,
                LocalDate.of(names.year(), 1, 15),
                SOLUTION_PLAN_STATE,
                PlanState.IN_FORCE.name());
        int measures = (issue.tasks() + TASKS_A_MEASURE - 1) / TASKS_A_MEASURE;
        for (int m = 1; m <= measures; m++) {
            changes.add(
                    names.measure(issue.code(), 1, m),
                    MEASURE_PROGRAMME,
                    programme,
                    MEASURE_SOLUTION_PLAN,
                    plan,
                    MEASURE_NO,
                    m,
                    MEASURE_TEXT,
                    MEASURES.get((m - 1) % MEASURES.size()) + "（示例）");
        }
    }

    /// The number of an issue's task.
    ///
    /// @param k from 0
    static String number(SampleIssue issue, int k) {
        return "%s-%02d-%02d"
                .formatted(issue.code(), k / TASKS_A_MEASURE + 1, k % TASKS_A_MEASURE + 1);
    }

    private void task(Changes changes, SampleIssue issue, int k) {
        int measure = k / TASKS_A_MEASURE + 1;
        var no = number(issue, k);
        int dueMonth = 1 + k * 12 / issue.tasks();
        boolean done = k < issue.done();
        boolean counted = k % 3 == 1;
        var due = YearMonth.of(names.year(), dueMonth).atEndOfMonth();
        var target = BigDecimal.valueOf(60L + 10L * ((issue.no() + k) % 7));
        var task = names.task(no);
        changes.add(
                task,
                TASK_PROGRAMME,
                programme,
                TASK_ISSUE,
                names.issue(issue.code()),
                TASK_NO,
                no,
                TASK_CONTENT,
                WORK.get(k % WORK.size()).formatted(issue.name()) + "（示例）",
                TASK_DONE_CRITERION,
                counted ? "完成年度数量目标（示例）" : "形成成果材料并报督查室（示例）",
                TASK_LEAD_UNIT,
                units.id(issue.lead()),
                TASK_DUE_DATE,
                due,
                TASK_DUE_WORDS,
                dueMonth + "月底前",
                TASK_QUANTITY_TARGET,
                counted ? target : null,
                TASK_QUANTITY_UNIT,
                counted ? UNITS.get(issue.no() % UNITS.size()) : null,
                TASK_STATUS,
                (done ? TaskStatus.DONE : TaskStatus.IN_PROGRESS).name(),
                TASK_DONE_ON,
                done ? doneOn(due, k) : null,
                TASK_VERIFIED_BY,
                done ? "张敏（示例）" : null,
                TASK_POSITION,
                k + 1);
        changes.add(
                names.measureLink(issue.code(), 1, measure, no),
                MEASURE_LINK_PROGRAMME,
                programme,
                MEASURE_LINK_MEASURE,
                names.measure(issue.code(), 1, measure),
                MEASURE_LINK_TASK,
                task);
        var helper = issue.cooperating().get(k % issue.cooperating().size());
        changes.add(
                names.taskUnit(no, TaskUnitRole.COOPERATING, units.id(helper)),
                TASK_UNIT_PROGRAMME,
                programme,
                TASK_UNIT_TASK,
                task,
                TASK_UNIT_UNIT,
                units.id(helper),
                TASK_UNIT_ROLE,
                TaskUnitRole.COOPERATING.name(),
                TASK_UNIT_POSITION,
                1);
        months(
                changes,
                issue,
                k,
                no,
                new Span(Math.max(1, dueMonth - 3), dueMonth, done, counted ? target : null));
    }

    /// Nobody verifies a task after the day that the sample shows, the last of June.
    private LocalDate doneOn(LocalDate due, int k) {
        var early = due.minusDays(1 + k % 9);
        var latest = LocalDate.of(names.year(), HALF_YEAR, 28);
        return early.isAfter(latest) ? latest : early;
    }

    /// @param target what the quantities of the months add up to; null for a task without quantity
    private record Span(int first, int last, boolean done, @Nullable BigDecimal target) {
        int length() {
            return last - first + 1;
        }

        /// An even share in whole numbers; the last month has what is left of the target.
        @Nullable BigDecimal quantity(int month) {
            if (target == null) {
                return null;
            }
            var share = target.divide(BigDecimal.valueOf(length()), 0, RoundingMode.HALF_UP);
            var before = share.multiply(BigDecimal.valueOf(length() - 1L));
            return month == last ? target.subtract(before) : share;
        }

        BigDecimal planned(int month) {
            return percent(month - first + 1, length());
        }
    }

    private void months(Changes changes, SampleIssue issue, int k, String no, Span span) {
        var task = names.task(no);
        for (int month = span.first(); month <= span.last(); month++) {
            var quantity = span.quantity(month);
            changes.add(
                    names.monthPlan(no, month),
                    MONTH_PLAN_PROGRAMME,
                    programme,
                    MONTH_PLAN_TASK,
                    task,
                    MONTH_PLAN_MONTH,
                    month,
                    MONTH_PLAN_TEXT,
                    (month == span.last()
                                    ? "完成并报送材料"
                                    : "推进第%d阶段".formatted(month - span.first() + 1))
                            + "（示例）",
                    MONTH_PLAN_QUANTITY,
                    quantity,
                    MONTH_PLAN_PERCENT,
                    span.planned(month));
            if (reported(issue, k, month, span)) {
                report(changes, issue, no, month, span, quantity);
            }
        }
    }

    /// Three tasks of three units keep silent from May on; in June the issues that are behind have reported
    /// half of their tasks only (June's reports are due in July).
    private static boolean reported(SampleIssue issue, int k, int month, Span span) {
        if (k == SILENT_TASK && SILENT_ISSUES.contains(issue.no())) {
            return month < 5;
        }
        return month < HALF_YEAR
                || month == HALF_YEAR && (span.done() || issue.ahead() || k % 2 == 0);
    }

    private void report(
            Changes changes,
            SampleIssue issue,
            String no,
            int month,
            Span span,
            @Nullable BigDecimal quantity) {
        var percent = span.done() ? span.planned(month) : unfinished(issue, span.planned(month));
        changes.add(
                names.monthReport(no, month),
                MONTH_REPORT_PROGRAMME,
                programme,
                MONTH_REPORT_TASK,
                names.task(no),
                MONTH_REPORT_MONTH,
                month,
                MONTH_REPORT_TEXT,
                "%d月已按计划推进，累计完成%s%%（示例）。".formatted(month, percent.toPlainString()),
                MONTH_REPORT_QUANTITY,
                quantity,
                MONTH_REPORT_PERCENT,
                percent,
                MONTH_REPORT_PROBLEM,
                span.done() || issue.ahead() ? null : "部分点位权属不清，需协调（示例）。",
                MONTH_REPORT_NEXT_STEP,
                span.done() ? null : "下月继续推进（示例）。",
                MONTH_REPORT_STATE,
                ReportState.SUBMITTED.name(),
                MONTH_REPORT_REPORTED_BY,
                units.label(issue.lead()) + "联络员（示例）",
                MONTH_REPORT_REPORTED_ON,
                LocalDate.of(names.year(), month, 25));
    }

    private static BigDecimal unfinished(SampleIssue issue, BigDecimal planned) {
        var shift = BigDecimal.valueOf(issue.ahead() ? 8 : -15);
        return planned.add(shift).max(BigDecimal.ZERO).min(BigDecimal.valueOf(95));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    }
}
