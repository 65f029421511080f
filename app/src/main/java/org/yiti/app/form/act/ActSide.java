package org.yiti.app.form.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yiti.app.attachment.FileIntake;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;

/// One act on a kind of thing, as the form of acts knows it.
///
/// @param <S> what it is done to
/// @param <X> what only this kind's acts take
public interface ActSide<S, X> {
    Code act();

    /// @param first the only thing, or the first of several
    Asked asked(S first);

    Labels labels();

    /// What the fields are called that are not called the same for every act.
    record Labels(String text, String date, String paperNo, String files) {}

    Sentence title(S subject);

    /// The day on which it is likely done.
    LocalDate day();

    /// The date that stands there to begin with.
    Optional<LocalDate> date(S first);

    /// The fields that say how a day and a date are read.
    record Dates(Field day, Field date) {}

    Dates dates();

    FieldReader.Read read(Field field, String typed);

    /// Makes ready to do it. Called on the screen's thread; what it answers is used beside it.
    Attempt<S> attempt(ActTyped<X> typed, ActTyped.Days days, Reading reading);

    FileIntake intake();

    /// The name of the step.
    ///
    /// @param done to how many it was done
    Sentence name(List<S> subjects, int done);

    /// @param whenDone called once it shows
    void record(Step step, Runnable whenDone);

    /// Tries it on one thing after the other.
    interface Attempt<S> {
        Tried on(S shown) throws YitiException;
    }

    /// What comes of one try.
    sealed interface Tried {
        record Refused(List<Sentence> missing) implements Tried {}

        /// @param files how files that come with it hang on it
        record Done(List<Change> changes, Hanging files) implements Tried {}
    }

    /// The changes that hang what was taken in on an act.
    interface Hanging {
        List<Change> of(FileIntake.Taken taken);
    }
}
