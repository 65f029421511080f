package org.yiti.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;

/// One named thing that a person did: stored whole or not at all, undone whole.
///
/// @param action what was done, as a sentence (`step.task.edit` …): shown in the history and the undo list
/// @param reason why, where the person was asked
public record Step(Sentence action, @Nullable String reason, StepKind kind, List<Change> changes) {
    public Step {
        changes = List.copyOf(changes);
    }

    public static Step of(Sentence action, List<? extends Change> changes) {
        return new Step(action, null, new StepKind.Do(), List.copyOf(changes));
    }

    public static Step of(Sentence action, Change... changes) {
        return of(action, List.of(changes));
    }

    public Step because(String why) {
        return new Step(action, why, kind, changes);
    }
}
