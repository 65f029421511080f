package org.yiti.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// Takes steps back, or does them again, one after the other, and says what came of it. A step that cannot be ends the
/// row of them; what was done before it stays done.
record TakingBack(Store store, Actor actor, Undo undo) {
    /// What came of it.
    sealed interface Result {
        record Said(List<Sentence> said) implements Result {}

        /// Nothing was taken back yet: a closed month would be opened again.
        record Asks(Sentence question, List<LoggedStep> steps) implements Result {}
    }

    Result undo(Progress progress) throws YitiException {
        var steps = undo.nextTogether();
        return steps.isEmpty()
                ? new Result.Said(List.of(Sentence.of("undo.nothing")))
                : takeBack(steps, progress);
    }

    List<Sentence> redo(Progress progress) throws YitiException {
        var steps = undo.nextRedoTogether();
        return steps.isEmpty() ? reasons(undo.redo()) : doAgain(steps, progress);
    }

    private static List<Sentence> reasons(UndoPlan plan) {
        return plan instanceof UndoPlan.Impossible(var reasons) ? reasons : List.of();
    }

    /// @param steps newest first
    Result takeBack(List<LoggedStep> steps, Progress progress) throws YitiException {
        var question = new Unfreezing(store.history()).ask(steps);
        return question.isPresent()
                ? new Result.Asks(question.get(), steps)
                : new Result.Said(takeBackNow(steps, progress));
    }

    /// @param steps newest first
    List<Sentence> takeBackNow(List<LoggedStep> steps, Progress progress) throws YitiException {
        return perform(steps, true, progress);
    }

    /// @param steps oldest first
    List<Sentence> doAgain(List<LoggedStep> steps, Progress progress) throws YitiException {
        return perform(steps, false, progress);
    }

    private List<Sentence> perform(List<LoggedStep> steps, boolean back, Progress progress)
            throws YitiException {
        var done = new ArrayList<LoggedStep>();
        for (LoggedStep step : steps) {
            progress.checkpoint();
            progress.report(done.size(), steps.size(), step.action());
            switch (back ? undo.undo(step.number()) : undo.redo()) {
                case UndoPlan.Impossible(var reasons) -> {
                    return told(done, back, reasons);
                }
                case UndoPlan.Possible(var next) -> store.recorder().record(actor, next);
            }
            done.add(step);
        }
        return told(done, back, List.of());
    }

    private static List<Sentence> told(
            List<LoggedStep> done, boolean back, List<Sentence> reasons) {
        var told = new ArrayList<Sentence>();
        if (!done.isEmpty()) {
            told.add(words(done, back));
        }
        told.addAll(reasons);
        return told;
    }

    /// Steps of one name are one to a person.
    private static Sentence words(List<LoggedStep> done, boolean back) {
        long names = done.stream().map(step -> step.action().args()).distinct().count();
        var last = done.getLast().action();
        if (names == 1) {
            return Sentence.of(back ? "desk.undone" : "desk.redone", last);
        }
        return Sentence.of(back ? "desk.undone.many" : "desk.redone.many", done.size(), last);
    }
}
