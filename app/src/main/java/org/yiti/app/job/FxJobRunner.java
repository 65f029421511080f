package org.yiti.app.job;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.model.Sentence;
import org.yiti.model.job.Job;
import org.yiti.model.job.Progress;

/// Runs jobs on threads of their own and shows them in a list. The only place that knows threads.
public final class FxJobRunner implements JobRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxJobRunner.class);
    private static final long NANOS_BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();

    /// Kept here: the view holds its list weakly, and one that nobody keeps would stop telling of changes.
    private final ObservableList<RunningJob> runningView =
            FXCollections.unmodifiableObservableList(running);

    private final Set<RunningJob> reading = ConcurrentHashMap.newKeySet();
    private final Map<String, RunningJob> newest = new ConcurrentHashMap<>();

    /// The jobs on their way, for the job list; changes on the screen's thread only.
    public ObservableList<RunningJob> running() {
        return runningView;
    }

    /// Whether nothing is on its way, be it in the list or not; asked on the screen's thread.
    public boolean isIdle() {
        return running.isEmpty() && newest.isEmpty();
    }

    @Override
    public <T> RunningJob start(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone) {
        var handle = new RunningJob(name);
        submit(readers, handle, watched(handle, job), whenDone);
        return handle;
    }

    @Override
    public <T> RunningJob write(Sentence name, Job<T> job, Consumer<Outcome<T>> whenDone) {
        var handle = new RunningJob(name);
        submit(writer, handle, job, whenDone);
        return handle;
    }

    @Override
    public <T> void latest(String key, Job<T> job, Consumer<Outcome<T>> whenDone) {
        var handle = new RunningJob(Sentence.of("job.working"));
        var older = newest.put(key, handle);
        if (older != null) {
            older.cancel();
        }
        readers.execute(() -> {
            var outcome = outcome(watched(handle, job), handle);
            onScreen(() -> {
                if (newest.remove(key, handle)) {
                    whenDone.accept(outcome);
                }
            });
        });
    }

    private <T> Job<T> watched(RunningJob handle, Job<T> job) {
        return progress -> {
            reading.add(handle);
            try {
                return job.run(progress);
            } finally {
                reading.remove(handle);
            }
        };
    }

    private <T> void submit(
            ExecutorService where, RunningJob handle, Job<T> job, Consumer<Outcome<T>> whenDone) {
        onScreen(() -> running.add(handle));
        where.execute(() -> {
            var outcome = outcome(job, handle);
            onScreen(() -> {
                running.remove(handle);
                whenDone.accept(outcome);
            });
        });
    }

    private static <T> Outcome<T> outcome(Job<T> job, RunningJob handle) {
        try {
            return new Outcome.Done<>(job.run(new ShownProgress(handle)));
        } catch (CancellationException e) {
            return new Outcome.Stopped<>();
        } catch (Exception e) {
            return new Outcome.Broken<>(e);
        } catch (Error e) {
            return new Outcome.Broken<>(new ErrorInJob(e));
        }
    }

    /// Hands on what nothing caught, from whichever thread, once the screen's thread is free for it. What fails there
    /// again is only written down: telling of it would fail for ever.
    public static void whenNothingCaught(Consumer<Throwable> tell) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) ->
                Platform.runLater(() -> {
                    try {
                        tell.accept(failure);
                    } catch (RuntimeException | Error again) {
                        again.addSuppressed(failure);
                        LOG.error("a failure could not be told", again);
                    }
                }));
    }

    /// Does something on the screen's thread, soon.
    public static void onScreen(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /// Asks everything that only reads to end: its result will not be shown any more. Nothing is interrupted,
    /// for an interrupted thread closes the file of the database under all others.
    public void stopReading() {
        reading.forEach(RunningJob::cancel);
    }

    /// Waits for queued writes; called when the program ends, before the store is closed.
    @Override
    public void close() {
        stopReading();
        readers.shutdown();
        writer.shutdown();
        try {
            writer.awaitTermination(1, TimeUnit.MINUTES);
            readers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class ShownProgress implements Progress {
        private final RunningJob handle;
        private long lastReport;

        ShownProgress(RunningJob handle) {
            this.handle = handle;
        }

        @Override
        public void report(long done, long total, Sentence doing) {
            var status = new RunningJob.Status(total <= 0 ? -1 : (double) done / total, doing);
            long now = System.nanoTime();
            if (now - lastReport >= NANOS_BETWEEN_REPORTS || done == total) {
                lastReport = now;
                onScreen(() -> handle.show(status));
            }
        }

        @Override
        public boolean cancelled() {
            return handle.cancelled();
        }
    }
}
