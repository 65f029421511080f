package org.yiti.model.store;

import java.nio.file.Path;
import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// Makes, opens and restores stores. A store is a folder.
public interface Stores {
    boolean exists(Path folder);

    /// @throws YitiException if there is a store already or the folder cannot be written
    Store create(Path folder, NewOffice office) throws YitiException;

    /// @param who shown to a second start while this one has the store open
    /// @param onShow called when a second start asks this one to come forward
    /// @throws YitiException if the store cannot be opened; its sentence names the cause and the way out
    Store open(Path folder, String who, Runnable onShow) throws YitiException;

    /// The newest verified backup of a store, without opening it.
    Optional<Path> newestBackup(Path folder) throws YitiException;

    /// Puts a verified backup in the place of a store; what stood there is set aside, never deleted.
    void restore(Path backup, Path folder, Progress progress) throws YitiException;
}
