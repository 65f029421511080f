package org.yiti.model.draw;

import org.yiti.model.record.Code;

/// What was found where a drawn entry was looked at.
public enum CheckResult implements Code {
    PASS,
    FAIL,
    /// Nobody could look, with a finding that says why. It counts as drawn and not as checked.
    NOT_POSSIBLE;

    /// Whether it says how the matter stands.
    public boolean checked() {
        return this != NOT_POSSIBLE;
    }
}
