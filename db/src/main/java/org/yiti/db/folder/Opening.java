package org.yiti.db.folder;

import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Backups.Backup;

/// What came of opening a store, where there is something to decide. Troubles that leave no choice but to
/// put them right and try again are a [YitiException].
public sealed interface Opening {
    /// May be worked with.
    record Opened(OpenFolder folder) implements Opening {}

    /// Another process has it; it was asked to come forward.
    record Held(StoreLock.HeldBy by) implements Opening {}

    /// The database is a restored backup or a copy. Nothing was changed; the lock is free again.
    ///
    /// @param sentence what to ask the person
    /// @param next opens it under a new identity; the old replica is retired in the log
    record Copied(Sentence sentence, Continuation next) implements Opening {
        public Opening continueAsNewReplica() throws YitiException {
            return next.open();
        }
    }

    /// The database file cannot be read. Nothing was changed; a [Restore] moves it aside.
    ///
    /// @param sentence what happened and what can be done
    /// @param newest the newest verified backup, if there is one
    /// @param cause what the database said, for the log
    record Damaged(Sentence sentence, Optional<Backup> newest, Exception cause)
            implements Opening {}

    /// Opening once more, with the person's consent.
    @FunctionalInterface
    interface Continuation {
        Opening open() throws YitiException;
    }
}
