package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// How often the unit reports on the way (反馈频次).
public enum ReportRhythm implements Code {
    NONE,
    DAILY,
    WEEKLY,
    HALF_MONTHLY,
    MONTHLY
}
