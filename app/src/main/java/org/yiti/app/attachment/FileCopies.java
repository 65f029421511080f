package org.yiti.app.attachment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yiti.app.file.FileTrouble;
import org.yiti.app.file.Replacement;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.job.Progress;

/// Hands files of attachments out of the store: always as a copy, always under a name that was cleaned.
public final class FileCopies {
    private static final int PIECE = 1 << 16;

    private final Attachments files;

    public FileCopies(Attachments files) {
        this.files = files;
    }

    /// Writes a copy. A file that was there stays as it was if it fails.
    public void save(Attachment file, Path target, Progress progress) throws YitiException {
        Replacement.of(target, out -> copy(file, out, progress));
    }

    /// Makes a copy for the program that the system has for such files.
    ///
    /// @return empty where the file is of no harmless kind and is only to be saved
    Optional<Path> toOpen(Attachment file, Progress progress) throws YitiException {
        var name = SafeName.of(file.name());
        if (FileType.of(name, first(file)).isEmpty()) {
            return Optional.empty();
        }
        try {
            var folder = Files.createTempDirectory("yiti-");
            folder.toFile().deleteOnExit();
            var copy = folder.resolve(name);
            save(file, copy, progress);
            readOnly(copy.toFile());
            return Optional.of(copy);
        } catch (IOException e) {
            throw FileTrouble.writing(Path.of(name), e);
        }
    }

    /// What a person changes in the copy would be lost: the program that shows it says so.
    private static void readOnly(File copy) throws IOException {
        copy.deleteOnExit();
        if (!copy.setReadOnly()) {
            throw new IOException("not made read-only: " + copy);
        }
    }

    private byte[] first(Attachment file) throws YitiException {
        try (var in = files.open(file.sha256())) {
            return in.readNBytes(FileType.FIRST_BYTES);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private void copy(Attachment file, OutputStream out, Progress progress)
            throws IOException, YitiException {
        try (var in = files.open(file.sha256())) {
            var piece = new byte[PIECE];
            for (int read = next(file, in, piece); read >= 0; read = next(file, in, piece)) {
                progress.checkpoint();
                out.write(piece, 0, read);
            }
        }
    }

    /// Trouble with the store's file is not trouble with the target.
    private static int next(Attachment file, InputStream in, byte[] piece) throws YitiException {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static YitiException damaged(Attachment file, IOException cause) {
        return new YitiException(Sentence.of("attachment.damaged", file.name()), cause);
    }
}
