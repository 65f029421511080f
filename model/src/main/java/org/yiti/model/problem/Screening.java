package org.yiti.model.problem;

import org.yiti.model.record.Code;

/// What the screening of a source record came to. It follows from the record and is not stored.
public enum Screening implements Code {
    /// Nobody has looked yet.
    OPEN,
    /// It is about an entry.
    LINKED,
    /// It is about none, with a reason.
    SET_ASIDE
}
