package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of supervision items and their acts.
interface ItemFields {
    Field SUPERVISION_ITEM_YEAR = of(SUPERVISION_ITEM, 1, "year", Type.INTEGER, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_NO = of(SUPERVISION_ITEM, 1, "no", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_MODE = of(SUPERVISION_ITEM, 2, "mode", Type.CODE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_SOURCE = of(SUPERVISION_ITEM, 3, "source", Type.CODE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_TITLE = of(SUPERVISION_ITEM, 4, "title", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_DEMAND = of(SUPERVISION_ITEM, 5, "demand", Type.TEXT, MergeRule.TEXT);
    Field SUPERVISION_ITEM_BASIS = of(SUPERVISION_ITEM, 6, "basis", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_SOURCE_DOC =
            of(SUPERVISION_ITEM, 7, "source_doc", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_LEADER = of(SUPERVISION_ITEM, 8, "leader", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_INSTRUCTION =
            of(SUPERVISION_ITEM, 8, "instruction", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_INSTRUCTED_ON =
            of(SUPERVISION_ITEM, 8, "instructed_on", Type.DATE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_URGENCY =
            of(SUPERVISION_ITEM, 9, "urgency", Type.CODE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_SECRECY =
            of(SUPERVISION_ITEM, 10, "secrecy", Type.CODE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_RHYTHM = of(SUPERVISION_ITEM, 11, "rhythm", Type.CODE, MergeRule.QUIET);
    Field SUPERVISION_ITEM_LEAD_UNIT = to(SUPERVISION_ITEM, 12, "lead_unit", UNIT);
    Field SUPERVISION_ITEM_DUE_DATE =
            of(SUPERVISION_ITEM, 13, "due_date", Type.DATE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_DUE_DAYS =
            of(SUPERVISION_ITEM, 13, "due_days", Type.INTEGER, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_DUE_KIND =
            of(SUPERVISION_ITEM, 13, "due_kind", Type.CODE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_ISSUE = to(SUPERVISION_ITEM, 14, "issue", ISSUE);
    Field SUPERVISION_ITEM_TASK = to(SUPERVISION_ITEM, 15, "task", TASK);
    Field SUPERVISION_ITEM_PLACE = of(SUPERVISION_ITEM, 16, "place", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_TICKET_NO =
            of(SUPERVISION_ITEM, 17, "ticket_no", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_SUPERIOR_NO =
            of(SUPERVISION_ITEM, 18, "superior_no", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_FOLDER_NO =
            of(SUPERVISION_ITEM, 19, "folder_no", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_OFFICE = of(SUPERVISION_ITEM, 20, "office", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_DRAFTED_BY =
            of(SUPERVISION_ITEM, 20, "drafted_by", Type.TEXT, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_DRAFTED_ON =
            of(SUPERVISION_ITEM, 20, "drafted_on", Type.DATE, MergeRule.REVIEW);
    Field SUPERVISION_ITEM_REMARK = of(SUPERVISION_ITEM, 21, "remark", Type.TEXT, MergeRule.TEXT);

    Field ITEM_UNIT_ITEM = to(ITEM_UNIT, 1, "item", SUPERVISION_ITEM);
    Field ITEM_UNIT_UNIT = to(ITEM_UNIT, 2, "unit", UNIT);
    Field ITEM_UNIT_DUTY = of(ITEM_UNIT, 3, "duty", Type.TEXT, MergeRule.TEXT);
    Field ITEM_UNIT_POSITION = of(ITEM_UNIT, 4, "position", Type.INTEGER, MergeRule.QUIET);

    Field ITEM_ORDER_ITEM = to(ITEM_ORDER, 1, "item", SUPERVISION_ITEM);
    Field ITEM_ORDER_NUMBER = of(ITEM_ORDER, 2, "number", Type.INTEGER, MergeRule.REVIEW);
    Field ITEM_ORDER_ACTION = of(ITEM_ORDER, 2, "action", Type.CODE, MergeRule.REVIEW);
    Field ITEM_ORDER_BEFORE = of(ITEM_ORDER, 2, "before", Type.CODE, MergeRule.REVIEW);
    Field ITEM_ORDER_AFTER = of(ITEM_ORDER, 2, "after", Type.CODE, MergeRule.REVIEW);
    Field ITEM_ORDER_DAY = of(ITEM_ORDER, 3, "day", Type.DATE, MergeRule.REVIEW);
    Field ITEM_ORDER_MINUTE = of(ITEM_ORDER, 3, "minute", Type.INTEGER, MergeRule.REVIEW);
    Field ITEM_ORDER_BY_NAME = of(ITEM_ORDER, 4, "by_name", Type.TEXT, MergeRule.REVIEW);
    Field ITEM_ORDER_OFFICE = of(ITEM_ORDER, 4, "office", Type.TEXT, MergeRule.REVIEW);
    Field ITEM_ORDER_HAND = of(ITEM_ORDER, 4, "hand", Type.CODE, MergeRule.REVIEW);
    Field ITEM_ORDER_REASON = of(ITEM_ORDER, 5, "reason", Type.TEXT, MergeRule.TEXT);
    Field ITEM_ORDER_TEXT = of(ITEM_ORDER, 6, "text", Type.TEXT, MergeRule.TEXT);
    Field ITEM_ORDER_DUE_DATE = of(ITEM_ORDER, 7, "due_date", Type.DATE, MergeRule.REVIEW);
    Field ITEM_ORDER_PAPER_NO = of(ITEM_ORDER, 8, "paper_no", Type.TEXT, MergeRule.REVIEW);
    Field ITEM_ORDER_COLOUR = of(ITEM_ORDER, 8, "colour", Type.CODE, MergeRule.REVIEW);
    Field ITEM_ORDER_URGE = of(ITEM_ORDER, 9, "urge", Type.CODE, MergeRule.REVIEW);
    Field ITEM_ORDER_RETURN_KIND = of(ITEM_ORDER, 10, "return_kind", Type.CODE, MergeRule.REVIEW);
    Field ITEM_ORDER_PERSON = of(ITEM_ORDER, 11, "person", Type.TEXT, MergeRule.REVIEW);

    Field ITEM_REPLY_ITEM = to(ITEM_REPLY, 1, "item", SUPERVISION_ITEM);
    Field ITEM_REPLY_NUMBER = of(ITEM_REPLY, 2, "number", Type.INTEGER, MergeRule.REVIEW);
    Field ITEM_REPLY_ACTION = of(ITEM_REPLY, 2, "action", Type.CODE, MergeRule.REVIEW);
    Field ITEM_REPLY_BEFORE = of(ITEM_REPLY, 2, "before", Type.CODE, MergeRule.REVIEW);
    Field ITEM_REPLY_AFTER = of(ITEM_REPLY, 2, "after", Type.CODE, MergeRule.REVIEW);
    Field ITEM_REPLY_DAY = of(ITEM_REPLY, 3, "day", Type.DATE, MergeRule.REVIEW);
    Field ITEM_REPLY_MINUTE = of(ITEM_REPLY, 3, "minute", Type.INTEGER, MergeRule.REVIEW);
    Field ITEM_REPLY_BY_NAME = of(ITEM_REPLY, 4, "by_name", Type.TEXT, MergeRule.REVIEW);
    Field ITEM_REPLY_HAND = of(ITEM_REPLY, 4, "hand", Type.CODE, MergeRule.REVIEW);
    Field ITEM_REPLY_REASON = of(ITEM_REPLY, 5, "reason", Type.TEXT, MergeRule.TEXT);
    Field ITEM_REPLY_TEXT = of(ITEM_REPLY, 6, "text", Type.TEXT, MergeRule.TEXT);
    Field ITEM_REPLY_DUE_DATE = of(ITEM_REPLY, 7, "due_date", Type.DATE, MergeRule.REVIEW);
    Field ITEM_REPLY_PERSON = of(ITEM_REPLY, 8, "person", Type.TEXT, MergeRule.REVIEW);

    Field ITEM_FILE_ITEM_ORDER = to(ITEM_FILE, 1, "item_order", ITEM_ORDER);
    Field ITEM_FILE_NAME = of(ITEM_FILE, 2, "name", Type.TEXT, MergeRule.REVIEW);
    Field ITEM_FILE_SHA256 = of(ITEM_FILE, 3, "sha256", Type.TEXT, MergeRule.REVIEW);
    Field ITEM_FILE_BYTES = of(ITEM_FILE, 3, "bytes", Type.INTEGER, MergeRule.REVIEW);
    Field ITEM_FILE_MIME = of(ITEM_FILE, 3, "mime", Type.TEXT, MergeRule.REVIEW);
    Field ITEM_FILE_TAKEN_ON = of(ITEM_FILE, 4, "taken_on", Type.DATE, MergeRule.REVIEW);
    Field ITEM_FILE_REMARK = of(ITEM_FILE, 5, "remark", Type.TEXT, MergeRule.TEXT);
    Field ITEM_FILE_POSITION = of(ITEM_FILE, 6, "position", Type.INTEGER, MergeRule.QUIET);
}
