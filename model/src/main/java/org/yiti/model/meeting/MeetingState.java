package org.yiti.model.meeting;

import org.yiti.model.record.Code;

/// Where a meeting stands.
public enum MeetingState implements Code {
    /// 筹备.
    PLANNED,
    /// 已开: what was decided counts from here on.
    HELD,
    /// 取消.
    CALLED_OFF
}
