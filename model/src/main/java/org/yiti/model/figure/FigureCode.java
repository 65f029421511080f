package org.yiti.model.figure;

import static org.yiti.model.figure.MeasuredIn.*;

import java.math.BigDecimal;
import org.yiti.model.Sentence;
import org.yiti.model.record.Code;

/// The figures of a year. Each has one formula, one list of rows behind it and one sentence.
public enum FigureCode implements Code {
    /// 任务完成率: verified done / all; long-term tasks leave the denominator, cancelled ones stay in it.
    TASK_RATE("figure.TASK_RATE.sentence", PERCENT),
    /// 加权进度: Σ(weight × percent) / Σ weight, each task at most 100.
    TASK_PROGRESS("figure.TASK_PROGRESS.sentence", PERCENT),
    /// 计划进度: the same of the planned percents.
    PLAN_PROGRESS("figure.PLAN_PROGRESS.sentence", PERCENT),
    /// 比计划: progress less plan.
    PLAN_GAP("figure.PLAN_GAP.sentence", POINTS),
    /// 欠进度: actual under plan by more than the tolerance.
    SCHED_BEHIND("figure.SCHED_BEHIND.sentence", TASKS),
    /// 达进度: within the tolerance.
    SCHED_ON_PLAN("figure.SCHED_ON_PLAN.sentence", TASKS),
    /// 超进度: over plan by more than the tolerance.
    SCHED_AHEAD("figure.SCHED_AHEAD.sentence", TASKS),
    /// 已完成.
    SCHED_DONE("figure.SCHED_DONE.sentence", TASKS),
    /// 其它: cannot be judged.
    SCHED_OTHER("figure.SCHED_OTHER.sentence", TASKS),
    /// 本月到期: tasks due in the month, and how many of them are done.
    DUE_THIS_MONTH("figure.DUE_THIS_MONTH.sentence", TASKS),
    /// 逾期任务, by the computed light.
    OVERDUE("figure.OVERDUE.sentence", TASKS),
    /// 未报任务.
    SILENT("figure.SILENT.sentence", TASKS),
    /// 未报单位: lead units with at least one silent task.
    SILENT_UNITS("figure.SILENT_UNITS.sentence", UNITS),
    /// 待核验任务: reported done, waiting for the office's check.
    AWAITING_CHECK("figure.AWAITING_CHECK.sentence", TASKS),
    /// 超额完成的问题: progress, not capped, over plan.
    ISSUES_AHEAD("figure.ISSUES_AHEAD.sentence", ISSUES),
    /// 一方案三清单 complete.
    COMPLETENESS("figure.COMPLETENESS.sentence", ISSUES),
    /// 政策出台率: issued / planned.
    POLICY_RATE("figure.POLICY_RATE.sentence", PERCENT),
    /// 本月应出政策, and how many of them are issued.
    POLICY_DUE("figure.POLICY_DUE.sentence", POLICIES),
    /// 成效完成率: value / target.
    OUTCOME("figure.OUTCOME.sentence", PERCENT),
    /// 底数完成率: value / baseline.
    BASELINE("figure.BASELINE.sentence", PERCENT),
    /// 派单量环比下降的问题.
    ISSUE_FELL("figure.ISSUE_FELL.sentence", ISSUES),
    /// 派单量环比降幅超过10%的问题: strictly more.
    ISSUE_FELL10("figure.ISSUE_FELL10.sentence", ISSUES),
    /// 环比: growth over the month before.
    MOM("figure.MOM.sentence", PERCENT),
    /// 同比: growth over the same month of the year before.
    YOY("figure.YOY.sentence", PERCENT);

    private final String sentenceKey;
    private final MeasuredIn measuredIn;

    FigureCode(String sentenceKey, MeasuredIn measuredIn) {
        this.sentenceKey = sentenceKey;
        this.measuredIn = measuredIn;
    }

    public String sentenceKey() {
        return sentenceKey;
    }

    public MeasuredIn measuredIn() {
        return measuredIn;
    }

    /// A value with its unit, as people read it. What goes two ways says which.
    public Sentence words(BigDecimal value) {
        boolean down = value.signum() < 0;
        if (value.signum() != 0 && this == PLAN_GAP) {
            return Sentence.of(down ? "figure.words.behind" : "figure.words.ahead", value.abs());
        }
        if (value.signum() != 0 && (this == MOM || this == YOY)) {
            return Sentence.of(down ? "figure.words.fell" : "figure.words.rose", value.abs());
        }
        return measuredIn.words(value);
    }
}
