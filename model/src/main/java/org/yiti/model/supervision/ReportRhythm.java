package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// How often the unit reports on the way (反馈频次).
public enum ReportRhythm implements Code {
    NONE,
    DAILY,
    WEEKLY,
    HALF_MONTHLY,
    MONTHLY;

    /// Days within which the unit is to be heard of; 0 where it need not report on the way.
    public int days() {
        return switch (this) {
            case NONE -> 0;
            case DAILY -> 1;
            case WEEKLY -> 7;
            case HALF_MONTHLY -> 15;
            case MONTHLY -> 31;
        };
    }
}
