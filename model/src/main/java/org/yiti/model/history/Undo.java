package org.yiti.model.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;

/// Taking back this office's steps and doing them again, newest first. Nothing is remembered outside the
/// log: which step is next follows from it, so undo works after a restart. Taking back is a new step that
/// restores what stood; the log only grows.
public final class Undo {
    private static final int PAGE = 200;
    private static final int REASONS = 20;

    private final History history;
    private final ZoneId zone;

    /// @param zone in which reasons name days
    public Undo(History history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
    }

    /// The step that undo takes back next.
    public Optional<LoggedStep> next() {
        var walk = new Walk();
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
        var walk = new Walk();
        while (walk.hasNext()) {
            if (walk.next().kind() instanceof StepKind.Do) {
                break;
            }
        }
        return walk.undone().stream().min(Long::compare).flatMap(history::step);
    }

    /// The steps that undoing back to before a step takes back, in the order to do it; empty if the step
    /// cannot be reached.
    public List<LoggedStep> backTo(long step) {
        var steps = new ArrayList<LoggedStep>();
        var walk = new Walk();
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
        var walk = new Walk();
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
        var standing = new Standing(changes);
        var reasons = new ArrayList<Sentence>();
        var inverse = new ArrayList<Change>();
        for (LoggedChange change : changes) {
            var row = standing.of(change);
            reasons.addAll(row.differences(change, back));
            inverse.addAll(back ? undoing(change) : redoing(change));
        }
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

    /// This store's own steps from the newest back, with what is known so far of which are taken back: the
    /// newest word on a step decides.
    private final class Walk {
        private final Set<Long> decided = new HashSet<>();
        private final Set<Long> undone = new HashSet<>();
        private List<LoggedStep> page = List.of();
        private int place;
        private long before = Long.MAX_VALUE;

        boolean hasNext() {
            if (place == page.size()) {
                page = history.latest(before, PAGE);
                place = 0;
                if (!page.isEmpty()) {
                    before = page.getLast().number();
                    page = page.stream().filter(LoggedStep::own).toList();
                    return hasNext();
                }
            }
            return place < page.size();
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

        Set<Long> undone() {
            return undone;
        }
    }

    /// What the rows of a step hold now, and which step wrote it.
    private final class Standing {
        private final Map<Table, Map<UUID, Standing.Values>> tables = new EnumMap<>(Table.class);

        Standing(List<LoggedChange> changes) {
            var rows = new EnumMap<Table, Set<UUID>>(Table.class);
            for (LoggedChange change : changes) {
                rows.computeIfAbsent(change.table(), _ -> new HashSet<>()).add(change.row());
            }
            rows.forEach((table, ids) -> {
                var values = new HashMap<UUID, Standing.Values>();
                for (LoggedChange change : history.changesOfRows(table, ids)) {
                    values.computeIfAbsent(change.row(), _ -> new Values()).add(change);
                }
                tables.put(table, values);
            });
        }

        Values of(LoggedChange change) {
            return Objects.requireNonNull(tables.get(change.table()))
                    .computeIfAbsent(change.row(), _ -> new Values());
        }

        private final class Values {
            private final Map<Field, @Nullable Object> values = new EnumMap<>(Field.class);
            private final Map<Field, Long> writers = new EnumMap<>(Field.class);
            private boolean alive = true;
            private long lifeWriter;

            void add(LoggedChange change) {
                values.putAll(change.after());
                change.after().keySet().forEach(field -> writers.put(field, change.step()));
                if (change.alive() != null) {
                    alive = change.alive();
                    lifeWriter = change.step();
                }
            }

            /// Why what a step left behind (or, for doing it again, found) is not what stands now.
            List<Sentence> differences(LoggedChange change, boolean back) {
                var reasons = new ArrayList<Sentence>();
                boolean expectAlive = change.alive() == null ? alive : back == change.alive();
                if (alive != expectAlive) {
                    reasons.add(reason("undo.life", change.table(), null, lifeWriter));
                }
                var expected = back || change.born() ? change.after() : change.before();
                Set<Field> fields =
                        change.born() ? Set.copyOf(change.table().fields()) : expected.keySet();
                for (Field field : fields) {
                    if (!Objects.equals(values.get(field), expected.get(field))) {
                        reasons.add(
                                reason(
                                        "undo.changed",
                                        change.table(),
                                        field,
                                        writers.getOrDefault(field, 0L)));
                    }
                }
                return reasons;
            }
        }
    }

    private Sentence reason(String key, Table table, @Nullable Field field, long writer) {
        var step = history.step(writer);
        var args = new ArrayList<Object>();
        args.add(table.label());
        if (field != null) {
            args.add(Sentence.of("field." + table.key() + "." + field.key()));
        }
        args.add(step.map(s -> s.actor().name()).orElse(""));
        step.ifPresent(s -> args.add(s.at().atZone(zone).toLocalDate()));
        return new Sentence(key, args);
    }
}
