package org.yiti.model.programme.flow;

import static org.yiti.model.flow.Hand.APPROVER;
import static org.yiti.model.flow.Hand.CLERK;
import static org.yiti.model.flow.Hand.UNIT_HEAD;
import static org.yiti.model.programme.IssueStatus.*;
import static org.yiti.model.programme.flow.ActNeed.*;
import static org.yiti.model.programme.flow.ProgrammeAction.*;

import java.util.EnumSet;
import java.util.Set;
import org.yiti.model.flow.Flow;
import org.yiti.model.programme.IssueStatus;

/// What may be done to an issue (问题) in which state, by whom, and what it needs.
public final class IssueFlow {
    private static final Set<IssueStatus> IN_HAND = EnumSet.of(DEPLOYED, IN_PROGRESS);
    private static final Set<IssueStatus> APPROVED =
            EnumSet.of(DEPLOYED, IN_PROGRESS, IssueStatus.AWAITING_CHECK, VERIFIED);

    public static final Flow<IssueStatus, ProgrammeAction, ActCase> TABLE =
            new Flow<>(
                    IssueStatus.class,
                    ProgrammeAction.class,
                    new Lines<IssueStatus>()
                            .line(IssueStatus.DRAFT, SUBMIT, AWAITING_APPROVAL, CLERK, TITLE, LEAD)
                            .line(
                                    IssueStatus.ADJUSTING,
                                    SUBMIT,
                                    AWAITING_APPROVAL,
                                    CLERK,
                                    TITLE,
                                    LEAD,
                                    NO_OPEN_REQUEST)
                            .line(
                                    AWAITING_APPROVAL,
                                    SEND_BACK,
                                    IssueStatus.DRAFT,
                                    APPROVER,
                                    ActNeed.REASON)
                            .line(AWAITING_APPROVAL, DEPLOY, DEPLOYED, APPROVER, NOT_THE_SUBMITTER)
                            .line(DEPLOYED, RECALL, IssueStatus.DRAFT, APPROVER, ActNeed.REASON)
                            .line(DEPLOYED, BEGIN, IN_PROGRESS, CLERK)
                            .line(
                                    IN_HAND,
                                    REPORT_MET,
                                    IssueStatus.AWAITING_CHECK,
                                    UNIT_HEAD,
                                    ActNeed.TEXT,
                                    OUTCOME)
                            .line(
                                    IN_HAND,
                                    PUT_TO_CHECK,
                                    IssueStatus.AWAITING_CHECK,
                                    CLERK,
                                    ActNeed.TEXT)
                            .line(
                                    IssueStatus.AWAITING_CHECK,
                                    VERIFY,
                                    VERIFIED,
                                    CLERK,
                                    NOT_A_REPORTER,
                                    ActNeed.TEXT)
                            .line(
                                    IssueStatus.AWAITING_CHECK,
                                    RETURN,
                                    IN_PROGRESS,
                                    CLERK,
                                    ActNeed.REASON)
                            .line(VERIFIED, CLOSE_YEAR, YEAR_CLOSED, APPROVER, ActNeed.TEXT)
                            .line(YEAR_CLOSED, KEEP_CARE, LONG_TERM_CARE, CLERK, ActNeed.TEXT)
                            .line(
                                    EnumSet.complementOf(EnumSet.of(CARRIED_OVER)),
                                    CARRY_OVER,
                                    CARRIED_OVER,
                                    CLERK,
                                    ActNeed.REASON)
                            .line(
                                    EnumSet.of(VERIFIED, YEAR_CLOSED, LONG_TERM_CARE, CARRIED_OVER),
                                    REOPEN,
                                    IN_PROGRESS,
                                    APPROVER,
                                    ActNeed.REASON)
                            .line(
                                    APPROVED,
                                    PROPOSE_CHANGE,
                                    IssueStatus.ADJUSTING,
                                    CLERK,
                                    ActNeed.REASON,
                                    ActNeed.WISH)
                            .line(
                                    IssueStatus.ADJUSTING,
                                    GRANT_CHANGE,
                                    null,
                                    APPROVER,
                                    OPEN_CHANGE,
                                    NOT_THE_APPLICANT)
                            .line(
                                    IssueStatus.ADJUSTING,
                                    DENY,
                                    null,
                                    APPROVER,
                                    OPEN_REQUEST,
                                    NOT_THE_APPLICANT,
                                    ActNeed.REASON)
                            .line(IssueStatus.ADJUSTING, WITHDRAW, null, CLERK, ActNeed.REASON)
                            .line(
                                    EnumSet.allOf(IssueStatus.class),
                                    REGISTER,
                                    null,
                                    CLERK,
                                    ActNeed.STATE,
                                    SOURCE)
                            .line(EnumSet.allOf(IssueStatus.class), NOTE, null, CLERK, ActNeed.TEXT)
                            .all());

    private IssueFlow() {}
}
