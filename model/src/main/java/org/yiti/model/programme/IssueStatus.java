package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Life of an issue (问题); overdue and light are derived and never stored.
public enum IssueStatus implements Code {
    DRAFT,
    AWAITING_APPROVAL,
    DEPLOYED,
    IN_PROGRESS,
    AWAITING_CHECK,
    VERIFIED,
    YEAR_CLOSED,
    CARRIED_OVER,
    LONG_TERM_CARE,
    ADJUSTING
}
