package org.yiti.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The file that the system started the program for, by a double click. It is left beside the settings, so that a
/// second start can hand it to the window that has the store open already.
public final class HandedOver {
    private final Path note;

    /// @param settings file of the person's settings
    public HandedOver(Path settings) {
        note = settings.resolveSibling("to-open.txt");
    }

    public void put(Path file) throws IOException {
        Files.createDirectories(note.toAbsolutePath().getParent());
        Files.writeString(note, file.toAbsolutePath().toString());
    }

    /// What was handed over, once.
    public Optional<Path> take() throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var file = Files.readString(note);
        Files.delete(note);
        try {
            return Optional.of(Path.of(file));
        } catch (InvalidPathException e) { // half written by a start that was killed
            return Optional.empty();
        }
    }
}
