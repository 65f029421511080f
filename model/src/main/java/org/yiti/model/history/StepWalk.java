package org.yiti.model.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.record.StepKind;

/// Steps from the newest back, with what is known so far of which are taken back: the newest word on a step
/// decides.
final class StepWalk {
    private static final int PAGE = 200;

    private final History history;
    private final boolean ownOnly;
    private final Set<Long> decided = new HashSet<>();
    private final Set<Long> undone = new HashSet<>();
    private List<LoggedStep> page = List.of();
    private int place;
    private long before = Long.MAX_VALUE;

    /// @param ownOnly whether steps that this store did not write are passed over
    StepWalk(History history, boolean ownOnly) {
        this.history = history;
        this.ownOnly = ownOnly;
    }

    boolean hasNext() {
        if (place == page.size()) {
            page = history.latest(before, PAGE);
            place = 0;
            if (!page.isEmpty()) {
                before = page.getLast().number();
                page = page.stream().filter(this::counts).toList();
                return hasNext();
            }
        }
        return place < page.size();
    }

    /// A decision for what the row showed already changed no row: there is nothing to take back.
    private boolean counts(LoggedStep step) {
        return !ownOnly
                || step.own() && !(step.action().key().equals(Exchange.DECIDED) && idle(step));
    }

    private boolean idle(LoggedStep step) {
        return history.changesOf(step.number()).stream()
                .allMatch(c ->
                        !c.born() && c.alive() == null && c.after().isEmpty() && c.moved() == null);
    }

    LoggedStep next() {
        var step = page.get(place++);
        switch (step.kind()) {
            case StepKind.Do() -> {}
            case StepKind.Undo(long target) -> {
                if (decided.add(target)) {
                    undone.add(target);
                }
            }
            case StepKind.Redo(long target) -> decided.add(target);
        }
        return step;
    }

    boolean undone(long step) {
        return undone.contains(step);
    }

    /// The steps that are taken back, as far as it has come.
    Set<Long> undone() {
        return Set.copyOf(undone);
    }
}
