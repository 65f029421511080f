package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;

/// Fields of meetings: what is to be heard, what was decided.
interface MeetingFields {
    Field MEETING_PROGRAMME = to(Table.MEETING, 1, "programme", Table.PROGRAMME);
    Field MEETING_KIND = of(Table.MEETING, 2, "kind", Type.CODE, MergeRule.REVIEW);
    Field MEETING_MONTH = of(Table.MEETING, 3, "month", Type.INTEGER, MergeRule.REVIEW);
    Field MEETING_DAY = of(Table.MEETING, 4, "day", Type.DATE, MergeRule.REVIEW);
    Field MEETING_TITLE = of(Table.MEETING, 5, "title", Type.TEXT, MergeRule.REVIEW);
    Field MEETING_THEME = to(Table.MEETING, 6, "theme", Table.THEME);
    Field MEETING_PLACE = of(Table.MEETING, 7, "place", Type.TEXT, MergeRule.REVIEW);
    Field MEETING_CHAIR = of(Table.MEETING, 8, "chair", Type.TEXT, MergeRule.REVIEW);
    Field MEETING_AUDIENCE = of(Table.MEETING, 9, "audience", Type.TEXT, MergeRule.REVIEW);
    Field MEETING_ATTENDEES = of(Table.MEETING, 10, "attendees", Type.TEXT, MergeRule.TEXT);
    Field MEETING_STATE = of(Table.MEETING, 11, "state", Type.CODE, MergeRule.REVIEW);
    Field MEETING_MINUTES = of(Table.MEETING, 12, "minutes", Type.TEXT, MergeRule.TEXT);
    Field MEETING_PAPER_NO = of(Table.MEETING, 13, "paper_no", Type.TEXT, MergeRule.REVIEW);

    Field AGENDA_ITEM_MEETING = to(Table.AGENDA_ITEM, 1, "meeting", Table.MEETING);
    Field AGENDA_ITEM_POSITION =
            of(Table.AGENDA_ITEM, 2, "position", Type.INTEGER, MergeRule.QUIET);
    Field AGENDA_ITEM_ISSUE = to(Table.AGENDA_ITEM, 3, "issue", Table.ISSUE);
    Field AGENDA_ITEM_ITEM = to(Table.AGENDA_ITEM, 3, "item", Table.SUPERVISION_ITEM);
    Field AGENDA_ITEM_THEME = to(Table.AGENDA_ITEM, 3, "theme", Table.THEME);
    Field AGENDA_ITEM_WORDS = of(Table.AGENDA_ITEM, 3, "words", Type.TEXT, MergeRule.REVIEW);
    Field AGENDA_ITEM_SPEAKER = of(Table.AGENDA_ITEM, 4, "speaker", Type.TEXT, MergeRule.REVIEW);
    Field AGENDA_ITEM_DURATION =
            of(Table.AGENDA_ITEM, 5, "duration", Type.INTEGER, MergeRule.REVIEW);
    Field AGENDA_ITEM_MINUTES = of(Table.AGENDA_ITEM, 6, "minutes", Type.TEXT, MergeRule.TEXT);
    Field AGENDA_ITEM_ASKED = of(Table.AGENDA_ITEM, 7, "asked", Type.TEXT, MergeRule.TEXT);
    Field AGENDA_ITEM_CAME_FROM = to(Table.AGENDA_ITEM, 8, "came_from", Table.AGENDA_ITEM);
    Field AGENDA_ITEM_OUTCOME = of(Table.AGENDA_ITEM, 9, "outcome", Type.CODE, MergeRule.REVIEW);

    Field DECISION_MEETING = to(Table.DECISION, 1, "meeting", Table.MEETING);
    Field DECISION_AGENDA_ITEM = to(Table.DECISION, 2, "agenda_item", Table.AGENDA_ITEM);
    Field DECISION_POSITION = of(Table.DECISION, 3, "position", Type.INTEGER, MergeRule.QUIET);
    Field DECISION_TEXT = of(Table.DECISION, 4, "text", Type.TEXT, MergeRule.TEXT);
    Field DECISION_UNIT = to(Table.DECISION, 5, "unit", Table.UNIT);
    Field DECISION_DUE = of(Table.DECISION, 6, "due", Type.DATE, MergeRule.REVIEW);
    Field DECISION_KIND = of(Table.DECISION, 7, "kind", Type.CODE, MergeRule.REVIEW);
    Field DECISION_ITEM = to(Table.DECISION, 8, "item", Table.SUPERVISION_ITEM);
    Field DECISION_TASK = to(Table.DECISION, 9, "task", Table.TASK);
    Field DECISION_ACT = to(Table.DECISION, 10, "act", Table.PROGRAMME_ACT);
}
