package org.yiti.app.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.edit.Typing;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.history.Undo;
import org.yiti.model.job.Job;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Code;
import org.yiti.model.record.Step;
import org.yiti.model.store.DamagedStoreException;
import org.yiti.model.store.Store;

/// What lies open on the screen: one year's book at one date, and the one way to change it. A change shows
/// at once and is stored behind the screen, in order; if storing fails the book is read again, so that the
/// screen never shows what is not stored.
///
/// Used on the screen's thread only.
public final class Desk {
    /// In tasks.
    private static final int LARGE_YEAR = 5_000;

    private final Store store;
    private final JobRunner jobs;
    private final Notices notices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Snapshot>> snapshot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> undoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> redoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> opened = new ReadOnlyObjectWrapper<>(false);
    private final Presence presence;
    private Actor actor;
    private int writesUnderway;

    public Desk(Store store, JobRunner jobs, Notices notices, Clock clock, Actor actor) {
        this(store, jobs, notices, clock, actor, Presence.ANYBODY);
    }

    public Desk(
            Store store,
            JobRunner jobs,
            Notices notices,
            Clock clock,
            Actor actor,
            Presence presence) {
        this.presence = presence;
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        this.actor = actor;
    }

    /// The open year with its register, calendar, figures and lights; empty while there is none.
    public ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public Optional<Snapshot> snapshot() {
        return snapshot.get();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// False until the first look into the store came back; tells an empty office from one not yet read.
    public ReadOnlyObjectProperty<Boolean> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// What 撤销 would take back, if anything.
    public ReadOnlyObjectProperty<Optional<Sentence>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Sentence>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public Store store() {
        return store;
    }

    public Actor actor() {
        return actor;
    }

    /// Who is signed in, and what is theirs to do.
    public Presence presence() {
        return presence;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The time of day, for what is begun now.
    public LocalTime now() {
        return LocalTime.now(clock);
    }

    /// The zone in which screens name days and times.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// What a text is read by that the person types at a snapshot.
    ///
    /// @param label the word that the screen shows for a code
    public Typing typing(Snapshot at, Function<Code, String> label) {
        var office = store.office();
        return new Typing(
                at.units(), office.federation(), office.code(), label, at.asOf(), actor.name());
    }

    public void actAs(Actor person) {
        actor = person;
    }

    /// Opens a year; without one, the newest in the store.
    public void open(Optional<Integer> year) {
        read(year, Optional.empty());
    }

    /// @param asOf the date to look at; empty for a sensible one
    private void read(Optional<Integer> year, Optional<LocalDate> asOf) {
        jobs.latest(
                "desk.open",
                _ -> {
                    var read = Snapshot.read(store, year, today());
                    giveBackMemory(read);
                    return read;
                },
                outcome ->
                        finish(
                                outcome,
                                read -> {
                                    snapshot.set(read.map(s -> asOf.map(s::at).orElse(s)));
                                    opened.set(true);
                                    lookAtUndo();
                                }));
    }

    /// Reading a large year leaves twice its size in garbage, which the collector would keep until it is short of
    /// memory. Other programs on an office computer need it more.
    private static void giveBackMemory(Optional<Snapshot> read) {
        if (read.filter(s -> s.book().tasks().size() >= LARGE_YEAR).isPresent()) {
            System.gc();
        }
    }

    /// Reads the open year again.
    public void reload() {
        read(
                snapshot.get().map(s -> s.book().programme().year()),
                snapshot.get().map(Snapshot::asOf));
    }

    /// Looks at the year as of another date.
    public void lookAt(LocalDate asOf) {
        snapshot.set(snapshot.get().map(s -> s.at(asOf)));
    }

    /// Does a step: the screen shows it at once, the store keeps it soon after.
    public void record(Step step) {
        snapshot.set(snapshot.get().map(s -> s.with(step.changes())));
        keep(step);
    }

    /// Does a step that is about nothing the open year holds: whoever shows its rows shows the change.
    public void recordBeside(Step step) {
        keep(step);
    }

    /// @param whenStored called once it can be read
    public void recordBeside(Step step, Runnable whenStored) {
        keep(step, whenStored);
    }

    private void keep(Step step) {
        keep(step, () -> {});
    }

    private void keep(Step step, Runnable whenStored) {
        write(
                step.action(),
                _ -> {
                    store.recorder().record(actor, step);
                    return true;
                },
                _ -> whenStored.run());
    }

    /// Does a step of so many changes that working them in would hold the screen's thread: the screen shows it as
    /// soon as that is done beside it.
    public void recordLarge(Step step) {
        var standing = snapshot.get();
        jobs.start(
                step.action(),
                _ -> standing.map(at -> at.with(step.changes())),
                outcome ->
                        finish(
                                outcome,
                                next -> {
                                    if (snapshot.get() == standing) {
                                        snapshot.set(next);
                                        keep(step);
                                    } else {
                                        record(step);
                                    }
                                }));
    }

    /// Takes back what was done last, also after a restart; the drafts of one typing are one.
    public void undo() {
        var back = new TakingBack(store, actor, undoOfStore());
        write(Sentence.of("step.undo"), back::undo, this::afterAsking);
    }

    public void redo() {
        var back = new TakingBack(store, actor, undoOfStore());
        write(Sentence.of("step.redo"), back::redo, this::afterUndo);
    }

    /// Takes back several steps, newest first.
    public void takeBack(List<LoggedStep> steps) {
        var back = new TakingBack(store, actor, undoOfStore());
        write(
                Sentence.of("step.undo"),
                progress -> back.takeBack(steps, progress),
                this::afterAsking);
    }

    /// Steps that would open a closed month again are taken back only when the person says so.
    private void afterAsking(TakingBack.Result result) {
        switch (result) {
            case TakingBack.Result.Said(var said) -> afterUndo(said);
            case TakingBack.Result.Asks(var question, var steps) ->
                    notices.tell(
                            new Notice.Banner(
                                    question,
                                    Optional.of(
                                            new Notice.Action(
                                                    Sentence.of("desk.unfreeze.do"),
                                                    () -> takeBackNow(steps)))));
        }
    }

    private void takeBackNow(List<LoggedStep> steps) {
        var back = new TakingBack(store, actor, undoOfStore());
        write(
                Sentence.of("step.undo"),
                progress -> back.takeBackNow(steps, progress),
                this::afterUndo);
    }

    /// Does several steps again, oldest first.
    public void doAgain(List<LoggedStep> steps) {
        var back = new TakingBack(store, actor, undoOfStore());
        write(Sentence.of("step.redo"), progress -> back.doAgain(steps, progress), this::afterUndo);
    }

    /// Does some other work that writes to the store (an import, a restore), then reads the year again.
    public <T> void work(Sentence name, Job<T> work, Consumer<T> whenDone) {
        write(
                name,
                work,
                result -> {
                    reload();
                    whenDone.accept(result);
                });
    }

    private void afterUndo(List<Sentence> said) {
        said.forEach(notices::toast);
        reload();
    }

    private Undo undoOfStore() {
        return new Undo(store.history(), clock.getZone());
    }

    private <T> void write(Sentence name, Job<T> work, Consumer<T> whenDone) {
        writesUnderway++;
        saving.set(new Saving.Underway());
        jobs.<T>write(
                name,
                work,
                outcome -> {
                    writesUnderway--;
                    if (outcome instanceof Outcome.Broken<T>(var cause)) {
                        saving.set(new Saving.Failed(why(cause)));
                        reload();
                    } else if (writesUnderway == 0) {
                        saving.set(new Saving.Saved(LocalTime.now(clock)));
                        lookAtUndo();
                    }
                    finish(outcome, whenDone);
                });
    }

    private static Sentence why(Exception cause) {
        return switch (cause) {
            case YitiException known -> known.sentence();
            case DamagedStoreException damage -> damage.sentence();
            default -> Sentence.of("saving.bug");
        };
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> whenDone) {
        outcome.use(whenDone, notices::failed);
    }

    private void lookAtUndo() {
        jobs.latest(
                "desk.undo",
                _ -> {
                    var undo = undoOfStore();
                    return List.of(
                            undo.next().map(LoggedStep::action),
                            undo.nextRedo().map(LoggedStep::action));
                },
                outcome ->
                        finish(
                                outcome,
                                names -> {
                                    undoable.set(names.getFirst());
                                    redoable.set(names.getLast());
                                }));
    }
}
