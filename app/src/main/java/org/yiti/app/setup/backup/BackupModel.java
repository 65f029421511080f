package org.yiti.app.setup.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Job;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;
import org.yiti.model.store.Store;

/// The backups of the open store, and what a person does to keep it safe. One such work at a time.
final class BackupModel {
    private final Store store;
    private final JobRunner jobs;
    private final Notices notices;
    private final Restoring restoring;
    private final ReadOnlyObjectWrapper<List<Backup>> backups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> underway =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Sentence>>> findings =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    BackupModel(Store store, JobRunner jobs, Notices notices, Restoring restoring) {
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
        this.restoring = restoring;
    }

    /// Newest first.
    ReadOnlyObjectProperty<List<Backup>> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    /// The work on its way, with its progress.
    ReadOnlyObjectProperty<Optional<RunningJob>> underwayProperty() {
        return underway.getReadOnlyProperty();
    }

    /// What the last check found: an empty list is a healthy store, nothing means not checked yet.
    ReadOnlyObjectProperty<Optional<List<Sentence>>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    Path folder() {
        return store.backups().folder();
    }

    void read() {
        jobs.<List<Backup>>latest(
                "setup.backups",
                _ -> store.backups().list(),
                outcome -> ended(outcome, backups::set));
    }

    void makeNow() {
        run(
                Sentence.of("setup.backup.make"),
                progress -> store.backups().make(Occasion.BY_HAND, progress),
                made -> {
                    notices.toast(
                            Sentence.of("setup.backup.made", made.file().getFileName().toString()));
                    read();
                });
    }

    void check() {
        findings.set(Optional.empty());
        run(
                Sentence.of("setup.check.run"),
                _ -> store.check(),
                found -> findings.set(Optional.of(found)));
    }

    /// Writes all data as text beside the target and moves it there when it is whole.
    void export(Path target) {
        run(
                Sentence.of("setup.export.run"),
                _ -> {
                    dump(target);
                    return target;
                },
                written -> notices.toast(Sentence.of("setup.export.done", written.toString())));
    }

    private void dump(Path target) throws YitiException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (var out = Files.newBufferedWriter(part)) {
                store.dump(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("setup.export.failed", target.toString()), e);
        } finally {
            part.toFile().delete();
        }
    }

    void restore(Backup backup) {
        restoring.restore(backup.file());
    }

    private <T> void run(Sentence name, Job<T> job, Consumer<T> whenDone) {
        if (underway.get().isPresent()) {
            return;
        }
        var running =
                jobs.start(
                        name,
                        job,
                        outcome -> {
                            underway.set(Optional.empty());
                            ended(outcome, whenDone);
                        });
        underway.set(Optional.of(running));
    }

    private <T> void ended(Outcome<T> outcome, Consumer<T> whenDone) {
        outcome.use(whenDone, notices::failed);
    }
}
