package org.yiti.app.preference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the [Settings] in a file: written beside and moved, so that a killed process leaves a whole one.
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The kept settings; the initial ones where there are none or they cannot be read (the unreadable
    /// file is set aside, not overwritten).
    public Settings read() {
        var initial = Settings.initial("");
        if (!Files.exists(file)) {
            return initial;
        }
        try {
            return json.readValue(file.toFile(), Settings.class);
        } catch (IOException e) {
            LOG.warn("settings cannot be read, starting with the initial ones", e);
            setAside();
            return initial;
        }
    }

    private void setAside() {
        try {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".broken"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the unreadable settings could not be set aside", e);
        }
    }

    public void write(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = file.resolveSibling(file.getFileName() + ".tmp");
        json.writeValue(part.toFile(), settings);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
