package org.yiti.model.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.YitiException;

/// Counts and log of signing in, kept in the store but on this computer only: not in the log of changes and in no package.
public interface SignIns {
    Attempts of(UUID account);

    /// @throws YitiException if the store cannot be written
    void keep(UUID account, Attempts attempts) throws YitiException;

    /// Writes down that somebody tried to sign in.
    ///
    /// @param account whose account it is; empty where there is none of that name
    /// @throws YitiException if the store cannot be written
    void note(
            Optional<UUID> account,
            SignInNote.SignInOutcome outcome,
            SignInNote.SignInWay way,
            Instant when)
            throws YitiException;

    /// The log, the newest first.
    List<SignInNote> notes(int most) throws YitiException;
}
