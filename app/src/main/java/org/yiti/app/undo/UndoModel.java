package org.yiti.app.undo;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.ChangeWords;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Saving;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.history.UndoList;
import org.yiti.model.history.UndoList.Chain;
import org.yiti.model.history.UndoList.Entry;
import org.yiti.model.history.UndoList.State;
import org.yiti.model.job.Progress;

/// The undo list as a person goes through it: the steps in words, and what going back to one of them would change.
final class UndoModel {
    private static final int MOST = 200;
    private static final int MOST_LINES = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /// One step, or the drafts of one typing.
    ///
    /// @param place from the newest on
    record Line(int place, Entry entry, String when, String who, String words) {}

    /// What is said of the chosen line.
    sealed interface Said {
        record Nothing() implements Said {}

        record Working() implements Said {}

        /// @param back whether it takes back, or does again
        /// @param entries how many lines of the list it is
        /// @param lines what would change, the first of many
        /// @param more how many changed rows are not told of
        /// @param blocked why it ends before the chosen step, if it does
        record Preview(
                boolean back,
                int entries,
                List<LoggedStep> steps,
                List<String> lines,
                int more,
                List<Sentence> blocked)
                implements Said {}

        /// Nothing can be done, and why.
        record Told(Sentence why) implements Said {}
    }

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<List<Line>>> lines =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Said> said =
            new ReadOnlyObjectWrapper<>(new Said.Nothing());
    private Optional<Line> chosen = Optional.empty();

    UndoModel(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /// From the newest on; empty until they were read.
    ReadOnlyObjectProperty<Optional<List<Line>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ObservableValue<Saving> saving() {
        return desk.savingProperty();
    }

    Optional<Line> chosen() {
        return chosen;
    }

    /// Reads the list and keeps it.
    void read() {
        read(MOST, found -> lines.set(Optional.of(found)));
    }

    /// Reads the newest lines for somebody.
    void read(int most, Consumer<List<Line>> use) {
        var list = list();
        jobs.latest(
                "undo.list." + most,
                _ -> words(list.entries(most)),
                outcome -> finish(outcome, use));
    }

    private UndoList list() {
        return new UndoList(desk.store().history(), desk.zone());
    }

    private List<Line> words(List<Entry> entries) {
        var all = new ArrayList<Line>();
        for (Entry entry : entries) {
            var step = entry.newest();
            all.add(
                    new Line(
                            all.size(),
                            entry,
                            TIME.format(step.at().atZone(desk.zone())),
                            step.actor().name(),
                            texts.say(step.action())));
        }
        return List.copyOf(all);
    }

    /// Why there is nothing to take back, where that is so.
    Optional<Sentence> nothing() {
        var all = lines.get().orElse(List.of());
        if (lines.get().isEmpty()
                || all.stream().anyMatch(line -> line.entry().state() == State.DONE)) {
            return Optional.empty();
        }
        return all.stream()
                .map(Line::entry)
                .filter(entry -> entry.state() == State.FOREIGN)
                .findFirst()
                .map(entry -> foreign(entry.newest()))
                .or(() -> Optional.of(Sentence.of("undo.nothing")));
    }

    /// A store that came out of a backup goes on as a new one: what was done before it is not its own.
    private Sentence foreign(LoggedStep step) {
        return desk.store().office().code().equals(step.office())
                ? Sentence.of("undo.list.restored")
                : Sentence.of("undo.other", step.office());
    }

    /// Whether a line goes along when another one is chosen.
    static boolean along(Line line, Line with) {
        boolean same = line.entry().state() == with.entry().state();
        return switch (with.entry().state()) {
            case DONE -> same && line.place() <= with.place();
            case UNDONE -> same && line.place() >= with.place();
            case GONE, FOREIGN -> false;
        };
    }

    /// Works out what going back to a line, or forward to it, would change.
    void choose(Optional<Line> line) {
        chosen = line;
        if (line.isEmpty()) {
            said.set(new Said.Nothing());
            return;
        }
        switch (line.get().entry().state()) {
            case DONE -> preview(line.get(), true);
            case UNDONE -> preview(line.get(), false);
            case GONE -> tell(Sentence.of("undo.list.gone"));
            case FOREIGN -> tell(foreign(line.get().entry().newest()));
        }
    }

    private void tell(Sentence why) {
        // An older preview that is still being made must not come after this.
        jobs.latest("undo.preview", _ -> true, _ -> {});
        said.set(new Said.Told(why));
    }

    private void preview(Line line, boolean back) {
        var with = lines.get().orElse(List.of()).stream().filter(l -> along(l, line)).toList();
        var steps = new ArrayList<LoggedStep>();
        with.forEach(each -> steps.addAll(each.entry().steps()));
        var order = back ? List.copyOf(steps) : List.copyOf(steps.reversed());
        var at = desk.snapshot();
        var list = list();
        said.set(new Said.Working());
        jobs.latest(
                "undo.preview",
                progress -> preview(list, at, back, with.size(), order, progress),
                outcome -> finish(outcome, said::set));
    }

    private Said preview(
            UndoList list,
            Optional<Snapshot> at,
            boolean back,
            int entries,
            List<LoggedStep> steps,
            Progress progress) {
        var chain = back ? list.takingBack(steps, progress) : list.doingAgain(steps, progress);
        if (chain.steps().isEmpty()) {
            return new Said.Told(chain.reasons().getFirst());
        }
        var words = at.map(open -> words(open, chain)).orElse(List.of());
        return new Said.Preview(
                back,
                entries,
                chain.steps(),
                words,
                chain.net().size() - Math.min(chain.net().size(), MOST_LINES),
                chain.reasons());
    }

    private List<String> words(Snapshot at, Chain chain) {
        var rows = new KnownRows(at, desk.store().rows());
        var words = new ChangeWords(at, rows, texts);
        var all = new ArrayList<String>();
        for (LoggedChange change : chain.net().stream().limit(MOST_LINES).toList()) {
            rows.find(change.table(), change.row())
                    .ifPresent(row -> all.addAll(words.of(change, row)));
        }
        return all;
    }

    /// Does what is shown.
    ///
    /// @return whether there was something to do
    boolean act() {
        if (!(said.get() instanceof Said.Preview preview)) {
            return false;
        }
        if (preview.back()) {
            desk.takeBack(preview.steps());
        } else {
            desk.doAgain(preview.steps());
        }
        choose(Optional.empty());
        return true;
    }

    private <T> void finish(Outcome<T> outcome, Consumer<? super T> whenDone) {
        outcome.use(whenDone, notices::failed);
    }
}
