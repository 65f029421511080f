package org.yiti.model.programme.flow;

import static org.yiti.model.flow.Hand.APPROVER;
import static org.yiti.model.flow.Hand.CLERK;
import static org.yiti.model.programme.PolicyStage.*;
import static org.yiti.model.programme.flow.ActNeed.*;
import static org.yiti.model.programme.flow.ProgrammeAction.*;

import java.util.EnumSet;
import java.util.Set;
import org.yiti.model.flow.Flow;
import org.yiti.model.programme.PolicyStage;

/// What may be done to a policy (政策) in which stage, by whom, and what it needs. Offices often hear of a stage when
/// the next is reached, so a stage may be passed over; going back needs a reason.
public final class PolicyFlow {
    private static final Set<PolicyStage> OPEN = EnumSet.range(PLANNED, PASSED);
    private static final Set<PolicyStage> ASIDE =
            EnumSet.of(CARRIED_OVER, PolicyStage.MERGED, CANCELLED);

    public static final Flow<PolicyStage, ProgrammeAction, ActCase> TABLE =
            new Flow<>(
                    PolicyStage.class,
                    ProgrammeAction.class,
                    new Lines<PolicyStage>()
                            .line(PLANNED, START_DRAFT, DRAFTING, CLERK, NO_OPEN_REQUEST)
                            .line(
                                    EnumSet.range(PLANNED, DRAFTING),
                                    SEEK_COMMENTS,
                                    COMMENTS,
                                    CLERK,
                                    NO_OPEN_REQUEST)
                            .line(
                                    EnumSet.range(PLANNED, COMMENTS),
                                    SEND_TO_REVIEW,
                                    REVIEW,
                                    CLERK,
                                    NO_OPEN_REQUEST)
                            .line(
                                    EnumSet.range(PLANNED, REVIEW),
                                    PASS,
                                    PASSED,
                                    CLERK,
                                    NO_OPEN_REQUEST)
                            .line(
                                    OPEN,
                                    PUBLISH,
                                    PolicyStage.ISSUED,
                                    CLERK,
                                    NO_OPEN_REQUEST,
                                    DOC_NO,
                                    ISSUE_DATE)
                            .line(PASSED, PUT_IN_FORCE, IN_FORCE, CLERK, NO_OPEN_REQUEST)
                            .line(PolicyStage.ISSUED, PUT_IN_FORCE, IN_FORCE, CLERK)
                            .line(
                                    EnumSet.range(DRAFTING, IN_FORCE),
                                    SET_BACK,
                                    null,
                                    CLERK,
                                    ActNeed.STATE,
                                    EARLIER_STATE,
                                    ActNeed.REASON)
                            .line(
                                    OPEN,
                                    CARRY_OVER,
                                    CARRIED_OVER,
                                    CLERK,
                                    NO_OPEN_REQUEST,
                                    ActNeed.REASON)
                            .line(
                                    OPEN,
                                    MERGE,
                                    PolicyStage.MERGED,
                                    CLERK,
                                    NO_OPEN_REQUEST,
                                    ActNeed.REASON)
                            .line(
                                    OPEN,
                                    PROPOSE_CANCEL,
                                    null,
                                    CLERK,
                                    NO_OPEN_REQUEST,
                                    ActNeed.REASON)
                            .line(
                                    OPEN,
                                    GRANT_CANCEL,
                                    CANCELLED,
                                    APPROVER,
                                    OPEN_CANCEL,
                                    NOT_THE_APPLICANT)
                            .line(
                                    OPEN,
                                    DENY,
                                    null,
                                    APPROVER,
                                    OPEN_REQUEST,
                                    NOT_THE_APPLICANT,
                                    ActNeed.REASON)
                            .line(OPEN, WITHDRAW, null, CLERK, OPEN_REQUEST, ActNeed.REASON)
                            .line(ASIDE, REOPEN, PLANNED, CLERK, ActNeed.REASON)
                            .line(
                                    EnumSet.allOf(PolicyStage.class),
                                    REGISTER,
                                    null,
                                    CLERK,
                                    ActNeed.STATE,
                                    SOURCE)
                            .line(EnumSet.allOf(PolicyStage.class), NOTE, null, CLERK, ActNeed.TEXT)
                            .all());

    private PolicyFlow() {}
}
