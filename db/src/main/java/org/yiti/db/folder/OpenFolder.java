package org.yiti.db.folder;

import java.util.List;
import org.yiti.db.JooqStore;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// An open store together with the lock on its folder. Close this, not the store alone: it closes the store
/// (which makes the closing backup), tells the witness and then gives the folder free.
public final class OpenFolder implements AutoCloseable {
    private final JooqStore store;
    private final VerifiedBackups backups;
    private final List<Sentence> warnings;
    private final StoreLock lock;

    OpenFolder(
            JooqStore store, VerifiedBackups backups, List<Sentence> warnings, StoreLock lock) {
        this.store = store;
        this.backups = backups;
        this.warnings = List.copyOf(warnings);
        this.lock = lock;
    }

    public JooqStore store() {
        return store;
    }

    public VerifiedBackups backups() {
        return backups;
    }

    /// What the person should know but may go on with: a wrong clock, a network drive, a FAT stick.
    public List<Sentence> warnings() {
        return warnings;
    }

    /// @throws YitiException if the closing backup failed; the store is closed all the same
    @Override
    public void close() throws YitiException {
        try (lock) {
            store.close();
        }
    }
}
