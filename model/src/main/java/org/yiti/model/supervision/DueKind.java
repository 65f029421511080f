package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// How the days of a time limit are counted (时限).
public enum DueKind implements Code {
    /// 工作日, by the calendar of the State Council's notices.
    WORKDAYS,
    /// 自然日.
    CALENDAR_DAYS
}
