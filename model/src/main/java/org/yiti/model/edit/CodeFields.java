package org.yiti.model.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yiti.model.account.Role;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.RecordSource;
import org.yiti.model.audit.TimeFrom;
import org.yiti.model.consultation.Verdict;
import org.yiti.model.draw.CheckResult;
import org.yiti.model.draw.DrawnBy;
import org.yiti.model.draw.DrawnOf;
import org.yiti.model.flow.Hand;
import org.yiti.model.inspection.InspectionCategory;
import org.yiti.model.inspection.InspectionKind;
import org.yiti.model.inspection.InspectionMethod;
import org.yiti.model.inspection.InvitedKind;
import org.yiti.model.inspection.ReviewVerdict;
import org.yiti.model.meeting.AgendaOutcome;
import org.yiti.model.meeting.DecisionKind;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.phrase.PhraseKind;
import org.yiti.model.problem.ProblemState;
import org.yiti.model.programme.Approach;
import org.yiti.model.programme.Direction;
import org.yiti.model.programme.DutyRole;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.Level;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Need;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.ReportRhythm;
import org.yiti.model.supervision.ReturnKind;
import org.yiti.model.supervision.Secrecy;
import org.yiti.model.supervision.UrgeKind;
import org.yiti.model.supervision.Urgency;
import org.yiti.model.unit.Line;
import org.yiti.model.unit.PersonRole;
import org.yiti.model.unit.UnitLevel;
import org.yiti.model.visit.Satisfaction;
import org.yiti.model.whistle.WhistleKind;
import org.yiti.model.whistle.WhistleRating;

/// Which words a field of type CODE may hold.
public final class CodeFields {
    /// The states of tasks, issues and policies.
    private static final List<Code> STATES =
            Stream.<Code[]>of(
                            TaskStatus.values(),
                            IssueStatus.values(),
                            PolicyStage.values(),
                            PlanState.values())
                    .flatMap(Arrays::stream)
                    .toList();

