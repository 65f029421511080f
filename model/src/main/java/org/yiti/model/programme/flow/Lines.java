package org.yiti.model.programme.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;
import org.yiti.model.flow.Transition;
import org.yiti.model.record.Code;

/// Writes lines of the three tables, each with what every act needs. A ledger has no name and no day but its own.
final class Lines<S extends Enum<S> & Code> {
    private final List<Transition<S, ProgrammeAction, ActCase>> lines = new ArrayList<>();

    Lines<S> line(S from, ProgrammeAction act, @Nullable S to, Hand hand, ActNeed... needs) {
        return line(Set.of(from), act, to, hand, needs);
    }

    Lines<S> line(Set<S> from, ProgrammeAction act, @Nullable S to, Hand hand, ActNeed... needs) {
        var all = new ArrayList<Need<ActCase>>();
        if (act != ProgrammeAction.REGISTER) {
            all.add(ActNeed.NAME);
            all.add(ActNeed.NOT_BEFORE_LAST);
        }
        if (!act.byUnit()) {
            all.add(ActNeed.OWN);
        }
        all.addAll(List.of(needs));
        lines.add(new Transition<>(from, act, to, hand, all));
        return this;
    }

    List<Transition<S, ProgrammeAction, ActCase>> all() {
        return List.copyOf(lines);
    }
}
