package org.yiti.app.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yiti.app.attachment.FileIntake;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.Typing;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.job.Job;
import org.yiti.model.record.Step;

/// The way of the forms of acts to the desk: what is read by, who acts, and recording.
public final class ActDesk {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;

    public ActDesk(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    public static ActDesk of(Workplace at) {
        return new ActDesk(at.desk(), at.jobs(), at.notices(), at.texts());
    }

    Texts texts() {
        return texts;
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    Optional<Snapshot> snapshot() {
        return desk.snapshot();
    }

    String office() {
        return desk.store().office().code();
    }

    String person() {
        return desk.actor().name();
    }

    /// The day on which something is done: today, but in a year that is past the date that is looked at.
    LocalDate day(Snapshot at) {
        var today = desk.today();
        return at.asOf().getYear() == today.getYear() ? today : at.asOf();
    }

    private Typing typing(Snapshot at) {
        return desk.typing(at, texts::label);
    }

    ProgrammeActs acts(Snapshot at) {
        return new ProgrammeActs(at.book(), typing(at));
    }

    WishedCells wishes(Snapshot at) {
        return new WishedCells(at.book(), typing(at));
    }

    FileIntake intake() {
        return new FileIntake(desk.store().attachments());
    }

    void record(Step step) {
        desk.record(step);
    }

    /// @param failed called where it did not come to an end; the person has been told
    <T> void start(Sentence name, Job<T> job, Consumer<T> use, Runnable failed) {
        jobs.start(
                name,
                job,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(var value) -> use.accept(value);
                        case Outcome.Stopped<T> _ -> failed.run();
                        case Outcome.Broken<T>(var cause) -> {
                            notices.failed(cause);
                            failed.run();
                        }
                    }
                });
    }
}
