package org.yiti.db.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.job.Progress;

/// Copies of photos while a kit is written, gone when it is: the store hands out contents, and a file is measured and
/// then written.
final class PhotoCopies implements Closeable {
    private final Attachments files;
    private final Path parent;
    private @Nullable Path folder;

    PhotoCopies(Attachments files, Path parent) {
        this.files = files;
        this.parent = parent;
    }

    /// What the store has of a content, or what is given for it.
    private interface Source {
        void write(Path copy) throws IOException, YitiException;
    }

    Path of(String sha256, Progress progress) throws YitiException {
        progress.checkpoint();
        return of(
                sha256,
                copy -> {
                    try (var in = files.open(sha256)) {
                        Files.copy(in, copy);
                    }
                });
    }

    Path of(String sha256, byte[] content) throws YitiException {
        return of(sha256, copy -> Files.write(copy, content));
    }

    private Path of(String sha256, Source source) throws YitiException {
        try {
            var made = folder;
            if (made == null) {
                Files.createDirectories(parent);
                made = Files.createTempDirectory(parent, "kit-");
                folder = made;
            }
            var copy = made.resolve(sha256);
            if (!Files.exists(copy)) {
                source.write(copy);
            }
            return copy;
        } catch (IOException e) {
            throw new YitiException(Sentence.of("attachment.damaged", sha256), e);
        }
    }

    @Override
    public void close() {
        var made = folder;
        if (made == null) {
            return;
        }
        try (var all = Files.list(made)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
            Files.delete(made);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
