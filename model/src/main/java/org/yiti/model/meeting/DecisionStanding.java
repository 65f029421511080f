package org.yiti.model.meeting;

import org.yiti.model.programme.Light;
import org.yiti.model.record.Code;

/// How a decision stands, the worst first. Nobody sets it: it follows from the item or task that came of it.
public enum DecisionStanding implements Code {
    /// 逾期.
    OVERDUE,
    /// 未转办: nobody was told yet.
    NOT_HANDED_OUT,
    /// 已拟督办件: an item was drafted, and waits for its approval.
    DRAFTED,
    /// 无回音: handed out, and nothing is heard.
    SILENT,
    /// 推进中.
    RUNNING,
    /// 已报结，待核验: the unit has done its part, and nobody has looked yet.
    REPORTED,
    /// 已落实.
    DONE,
    /// 已终止: given up with a reason; left out of the rate.
    ENDED,
    /// 不计: only noted; left out of the rate.
    NOTED;

    /// The shape and colour that is known for it from tasks and items.
    public Light light() {
        return switch (this) {
            case OVERDUE -> Light.OVERDUE;
            case NOT_HANDED_OUT -> Light.BEHIND;
            case SILENT -> Light.SILENT;
            case RUNNING, REPORTED -> Light.NORMAL;
            case DONE -> Light.DONE;
            case DRAFTED, ENDED, NOTED -> Light.NOT_STARTED;
        };
    }

    /// Whether it is in the denominator of the rate (落实率).
    public boolean counts() {
        return this != ENDED && this != NOTED;
    }

    /// Whether somebody still has to do something.
    public boolean open() {
        return counts() && this != DONE;
    }
}
