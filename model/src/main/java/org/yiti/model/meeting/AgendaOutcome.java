package org.yiti.model.meeting;

import org.yiti.model.record.Code;

/// What became of an item of the agenda.
public enum AgendaOutcome implements Code {
    /// 已听取.
    HEARD,
    /// 搁置: the next meeting takes it up.
    PARKED,
    /// 移至下次: a later meeting has taken it up.
    MOVED
}
