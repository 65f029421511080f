package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// Where a review (复核) of a conclusion stands.
public enum ReviewState implements Code {
    /// Nobody has asked for one.
    NONE,
    RECEIVED,
    ACCEPTED,
    TURNED_DOWN,
    DECIDED
}
