package org.yiti.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file whose first line is something that nobody should see typed.
final class SecretFile {
    /// A line that is longer is none that a person wrote.
    private static final int LONGEST = 1000;

    private SecretFile() {}

    /// Empty where the file cannot be read, is no text or begins with an empty line.
    static Optional<String> firstLine(Path file) {
        try (var in = Files.newInputStream(file);
                var reader =
                        new BufferedReader(
                                new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            var line = new StringBuilder();
            for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
                if (line.length() == LONGEST) {
                    return Optional.empty();
                }
                line.append((char) c);
            }
            return Optional.of(withoutMark(line.toString())).filter(words -> !words.isBlank());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Editors on Windows put a byte order mark before the first line, which nobody typed.
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
