package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of what is attached to reports and issues.
interface FileFields {
    Field ATTACHMENT_PROGRAMME = to(ATTACHMENT, 1, "programme", PROGRAMME);
    Field ATTACHMENT_TASK = to(ATTACHMENT, 2, "task", TASK);
    Field ATTACHMENT_MONTH = of(ATTACHMENT, 3, "month", Type.INTEGER, MergeRule.REVIEW);
    Field ATTACHMENT_NAME = of(ATTACHMENT, 4, "name", Type.TEXT, MergeRule.REVIEW);
    Field ATTACHMENT_SHA256 = of(ATTACHMENT, 5, "sha256", Type.TEXT, MergeRule.REVIEW);
    Field ATTACHMENT_BYTES = of(ATTACHMENT, 5, "bytes", Type.INTEGER, MergeRule.REVIEW);
    Field ATTACHMENT_MIME = of(ATTACHMENT, 5, "mime", Type.TEXT, MergeRule.REVIEW);
    Field ATTACHMENT_TAKEN_ON = of(ATTACHMENT, 6, "taken_on", Type.DATE, MergeRule.REVIEW);
    Field ATTACHMENT_REMARK = of(ATTACHMENT, 7, "remark", Type.TEXT, MergeRule.TEXT);
    Field ATTACHMENT_POSITION = of(ATTACHMENT, 8, "position", Type.INTEGER, MergeRule.QUIET);
    Field ATTACHMENT_ITEM_REPLY = to(ATTACHMENT, 9, "item_reply", ITEM_REPLY);

    Field ISSUE_FILE_PROGRAMME = to(ISSUE_FILE, 1, "programme", PROGRAMME);
    Field ISSUE_FILE_ISSUE = to(ISSUE_FILE, 2, "issue", ISSUE);
    Field ISSUE_FILE_NAME = of(ISSUE_FILE, 3, "name", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_FILE_SHA256 = of(ISSUE_FILE, 4, "sha256", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_FILE_BYTES = of(ISSUE_FILE, 4, "bytes", Type.INTEGER, MergeRule.REVIEW);
    Field ISSUE_FILE_MIME = of(ISSUE_FILE, 4, "mime", Type.TEXT, MergeRule.REVIEW);
    Field ISSUE_FILE_TAKEN_ON = of(ISSUE_FILE, 5, "taken_on", Type.DATE, MergeRule.REVIEW);
    Field ISSUE_FILE_REMARK = of(ISSUE_FILE, 6, "remark", Type.TEXT, MergeRule.TEXT);
    Field ISSUE_FILE_POSITION = of(ISSUE_FILE, 7, "position", Type.INTEGER, MergeRule.QUIET);
}
