package org.yiti.model.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;

/// Makes, opens and restores stores. A store is a folder.
public interface Stores {
    /// What came of opening a store. Troubles that have to be put right first are a [YitiException].
    sealed interface Opening {
        /// @param warnings what the person should know but may go on with (a wrong clock, a network drive)
        record Opened(Store store, List<Sentence> warnings) implements Opening {}

        /// Another process has it.
        ///
        /// @param cameForward whether its window answered and came forward
        record Held(Sentence sentence, boolean cameForward) implements Opening {}

        /// The store is a restored backup or a copy: it goes on under a new identity, if the person agrees.
        record Copied(Sentence sentence, Again asNewReplica) implements Opening {}

        /// The database file cannot be read; nothing was changed.
        ///
        /// @param backup the newest verified backup, if there is one
        record Damaged(Sentence sentence, Optional<Path> backup) implements Opening {}
    }

    /// Opens once more, with the person's consent.
    @FunctionalInterface
    interface Again {
        Opening open() throws YitiException;
    }

    boolean exists(Path folder);

    /// Whether there was a store once: its backups or its key are there, whatever became of the database.
    boolean remains(Path folder);

    /// @throws YitiException if there is a store already or the folder cannot be written
    void create(Path folder, NewOffice office) throws YitiException;

    /// @param who shown to a second start while this one has the store open
    /// @param onShow called when a second start asks this one to come forward, on any thread; answers whether
    ///     it did, which what has no window does not
    /// @throws YitiException if the store cannot be opened; its sentence names the cause and the way out
    Opening open(Path folder, String who, BooleanSupplier onShow, Progress progress)
            throws YitiException;

    /// Looks at a package without any store: whether it is whole, and what it says of itself. Nothing is known here of
    /// who is trusted and what would be taken in.
    Inspected inspect(Path file, Unlocking unlocking) throws YitiException;

    /// The newest verified backup of a store, without opening it.
    Optional<Path> newestBackup(Path folder) throws YitiException;

    /// Puts a verified backup in the place of a store that is not open.
    ///
    /// @return where the store that stood there was set aside; empty if there was none
    Optional<Path> restore(Path backup, Path folder, String who) throws YitiException;
}
