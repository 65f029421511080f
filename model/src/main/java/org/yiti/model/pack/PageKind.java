package org.yiti.model.pack;

import org.yiti.model.record.Code;

/// The pages of meeting material, in the order in which they are read.
public enum PageKind implements Code {
    /// 总体情况.
    OVERALL,
    /// 问题月度一览: all issues by month.
    MATRIX,
    /// 诉求变化: what fell and what rose against the month before.
    VOLUMES,
    /// 本月主题: one page for each issue that is heard this month.
    FOCUS,
    /// 逾期与挂账.
    LATE,
    /// 主责单位排名.
    RANKING,
    /// 名次变化: whose rank rose and fell through the year.
    RANKS,
    /// 各题诉求: the volume of each issue through the year, side by side.
    PANELS,
    /// 上次决定落实.
    DECISIONS,
    /// 修订: what was corrected of the month before since it was closed.
    REVISIONS,
    /// All other issues, a page each.
    ISSUE,
    /// 日通报.
    DAY,
    /// 周汇总: what changed in the week.
    WEEK,
    /// 周汇总: what is overdue, by lead unit.
    WEEK_UNITS
}
