package org.yiti.model.inspection;

import static org.yiti.model.flow.Hand.*;
import static org.yiti.model.inspection.ConclusionAction.*;
import static org.yiti.model.inspection.ConclusionNeed.*;
import static org.yiti.model.inspection.ConclusionState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.yiti.model.flow.Flow;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;
import org.yiti.model.flow.Transition;

/// What may be done to a conclusion in which state, by whom, and what it needs (督查结论流程).
public final class ConclusionFlow {
    public static final Flow<ConclusionState, ConclusionAction, ConclusionLook> TABLE =
            new Flow<>(
                    ConclusionState.class,
                    ConclusionAction.class,
                    List.of(
                            line(
                                    DRAFT,
                                    ISSUE,
                                    ISSUED,
                                    APPROVER,
                                    UNDER_WAY,
                                    VISITED,
                                    NUMBER,
                                    FACTS,
                                    EVIDENCE,
                                    AUTHOR,
                                    NOT_BEFORE_VISIT),
                            line(ISSUED, TAKE_BACK, DRAFT, APPROVER, REASON),
                            line(ISSUED, DELIVER, DELIVERED, CLERK, RECIPIENT, NOT_BEFORE_ISSUE)));

    private ConclusionFlow() {}

    private static Transition<ConclusionState, ConclusionAction, ConclusionLook> line(
            ConclusionState from,
            ConclusionAction action,
            ConclusionState to,
            Hand hand,
            ConclusionNeed... needs) {
        var all = new ArrayList<Need<ConclusionLook>>();
        all.add(NAME);
        all.addAll(List.of(needs));
        return new Transition<>(EnumSet.of(from), action, to, hand, all);
    }
}
