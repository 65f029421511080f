package org.yiti.app.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.yiti.model.YitiException;

/// Writes a file beside its target and puts it in the target's place when it is complete, so that
/// the old file stays whole whatever happens.
public final class Replacement {
    private Replacement() {}

    /// Fills the fresh file.
    public interface Writing {
        void to(OutputStream out) throws IOException, YitiException;
    }

    /// @throws YitiException if the target cannot be replaced or the disk is full; an older file is then as it was
    public static void of(Path target, Writing writing) throws YitiException {
        Path file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw FileTrouble.refused("ledger.file.folder", file);
        }
        try {
            replace(file, writing);
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }

    private static void replace(Path file, Writing writing) throws IOException, YitiException {
        checkReplaceable(file);
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString());
        }
        // A plain new file, not a temporary one: that one nobody else could read in a shared
        // folder.
        Path fresh = folder.resolve(".yiti-" + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(newFile(fresh))) {
                writing.to(out);
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static OutputStream newFile(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /// Asked before the work, as a person should not wait for a refusal. Windows answers here when
    /// Excel or WPS has the file open.
    private static void checkReplaceable(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        FileChannel.open(file, StandardOpenOption.WRITE).close();
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
