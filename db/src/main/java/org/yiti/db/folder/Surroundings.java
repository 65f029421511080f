package org.yiti.db.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// What a store's folder takes from outside.
///
/// @param program version of the program, written into backups
public record Surroundings(Clock clock, Disk disk, Machine machine, String program) {
    private static final long MEGABYTE = 1 << 20;

    /// H2 needs room to write new versions of its pages before it gives the old ones free.
    private static final long ALWAYS = 64 * MEGABYTE;

    /// @param bytes that will be written there, beside what must always be free
    /// @throws YitiException if the disk has less
    void needSpace(Path path, long bytes) throws IOException, YitiException {
        long needed = bytes + ALWAYS;
        long free = disk.free(path);
        if (free < needed) {
            throw new YitiException(
                    Sentence.of(
                            "store.disk.full",
                            path.toString(),
                            free / MEGABYTE,
                            needed / MEGABYTE));
        }
    }
}
