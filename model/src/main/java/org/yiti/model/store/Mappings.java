package org.yiti.model.store;

import java.util.Optional;
import org.yiti.model.YitiException;

/// What belongs to files outside the store: how the columns of a file were matched the last time, by the words of
/// its head, and which ledgers were sent out. Kept on this computer only: never in the log, never exchanged.
public interface Mappings {
    /// @param signature the words of a head (`Mapping#signature()`)
    /// @return what [#keep] was given, as it was given
    Optional<String> find(String signature);

    /// Keeps a mapping in place of an older one of the same head.
    ///
    /// @param json at most 40,000 characters
    /// @throws YitiException if the store cannot be written
    void keep(String signature, String json) throws YitiException;
}
