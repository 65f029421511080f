package org.yiti.model.programme.flow;

import static org.yiti.model.flow.Hand.APPROVER;
import static org.yiti.model.flow.Hand.CLERK;
import static org.yiti.model.programme.PlanState.*;
import static org.yiti.model.programme.flow.ActNeed.*;
import static org.yiti.model.programme.flow.ProgrammeAction.*;

import java.util.EnumSet;
import org.yiti.model.flow.Flow;
import org.yiti.model.programme.PlanState;

/// What may be done to a version of a solution plan (解决方案) in which state, by whom, and what it needs. Its text is
/// written while it is a draft; what was approved is amended by a new version.
public final class PlanFlow {
    public static final Flow<PlanState, ProgrammeAction, ActCase> TABLE =
            new Flow<>(
                    PlanState.class,
                    ProgrammeAction.class,
                    new Lines<PlanState>()
                            .line(DRAFT, SUBMIT, SUBMITTED, CLERK, MEASURES)
                            .line(SUBMITTED, APPROVE, APPROVED, APPROVER, NOT_THE_SUBMITTER)
                            .line(SUBMITTED, SEND_BACK, DRAFT, APPROVER, ActNeed.REASON)
                            .line(SUBMITTED, RECALL, DRAFT, CLERK, ActNeed.REASON)
                            .line(APPROVED, RECALL, DRAFT, APPROVER, ActNeed.REASON)
                            .line(APPROVED, PUT_IN_FORCE, IN_FORCE, CLERK, NO_NEWER_IN_FORCE)
                            .line(IN_FORCE, REPLACE, REPLACED, CLERK, NEWER_IN_FORCE)
                            .line(
                                    EnumSet.allOf(PlanState.class),
                                    REGISTER,
                                    null,
                                    CLERK,
                                    ActNeed.STATE,
                                    SOURCE)
                            .line(EnumSet.allOf(PlanState.class), NOTE, null, CLERK, ActNeed.TEXT)
                            .all());

    private PlanFlow() {}
}
