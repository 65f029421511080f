package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Life of a year (年度方案).
public enum ProgrammeStatus implements Code {
    DRAFT,
    OPEN,
    CLOSED
}
