package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// What a unit does on a task beside the one lead unit.
public enum TaskUnitRole implements Code {
    RESPONSIBLE,
    COOPERATING
}
