package org.yiti.app.bench;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Level;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

/// A year of the design size, the same at every making: 60 units, 200 issues, 20,000 tasks, a plan for each
/// of their 12 months, reports up to June, 111,000 volumes.
final class BigYear {
    static final NewOffice OFFICE = new NewOffice("110000", "110000", "北京市", Level.CITY);
    static final LocalDate AS_OF = LocalDate.of(2021, 6, 30);
    static final int TASKS = 20_000;
    static final int VOLUMES = 111_000;

    private static final int YEAR = 2021;
    private static final int ISSUES = 200;
    private static final int UNITS = 60;
    private static final int REPORTED_MONTHS = 6;

    private final RowNames names = new RowNames(OFFICE.federation(), OFFICE.code(), YEAR);

    UUID programme() {
        return names.programme();
    }

    /// The whole year, one step for each kind of row, parents first.
    List<Step> steps() {
        return List.of(
                step(frame()), step(tasks()), step(plans()), step(reports()), step(volumes()));
    }

    private static Step step(List<Change> changes) {
        return Step.of(Sentence.of("step.ledger.import", "bench", changes.size(), 0), changes);
    }

    private static UUID unit(int i) {
        return RowIds.named(OFFICE.federation(), Table.UNIT, "bench", i);
    }

    private static String issueCode(int i) {
        return "%03d".formatted(i);
    }

    private static String taskNo(int t) {
        return "%03d-%03d".formatted(t % ISSUES, t / ISSUES);
    }

    private List<Change> frame() {
        var changes = new ArrayList<Change>();
        for (int u = 0; u < UNITS; u++) {
            changes.add(
                    new Change.Add(
                            Table.UNIT,
                            unit(u),
                            Map.of(UNIT_CODE, "11%04d".formatted(u), UNIT_NAME, "第" + u + "承办单位")));
        }
        changes.add(
                new Change.Add(
                        Table.PROGRAMME,
                        programme(),
                        Map.of(
                                PROGRAMME_YEAR,
                                YEAR,
                                PROGRAMME_OWNER,
                                OFFICE.code(),
                                PROGRAMME_NAME,
                                "2021年每月一题")));
        for (int i = 0; i < ISSUES; i++) {
            changes.add(
                    yearly(
                            names.issue(issueCode(i)),
                            Map.of(
                                    ISSUE_NO, i + 1,
                                    ISSUE_NAME, "第" + (i + 1) + "题",
                                    ISSUE_LEAD_UNIT, unit(i % UNITS))));
        }
        return changes;
    }

    private List<Change> tasks() {
        var changes = new ArrayList<Change>();
        for (int t = 0; t < TASKS; t++) {
            changes.add(
                    yearly(
                            names.task(taskNo(t)),
                            Map.of(
                                    TASK_ISSUE, names.issue(issueCode(t % ISSUES)),
                                    TASK_NO, taskNo(t),
                                    TASK_CONTENT, "对第%d项诉求集中的小区逐一建立台账，明确责任单位和完成时限".formatted(t),
                                    TASK_LEAD_UNIT, unit(t % UNITS),
                                    TASK_DUE_DATE, LocalDate.of(YEAR, 1 + t % 12, 20),
                                    TASK_QUANTITY_TARGET, new BigDecimal(1200),
                                    TASK_QUANTITY_UNIT, "个",
                                    TASK_STATUS, t % 3 == 0 ? "DONE" : "IN_PROGRESS",
                                    TASK_POSITION, t / ISSUES)));
        }
        return changes;
    }

    List<Change> plans() {
        var changes = new ArrayList<Change>();
        for (int t = 0; t < TASKS; t++) {
            for (int month = 1; month <= 12; month++) {
                changes.add(
                        yearly(
                                names.monthPlan(taskNo(t), month),
                                Map.of(
                                        MONTH_PLAN_TASK,
                                        names.task(taskNo(t)),
                                        MONTH_PLAN_MONTH,
                                        month,
                                        MONTH_PLAN_TEXT,
                                        "完成第" + month + "批" + (t % 90 + 10) + "个",
                                        MONTH_PLAN_QUANTITY,
                                        new BigDecimal(100))));
            }
        }
        return changes;
    }

    private List<Change> reports() {
        var changes = new ArrayList<Change>();
        for (int t = 0; t < TASKS; t++) {
            for (int month = 1; month <= REPORTED_MONTHS - t % 2; month++) {
                changes.add(
                        yearly(
                                names.monthReport(taskNo(t), month),
                                Map.of(
                                        MONTH_REPORT_TASK,
                                        names.task(taskNo(t)),
                                        MONTH_REPORT_MONTH,
                                        month,
                                        MONTH_REPORT_TEXT,
                                        "已完成" + (80 + t % 40) + "个，正在推进其余点位",
                                        MONTH_REPORT_QUANTITY,
                                        new BigDecimal(80 + t % 40),
                                        MONTH_REPORT_STATE,
                                        "SUBMITTED")));
            }
        }
        return changes;
    }

    private List<Change> volumes() {
        var changes = new ArrayList<Change>();
        for (int v = 0; v < VOLUMES; v++) {
            int issue = v % ISSUES;
            int unit = v / ISSUES % UNITS;
            int month = v / ISSUES / UNITS + 1;
            changes.add(
                    yearly(
                            names.volume(issueCode(issue), "11%04d".formatted(unit), month),
                            Map.of(
                                    VOLUME_ISSUE,
                                    names.issue(issueCode(issue)),
                                    VOLUME_UNIT,
                                    unit(unit),
                                    VOLUME_MONTH,
                                    month,
                                    VOLUME_RECEIVED,
                                    40 + v % 23,
                                    VOLUME_DISPATCHED,
                                    20 + v % 17)));
        }
        return changes;
    }

    private Change yearly(UUID id, Map<Field, Object> values) {
        var table = values.keySet().iterator().next().table();
        var all = new java.util.HashMap<>(values);
        all.put(table.field("programme").orElseThrow(), programme());
        return new Change.Add(table, id, all);
    }
}
