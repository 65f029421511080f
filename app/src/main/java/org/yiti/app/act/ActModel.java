package org.yiti.app.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.FileIntake;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.ActStory;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;

/// One act on one task, issue or policy, or on several of a kind at once: what it asks for, what is missing, and doing
/// it as one step.
final class ActModel {
    /// @param done how many it was done to
    /// @param refused what is missing, all of it
    record Outcome(int done, List<Sentence> refused) {
        static final Outcome NONE = new Outcome(0, List.of());
    }

    private final ActDesk desk;
    private final ProgrammeAction act;
    private final List<Subject> subjects;
    private final Snapshot at;
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param subjects of one kind, as they are shown; they are looked up again when it is done
    ActModel(ActDesk desk, ProgrammeAction act, List<Subject> subjects, Snapshot at) {
        this.desk = desk;
        this.act = act;
        this.subjects = List.copyOf(subjects);
        this.at = at;
    }

    ProgrammeAction act() {
        return act;
    }

    Subject first() {
        return subjects.getFirst();
    }

    int count() {
        return subjects.size();
    }

    boolean several() {
        return subjects.size() > 1;
    }

    ActStory story() {
        return at.book().story(first());
    }

    ActFields fields() {
        return ActFields.of(first().machine(), story().state().name(), act);
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    // --- what stands there to begin with ---

    LocalDate day() {
        return desk.day(at);
    }

    /// An act of the office's clerk is likely that of who types it; any other came on paper.
    String by() {
        return fields().hand() == Hand.CLERK ? desk.person() : "";
    }

    /// The cells that may be wished otherwise, with what stands in them.
    List<Wish.Cell> cells() {
        var wishes = desk.wishes(at);
        return WishedCells.names(first()).stream()
                .map(name -> new Wish.Cell(name, wishes.words(first(), name), ""))
                .toList();
    }

    Sentence label(Wish.Cell cell) {
        return WishedCells.label(first(), cell.cell());
    }

    /// What is asked for, where the act decides it.
    Wish asked() {
        return act.answersRequest()
                ? story().openRequest().map(event -> event.wish()).orElse(Wish.NONE)
                : Wish.NONE;
    }

    // --- doing it ---

    /// @param whenDone called once it is done
    void finish(ActTyped typed, Runnable whenDone) {
        var now = desk.snapshot();
        if (busy.get() || now.isEmpty()) {
            return;
        }
        var wrong = new ArrayList<Sentence>();
        var given = given(typed, wrong);
        if (!wrong.isEmpty()) {
            outcome.set(new Outcome(0, wrong));
            return;
        }
        var tried = tryAll(now.get(), given, typed.wanted());
        outcome.set(new Outcome(tried.done(), tried.refused()));
        if (tried.done() == 0) {
            return;
        }
        if (typed.files().isEmpty()) {
            record(tried.changes(), tried.done());
            whenDone.run();
            return;
        }
        busy.set(true);
        desk.start(
                Sentence.of("item.act.doing", act),
                progress -> desk.intake().take(typed.files(), progress),
                taken -> {
                    busy.set(false);
                    withFiles(now.get(), tried, taken, given.day(), whenDone);
                },
                () -> busy.set(false));
    }

    private record Tried(List<Change> changes, int done, List<Sentence> refused) {}

    private Tried tryAll(Snapshot now, ActGiven given, List<Wish.Cell> wanted) {
        var changes = new ArrayList<Change>();
        var refused = new ArrayList<Sentence>();
        int done = 0;
        for (Subject shown : subjects) {
            var row = now.book().row(shown.row().table(), shown.id());
            var subject = row.map(Subject::of).orElse(shown);
            var wish = desk.wishes(now).wish(subject, wanted);
            var unwritable = desk.wishes(now).refusals(subject, wish);
            var acted =
                    unwritable.isEmpty()
                            ? desk.acts(now).act(subject, act, given.wish(wish))
                            : new Acted.Refused(unwritable);
            switch (acted) {
                case Acted.Refused(var missing) -> refused.addAll(said(subject, missing));
                case Acted.Done one -> {
                    changes.addAll(one.changes());
                    done++;
                }
            }
        }
        return new Tried(changes, done, refused);
    }

    /// The evidence hangs on the month of the day on which it is said to be done.
    private void withFiles(
            Snapshot now, Tried tried, FileIntake.Taken taken, LocalDate day, Runnable whenDone) {
        if (!taken.refused().isEmpty()) {
            outcome.set(new Outcome(0, taken.refused()));
            return;
        }
        var changes = new ArrayList<>(tried.changes());
        int year = now.book().programme().year();
        int month = day.getYear() == year ? day.getMonthValue() : day.getYear() < year ? 1 : 12;
        changes.addAll(taken.recording(now.book(), new Place.Month(first().id(), month)).changes());
        record(changes, tried.done());
        whenDone.run();
    }

    private void record(List<Change> changes, int done) {
        var name =
                several()
                        ? Sentence.of("step.acts", act, done)
                        : Sentence.of("step.act", first().title(), act);
        desk.record(Step.of(name, changes));
    }

    private ActGiven given(ActTyped typed, List<Sentence> wrong) {
        var said = typed.said();
        var day = date(Field.PROGRAMME_ACT_DAY, said.day(), wrong);
        if (day == null && wrong.isEmpty()) {
            wrong.add(Sentence.of("item.act.no-day"));
        }
        return ActGiven.of(typed.hand(), said.by(), day == null ? day() : day)
                .reason(said.reason())
                .text(said.text())
                .date(date(Field.PROGRAMME_ACT_DUE_DATE, said.date(), wrong))
                .paperNo(said.paperNo())
                .state(typed.state())
                .leftOut(typed.leftOut())
                .files(typed.files().size());
    }

    private @Nullable LocalDate date(Field field, String typed, List<Sentence> wrong) {
        var reader = new FieldReader(at.book().programme().year(), at.units(), Code::name);
        return switch (reader.read(field, typed)) {
            case FieldReader.Read.Values(var values) -> (LocalDate) values.get(field);
            case FieldReader.Read.No(var why) -> {
                wrong.add(why);
                yield null;
            }
        };
    }

    /// What is missing; of several with which one it is.
    private List<Sentence> said(Subject subject, List<Sentence> missing) {
        return several()
                ? List.of(Sentence.of("item.act.refused-of", subject.title(), missing))
                : missing;
    }
}
