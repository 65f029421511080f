package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of what is done to tasks, issues and policies: by the office, and by the unit that leads them.
interface ProgrammeActFields {
    Field PROGRAMME_ACT_PROGRAMME = to(PROGRAMME_ACT, 1, "programme", PROGRAMME);
    Field PROGRAMME_ACT_ISSUE = to(PROGRAMME_ACT, 2, "issue", ISSUE);
    Field PROGRAMME_ACT_TASK = to(PROGRAMME_ACT, 2, "task", TASK);
    Field PROGRAMME_ACT_POLICY = to(PROGRAMME_ACT, 2, "policy", POLICY);
    Field PROGRAMME_ACT_NUMBER = of(PROGRAMME_ACT, 3, "number", Type.INTEGER, MergeRule.REVIEW);
    Field PROGRAMME_ACT_ACTION = of(PROGRAMME_ACT, 3, "action", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_ACT_BEFORE = of(PROGRAMME_ACT, 3, "before", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_ACT_AFTER = of(PROGRAMME_ACT, 3, "after", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_ACT_DAY = of(PROGRAMME_ACT, 4, "day", Type.DATE, MergeRule.REVIEW);
    Field PROGRAMME_ACT_BY_NAME = of(PROGRAMME_ACT, 5, "by_name", Type.TEXT, MergeRule.REVIEW);
    Field PROGRAMME_ACT_HAND = of(PROGRAMME_ACT, 5, "hand", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_ACT_REASON = of(PROGRAMME_ACT, 6, "reason", Type.TEXT, MergeRule.TEXT);
    Field PROGRAMME_ACT_TEXT = of(PROGRAMME_ACT, 7, "text", Type.TEXT, MergeRule.TEXT);
    Field PROGRAMME_ACT_DUE_DATE = of(PROGRAMME_ACT, 8, "due_date", Type.DATE, MergeRule.REVIEW);
    Field PROGRAMME_ACT_WISH = of(PROGRAMME_ACT, 9, "wish", Type.TEXT, MergeRule.TEXT);
    Field PROGRAMME_ACT_PAPER_NO = of(PROGRAMME_ACT, 10, "paper_no", Type.TEXT, MergeRule.REVIEW);
    Field PROGRAMME_ACT_LEFT_OUT =
            of(PROGRAMME_ACT, 11, "left_out", Type.BOOLEAN, MergeRule.REVIEW);
    Field PROGRAMME_ACT_SOLUTION_PLAN = to(PROGRAMME_ACT, 12, "solution_plan", SOLUTION_PLAN);

    Field PROGRAMME_REPLY_PROGRAMME = to(PROGRAMME_REPLY, 1, "programme", PROGRAMME);
    Field PROGRAMME_REPLY_ISSUE = to(PROGRAMME_REPLY, 2, "issue", ISSUE);
    Field PROGRAMME_REPLY_TASK = to(PROGRAMME_REPLY, 2, "task", TASK);
    Field PROGRAMME_REPLY_NUMBER = of(PROGRAMME_REPLY, 3, "number", Type.INTEGER, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_ACTION = of(PROGRAMME_REPLY, 3, "action", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_BEFORE = of(PROGRAMME_REPLY, 3, "before", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_AFTER = of(PROGRAMME_REPLY, 3, "after", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_DAY = of(PROGRAMME_REPLY, 4, "day", Type.DATE, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_BY_NAME = of(PROGRAMME_REPLY, 5, "by_name", Type.TEXT, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_HAND = of(PROGRAMME_REPLY, 5, "hand", Type.CODE, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_REASON = of(PROGRAMME_REPLY, 6, "reason", Type.TEXT, MergeRule.TEXT);
    Field PROGRAMME_REPLY_TEXT = of(PROGRAMME_REPLY, 7, "text", Type.TEXT, MergeRule.TEXT);
    Field PROGRAMME_REPLY_DUE_DATE =
            of(PROGRAMME_REPLY, 8, "due_date", Type.DATE, MergeRule.REVIEW);
    Field PROGRAMME_REPLY_WISH = of(PROGRAMME_REPLY, 9, "wish", Type.TEXT, MergeRule.TEXT);
}
