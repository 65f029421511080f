package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of units, people and working days.
interface UnitFields {
    Field UNIT_CODE = of(UNIT, 1, "code", Type.TEXT, MergeRule.REVIEW);
    Field UNIT_NAME = of(UNIT, 2, "name", Type.TEXT, MergeRule.REVIEW);
    Field UNIT_SHORT_NAME = of(UNIT, 3, "short_name", Type.TEXT, MergeRule.REVIEW);
    Field UNIT_LEVEL = of(UNIT, 4, "level", Type.CODE, MergeRule.REVIEW);
    Field UNIT_LINE = of(UNIT, 5, "line", Type.CODE, MergeRule.REVIEW);
    Field UNIT_PARENT = to(UNIT, 6, "parent", UNIT);
    Field UNIT_OFFICIAL_ORDER = of(UNIT, 7, "official_order", Type.INTEGER, MergeRule.QUIET);
    Field UNIT_ACTIVE_FROM = of(UNIT, 8, "active_from", Type.DATE, MergeRule.REVIEW);
    Field UNIT_ACTIVE_TO = of(UNIT, 8, "active_to", Type.DATE, MergeRule.REVIEW);

    Field UNIT_ALIAS_UNIT = to(UNIT_ALIAS, 1, "unit", UNIT);
    Field UNIT_ALIAS_ALIAS = of(UNIT_ALIAS, 2, "alias", Type.TEXT, MergeRule.REVIEW);
    Field UNIT_ALIAS_SOURCE = of(UNIT_ALIAS, 3, "source", Type.TEXT, MergeRule.QUIET);

    Field UNIT_GROUP_NAME = of(UNIT_GROUP, 1, "name", Type.TEXT, MergeRule.REVIEW);

    Field UNIT_GROUP_MEMBER_UNIT_GROUP = to(UNIT_GROUP_MEMBER, 1, "unit_group", UNIT_GROUP);
    Field UNIT_GROUP_MEMBER_UNIT = to(UNIT_GROUP_MEMBER, 2, "unit", UNIT);
    Field UNIT_GROUP_MEMBER_ACTIVE_FROM =
            of(UNIT_GROUP_MEMBER, 3, "active_from", Type.DATE, MergeRule.REVIEW);
    Field UNIT_GROUP_MEMBER_ACTIVE_TO =
            of(UNIT_GROUP_MEMBER, 3, "active_to", Type.DATE, MergeRule.REVIEW);

    Field PERSON_UNIT = to(PERSON, 1, "unit", UNIT);
    Field PERSON_NAME = of(PERSON, 2, "name", Type.TEXT, MergeRule.REVIEW);
    Field PERSON_TITLE = of(PERSON, 3, "title", Type.TEXT, MergeRule.REVIEW);
    Field PERSON_PHONE = of(PERSON, 4, "phone", Type.TEXT, MergeRule.QUIET);
    Field PERSON_ROLE = of(PERSON, 5, "role", Type.CODE, MergeRule.REVIEW);
    Field PERSON_ACTIVE_FROM = of(PERSON, 6, "active_from", Type.DATE, MergeRule.REVIEW);
    Field PERSON_ACTIVE_TO = of(PERSON, 6, "active_to", Type.DATE, MergeRule.REVIEW);

    Field CALENDAR_DAY_DAY = of(CALENDAR_DAY, 1, "day", Type.DATE, MergeRule.REVIEW);
    Field CALENDAR_DAY_WORKDAY = of(CALENDAR_DAY, 2, "workday", Type.BOOLEAN, MergeRule.REVIEW);
    Field CALENDAR_DAY_NAME = of(CALENDAR_DAY, 3, "name", Type.TEXT, MergeRule.QUIET);
}
