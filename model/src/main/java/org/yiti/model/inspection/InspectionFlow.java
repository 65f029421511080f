package org.yiti.model.inspection;

import static org.yiti.model.flow.Hand.*;
import static org.yiti.model.inspection.InspectionAction.*;
import static org.yiti.model.inspection.InspectionNeed.*;
import static org.yiti.model.inspection.InspectionState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yiti.model.flow.Flow;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;
import org.yiti.model.flow.Transition;

/// What may be done to an inspection plan in which state, by whom, and what it needs (督查方案流程). After it is
/// submitted nobody changes what it says: that takes an amendment, and with it a new approval.
public final class InspectionFlow {
    private static final Set<InspectionState> BEFORE_THE_END =
            EnumSet.of(DRAFT, AWAITING_APPROVAL, APPROVED, UNDER_WAY);

    public static final Flow<InspectionState, InspectionAction, InspectionLook> TABLE =
            new Flow<>(
                    InspectionState.class,
                    InspectionAction.class,
                    List.of(
                            line(
                                    EnumSet.of(DRAFT),
                                    SUBMIT,
                                    AWAITING_APPROVAL,
                                    CLERK,
                                    TITLE,
                                    KIND,
                                    METHODS,
                                    CATEGORY,
                                    AUTHORITY,
                                    SCOPE,
                                    PERIOD,
                                    LEADER,
                                    UNITS),
                            line(EnumSet.of(AWAITING_APPROVAL), SEND_BACK, DRAFT, APPROVER, REASON),
                            line(
                                    EnumSet.of(AWAITING_APPROVAL),
                                    APPROVE,
                                    APPROVED,
                                    APPROVER,
                                    NOT_THE_DRAFTER,
                                    BASIS,
                                    BEFORE_START),
                            line(EnumSet.of(APPROVED), START, UNDER_WAY, CLERK, WITHIN_PERIOD),
                            line(EnumSet.of(APPROVED, UNDER_WAY), AMEND, DRAFT, CLERK, REASON),
                            line(
                                    EnumSet.of(UNDER_WAY),
                                    InspectionAction.CONCLUDE,
                                    CONCLUDED,
                                    CLERK,
                                    ALL_VISITED,
                                    ALL_DELIVERED),
                            line(EnumSet.of(CONCLUDED), CLOSE, CLOSED, CLERK, REVIEWS_OVER),
                            line(
                                    BEFORE_THE_END,
                                    CALL_OFF,
                                    CALLED_OFF,
                                    APPROVER,
                                    REASON,
                                    NO_CONCLUSION)));

    private InspectionFlow() {}

    private static Transition<InspectionState, InspectionAction, InspectionLook> line(
            Set<InspectionState> from,
            InspectionAction action,
            InspectionState to,
            Hand hand,
            InspectionNeed... needs) {
        var all = new ArrayList<Need<InspectionLook>>();
        all.add(NAME);
        all.add(NOT_BEFORE_LAST);
        all.addAll(List.of(needs));
        return new Transition<>(from, action, to, hand, all);
    }
}
