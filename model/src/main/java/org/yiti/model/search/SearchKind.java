package org.yiti.model.search;

import org.yiti.model.record.Code;

/// What can be found, in the order in which equally good groups are shown. Never stored.
public enum SearchKind implements Code {
    ISSUE,
    TASK,
    ITEM,
    POLICY,
    MEETING,
    DECISION,
    INSPECTION,
    WHISTLE,
    UNIT,
    PERSON
}
