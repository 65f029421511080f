package org.yiti.app.audit;

import java.util.List;
import java.util.stream.Stream;
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

    /// Those that say something of the audit, and not of a row of a list.
    static List<ReportPlace> ofAudit() {
        return Stream.of(values()).filter(place -> place.compareTo(NUMBER) < 0).toList();
    }
}
