package org.yiti.model.supervision;

import static org.yiti.model.flow.Hand.*;
import static org.yiti.model.supervision.ItemAction.*;
import static org.yiti.model.supervision.ItemNeed.*;
import static org.yiti.model.supervision.ItemState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Flow;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;
import org.yiti.model.flow.Transition;

/// What may be done to a supervision item in which state, by whom, and what it needs (督查事项流程). The one source:
/// screens, command line, the fold of the events and the printed table of states read it.
public final class ItemFlow {
    private static final Set<ItemState> OPEN =
            EnumSet.of(
                    DRAFT,
                    AWAITING_APPROVAL,
                    ISSUED,
                    ItemState.REFUSED,
                    RECEIVED,
                    IN_PROGRESS,
                    SUSPENDED,
                    AWAITING_CHECK,
                    VERIFYING);
    private static final Set<ItemState> IN_HAND = EnumSet.of(RECEIVED, IN_PROGRESS);
    private static final Set<ItemState> AT_UNIT = EnumSet.of(ISSUED, RECEIVED, IN_PROGRESS);

    public static final Flow<ItemState, ItemAction, ItemCase> TABLE =
            new Flow<>(
                    ItemState.class,
                    ItemAction.class,
                    List.of(
                            line(
                                    DRAFT,
                                    SUBMIT,
                                    AWAITING_APPROVAL,
                                    CLERK,
                                    TITLE,
                                    DEMAND,
                                    LEAD,
                                    LIMIT,
                                    BASIS),
                            line(AWAITING_APPROVAL, SEND_BACK, DRAFT, APPROVER, REASON),
                            line(
                                    AWAITING_APPROVAL,
                                    ISSUE,
                                    ISSUED,
                                    APPROVER,
                                    NOT_THE_DRAFTER,
                                    LEAD,
                                    PAPER_NUMBER,
                                    DATE),
                            line(ISSUED, RECEIVE, RECEIVED, LIAISON),
                            line(ISSUED, REFUSE, ItemState.REFUSED, LIAISON, REASON),
                            line(
                                    ItemState.REFUSED,
                                    REASSIGN,
                                    AWAITING_APPROVAL,
                                    CLERK,
                                    REASON,
                                    NEW_UNIT),
                            line(ItemState.REFUSED, UPHOLD, ISSUED, APPROVER, REASON),
                            line(IN_HAND, PROGRESS, IN_PROGRESS, LIAISON, ItemNeed.TEXT),
                            line(
                                    IN_HAND,
                                    APPLY_EXTENSION,
                                    null,
                                    UNIT_HEAD,
                                    REASON,
                                    ItemNeed.TEXT,
                                    DATE,
                                    BEFORE_DUE,
                                    LATER_THAN_DUE,
                                    NO_OPEN_EXTENSION),
                            line(
                                    IN_HAND,
                                    GRANT_EXTENSION,
                                    null,
                                    APPROVER,
                                    OPEN_EXTENSION,
                                    DATE,
                                    LATER_THAN_DUE),
                            line(IN_HAND, DENY_EXTENSION, null, APPROVER, OPEN_EXTENSION, REASON),
                            line(IN_HAND, SUSPEND, SUSPENDED, APPROVER, REASON),
                            line(SUSPENDED, RESUME, IN_PROGRESS, CLERK, DATE, DATE_AHEAD),
                            line(AT_UNIT, URGE, null, CLERK, URGE_KIND, PAPER, NEXT_COLOUR),
                            line(
                                    IN_HAND,
                                    REPORT_DONE,
                                    AWAITING_CHECK,
                                    UNIT_HEAD,
                                    ItemNeed.TEXT,
                                    SIGNED,
                                    EVIDENCE),
                            line(AWAITING_CHECK, RETURN, IN_PROGRESS, CLERK, RETURN_KIND, REASON),
                            line(
                                    AWAITING_CHECK,
                                    ASSIGN_CHECK,
                                    VERIFYING,
                                    CLERK,
                                    INSPECTOR,
                                    INSPECTOR_NOT_REPORTER),
                            line(
                                    VERIFYING,
                                    PASS_CHECK,
                                    null,
                                    CLERK,
                                    NOT_A_REPORTER,
                                    ItemNeed.TEXT,
                                    EVIDENCE),
                            line(
                                    VERIFYING,
                                    FAIL_CHECK,
                                    IN_PROGRESS,
                                    CLERK,
                                    NOT_A_REPORTER,
                                    ItemNeed.TEXT),
                            line(VERIFYING, WAIVE_CHECK, null, APPROVER, NOT_A_REPORTER, REASON),
                            line(
                                    VERIFYING,
                                    CLOSE,
                                    CLOSED,
                                    CLERK,
                                    CHECKED,
                                    APPROVER_IF_ON_ACCOUNT,
                                    ItemNeed.TEXT,
                                    DATE,
                                    DATE_AHEAD),
                            line(
                                    EnumSet.of(ISSUED, RECEIVED, IN_PROGRESS, SUSPENDED),
                                    PUT_ON_ACCOUNT,
                                    null,
                                    APPROVER,
                                    REASON,
                                    PAPER_NUMBER,
                                    OFF_ACCOUNT),
                            line(
                                    EnumSet.of(CLOSED, LOOK_BACK),
                                    STRIKE_OFF,
                                    null,
                                    APPROVER,
                                    ON_ACCOUNT,
                                    REASON),
                            line(CLOSED, START_LOOK_BACK, LOOK_BACK, CLERK, INSPECTOR),
                            line(
                                    LOOK_BACK,
                                    ARCHIVE,
                                    ARCHIVED,
                                    CLERK,
                                    NOT_A_REPORTER,
                                    ItemNeed.TEXT,
                                    OFF_ACCOUNT),
                            line(
                                    LOOK_BACK,
                                    REOPEN,
                                    IN_PROGRESS,
                                    CLERK,
                                    NOT_A_REPORTER,
                                    ItemNeed.TEXT,
                                    DATE,
                                    DATE_AHEAD),
                            line(OPEN, TERMINATE, TERMINATED, APPROVER, REASON, BASIS),
                            line(EnumSet.allOf(ItemState.class), NOTE, null, CLERK, ItemNeed.TEXT),
                            line(
                                    EnumSet.allOf(ItemState.class),
                                    DECIDE,
                                    null,
                                    APPROVER,
                                    DISPUTED,
                                    RIVAL_STATE,
                                    REASON)));