    private static final Map<Field, List<Code>> CHOICES =
            Map.ofEntries(
                    Map.entry(Field.ACCOUNT_ROLES, List.of(Role.values())),
                    Map.entry(Field.UNIT_LEVEL, List.of(UnitLevel.values())),
                    Map.entry(Field.UNIT_LINE, List.of(Line.values())),
                    Map.entry(Field.PERSON_ROLE, List.of(PersonRole.values())),
                    Map.entry(Field.PROGRAMME_LEVEL, List.of(Level.values())),
                    Map.entry(Field.PROGRAMME_STATUS, List.of(ProgrammeStatus.values())),
                    Map.entry(Field.ISSUE_ORIGIN, List.of(IssueOrigin.values())),
                    Map.entry(Field.ISSUE_STATUS, List.of(IssueStatus.values())),
                    Map.entry(Field.ISSUE_APPROACH, List.of(Approach.values())),
                    Map.entry(Field.ISSUE_NEEDS, List.of(Need.values())),
                    Map.entry(Field.TASK_STATUS, List.of(TaskStatus.values())),
                    Map.entry(Field.TASK_UNIT_ROLE, List.of(TaskUnitRole.values())),
                    Map.entry(Field.MONTH_REPORT_STATE, List.of(ReportState.values())),
                    Map.entry(Field.DUTY_ROLE, List.of(DutyRole.values())),
                    Map.entry(Field.SOLUTION_PLAN_STATE, List.of(PlanState.values())),
                    Map.entry(Field.POLICY_STAGE, List.of(PolicyStage.values())),
                    Map.entry(Field.POLICY_STAGE_STAGE, List.of(PolicyStage.values())),
                    Map.entry(Field.OUTCOME_DIRECTION, List.of(Direction.values())),
                    Map.entry(Field.LIGHT_OVERRIDE_LIGHT, List.copyOf(Light.setByHand())),
                    Map.entry(Field.PHRASE_KIND, List.of(PhraseKind.values())),
                    Map.entry(Field.SUPERVISION_ITEM_MODE, List.of(ItemMode.values())),
                    Map.entry(Field.SUPERVISION_ITEM_SOURCE, List.of(ItemSource.values())),
                    Map.entry(Field.SUPERVISION_ITEM_URGENCY, List.of(Urgency.values())),
                    Map.entry(Field.SUPERVISION_ITEM_SECRECY, List.of(Secrecy.values())),
                    Map.entry(Field.SUPERVISION_ITEM_RHYTHM, List.of(ReportRhythm.values())),
                    Map.entry(Field.SUPERVISION_ITEM_DUE_KIND, List.of(DueKind.values())),
                    Map.entry(Field.PROGRAMME_ACT_ACTION, List.of(ProgrammeAction.values())),
                    Map.entry(Field.PROGRAMME_REPLY_ACTION, List.of(ProgrammeAction.values())),
                    Map.entry(Field.PROGRAMME_ACT_BEFORE, STATES),
                    Map.entry(Field.PROGRAMME_ACT_AFTER, STATES),
                    Map.entry(Field.PROGRAMME_REPLY_BEFORE, STATES),
                    Map.entry(Field.PROGRAMME_REPLY_AFTER, STATES),
                    Map.entry(Field.PROGRAMME_ACT_HAND, List.of(Hand.values())),
                    Map.entry(Field.PROGRAMME_REPLY_HAND, List.of(Hand.values())),
                    Map.entry(Field.ITEM_ORDER_ACTION, List.of(ItemAction.values())),
                    Map.entry(Field.ITEM_REPLY_ACTION, List.of(ItemAction.values())),
                    Map.entry(Field.ITEM_ORDER_BEFORE, List.of(ItemState.values())),
                    Map.entry(Field.ITEM_ORDER_AFTER, List.of(ItemState.values())),
                    Map.entry(Field.ITEM_REPLY_BEFORE, List.of(ItemState.values())),
                    Map.entry(Field.ITEM_REPLY_AFTER, List.of(ItemState.values())),
                    Map.entry(Field.ITEM_ORDER_HAND, List.of(Hand.values())),
                    Map.entry(Field.ITEM_REPLY_HAND, List.of(Hand.values())),
                    Map.entry(Field.ITEM_ORDER_COLOUR, List.of(PaperColour.values())),
                    Map.entry(Field.ITEM_ORDER_URGE, List.of(UrgeKind.values())),
                    Map.entry(Field.ITEM_ORDER_RETURN_KIND, List.of(ReturnKind.values())),
                    Map.entry(Field.CONSULTATION_VERDICT, List.of(Verdict.values())),
                    Map.entry(Field.SAMPLE_DRAWN_OF, List.of(DrawnOf.values())),
                    Map.entry(Field.SAMPLE_DRAWN_BY, List.of(DrawnBy.values())),
                    Map.entry(Field.SAMPLE_ENTRY_RESULT, List.of(CheckResult.values())),
                    Map.entry(Field.RETURN_VISIT_SATISFIED, List.of(Satisfaction.values())),
                    Map.entry(Field.PROBLEM_STATE, List.of(ProblemState.values())),
                    Map.entry(Field.MEETING_KIND, List.of(MeetingKind.values())),
                    Map.entry(Field.MEETING_STATE, List.of(MeetingState.values())),
                    Map.entry(Field.AGENDA_ITEM_OUTCOME, List.of(AgendaOutcome.values())),
                    Map.entry(Field.DECISION_KIND, List.of(DecisionKind.values())),
                    Map.entry(Field.PACK_TEXT_KIND, List.of(PackTextKind.values())),
                    Map.entry(Field.AUDIT_RECORD_SOURCE, List.of(RecordSource.values())),
                    Map.entry(Field.AUDIT_ANSWER_VERDICT, List.of(AnswerVerdict.values())),
                    Map.entry(Field.AUDIT_FILE_KIND, List.of(AuditFileKind.values())),
                    Map.entry(Field.AUDIT_FILE_TIME_FROM, List.of(TimeFrom.values())),
                    Map.entry(Field.INSPECTION_KIND, List.of(InspectionKind.values())),
                    Map.entry(Field.INSPECTION_METHODS, List.of(InspectionMethod.values())),
                    Map.entry(Field.INSPECTION_CATEGORY, List.of(InspectionCategory.values())),
                    Map.entry(Field.INSPECTION_INVITED, List.of(InvitedKind.values())),
                    Map.entry(Field.CONCLUSION_KIND, List.of(InspectionKind.values())),
                    Map.entry(Field.REVIEW_VERDICT, List.of(ReviewVerdict.values())),
                    Map.entry(Field.WHISTLE_KIND, List.of(WhistleKind.values())),
                    Map.entry(Field.WHISTLE_UNIT_RATING, List.of(WhistleRating.values())),
                    Map.entry(Field.WHISTLE_UNIT_RATING_BACK, List.of(WhistleRating.values())));

    private static final Set<Field> SEVERAL =
            Set.of(
                    Field.ISSUE_APPROACH,
                    Field.ISSUE_NEEDS,
                    Field.ACCOUNT_ROLES,
                    Field.INSPECTION_METHODS,
                    Field.INSPECTION_INVITED);

    private CodeFields() {}

    /// The constants to choose from; empty for a field that is not of type CODE.
    public static List<Code> choices(Field field) {
        return CHOICES.getOrDefault(field, List.of());
    }

    /// Whether the field may hold several of its words.
    public static boolean several(Field field) {
        return SEVERAL.contains(field);
    }

    /// The constant that is stored under this name.
    public static Optional<Code> named(Field field, String name) {
        return choices(field).stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }
}
