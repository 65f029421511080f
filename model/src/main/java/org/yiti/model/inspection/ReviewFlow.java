package org.yiti.model.inspection;

import static org.yiti.model.flow.Hand.*;
import static org.yiti.model.inspection.ReviewAction.*;
import static org.yiti.model.inspection.ReviewNeed.*;
import static org.yiti.model.inspection.ReviewState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.yiti.model.flow.Flow;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;
import org.yiti.model.flow.Transition;

/// What may be done about a review in which state, by whom, and what it needs (督查结论复核流程).
public final class ReviewFlow {
    public static final Flow<ReviewState, ReviewAction, ConclusionLook> TABLE =
            new Flow<>(
                    ReviewState.class,
                    ReviewAction.class,
                    List.of(
                            line(
                                    NONE,
                                    APPLY,
                                    RECEIVED,
                                    UNIT_HEAD,
                                    ReviewNeed.DELIVERED,
                                    REASON,
                                    NOT_BEFORE_DELIVERY,
                                    WITHIN_30_DAYS),
                            line(RECEIVED, ACCEPT, ACCEPTED, CLERK, RECUSED),
                            line(
                                    RECEIVED,
                                    TURN_DOWN,
                                    TURNED_DOWN,
                                    APPROVER,
                                    RECUSED,
                                    ReviewNeed.TEXT,
                                    IN_TIME_OR_REASON),
                            line(
                                    ACCEPTED,
                                    DECIDE,
                                    DECIDED,
                                    APPROVER,
                                    RECUSED,
                                    VERDICT,
                                    ReviewNeed.TEXT,
                                    IN_TIME_OR_REASON)));

    private ReviewFlow() {}

    private static Transition<ReviewState, ReviewAction, ConclusionLook> line(
            ReviewState from, ReviewAction action, ReviewState to, Hand hand, ReviewNeed... needs) {
        var all = new ArrayList<Need<ConclusionLook>>();
        all.add(NAME);
        all.add(NOT_BEFORE_LAST);
        all.addAll(List.of(needs));
        return new Transition<>(EnumSet.of(from), action, to, hand, all);
    }
}
