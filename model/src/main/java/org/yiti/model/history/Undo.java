package org.yiti.model.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.StepKind;

/// Taking back this office's steps and doing them again, newest first. Nothing is remembered outside the
/// log: which step is next follows from it, so undo works after a restart. Taking back is a new step that
/// restores what stood; the log only grows.
public final class Undo {
    private static final int REASONS = 20;

    private final History history;
    private final ZoneId zone;
    private final Drafts drafts;

    /// @param zone in which reasons name days
    public Undo(History history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
        this.drafts = new Drafts(history);
    }

    /// The step that undo takes back next.
    public Optional<LoggedStep> next() {
        var walk = new StepWalk(history, true);
        while (walk.hasNext()) {
            var step = walk.next();
            if (step.kind() instanceof StepKind.Do && !walk.undone(step.number())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /// The step that redo does again next: the last one taken back, if nothing new was done since.
    public Optional<LoggedStep> nextRedo() {
        return redoable().stream().findFirst().flatMap(history::step);
    }

    /// The steps that undo takes back next as one, newest first: the drafts of one typing are one.
    public List<LoggedStep> nextTogether() {
        var steps = new ArrayList<LoggedStep>();
        var walk = new StepWalk(history, true);
        while (walk.hasNext()) {
            var step = walk.next();
            if (!(step.kind() instanceof StepKind.Do) || walk.undone(step.number())) {
                continue;
            }
            if (!steps.isEmpty() && !drafts.joined(steps.getLast(), step)) {
                break;
            }
            steps.add(step);
        }
        return steps;
    }

    /// The steps that redo does again next as one, oldest first.
    public List<LoggedStep> nextRedoTogether() {
        var steps = new ArrayList<LoggedStep>();
        for (long number : redoable()) {
            var step = history.step(number);
            if (step.isEmpty()
                    || (!steps.isEmpty() && !drafts.joined(step.get(), steps.getLast()))) {
                break;
            }
            steps.add(step.get());
        }
        return steps;
    }

    /// The steps that are taken back and can be done again, in the order to do it.
    public List<Long> redoable() {
        var walk = new StepWalk(history, true);
        while (walk.hasNext()) {
            if (walk.next().kind() instanceof StepKind.Do) {
                break;
            }
        }
        return walk.undone().stream().sorted().toList();
    }

    /// The steps that undoing back to before a step takes back, in the order to do it; empty if the step
    /// cannot be reached.
    public List<LoggedStep> backTo(long step) {
        var steps = new ArrayList<LoggedStep>();
        var walk = new StepWalk(history, true);
        while (walk.hasNext()) {
            var candidate = walk.next();
            if (candidate.kind() instanceof StepKind.Do && !walk.undone(candidate.number())) {
                steps.add(candidate);
                if (candidate.number() == step) {
                    return steps;
                }
            }
        }
        return List.of();
    }

    /// How to take back the next step.
    public UndoPlan undo() {
        return next().map(step -> undo(step.number()))
                .orElse(UndoPlan.Impossible.because("undo.nothing"));
    }

    /// How to do the next step again.
    public UndoPlan redo() {
        return nextRedo().map(step -> plan(step, false)).orElseGet(this::noRedo);
    }

    /// Why there is no step to do again: none was taken back, or something new was done since. What was new may
    /// have taken the place of what was taken back, as an import that gives its tasks new numbers.
    private UndoPlan noRedo() {
        @Nullable LoggedStep since = null;
        var walk = new StepWalk(history, true);
        while (walk.hasNext()) {
            var step = walk.next();
            if (!(step.kind() instanceof StepKind.Do)) {
                return since != null && step.kind() instanceof StepKind.Undo
                        ? UndoPlan.Impossible.because("redo.since", since.action())
                        : UndoPlan.Impossible.because("redo.nothing");
            }
            since = step;
        }
        return UndoPlan.Impossible.because("redo.nothing");
    }

    /// How to take back a step, whichever: possible as long as nobody changed the same fields since.
    public UndoPlan undo(long number) {
        var step = history.step(number);
        if (step.isEmpty()) {
            return UndoPlan.Impossible.because("undo.nothing");
        }
        if (!step.get().own()) {
            return UndoPlan.Impossible.because("undo.other", step.get().office());
        }
        return plan(step.get(), true);
    }

    private UndoPlan plan(LoggedStep step, boolean back) {
        var changes = history.changesOf(step.number());
        var standing = new StandingRows(history, zone, changes);
        var reasons = new ArrayList<Sentence>();
        var inverse = new ArrayList<Change>();
        for (LoggedChange change : changes) {
            var row = standing.of(change);
            reasons.addAll(row.differences(change, back));
            inverse.addAll(back ? undoing(change) : redoing(change));
        }
        decided(step, changes).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new UndoPlan.Impossible(reasons.stream().distinct().limit(REASONS).toList());
        }
        if (back) {
            Collections.reverse(inverse);
        }
        var action = Sentence.of(back ? "history.undone" : "history.redone", step.action());
        StepKind kind = back ? new StepKind.Undo(step.number()) : new StepKind.Redo(step.number());
        return new UndoPlan.Possible(new Step(action, null, kind, inverse));
    }

    /// Of a row that two offices made, the one that was withdrawn cannot come back beside the other.
    static Optional<Sentence> decided(LoggedStep step, List<LoggedChange> changes) {
        return step.action().key().equals(Exchange.DECIDED)
                ? changes.stream()
                        .filter(change -> change.moved() != null)
                        .findFirst()
                        .map(change -> Sentence.of("undo.withdrawn", change.table().label()))
                : Optional.empty();
    }

    private static List<Change> undoing(LoggedChange change) {
        if (change.born()) {
            return List.of(new Change.Remove(change.table(), change.row()));
        }
        return changes(change, change.alive() == null ? null : !change.alive(), change.before());
    }

    private static List<Change> redoing(LoggedChange change) {
        if (change.born()) {
            return List.of(new Change.Restore(change.table(), change.row()));
        }
        return changes(change, change.alive(), change.after());
    }

    private static List<Change> changes(
            LoggedChange change, @Nullable Boolean alive, Map<Field, @Nullable Object> values) {
        var changes = new ArrayList<Change>();
        if (!values.isEmpty()) {
            changes.add(new Change.Put(change.table(), change.row(), values));
        }
        if (alive != null) {
            changes.add(
                    alive
                            ? new Change.Restore(change.table(), change.row())
                            : new Change.Remove(change.table(), change.row()));
        }
        return changes;
    }
}
