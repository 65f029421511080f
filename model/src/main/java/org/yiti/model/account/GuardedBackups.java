package org.yiti.model.account;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups;

/// Backups that the program makes by itself are made for everybody; by hand only who may.
final class GuardedBackups implements Backups {
    private final Backups backups;
    private final Guard guard;

    GuardedBackups(Backups backups, Guard guard) {
        this.backups = backups;
        this.guard = guard;
    }

    @Override
    public Path folder() {
        return backups.folder();
    }

    @Override
    public List<Backup> list() throws YitiException {
        return backups.list();
    }

    @Override
    public Backup make(Occasion occasion, Progress progress) throws YitiException {
        if (occasion == Occasion.BY_HAND) {
            guard.must(Matter.BACKUP, Right.WRITE);
        }
        return backups.make(occasion, progress);
    }

    @Override
    public Backup ensure(Occasion occasion, Progress progress) throws YitiException {
        return backups.ensure(occasion, progress);
    }

    @Override
    public Optional<Backup> makeDaily(Progress progress) throws YitiException {
        return backups.makeDaily(progress);
    }
}
