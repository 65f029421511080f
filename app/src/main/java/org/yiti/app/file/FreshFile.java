package org.yiti.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

/// A file that is being written beside the one whose place it will take. It is locked as long as somebody writes it, so that
/// what a killed process left behind is known from what another is writing.
final class FreshFile implements AutoCloseable {
    private static final String GLOB = ".yiti-*.tmp";

    /// Between its last byte and the move a file is not locked.
    private static final Duration MOVING = Duration.ofSeconds(10);

    private final Path path;
    private final FileChannel channel;

    /// Takes away what killed processes left in the folder, and makes a new file.
    ///
    /// A plain new file, not a temporary one: that one nobody else could read in a shared folder.
    FreshFile(Path folder) throws IOException {
        path = folder.resolve(".yiti-" + UUID.randomUUID() + ".tmp");
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.tryLock();
        } catch (IOException e) {
            // a file system without locks: the file is young as long as it is written
        }
        clear(folder);
    }

    Path path() {
        return path;
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /// Puts its bytes on the disk.
    void finish() throws IOException {
        if (channel.isOpen()) {
            channel.force(true);
            channel.close();
        } else { // whoever wrote it closed it
            try (var again = FileChannel.open(path, StandardOpenOption.WRITE)) {
                again.force(true);
            }
        }
    }

    private void clear(Path folder) {
        try (var left = Files.newDirectoryStream(folder, GLOB)) {
            var now = Files.getLastModifiedTime(path).toInstant();
            for (Path each : left) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(now.minus(MOVING))) {
                    removeUnlessWritten(each);
                }
            }
        } catch (IOException e) {
            // what cannot be looked at stays; the file that is wanted is not hindered by it
        }
    }

    private static void removeUnlessWritten(Path file) throws IOException {
        try (var other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (other.tryLock() != null) {
                Files.deleteIfExists(file);
            }
        } catch (OverlappingFileLockException e) {
            // this very process writes it
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
