package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;

/// Fields of the ways of supervising that are more than one item: consultations, joint actions, samples, return visits,
/// model cases, ledgers of problems.
interface ModeFields {
    Field CONSULTATION_PROGRAMME = to(Table.CONSULTATION, 1, "programme", Table.PROGRAMME);
    Field CONSULTATION_ISSUE = to(Table.CONSULTATION, 2, "issue", Table.ISSUE);
    Field CONSULTATION_MONTH = of(Table.CONSULTATION, 3, "month", Type.INTEGER, MergeRule.REVIEW);
    Field CONSULTATION_DAY = of(Table.CONSULTATION, 4, "day", Type.DATE, MergeRule.REVIEW);
    Field CONSULTATION_PROGRESS = of(Table.CONSULTATION, 5, "progress", Type.TEXT, MergeRule.TEXT);
    Field CONSULTATION_VOLUME = of(Table.CONSULTATION, 6, "volume", Type.TEXT, MergeRule.TEXT);
    Field CONSULTATION_RISK = of(Table.CONSULTATION, 7, "risk", Type.TEXT, MergeRule.TEXT);
    Field CONSULTATION_VERDICT = of(Table.CONSULTATION, 8, "verdict", Type.CODE, MergeRule.REVIEW);
    Field CONSULTATION_ACTION = of(Table.CONSULTATION, 9, "action", Type.TEXT, MergeRule.TEXT);
    Field CONSULTATION_PARTIES = of(Table.CONSULTATION, 10, "parties", Type.TEXT, MergeRule.REVIEW);
    Field CONSULTATION_ITEM = to(Table.CONSULTATION, 11, "item", Table.SUPERVISION_ITEM);

    Field JOINT_ACTION_PROGRAMME = to(Table.JOINT_ACTION, 1, "programme", Table.PROGRAMME);
    Field JOINT_ACTION_ISSUE = to(Table.JOINT_ACTION, 2, "issue", Table.ISSUE);
    Field JOINT_ACTION_ITEM = to(Table.JOINT_ACTION, 3, "item", Table.SUPERVISION_ITEM);
    Field JOINT_ACTION_DAY = of(Table.JOINT_ACTION, 4, "day", Type.DATE, MergeRule.REVIEW);
    Field JOINT_ACTION_PARTIES = of(Table.JOINT_ACTION, 5, "parties", Type.TEXT, MergeRule.REVIEW);
    Field JOINT_ACTION_CONTENT = of(Table.JOINT_ACTION, 6, "content", Type.TEXT, MergeRule.TEXT);
    Field JOINT_ACTION_RESULT = of(Table.JOINT_ACTION, 7, "result", Type.TEXT, MergeRule.TEXT);

    Field SAMPLE_PROGRAMME = to(Table.SAMPLE, 1, "programme", Table.PROGRAMME);
    Field SAMPLE_QUARTER = of(Table.SAMPLE, 2, "quarter", Type.INTEGER, MergeRule.REVIEW);
    Field SAMPLE_TITLE = of(Table.SAMPLE, 3, "title", Type.TEXT, MergeRule.REVIEW);
    Field SAMPLE_DRAWN_OF = of(Table.SAMPLE, 4, "drawn_of", Type.CODE, MergeRule.REVIEW);
    Field SAMPLE_DRAWN_BY = of(Table.SAMPLE, 4, "drawn_by", Type.CODE, MergeRule.REVIEW);
    Field SAMPLE_SEED = of(Table.SAMPLE, 4, "seed", Type.TEXT, MergeRule.REVIEW);
    Field SAMPLE_WANTED = of(Table.SAMPLE, 4, "wanted", Type.INTEGER, MergeRule.REVIEW);
    Field SAMPLE_METHOD = of(Table.SAMPLE, 4, "method", Type.TEXT, MergeRule.REVIEW);
    Field SAMPLE_FRAME_HASH = of(Table.SAMPLE, 4, "frame_hash", Type.TEXT, MergeRule.REVIEW);
    Field SAMPLE_FRAME_SIZE = of(Table.SAMPLE, 4, "frame_size", Type.INTEGER, MergeRule.REVIEW);
    Field SAMPLE_DRAWN_ON = of(Table.SAMPLE, 4, "drawn_on", Type.DATE, MergeRule.REVIEW);
    Field SAMPLE_REMARK = of(Table.SAMPLE, 5, "remark", Type.TEXT, MergeRule.TEXT);

