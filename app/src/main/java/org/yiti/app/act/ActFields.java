package org.yiti.app.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;
import org.yiti.model.programme.flow.ActCase;
import org.yiti.model.programme.flow.ActNeed;
import org.yiti.model.programme.flow.Machine;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.record.Code;

/// What the form of an act asks for; it follows from what the table of states says that the act needs.
///
/// @param target where it leads; empty where it stays, goes back or the person says where
record ActFields(
        ProgrammeAction act,
        Hand hand,
        Optional<Code> target,
        List<Need<ActCase>> needs,
        List<Code> states) {
    static ActFields of(Machine<?> machine, String state, ProgrammeAction act) {
        return read(machine, state, act);
    }

    private static <S extends Enum<S> & Code> ActFields read(
            Machine<S> machine, String state, ProgrammeAction act) {
        var line =
                machine.line(state, act)
                        .or(() ->
                                machine.table().transitions().stream()
                                        .filter(each -> each.action() == act)
                                        .findFirst())
                        .orElseThrow();
        return new ActFields(
                act,
                line.hand(),
                line.target().map(to -> to),
                line.needs(),
                List.of(machine.states().getEnumConstants()));
    }

    private boolean needs(ActNeed need) {
        return needs.contains(need);
    }

    /// In whose name it may be done; the least that may comes first.
    List<Hand> hands() {
        return Arrays.stream(Hand.values()).filter(each -> each.covers(hand)).toList();
    }

    boolean reason() {
        return needs(ActNeed.REASON);
    }

    boolean textNeeded() {
        return needs(ActNeed.TEXT) || needs(ActNeed.SOURCE);
    }

    /// Whether there is something to write even where it need not be.
    boolean text() {
        return textNeeded() || needs(ActNeed.BASIS) || !reason();
    }

    boolean dateNeeded() {
        return needs(ActNeed.ISSUE_DATE);
    }

    boolean date() {
        return switch (act) {
            case PUBLISH, PUT_IN_FORCE, CARRY_OVER -> true;
            default -> false;
        };
    }

    boolean paperNo() {
        return needs(ActNeed.DOC_NO) || act == ProgrammeAction.DEPLOY;
    }

    boolean files() {
        return needs(ActNeed.EVIDENCE);
    }

    boolean state() {
        return needs(ActNeed.STATE);
    }

    boolean wish() {
        return needs(ActNeed.WISH);
    }

    boolean leftOut() {
        return act == ProgrammeAction.GRANT_CANCEL;
    }
}
