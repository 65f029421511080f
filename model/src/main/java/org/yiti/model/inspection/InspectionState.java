package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// Where an inspection stands. It follows from what stands in its row and is stored nowhere else.
public enum InspectionState implements Code {
    DRAFT,
    AWAITING_APPROVAL,
    APPROVED,
    UNDER_WAY,
    CONCLUDED,
    CLOSED,
    CALLED_OFF
}
