package org.yiti.app.supervision;

import java.util.EnumSet;
import java.util.Set;
import org.yiti.model.record.Code;
import org.yiti.model.supervision.ItemState;

/// A column of the board: a stretch of the loop. What is archived or terminated is on none. Never stored.
enum BoardColumn implements Code {
    OPENING(ItemState.DRAFT, ItemState.AWAITING_APPROVAL, ItemState.ISSUED, ItemState.REFUSED),
    WORKING(ItemState.RECEIVED, ItemState.IN_PROGRESS, ItemState.SUSPENDED),
    REPORTED(ItemState.AWAITING_CHECK),
    CHECKING(ItemState.VERIFYING, ItemState.CLOSED),
    LOOKING_BACK(ItemState.LOOK_BACK);

    private final Set<ItemState> states;

    BoardColumn(ItemState first, ItemState... more) {
        states = EnumSet.of(first, more);
    }

    Set<ItemState> states() {
        return states;
    }
}
