package org.yiti.app.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the file of an installed font family, which AWT does not tell.
final class FontFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);
    private static final int DEEPEST = 6;

    private FontFiles() {}

    /// The plain font of a family, to be embedded in part.
    static Optional<BaseFont> find(String family) {
        return folders()
                .filter(Files::isDirectory)
                .flatMap(FontFiles::files)
                .flatMap(file -> within(file, family).stream())
                .findFirst();
    }

    private static Stream<Path> folders() {
        var home = Path.of(System.getProperty("user.home"));
        return List.of(
                Path.of("C:/Windows/Fonts"),
                home.resolve("AppData/Local/Microsoft/Windows/Fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts"))
                .stream();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder, DEEPEST)) {
            return files
                    .filter(file ->
                            file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf)"))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("fonts in {} could not be listed", folder, e);
            return Stream.empty();
        }
    }

    private static Optional<BaseFont> within(Path file, String family) {
        try {
            var fonts = Font.createFonts(file.toFile());
            for (int i = 0; i < fonts.length; i++) {
                if (is(fonts[i], family)) {
                    var name = fonts.length > 1 ? file + "," + i : file.toString();
                    return Optional.of(
                            BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
                }
            }
        } catch (IOException | FontFormatException | DocumentException e) {
            LOG.debug("font {} passed over", file, e);
        }
        return Optional.empty();
    }

    private static boolean is(Font font, String family) {
        var name = font.getFontName(Locale.ROOT);
        boolean plain =
                !name.toLowerCase(Locale.ROOT)
                        .matches(".*\\b(bold|light|black|medium|thin|italic).*");
        return plain
                && (font.getFamily(Locale.ROOT).equals(family)
                        || font.getFamily(Locale.CHINA).equals(family));
    }
}
