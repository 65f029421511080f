package org.yiti.model.store;

import java.util.Optional;
import org.yiti.model.Sentence;

/// Part of an open store's file cannot be read any more. Unchecked, since it may happen at any reading and
/// nobody can go on from it.
public final class DamagedStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    /// @param newest the newest verified backup, where there is one
    public DamagedStoreException(Throwable cause, Optional<Backups.Backup> newest) {
        super(cause);
        sentence =
                newest.map(backup ->
                                Sentence.of(
                                        "store.damaged.page",
                                        backup.at(),
                                        String.valueOf(backup.file().getFileName())))
                        .orElseGet(() -> Sentence.of("store.damaged.page.no_backup"));
    }

    /// What happened, what is safe and what to do.
    public Sentence sentence() {
        return sentence;
    }
}
