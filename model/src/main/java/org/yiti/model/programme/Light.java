package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// The state of a task at a date (灯号), one set everywhere: word and shape first, colour last.
/// Order = severity, mildest first. `SILENT` (未报) is neither good nor bad and is never shown as either.
public enum Light implements Code {
    DONE,
    NORMAL,
    NOT_STARTED,
    LONG_TERM,
    DUE_SOON,
    SILENT,
    BEHIND,
    OVERDUE,
    LISTED
}