    private ItemFlow() {}

    @SafeVarargs
    private static Transition<ItemState, ItemAction, ItemCase> line(
            ItemState from,
            ItemAction action,
            @Nullable ItemState to,
            Hand hand,
            Need<ItemCase>... needs) {
        return line(EnumSet.of(from), action, to, hand, needs);
    }

    @SafeVarargs
    private static Transition<ItemState, ItemAction, ItemCase> line(
            Set<ItemState> from,
            ItemAction action,
            @Nullable ItemState to,
            Hand hand,
            Need<ItemCase>... needs) {
        var all = new ArrayList<Need<ItemCase>>();
        all.add(NAME);
        all.add(NOT_BEFORE_LAST);
        all.add(action.byUnit() ? NOT_AHEAD : OWN_ITEM);
        if (action != DECIDE && action != NOTE) {
            all.add(NOT_DISPUTED);
        }
        all.addAll(List.of(needs));
        return new Transition<>(from, action, to, hand, all);
    }

    /// Whether an event says something that could have been done: its act starts from its state and leads to where
    /// it says, and it lies among the acts of who does such things. What it needed was looked at when it was done.
    static boolean couldBe(ItemEvent event) {
        var action = event.action();
        var before = event.before();
        var after = event.after();
        if (action.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return false;
        }
        return action.get().byUnit() == event.ofUnit()
                && TABLE.transition(before.get(), action.get())
                        .filter(t -> action.get() == DECIDE || t.after(before.get()) == after.get())
                        .isPresent();
    }
}
