package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Life of one month's report. Anything but `DRAFT` counts as reported.
public enum ReportState implements Code {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
