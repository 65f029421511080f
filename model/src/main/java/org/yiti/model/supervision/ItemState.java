package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// Where a supervision item (督查事项) stands. Being overdue is derived and never a state; a return is an event.
public enum ItemState implements Code {
    DRAFT,
    AWAITING_APPROVAL,
    ISSUED,
    REFUSED,
    RECEIVED,
    IN_PROGRESS,
    SUSPENDED,
    AWAITING_CHECK,
    VERIFYING,
    CLOSED,
    LOOK_BACK,
    ARCHIVED,
    TERMINATED;

    /// Whether somebody still has to do something about the matter itself: it counts as 在办.
    public boolean open() {
        return switch (this) {
            case DRAFT,
                    AWAITING_APPROVAL,
                    ISSUED,
                    REFUSED,
                    RECEIVED,
                    IN_PROGRESS,
                    SUSPENDED,
                    AWAITING_CHECK,
                    VERIFYING ->
                    true;
            case CLOSED, LOOK_BACK, ARCHIVED, TERMINATED -> false;
        };
    }

    /// Whether the unit has it in hand, so that its days count and it can be urged.
    public boolean withUnit() {
        return switch (this) {
            case ISSUED, RECEIVED, IN_PROGRESS -> true;
            case DRAFT,
                    AWAITING_APPROVAL,
                    REFUSED,
                    SUSPENDED,
                    AWAITING_CHECK,
                    VERIFYING,
                    CLOSED,
                    LOOK_BACK,
                    ARCHIVED,
                    TERMINATED ->
                    false;
        };
    }

    /// Whether its due date is running: from the day it is issued until the unit reports it done.
    public boolean dueRuns() {
        return withUnit() || this == REFUSED;
    }
}
