package org.yiti.model.store;

import java.util.Map;
import java.util.UUID;
import org.yiti.model.YitiException;

/// What somebody notes for himself to say about an issue in a meeting (点评要点). **Private to who wrote it**: it is no row,
/// so it is in no log, history, package, dump, search or print; it stays on this computer and in its backups. An
/// implementation gives and takes only what is of who is signed in.
public interface Remarks {
    /// Most characters of one.
    int LONGEST = 10_000;

    /// One's own remarks for a meeting, by issue.
    ///
    /// @throws YitiException if who asks may not use the store
    Map<UUID, String> of(UUID meeting) throws YitiException;

    /// @param text empty takes it away
    /// @throws YitiException if it is too long, or the store cannot be written
    void keep(UUID meeting, UUID issue, String text) throws YitiException;
}
