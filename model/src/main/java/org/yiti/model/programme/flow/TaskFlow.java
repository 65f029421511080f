package org.yiti.model.programme.flow;

import static org.yiti.model.flow.Hand.APPROVER;
import static org.yiti.model.flow.Hand.CLERK;
import static org.yiti.model.flow.Hand.LIAISON;
import static org.yiti.model.programme.TaskStatus.*;
import static org.yiti.model.programme.flow.ActNeed.*;
import static org.yiti.model.programme.flow.ProgrammeAction.*;

import java.util.EnumSet;
import java.util.Set;
import org.yiti.model.flow.Flow;
import org.yiti.model.programme.TaskStatus;

/// What may be done to a task (任务) in which state, by whom, and what it needs. The one source: the grid, forms, the
/// command line, ledgers and the printed table of states read it. Being overdue is derived; being long-term is a mark
/// of the due date and no state.
public final class TaskFlow {
    private static final Set<TaskStatus> IN_HAND = EnumSet.of(ISSUED, IN_PROGRESS);

    public static final Flow<TaskStatus, ProgrammeAction, ActCase> TABLE =
            new Flow<>(
                    TaskStatus.class,
                    ProgrammeAction.class,
                    new Lines<TaskStatus>()
                            .line(DRAFT, ISSUE, ISSUED, CLERK, CONTENT, LEAD, LIMIT)
                            .line(ISSUED, RECALL, DRAFT, CLERK, ActNeed.REASON)
                            .line(ISSUED, BEGIN, IN_PROGRESS, CLERK)
                            .line(
                                    IN_HAND,
                                    REPORT_DONE,
                                    AWAITING_CHECK,
                                    LIAISON,
                                    ActNeed.TEXT,
                                    EVIDENCE)
                            .line(IN_HAND, PUT_TO_CHECK, AWAITING_CHECK, CLERK, BASIS)
                            .line(AWAITING_CHECK, VERIFY, DONE, CLERK, NOT_A_REPORTER)
                            .line(AWAITING_CHECK, RETURN, IN_PROGRESS, CLERK, ActNeed.REASON)
                            .line(IN_HAND, VERIFY_DIRECTLY, DONE, CLERK, NOT_A_REPORTER, BASIS)
                            .line(DONE, REOPEN, IN_PROGRESS, CLERK, ActNeed.REASON)
                            .line(
                                    IN_HAND,
                                    APPLY_CHANGE,
                                    ADJUSTING,
                                    LIAISON,
                                    ActNeed.REASON,
                                    ActNeed.WISH)
                            .line(
                                    IN_HAND,
                                    PROPOSE_CHANGE,
                                    ADJUSTING,
                                    CLERK,
                                    ActNeed.REASON,
                                    ActNeed.WISH)
                            .line(IN_HAND, PROPOSE_CANCEL, ADJUSTING, CLERK, ActNeed.REASON)
                            .line(
                                    ADJUSTING,
                                    GRANT_CHANGE,
                                    null,
                                    APPROVER,
                                    OPEN_CHANGE,
                                    NOT_THE_APPLICANT)
                            .line(
                                    ADJUSTING,
                                    GRANT_CANCEL,
                                    CANCELLED,
                                    APPROVER,
                                    OPEN_CANCEL,
                                    NOT_THE_APPLICANT)
                            .line(
                                    ADJUSTING,
                                    DENY,
                                    null,
                                    APPROVER,
                                    OPEN_REQUEST,
                                    NOT_THE_APPLICANT,
                                    ActNeed.REASON)
                            .line(ADJUSTING, WITHDRAW, null, CLERK, ActNeed.REASON)
                            .line(IN_HAND, KEEP_ON, null, APPROVER, NOT_LONG_TERM, ActNeed.REASON)
                            .line(CANCELLED, RESTORE, IN_PROGRESS, APPROVER, ActNeed.REASON)
                            .line(
                                    EnumSet.allOf(TaskStatus.class),
                                    REGISTER,
                                    null,
                                    CLERK,
                                    STATE,
                                    SOURCE)
                            .line(EnumSet.allOf(TaskStatus.class), NOTE, null, CLERK, ActNeed.TEXT)
                            .all());

    private TaskFlow() {}
}
