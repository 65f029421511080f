package org.yiti.model.draw;

import org.yiti.model.record.Code;

/// What the frame of a sample is divided by (分层).
public enum DrawnBy implements Code {
    UNIT,
    DISTRICT,
    ISSUE
}
