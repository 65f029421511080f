package org.yiti.model.meeting;

import org.yiti.model.record.Code;

/// What a decision is to become.
public enum DecisionKind implements Code {
    /// 转督查事项.
    ITEM,
    /// 调整任务.
    TASK,
    /// 仅记录: nothing is to be done about it, so it counts in no rate.
    NOTE
}
