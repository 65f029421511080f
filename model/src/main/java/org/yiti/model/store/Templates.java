package org.yiti.model.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.YitiException;

/// The office's own files with places to fill in, by name. They are kept on this computer and in every backup,
/// never in the log: another office has its own.
public interface Templates {
    /// Most bytes of one file: a ledger with pictures has some hundred thousand.
    int MOST_BYTES = 4 * 1024 * 1024;

    /// Most characters of a name.
    int LONGEST_NAME = 60;

    /// Templates whose names begin so are text documents for papers, one for each kind; all others are tables.
    String PAPER = "paper:";

    /// The office's own for meeting material.
    String MATERIAL = PAPER + "PACK";

    /// The one that held when a month was closed.
    static String materialOf(UUID closing) {
        return MATERIAL + "@" + closing;
    }

    /// In the order of their names.
    List<String> names();

    /// The names of those that are tables.
    default List<String> tables() {
        return names().stream().filter(name -> !name.startsWith(PAPER)).toList();
    }

    /// The file, as [#keep] was given it.
    Optional<byte[]> find(String name);

    /// Keeps a file in place of an older one of the same name.
    ///
    /// @param name 1 to [#LONGEST_NAME] characters
    /// @param file at most [#MOST_BYTES]
    /// @throws YitiException if the store cannot be written
    void keep(String name, byte[] file) throws YitiException;

    /// @throws YitiException if the store cannot be written
    void remove(String name) throws YitiException;
}
