package org.yiti.db.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A folder of one's own for files that lie somewhere meanwhile; made when it is first asked for, and gone with them
/// when it is closed.
final class WorkFolder implements Closeable {
    private final Path parent;
    private @Nullable Path path;

    WorkFolder(Path parent) {
        this.parent = parent;
    }

    Path path() throws IOException {
        var made = path;
        if (made == null) {
            Files.createDirectories(parent);
            made = Files.createTempDirectory(parent, "package-");
            path = made;
        }
        return made;
    }

    @Override
    public void close() throws IOException {
        var made = path;
        if (made == null) {
            return;
        }
        path = null;
        try (var files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(made);
    }
}
