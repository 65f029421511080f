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
        try (var fresh = new FreshFile(folder)) {
            try (OutputStream out = new BufferedOutputStream(fresh.stream())) {
                writing.to(out);
                out.flush();
                fresh.finish();
            }
            move(fresh.path(), file);
        }
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