    Field SAMPLE_ENTRY_SAMPLE = to(Table.SAMPLE_ENTRY, 1, "sample", Table.SAMPLE);
    Field SAMPLE_ENTRY_POSITION =
            of(Table.SAMPLE_ENTRY, 2, "position", Type.INTEGER, MergeRule.REVIEW);
    Field SAMPLE_ENTRY_STRATUM = of(Table.SAMPLE_ENTRY, 2, "stratum", Type.TEXT, MergeRule.REVIEW);
    Field SAMPLE_ENTRY_MEMBER = of(Table.SAMPLE_ENTRY, 2, "member", Type.TEXT, MergeRule.REVIEW);
    Field SAMPLE_ENTRY_TASK = to(Table.SAMPLE_ENTRY, 3, "task", Table.TASK);
    Field SAMPLE_ENTRY_ITEM = to(Table.SAMPLE_ENTRY, 3, "item", Table.SUPERVISION_ITEM);
    Field SAMPLE_ENTRY_RESULT = of(Table.SAMPLE_ENTRY, 4, "result", Type.CODE, MergeRule.REVIEW);
    Field SAMPLE_ENTRY_CHECKED_ON =
            of(Table.SAMPLE_ENTRY, 4, "checked_on", Type.DATE, MergeRule.REVIEW);
    Field SAMPLE_ENTRY_CHECKED_BY =
            of(Table.SAMPLE_ENTRY, 4, "checked_by", Type.TEXT, MergeRule.REVIEW);
    Field SAMPLE_ENTRY_FINDING = of(Table.SAMPLE_ENTRY, 5, "finding", Type.TEXT, MergeRule.TEXT);
    Field SAMPLE_ENTRY_FOLLOW_UP = to(Table.SAMPLE_ENTRY, 6, "follow_up", Table.SUPERVISION_ITEM);

    Field RETURN_VISIT_PROGRAMME = to(Table.RETURN_VISIT, 1, "programme", Table.PROGRAMME);
    Field RETURN_VISIT_ISSUE = to(Table.RETURN_VISIT, 2, "issue", Table.ISSUE);
    Field RETURN_VISIT_ITEM = to(Table.RETURN_VISIT, 3, "item", Table.SUPERVISION_ITEM);
    Field RETURN_VISIT_DAY = of(Table.RETURN_VISIT, 4, "day", Type.DATE, MergeRule.REVIEW);
    Field RETURN_VISIT_TICKET_NO =
            of(Table.RETURN_VISIT, 5, "ticket_no", Type.TEXT, MergeRule.REVIEW);
    Field RETURN_VISIT_REQUESTER =
            of(Table.RETURN_VISIT, 5, "requester", Type.TEXT, MergeRule.REVIEW);
    Field RETURN_VISIT_CONTACTED =
            of(Table.RETURN_VISIT, 6, "contacted", Type.BOOLEAN, MergeRule.REVIEW);
    Field RETURN_VISIT_SOLVED = of(Table.RETURN_VISIT, 7, "solved", Type.BOOLEAN, MergeRule.REVIEW);
    Field RETURN_VISIT_SATISFIED =
            of(Table.RETURN_VISIT, 8, "satisfied", Type.CODE, MergeRule.REVIEW);
    Field RETURN_VISIT_EXCLUDED =
            of(Table.RETURN_VISIT, 9, "excluded", Type.BOOLEAN, MergeRule.REVIEW);
    Field RETURN_VISIT_EXCLUDED_REASON =
            of(Table.RETURN_VISIT, 9, "excluded_reason", Type.TEXT, MergeRule.REVIEW);
    Field RETURN_VISIT_VISITED_BY =
            of(Table.RETURN_VISIT, 10, "visited_by", Type.TEXT, MergeRule.REVIEW);
    Field RETURN_VISIT_REMARK = of(Table.RETURN_VISIT, 11, "remark", Type.TEXT, MergeRule.TEXT);

