package org.yiti.model.store;

import java.util.UUID;
import org.yiti.model.YitiException;

/// Counts of signing in, kept in the store but on this computer only: not in the log and in no package.
public interface SignIns {
    Attempts of(UUID account);

    /// @throws YitiException if the store cannot be written
    void keep(UUID account, Attempts attempts) throws YitiException;
}
