package org.yiti.model.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
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

    /// The usual words that say who may see what the office prints, as text of UTF-8.
    String MARKING = PAPER + "MARKING";

    /// Most characters of a marking.
    int LONGEST_MARKING = 20;

    /// What the office usually marks its material with, such as 内部资料; may be empty.
    default String marking() {
        return find(MARKING).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }

    /// @param words at most [#LONGEST_MARKING] characters; may be empty
    /// @throws YitiException if it is longer, or the store cannot be written
    default void keepMarking(String words) throws YitiException {
        var marking = words.strip();
        if (marking.length() > LONGEST_MARKING) {
            throw new YitiException(Sentence.of("marking.too-long", LONGEST_MARKING));
        }
        if (marking.isEmpty()) {
            remove(MARKING);
        } else {
            keep(MARKING, marking.getBytes(StandardCharsets.UTF_8));
        }
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
