package org.yiti.app.setup.backup;

import java.nio.file.Path;

/// The way back to an older state. The store has to be closed for it, so only what opened it can do it.
@FunctionalInterface
public interface Restoring {
    /// Closes the open store, sets it aside, puts the backup in its place and opens that in this window,
    /// with a notice where the former store lies. If the backup does not restore, the former store is opened
    /// again and the notice says why. The page that calls is gone afterwards.
    void restore(Path backup);
}
