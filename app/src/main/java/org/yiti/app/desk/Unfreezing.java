package org.yiti.app.desk;

import java.util.List;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.history.History;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.record.Table;

/// Whether taking steps back would open a closed month again: that is asked before, for the material of the month then
/// reads other numbers.
final class Unfreezing {
    private final History history;

    Unfreezing(History history) {
        this.history = history;
    }

    /// What to ask before these steps are taken back; empty where no month was closed in them.
    Optional<Sentence> ask(List<LoggedStep> steps) {
        return steps.stream()
                .filter(this::closes)
                .findFirst()
                .map(step -> Sentence.of("desk.unfreeze.ask", step.action()));
    }

    private boolean closes(LoggedStep step) {
        // A month is closed by a step of its own.
        return step.changes() == 1
                && history.changesOf(step.number()).stream()
                        .anyMatch(change -> change.table() == Table.MONTH_CLOSE);
    }
}
