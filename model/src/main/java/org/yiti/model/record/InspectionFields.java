package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of government inspections, of what comes of them, and of whistles.
interface InspectionFields {
    Field INSPECTION_YEAR = of(INSPECTION, 1, "year", Type.INTEGER, MergeRule.REVIEW);
    Field INSPECTION_NO = of(INSPECTION, 1, "no", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_TITLE = of(INSPECTION, 2, "title", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_KIND = of(INSPECTION, 3, "kind", Type.CODE, MergeRule.REVIEW);
    Field INSPECTION_METHODS = of(INSPECTION, 4, "methods", Type.CODE, MergeRule.REVIEW);
    Field INSPECTION_CATEGORY = of(INSPECTION, 5, "category", Type.CODE, MergeRule.REVIEW);
    Field INSPECTION_ISSUE = to(INSPECTION, 6, "issue", ISSUE);
    Field INSPECTION_ORGANISER = of(INSPECTION, 7, "organiser", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_AUTHORITY = of(INSPECTION, 7, "authority", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_SCOPE = of(INSPECTION, 8, "scope", Type.TEXT, MergeRule.TEXT);
    Field INSPECTION_SCHEDULE = of(INSPECTION, 9, "schedule", Type.TEXT, MergeRule.TEXT);
    Field INSPECTION_STARTS_ON = of(INSPECTION, 10, "starts_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_ENDS_ON = of(INSPECTION, 10, "ends_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_LEADER = of(INSPECTION, 11, "leader", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_TEAM = of(INSPECTION, 11, "team", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_INVITED = of(INSPECTION, 12, "invited", Type.CODE, MergeRule.REVIEW);
    Field INSPECTION_DRAFTED_BY = of(INSPECTION, 13, "drafted_by", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_DRAFTED_ON = of(INSPECTION, 13, "drafted_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_SUBMITTED_ON = of(INSPECTION, 14, "submitted_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_REVISION = of(INSPECTION, 14, "revision", Type.INTEGER, MergeRule.REVIEW);
    Field INSPECTION_APPROVED_BY = of(INSPECTION, 14, "approved_by", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_APPROVED_ON = of(INSPECTION, 14, "approved_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_APPROVAL_BASIS =
            of(INSPECTION, 14, "approval_basis", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_STARTED_ON = of(INSPECTION, 14, "started_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_CONCLUDED_ON = of(INSPECTION, 14, "concluded_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_CLOSED_ON = of(INSPECTION, 14, "closed_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_CALLED_OFF_ON =
            of(INSPECTION, 14, "called_off_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_REASON = of(INSPECTION, 14, "reason", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_REMARK = of(INSPECTION, 15, "remark", Type.TEXT, MergeRule.TEXT);

    Field INSPECTION_UNIT_INSPECTION = to(INSPECTION_UNIT, 1, "inspection", INSPECTION);
    Field INSPECTION_UNIT_UNIT = to(INSPECTION_UNIT, 2, "unit", UNIT);
    Field INSPECTION_UNIT_POSITION =
            of(INSPECTION_UNIT, 3, "position", Type.INTEGER, MergeRule.QUIET);
    Field INSPECTION_UNIT_VISITED_ON =
            of(INSPECTION_UNIT, 4, "visited_on", Type.DATE, MergeRule.REVIEW);
    Field INSPECTION_UNIT_AGAIN = of(INSPECTION_UNIT, 5, "again", Type.TEXT, MergeRule.REVIEW);
    Field INSPECTION_UNIT_CONCLUSION = to(INSPECTION_UNIT, 6, "conclusion", CONCLUSION);
    Field INSPECTION_UNIT_ITEM = to(INSPECTION_UNIT, 7, "item", SUPERVISION_ITEM);
    Field INSPECTION_UNIT_REMARK = of(INSPECTION_UNIT, 8, "remark", Type.TEXT, MergeRule.TEXT);

    Field CONCLUSION_UNIT = to(CONCLUSION, 1, "unit", UNIT);
    Field CONCLUSION_OFFICE = of(CONCLUSION, 2, "office", Type.TEXT, MergeRule.REVIEW);
    Field CONCLUSION_TITLE = of(CONCLUSION, 2, "title", Type.TEXT, MergeRule.REVIEW);
    Field CONCLUSION_KIND = of(CONCLUSION, 2, "kind", Type.CODE, MergeRule.REVIEW);
    Field CONCLUSION_NO = of(CONCLUSION, 3, "no", Type.TEXT, MergeRule.REVIEW);
    Field CONCLUSION_FACTS = of(CONCLUSION, 4, "facts", Type.TEXT, MergeRule.TEXT);
    Field CONCLUSION_EVIDENCE = of(CONCLUSION, 5, "evidence", Type.TEXT, MergeRule.TEXT);
    Field CONCLUSION_DEMAND = of(CONCLUSION, 6, "demand", Type.TEXT, MergeRule.TEXT);
    Field CONCLUSION_DUE = of(CONCLUSION, 7, "due", Type.DATE, MergeRule.REVIEW);
    Field CONCLUSION_AUTHOR = of(CONCLUSION, 8, "author", Type.TEXT, MergeRule.REVIEW);
    Field CONCLUSION_ISSUED_ON = of(CONCLUSION, 9, "issued_on", Type.DATE, MergeRule.REVIEW);
    Field CONCLUSION_ISSUED_BY = of(CONCLUSION, 9, "issued_by", Type.TEXT, MergeRule.REVIEW);
    Field CONCLUSION_DELIVERED_ON = of(CONCLUSION, 10, "delivered_on", Type.DATE, MergeRule.REVIEW);
    Field CONCLUSION_DELIVERED_TO = of(CONCLUSION, 10, "delivered_to", Type.TEXT, MergeRule.REVIEW);
    Field CONCLUSION_REMARK = of(CONCLUSION, 11, "remark", Type.TEXT, MergeRule.TEXT);

    Field REVIEW_CONCLUSION = to(REVIEW, 1, "conclusion", CONCLUSION);
    Field REVIEW_APPLIED_ON = of(REVIEW, 2, "applied_on", Type.DATE, MergeRule.REVIEW);
    Field REVIEW_APPLIED_BY = of(REVIEW, 2, "applied_by", Type.TEXT, MergeRule.REVIEW);
    Field REVIEW_REASON = of(REVIEW, 2, "reason", Type.TEXT, MergeRule.REVIEW);
    Field REVIEW_ACCEPTED_ON = of(REVIEW, 3, "accepted_on", Type.DATE, MergeRule.REVIEW);
    Field REVIEW_ACCEPTED_BY = of(REVIEW, 3, "accepted_by", Type.TEXT, MergeRule.REVIEW);
    Field REVIEW_DECIDED_ON = of(REVIEW, 4, "decided_on", Type.DATE, MergeRule.REVIEW);
    Field REVIEW_DECIDED_BY = of(REVIEW, 4, "decided_by", Type.TEXT, MergeRule.REVIEW);
    Field REVIEW_VERDICT = of(REVIEW, 4, "verdict", Type.CODE, MergeRule.REVIEW);
    Field REVIEW_TEXT = of(REVIEW, 4, "text", Type.TEXT, MergeRule.REVIEW);
    Field REVIEW_LATE_REASON = of(REVIEW, 4, "late_reason", Type.TEXT, MergeRule.REVIEW);

    Field WHISTLE_YEAR = of(WHISTLE, 1, "year", Type.INTEGER, MergeRule.REVIEW);
    Field WHISTLE_NO = of(WHISTLE, 1, "no", Type.TEXT, MergeRule.REVIEW);
    Field WHISTLE_KIND = of(WHISTLE, 2, "kind", Type.CODE, MergeRule.REVIEW);
    Field WHISTLE_CALLED_BY = to(WHISTLE, 3, "called_by", UNIT);
    Field WHISTLE_CALLED_ON = of(WHISTLE, 4, "called_on", Type.DATE, MergeRule.REVIEW);
    Field WHISTLE_CALLED_MINUTE = of(WHISTLE, 4, "called_minute", Type.INTEGER, MergeRule.REVIEW);
    Field WHISTLE_PLACE = of(WHISTLE, 5, "place", Type.TEXT, MergeRule.REVIEW);
    Field WHISTLE_MATTER = of(WHISTLE, 6, "matter", Type.TEXT, MergeRule.TEXT);
    Field WHISTLE_ISSUE = to(WHISTLE, 7, "issue", ISSUE);
    Field WHISTLE_SOLVED_ON = of(WHISTLE, 8, "solved_on", Type.DATE, MergeRule.REVIEW);
    Field WHISTLE_RESULT = of(WHISTLE, 9, "result", Type.TEXT, MergeRule.TEXT);
    Field WHISTLE_ITEM = to(WHISTLE, 10, "item", SUPERVISION_ITEM);
    Field WHISTLE_REMARK = of(WHISTLE, 11, "remark", Type.TEXT, MergeRule.TEXT);

    Field WHISTLE_UNIT_WHISTLE = to(WHISTLE_UNIT, 1, "whistle", WHISTLE);
    Field WHISTLE_UNIT_UNIT = to(WHISTLE_UNIT, 2, "unit", UNIT);
    Field WHISTLE_UNIT_POSITION = of(WHISTLE_UNIT, 3, "position", Type.INTEGER, MergeRule.QUIET);
    Field WHISTLE_UNIT_ARRIVED_ON = of(WHISTLE_UNIT, 4, "arrived_on", Type.DATE, MergeRule.REVIEW);
    Field WHISTLE_UNIT_ARRIVED_MINUTE =
            of(WHISTLE_UNIT, 4, "arrived_minute", Type.INTEGER, MergeRule.REVIEW);
    Field WHISTLE_UNIT_REFUSED = of(WHISTLE_UNIT, 5, "refused", Type.TEXT, MergeRule.REVIEW);
    Field WHISTLE_UNIT_TOLD_ON = of(WHISTLE_UNIT, 6, "told_on", Type.DATE, MergeRule.REVIEW);
    Field WHISTLE_UNIT_RATING = of(WHISTLE_UNIT, 7, "rating", Type.CODE, MergeRule.REVIEW);
    Field WHISTLE_UNIT_RATING_BACK =
            of(WHISTLE_UNIT, 8, "rating_back", Type.CODE, MergeRule.REVIEW);
    Field WHISTLE_UNIT_REMARK = of(WHISTLE_UNIT, 9, "remark", Type.TEXT, MergeRule.TEXT);
}
