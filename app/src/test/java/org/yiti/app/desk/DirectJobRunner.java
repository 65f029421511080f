package org.yiti.app.desk;

import java.util.function.Consumer;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;
import org.yiti.model.job.Job;
import org.yiti.model.job.Progress;

/// Runs every job at once on the calling thread, for tests.
public final class DirectJobRunner implements JobRunner {
    @Override
    public <T> RunningJob start(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone) {
        run(job, whenDone);
        return new RunningJob(name);
    }

    @Override
    public <T> RunningJob write(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone) {
        return start(name, job, whenDone);
    }

    @Override
    public <T> void latest(String key, Job<T> job, Consumer<Outcome<T>> whenDone) {
        run(job, whenDone);
    }

    private static <T> void run(Job<T> job, Consumer<Outcome<T>> whenDone) {
        Outcome<T> outcome;
        try {
            outcome = new Outcome.Done<>(job.run(Progress.SILENT));
        } catch (Exception e) {
            outcome = new Outcome.Broken<>(e);
        }
        whenDone.accept(outcome);
    }
}