    Field MODEL_CASE_PROGRAMME = to(Table.MODEL_CASE, 1, "programme", Table.PROGRAMME);
    Field MODEL_CASE_ISSUE = to(Table.MODEL_CASE, 2, "issue", Table.ISSUE);
    Field MODEL_CASE_ITEM = to(Table.MODEL_CASE, 3, "item", Table.SUPERVISION_ITEM);
    Field MODEL_CASE_TITLE = of(Table.MODEL_CASE, 4, "title", Type.TEXT, MergeRule.REVIEW);
    Field MODEL_CASE_PLACE = of(Table.MODEL_CASE, 5, "place", Type.TEXT, MergeRule.REVIEW);
    Field MODEL_CASE_UNIT = to(Table.MODEL_CASE, 6, "unit", Table.UNIT);
    Field MODEL_CASE_STORY = of(Table.MODEL_CASE, 7, "story", Type.TEXT, MergeRule.TEXT);
    Field MODEL_CASE_EFFECT = of(Table.MODEL_CASE, 8, "effect", Type.TEXT, MergeRule.TEXT);
    Field MODEL_CASE_DAY = of(Table.MODEL_CASE, 9, "day", Type.DATE, MergeRule.REVIEW);
    Field MODEL_CASE_TAGS = of(Table.MODEL_CASE, 10, "tags", Type.TEXT, MergeRule.REVIEW);

    Field PROBLEM_LEDGER_PROGRAMME = to(Table.PROBLEM_LEDGER, 1, "programme", Table.PROGRAMME);
    Field PROBLEM_LEDGER_NAME = of(Table.PROBLEM_LEDGER, 2, "name", Type.TEXT, MergeRule.REVIEW);
    Field PROBLEM_LEDGER_ISSUE = to(Table.PROBLEM_LEDGER, 3, "issue", Table.ISSUE);
    Field PROBLEM_LEDGER_CLASSES =
            of(Table.PROBLEM_LEDGER, 4, "classes", Type.TEXT, MergeRule.TEXT);
    Field PROBLEM_LEDGER_REMARK = of(Table.PROBLEM_LEDGER, 5, "remark", Type.TEXT, MergeRule.TEXT);

    Field PROBLEM_LEDGER = to(Table.PROBLEM, 1, "ledger", Table.PROBLEM_LEDGER);
    Field PROBLEM_NO = of(Table.PROBLEM, 2, "no", Type.INTEGER, MergeRule.REVIEW);
    Field PROBLEM_CLASS_NAME = of(Table.PROBLEM, 3, "class_name", Type.TEXT, MergeRule.REVIEW);
    Field PROBLEM_PLACE = of(Table.PROBLEM, 4, "place", Type.TEXT, MergeRule.REVIEW);
    Field PROBLEM_WORDS = of(Table.PROBLEM, 5, "words", Type.TEXT, MergeRule.TEXT);
    Field PROBLEM_UNIT = to(Table.PROBLEM, 6, "unit", Table.UNIT);
    Field PROBLEM_DUE = of(Table.PROBLEM, 7, "due", Type.DATE, MergeRule.REVIEW);
    Field PROBLEM_STATE = of(Table.PROBLEM, 8, "state", Type.CODE, MergeRule.STATE);
    Field PROBLEM_DONE_ON = of(Table.PROBLEM, 8, "done_on", Type.DATE, MergeRule.STATE);
    Field PROBLEM_ITEM = to(Table.PROBLEM, 9, "item", Table.SUPERVISION_ITEM);
    Field PROBLEM_REMARK = of(Table.PROBLEM, 10, "remark", Type.TEXT, MergeRule.TEXT);

    Field PROBLEM_SOURCE_LEDGER = to(Table.PROBLEM_SOURCE, 1, "ledger", Table.PROBLEM_LEDGER);
    Field PROBLEM_SOURCE_PROBLEM = to(Table.PROBLEM_SOURCE, 2, "problem", Table.PROBLEM);
    Field PROBLEM_SOURCE_SET_ASIDE =
            of(Table.PROBLEM_SOURCE, 3, "set_aside", Type.TEXT, MergeRule.REVIEW);
    Field PROBLEM_SOURCE_RECORD_NO =
            of(Table.PROBLEM_SOURCE, 4, "record_no", Type.TEXT, MergeRule.REVIEW);
    Field PROBLEM_SOURCE_DAY = of(Table.PROBLEM_SOURCE, 5, "day", Type.DATE, MergeRule.REVIEW);
    Field PROBLEM_SOURCE_WORDS = of(Table.PROBLEM_SOURCE, 6, "words", Type.TEXT, MergeRule.TEXT);
}
