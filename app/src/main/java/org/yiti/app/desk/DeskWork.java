package org.yiti.app.desk;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.job.Job;

/// Work that a page does beside the screen for who sits at the desk; what goes wrong is told.
public final class DeskWork {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;

    public DeskWork(Desk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
    }

    public Desk desk() {
        return desk;
    }

    public String person() {
        return desk.actor().name();
    }

    /// Whether the office's acts bear the name of who is signed in.
    public boolean signedIn() {
        return desk.presence().account().isPresent();
    }

    /// The day on which something is done: today, but in a year that is past the date that is looked at.
    public LocalDate day(Snapshot at) {
        var today = desk.today();
        return at.asOf().getYear() == today.getYear() ? today : at.asOf();
    }

    /// Reads something from the store; a newer reading of the same key replaces an older one.
    public <T> void read(String key, Job<T> job, Consumer<T> use) {
        jobs.latest(key, job, outcome -> finish(outcome, use, () -> {}));
    }

    /// @param failed called where it did not come to an end; the person has been told
    public <T> void start(Sentence name, Job<T> job, Consumer<T> use, Runnable failed) {
        jobs.start(name, job, outcome -> finish(outcome, use, failed));
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> use, Runnable failed) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> use.accept(value);
            case Outcome.Stopped<T> _ -> failed.run();
            case Outcome.Broken<T>(var cause) -> {
                notices.failed(cause);
                failed.run();
            }
        }
    }

    public void tell(Sentence said) {
        notices.toast(said);
    }
}
