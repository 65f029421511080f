package org.yiti.app.form.act;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.DeskWork;
import org.yiti.app.form.act.ActSide.Hanging;
import org.yiti.app.form.act.ActSide.Tried;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.flow.Hand;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Step;

/// One act on one thing, or on several of a kind at once: what it asks for, what is missing, and doing it as one step.
public final class ActModel<S, X> {
    /// @param done how many it was done to
    /// @param refused what is missing, all of it
    public record Outcome(int done, List<Sentence> refused) {
        static final Outcome NONE = new Outcome(0, List.of());
    }

    private record All(List<Change> changes, Outcome outcome) {}

    private final ActSide<S, X> side;
    private final List<S> subjects;
    private final DeskWork work;
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param subjects as they are shown; they are looked up again when it is done
    public ActModel(ActSide<S, X> side, List<S> subjects, DeskWork work) {
        this.side = side;
        this.subjects = List.copyOf(subjects);
        this.work = work;
    }

    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Code act() {
        return side.act();
    }

    Asked asked() {
        return side.asked(subjects.getFirst());
    }

    ActSide.Labels labels() {
        return side.labels();
    }

    int count() {
        return subjects.size();
    }

    boolean several() {
        return subjects.size() > 1;
    }

    Sentence title() {
        return side.title(subjects.getFirst());
    }

    /// An act of the office's clerk is likely that of who types it, and one of the office that of who is signed in; any
    /// other came on paper.
    String by() {
        var hand = asked().hand();
        boolean own = hand == Hand.CLERK || (hand.ofOffice() && work.signedIn());
        return own ? work.person() : "";
    }

    LocalDate day() {
        return side.day();
    }

    Optional<LocalDate> date() {
        return several() ? Optional.empty() : side.date(subjects.getFirst());
    }

    /// @param whenDone called once it is done
    public void finish(ActTyped<X> typed, Runnable whenDone) {
        if (busy.get()) {
            return;
        }
        var reading = new Reading(side::read);
        var attempt = side.attempt(typed, days(typed, reading), reading);
        if (!reading.wrong().isEmpty()) {
            outcome.set(new Outcome(0, reading.wrong()));
            return;
        }
        busy.set(true);
        work.start(
                Sentence.of("item.act.doing", side.act()),
                progress -> all(attempt, typed.files(), progress),
                all -> {
                    busy.set(false);
                    outcome.set(all.outcome());
                    if (all.outcome().done() > 0) {
                        side.record(
                                Step.of(side.name(subjects, all.outcome().done()), all.changes()),
                                whenDone);
                    }
                },
                () -> busy.set(false));
    }

    private ActTyped.Days days(ActTyped<X> typed, Reading reading) {
        var dates = side.dates();
        var day = (LocalDate) reading.value(dates.day(), typed.said().day());
        if (day == null && reading.wrong().isEmpty()) {
            reading.missing(Sentence.of("item.act.no-day"));
        }
        var date = (LocalDate) reading.value(dates.date(), typed.said().date());
        return new ActTyped.Days(day == null ? side.day() : day, date);
    }

    /// Looks at everything anew and makes the changes of what it may be done to. Files are taken in only when something
    /// is done.
    private All all(ActSide.Attempt<S> attempt, List<Path> files, Progress progress)
            throws YitiException {
        var changes = new ArrayList<Change>();
        var hanging = new ArrayList<Hanging>();
        var refused = new ArrayList<Sentence>();
        for (S shown : subjects) {
            switch (attempt.on(shown)) {
                case Tried.Refused(var missing) -> refused.addAll(said(shown, missing));
                case Tried.Done(var made, var hang) -> {
                    changes.addAll(made);
                    hanging.add(hang);
                }
            }
        }
        var outcome = new Outcome(hanging.size(), List.copyOf(refused));
        if (hanging.isEmpty() || files.isEmpty()) {
            return new All(changes, outcome);
        }
        var taken = side.intake().take(files, progress);
        if (!taken.refused().isEmpty()) {
            return new All(List.of(), new Outcome(0, taken.refused()));
        }
        hanging.forEach(each -> changes.addAll(each.of(taken)));
        return new All(changes, outcome);
    }

    /// What is missing; of several with which one it is.
    private List<Sentence> said(S subject, List<Sentence> missing) {
        return several()
                ? List.of(Sentence.of("item.act.refused-of", side.title(subject), missing))
                : missing;
    }
}
