package org.yiti.app.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;
import org.yiti.model.job.Job;

/// The one long work that a page has on its way.
final class Underway {
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;

    Underway(JobRunner jobs) {
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    boolean busy() {
        return busy;
    }

    /// Starts work that only reads; nothing where other work is on its way.
    <T> void start(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone) {
        if (!busy) {
            busy = true;
            show(jobs.<T>start(name, job, outcome -> end(outcome, whenDone)));
        }
    }

    /// Queues work that writes to the store; nothing where other work is on its way.
    <T> void write(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone) {
        if (!busy) {
            busy = true;
            show(jobs.<T>write(name, job, outcome -> end(outcome, whenDone)));
        }
    }

    private void show(RunningJob job) {
        running.set(busy ? Optional.of(job) : Optional.empty());
    }

    private <T> void end(Outcome<T> outcome, Consumer<Outcome<T>> whenDone) {
        busy = false;
        running.set(Optional.empty());
        whenDone.accept(outcome);
    }
}
