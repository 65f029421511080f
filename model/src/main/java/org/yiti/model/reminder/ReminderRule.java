package org.yiti.model.reminder;

import java.util.Set;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Code;

/// What is looked for each day, in the order in which a list shows it. What the law of the loop asks for first
/// (a disagreement, a refusal, what is late), then what waits for somebody, then what is ahead.
public enum ReminderRule implements Code {
    /// Two acts that were done without knowing of each other.
    ITEM_DISPUTED(Hand.APPROVER),
    ITEM_OVERDUE(Hand.CLERK, Hand.LIAISON),
    /// The unit keeps not to the rhythm in which it is to report.
    ITEM_SILENT(Hand.CLERK, Hand.LIAISON),
    /// Refused, and the office has not answered.
    ITEM_REFUSED(Hand.CLERK),
    /// Issued, and the unit has not signed for it.
    ITEM_NOT_RECEIVED(Hand.CLERK, Hand.LIAISON),
    ITEM_TO_APPROVE(Hand.APPROVER),
    EXTENSION_WAITING(Hand.APPROVER),
    /// An issue that was handed in, or a request to change or cancel, that nobody has decided.
    APPROVAL_WAITING(Hand.APPROVER),
    /// Reported done, and not yet verified.
    ITEM_TO_CHECK(Hand.CLERK),
    LOOK_BACK_DUE(Hand.CLERK),
    /// A unit asked for a review, and its last day is near or past.
    REVIEW_DUE(Hand.CLERK, Hand.APPROVER),
    /// A conclusion was issued and nobody has delivered it.
    CONCLUSION_UNDELIVERED(Hand.CLERK),
    /// Two inspections of one unit come too near to each other.
    UNIT_INSPECTED_AGAIN(Hand.CLERK, Hand.APPROVER),
    /// A unit that was called would not come, and its district was not told.
    WHISTLE_REFUSED(Hand.CLERK),
    /// A unit that was called has not come in its time.
    WHISTLE_UNANSWERED(Hand.CLERK),
    /// On the account, and not talked about this month.
    ACCOUNT_QUIET(Hand.CLERK, Hand.APPROVER),
    /// A meeting is over, and it was not noted, or what it decided was not handed out.
    MEETING_FOLLOW_UP(Hand.CLERK),
    /// A meeting is near, and it has no agenda.
    MEETING_UNPREPARED(Hand.CLERK),
    /// The meeting that comments on results is near, and its month is not closed.
    RANKING_UNFROZEN(Hand.CLERK, Hand.APPROVER),
    /// The monthly meeting on themes is near, and the month of its material is not closed.
    MATERIAL_UNFROZEN(Hand.CLERK),
    /// Something of the month that was closed last stands otherwise today.
    FIGURE_CORRECTED(Hand.CLERK, Hand.APPROVER),
    /// A sub-district was among the ten with most requests twice in half a year, or more often.
    SUBDISTRICT_WATCH(Hand.CLERK),
    /// Records of one place and class came again and again within a week.
    REQUESTS_REPEATED(Hand.CLERK),
    /// Issues that were not talked over this month.
    ISSUES_QUIET(Hand.CLERK),
    TASK_UNREPORTED(Hand.CLERK, Hand.LIAISON),
    TASK_OVERDUE(Hand.CLERK, Hand.LIAISON),
    TASK_TO_CHECK(Hand.CLERK),
    POLICY_DUE(Hand.CLERK),
    TASK_UNPLANNED(Hand.CLERK, Hand.LIAISON),
    QUARTER_UNSAMPLED(Hand.CLERK),
    THEME_UNPREPARED(Hand.CLERK),
    /// A package waits for one that did not come.
    PACKAGE_GAP(Hand.CLERK, Hand.LIAISON),
    ITEM_DUE_SOON(Hand.CLERK, Hand.LIAISON);

    private final Set<Hand> hands;

    ReminderRule(Hand... hands) {
        this.hands = Set.of(hands);
    }

    /// Whether it is for somebody of this hand: who may do more sees what his people see.
    public boolean isFor(Hand hand) {
        return hands.stream().anyMatch(hand::covers);
    }
}
