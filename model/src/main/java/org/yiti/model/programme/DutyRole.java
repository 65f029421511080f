package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// What a unit does on an issue. The lead is not a role: it is the one lead unit.
public enum DutyRole implements Code {
    COOPERATING,
    LOCAL
}
