package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// Where the conclusion on one unit stands.
public enum ConclusionState implements Code {
    DRAFT,
    ISSUED,
    DELIVERED
}
