package org.yiti.model.meeting;

import org.yiti.model.record.Code;

/// How a decision stands, the worst first. Nobody sets it: it follows from the item or task that came of it.
public enum DecisionStanding implements Code {
    /// 逾期.
    OVERDUE,
    /// 未转办: nobody was told yet.
    NOT_HANDED_OUT,
    /// 无回音: handed out, and nothing is heard.
    SILENT,
    /// 推进中.
    RUNNING,
    /// 已落实.
    DONE,
    /// 已终止: given up with a reason; left out of the rate.
    ENDED,
    /// 不计: only noted; left out of the rate.
    NOTED;

    /// Whether it is in the denominator of the rate (落实率).
    public boolean counts() {
        return this != ENDED && this != NOTED;
    }

    /// Whether somebody still has to do something.
    public boolean open() {
        return counts() && this != DONE;
    }
}
