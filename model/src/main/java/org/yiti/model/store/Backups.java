package org.yiti.model.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// Backups of an open store. A backup counts only after it was loaded into a scratch store and found whole.
public interface Backups {
    /// Why a backup was made; part of its file name.
    enum Occasion {
        DAILY,
        CLOSE,
        BEFORE_MIGRATION,
        BEFORE_IMPORT,
        BEFORE_RESTORE,
        BY_HAND
    }

    /// @param verified that it was really restored and compared
    record Backup(Path file, Instant at, Occasion occasion, long bytes, boolean verified) {}

    /// Where the backups lie.
    Path folder();

    /// Newest first.
    List<Backup> list() throws YitiException;

    Backup make(Occasion occasion, Progress progress) throws YitiException;

    /// A verified backup of exactly what stands now: the newest one, if nothing at all has changed since and its file is
    /// whole; else a new one. For the moments before something that may go wrong.
    Backup ensure(Occasion occasion, Progress progress) throws YitiException;

    /// Makes the backup of the day, unless there is one already or nothing was recorded since the newest.
    Optional<Backup> makeDaily(Progress progress) throws YitiException;
}
