package org.yiti.model.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Field;
import org.yiti.model.record.StepKind;

/// The steps of a store as a person goes through them: newest first, the drafts of one typing as one, each with
/// whether it stands; and what taking back or doing again several of them would change.
public final class UndoList {
    /// What can be done with an entry.
    public enum State {
        /// It stands and can be taken back.
        DONE,
        /// It is taken back and can be done again.
        UNDONE,
        /// It is taken back, and something new was done since.
        GONE,
        /// Another store wrote it: another office, or this one before a backup was put in its place.
        FOREIGN
    }

    /// @param steps newest first; several are the drafts of one typing
    public record Entry(List<LoggedStep> steps, State state) {
        public Entry {
            steps = List.copyOf(steps);
        }

        public LoggedStep newest() {
            return steps.getFirst();
        }

        public int changes() {
            return steps.stream().mapToInt(LoggedStep::changes).max().orElse(0);
        }
    }

    /// What several steps together would do.
    ///
    /// @param steps those that can be done, in the order to do them
    /// @param net what would change in the rows: now and then
    /// @param blocked the first step that cannot, which ends the row of steps
    /// @param reasons why it cannot
    public record Chain(
            List<LoggedStep> steps,
            List<LoggedChange> net,
            Optional<LoggedStep> blocked,
            List<Sentence> reasons) {
        public Chain {
            steps = List.copyOf(steps);
            net = List.copyOf(net);
            reasons = List.copyOf(reasons);
        }
    }

    private final History history;
    private final ZoneId zone;
    private final Drafts drafts;

    /// @param zone in which reasons name days
    public UndoList(History history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
        this.drafts = new Drafts(history);
    }

    /// The newest entries.
    public List<Entry> entries(int most) {
        var entries = new ArrayList<Entry>();
        var walk = new StepWalk(history, false);
        @Nullable Set<Long> again = null;
        while (walk.hasNext()) {
            var step = walk.next();
            if (!(step.kind() instanceof StepKind.Do)) {
                continue;
            }
            if (again == null && step.own()) {
                again = walk.undone();
            }
            var entry = new Entry(List.of(step), state(step, walk, again));
            if (!entries.isEmpty() && joined(entries.getLast(), entry)) {
                var steps = new ArrayList<>(entries.removeLast().steps());
                steps.add(step);
                entries.add(new Entry(steps, entry.state()));
            } else if (entries.size() == most) {
                return entries;
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    private boolean joined(Entry newer, Entry older) {
        return newer.state() == older.state()
                && drafts.joined(newer.steps().getLast(), older.newest());
    }

    private static State state(LoggedStep step, StepWalk walk, @Nullable Set<Long> again) {
        if (!step.own()) {
            return State.FOREIGN;
        }
        if (!walk.undone(step.number())) {
            return State.DONE;
        }
        return again != null && again.contains(step.number()) ? State.UNDONE : State.GONE;
    }

    /// What taking back some steps, newest first, would do.
    public Chain takingBack(List<LoggedStep> steps, Progress progress) {
        return chain(steps, true, progress);
    }

    /// What doing some steps again, oldest first, would do.
    public Chain doingAgain(List<LoggedStep> steps, Progress progress) {
        return chain(steps, false, progress);
    }

    private Chain chain(List<LoggedStep> steps, boolean back, Progress progress) {
        var changes = new LinkedHashMap<LoggedStep, List<LoggedChange>>();
        for (LoggedStep step : steps) {
            progress.checkpoint();
            changes.put(step, history.changesOf(step.number()));
        }
        var all = changes.values().stream().flatMap(Collection::stream).toList();
        var standing = new StandingRows(history, zone, all);
        var net = new Net(standing);
        var done = new ArrayList<LoggedStep>();
        for (var entry : changes.entrySet()) {
            progress.checkpoint();
            var reasons =
                    Stream.concat(
                                    entry.getValue().stream()
                                            .flatMap(c ->
                                                    standing.of(c).differences(c, back).stream()),
                                    Undo.decided(entry.getKey(), entry.getValue()).stream())
                            .distinct()
                            .toList();
            if (!reasons.isEmpty()) {
                return new Chain(done, net.changes(), Optional.of(entry.getKey()), reasons);
            }
            entry.getValue().forEach(change -> net.imagine(change, back));
            done.add(entry.getKey());
        }
        return new Chain(done, net.changes(), Optional.empty(), List.of());
    }

    /// What is left of many changes of the same rows.
    private static final class Net {
        private record Touched(
                LoggedChange first, boolean alive, Map<Field, @Nullable Object> was) {}

        private final StandingRows standing;
        private final Map<UUID, Touched> rows = new LinkedHashMap<>();

        Net(StandingRows standing) {
            this.standing = standing;
        }

        void imagine(LoggedChange change, boolean back) {
            var row = standing.of(change);
            var touched =
                    rows.computeIfAbsent(
                            change.row(), _ -> new Touched(change, row.alive(), new HashMap<>()));
            var fields = new TreeSet<Field>(change.after().keySet());
            fields.addAll(change.before().keySet());
            for (Field field : fields) {
                if (!touched.was().containsKey(field)) {
                    touched.was().put(field, row.value(field));
                }
            }
            row.imagine(change, back);
        }

        List<LoggedChange> changes() {
            return rows.values().stream().map(this::change).filter(Net::tells).toList();
        }

        private LoggedChange change(Touched touched) {
            var row = standing.of(touched.first());
            var before = new HashMap<Field, @Nullable Object>();
            var after = new HashMap<Field, @Nullable Object>();
            touched.was()
                    .forEach((field, was) -> {
                        if (!Objects.equals(was, row.value(field))) {
                            before.put(field, was);
                            after.put(field, row.value(field));
                        }
                    });
            return new LoggedChange(
                    0,
                    touched.first().table(),
                    touched.first().row(),
                    false,
                    touched.alive() == row.alive() ? null : row.alive(),
                    before,
                    after);
        }

        private static boolean tells(LoggedChange change) {
            return change.alive() != null || !change.after().isEmpty();
        }
    }
}
