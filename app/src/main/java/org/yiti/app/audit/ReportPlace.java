package org.yiti.app.audit;

import org.yiti.model.record.Code;

/// What may stand between the braces of a template of the report.
enum ReportPlace implements Code {
    NAME,
    CHECKLIST,
    OFFICE,
    DATE,
    DAYS,
    TEAM,
    SITES,
    VISITED,
    FINDINGS,
    ITEMS,
    DRAFTS,
    DRAW,
    NUMBER,
    RULE,
    PASSED,
    FAILED,
    OTHERS,
    RATE,
    SITE,
    DISTRICT,
    DAY,
    INSPECTORS,
    RESULT,
    DEDUCTION,
    TEXT,
    PHOTO_1,
    PHOTO_2,
    PHOTOS,
    BEFORE,
    BEFORE_SAID,
    AFTER,
    AFTER_SAID;

    /// Whether it says something of the audit, and not of a row of a list.
    boolean ofAudit() {
        return compareTo(NUMBER) < 0;
    }
}
