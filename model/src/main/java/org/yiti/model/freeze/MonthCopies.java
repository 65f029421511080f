package org.yiti.model.freeze;

import java.util.Optional;
import org.yiti.model.YitiException;

/// The copies that closed months name by their checksums. They are kept in the store and in every backup, on this computer
/// only. None is ever changed or taken away.
public interface MonthCopies {
    /// Most bytes of one copy.
    int MOST_BYTES = 200_000_000;

    /// Keeps a copy; one that is there already stays as it is.
    ///
    /// @param checksum 64 small hexadecimal digits
    /// @param bytes 1 to [#MOST_BYTES], compressed
    /// @throws YitiException if the store cannot be written
    void keep(String checksum, byte[] bytes) throws YitiException;

    /// The copy, as [#keep] was given it.
    Optional<byte[]> find(String checksum);
}
