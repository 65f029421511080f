package org.yiti.app.supervision;

import java.util.Arrays;
import java.util.List;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Transition;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemNeed;
import org.yiti.model.supervision.ItemState;

/// What the form of an act asks for; it follows from what the table of states says that the act needs.
record ActFields(ItemAction act, Transition<ItemState, ItemAction, ItemCase> line) {
    static ActFields of(ItemAction act, ItemState from) {
        return new ActFields(
                act,
                ItemFlow.TABLE
                        .transition(from, act)
                        .or(() ->
                                ItemFlow.TABLE.transitions().stream()
                                        .filter(line -> line.action() == act)
                                        .findFirst())
                        .orElseThrow());
    }

    private boolean needs(ItemNeed need) {
        return line.needs().contains(need);
    }

    /// In whose name it may be done; the least that may comes first.
    List<Hand> hands() {
        return Arrays.stream(Hand.values()).filter(hand -> hand.covers(line.hand())).toList();
    }

    boolean reason() {
        return needs(ItemNeed.REASON);
    }

    boolean textNeeded() {
        return needs(ItemNeed.TEXT);
    }

    /// Whether there is something to write even where it need not be.
    boolean text() {
        return textNeeded() || !reason();
    }

    boolean date() {
        return needs(ItemNeed.DATE);
    }

    /// A look-back has a day, whether it must or not.
    boolean dateOffered() {
        return act == ItemAction.START_LOOK_BACK;
    }

    boolean urge() {
        return needs(ItemNeed.URGE_KIND);
    }

    boolean paperNumber() {
        return needs(ItemNeed.PAPER_NUMBER) || urge();
    }

    boolean returnKind() {
        return needs(ItemNeed.RETURN_KIND);
    }

    boolean person() {
        return needs(ItemNeed.SIGNED) || needs(ItemNeed.INSPECTOR);
    }

    boolean unit() {
        return needs(ItemNeed.NEW_UNIT);
    }

    boolean filesNeeded() {
        return needs(ItemNeed.EVIDENCE);
    }

    boolean state() {
        return needs(ItemNeed.RIVAL_STATE);
    }
}
