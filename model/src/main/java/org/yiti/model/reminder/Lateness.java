package org.yiti.model.reminder;

import org.yiti.model.record.Code;

/// How bad it is: each step up asks for more than a word.
public enum Lateness implements Code {
    /// Today, or still ahead.
    NOW,
    /// 1 to 5 working days late: remind.
    LATE,
    /// 6 to 15 working days late: press.
    VERY_LATE,
    /// More: to the head.
    WORST;

    private static final int LATE_MOST = 5;
    private static final int VERY_LATE_MOST = 15;

    public static Lateness of(int workdays) {
        if (workdays <= 0) {
            return NOW;
        }
        if (workdays <= LATE_MOST) {
            return LATE;
        }
        return workdays <= VERY_LATE_MOST ? VERY_LATE : WORST;
    }
}
