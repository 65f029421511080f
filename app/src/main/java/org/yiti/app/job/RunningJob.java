package org.yiti.app.job;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.model.Sentence;

/// A job on its way, as the job list shows it.
public final class RunningJob {
    /// @param fraction from 0 to 1; negative where it is not known
    public record Status(double fraction, Sentence doing) {}

    private final Sentence name;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Status> status;

    public RunningJob(Sentence name) {
        this.name = name;
        this.status = new ReadOnlyObjectWrapper<>(new Status(-1, name));
    }

    public Sentence name() {
        return name;
    }

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Asks the job to end at its next checkpoint.
    public void cancel() {
        cancelled.set(true);
    }

    boolean cancelled() {
        return cancelled.get();
    }

    void show(Status now) {
        status.set(now);
    }
}
