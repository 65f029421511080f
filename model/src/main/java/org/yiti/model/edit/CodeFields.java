package org.yiti.model.edit;

import java.util.List;
import java.util.Optional;
import org.yiti.model.flow.Hand;
import org.yiti.model.phrase.PhraseKind;
import org.yiti.model.programme.Approach;
import org.yiti.model.programme.Direction;
import org.yiti.model.programme.DutyRole;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.Level;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Need;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnitRole;
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

/// Which words a field of type CODE may hold.
public final class CodeFields {
    private CodeFields() {}

    /// The constants to choose from; empty for a field that is not of type CODE.
    public static List<Code> choices(Field field) {
        return switch (field) {
            case UNIT_LEVEL -> List.of(UnitLevel.values());
            case UNIT_LINE -> List.of(Line.values());
            case PERSON_ROLE -> List.of(PersonRole.values());
            case PROGRAMME_LEVEL -> List.of(Level.values());
            case PROGRAMME_STATUS -> List.of(ProgrammeStatus.values());
            case ISSUE_ORIGIN -> List.of(IssueOrigin.values());
            case ISSUE_STATUS -> List.of(IssueStatus.values());
            case ISSUE_APPROACH -> List.of(Approach.values());
            case ISSUE_NEEDS -> List.of(Need.values());
            case TASK_STATUS -> List.of(TaskStatus.values());
            case TASK_UNIT_ROLE -> List.of(TaskUnitRole.values());
            case MONTH_REPORT_STATE -> List.of(ReportState.values());
            case DUTY_ROLE -> List.of(DutyRole.values());
            case POLICY_STAGE, POLICY_STAGE_STAGE -> List.of(PolicyStage.values());
            case OUTCOME_DIRECTION -> List.of(Direction.values());
            case LIGHT_OVERRIDE_LIGHT -> List.copyOf(Light.setByHand());
            case PHRASE_KIND -> List.of(PhraseKind.values());
            case SUPERVISION_ITEM_MODE -> List.of(ItemMode.values());
            case SUPERVISION_ITEM_SOURCE -> List.of(ItemSource.values());
            case SUPERVISION_ITEM_URGENCY -> List.of(Urgency.values());
            case SUPERVISION_ITEM_SECRECY -> List.of(Secrecy.values());
            case SUPERVISION_ITEM_RHYTHM -> List.of(ReportRhythm.values());
            case SUPERVISION_ITEM_DUE_KIND -> List.of(DueKind.values());
            case ITEM_ORDER_ACTION, ITEM_REPLY_ACTION -> List.of(ItemAction.values());
            case ITEM_ORDER_BEFORE, ITEM_ORDER_AFTER, ITEM_REPLY_BEFORE, ITEM_REPLY_AFTER ->
                    List.of(ItemState.values());
            case ITEM_ORDER_HAND, ITEM_REPLY_HAND -> List.of(Hand.values());
            case ITEM_ORDER_COLOUR -> List.of(PaperColour.values());
            case ITEM_ORDER_URGE -> List.of(UrgeKind.values());
            case ITEM_ORDER_RETURN_KIND -> List.of(ReturnKind.values());
            default -> List.of();
        };
    }

    /// Whether the field may hold several of its words.
    public static boolean several(Field field) {
        return field == Field.ISSUE_APPROACH || field == Field.ISSUE_NEEDS;
    }

    /// The constant that is stored under this name.
    public static Optional<Code> named(Field field, String name) {
        return choices(field).stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }
}
