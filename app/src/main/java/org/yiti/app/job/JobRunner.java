package org.yiti.app.job;

import java.util.function.Consumer;
import org.yiti.model.Sentence;
import org.yiti.model.job.Job;

/// Starts long work away from the screen and brings its end back to it.
public interface JobRunner {
    /// Starts a job at once.
    ///
    /// @param whenDone called on the screen's thread exactly once
    <T> RunningJob start(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone);

    /// Queues a job behind all others that write to the store: they run one at a time, in order.
    <T> RunningJob write(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone);

    /// Starts a job that replaces an older one of the same key: only the newest result arrives.
    <T> void latest(String key, Job<T> job, Consumer<Outcome<T>> whenDone);
}
