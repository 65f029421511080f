package org.yiti.model.consultation;

import org.yiti.model.record.Code;

/// What a consultation comes to about an issue (研判结论).
public enum Verdict implements Code {
    /// 推进顺利: nothing is to be done beside the plan.
    ON_TRACK,
    /// 需要加力: it moves, but not enough.
    PUSH,
    /// 存在卡点: something stands in the way that the lead unit cannot move alone.
    STUCK,
    /// 提级督办: goes to a leader or onto the account.
    ESCALATE
}
