package org.yiti.app.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the files of installed fonts, which AWT does not tell. They are listed once, when the first is asked for.
public final class FontFiles {
    /// No fonts at all.
    static final FontFiles NONE = new FontFiles(List.of());

    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);
    private static final int DEEPEST = 6;

    /// One font of a file.
    ///
    /// @param families what it is called, in English and in Chinese
    private record Entry(Path file, int index, int of, Set<String> families) {
        Optional<BaseFont> load() {
            var name = of > 1 ? file + "," + index : file.toString();
            try {
                return Optional.of(
                        BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
            } catch (IOException | DocumentException e) {
                LOG.debug("font {} cannot be embedded", name, e);
                return Optional.empty();
            }
        }
    }

    private final List<Path> folders;
    private @Nullable List<Entry> entries;

    /// The fonts of this computer.
    public FontFiles() {
        this(folders());
    }

    FontFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The fonts of this computer, and those of one more folder.
    public static FontFiles with(Path folder) {
        var all = new ArrayList<>(folders());
        all.add(folder);
        return new FontFiles(all);
    }

    /// The plain font of a family, to be embedded in part.
    public Optional<BaseFont> find(String family) {
        return entries().stream()
                .filter(entry -> entry.families().contains(family))
                .flatMap(entry -> entry.load().stream())
                .findFirst();
    }

    /// Any font that has a character.
    Optional<BaseFont> having(int character) {
        return entries().stream()
                .filter(entry -> has(entry, character))
                .flatMap(entry -> entry.load().stream())
                .filter(font -> font.charExists(character))
                .findFirst();
    }

    private static boolean has(Entry entry, int character) {
        var fonts = fonts(entry.file());
        return entry.index() < fonts.length && fonts[entry.index()].canDisplay(character);
    }

    private synchronized List<Entry> entries() {
        var known = entries;
        if (known == null) {
            known =
                    folders.stream()
                            .filter(Files::isDirectory)
                            .flatMap(FontFiles::files)
                            .flatMap(FontFiles::entries)
                            .toList();
            entries = known;
        }
        return known;
    }

    private static Stream<Entry> entries(Path file) {
        var fonts = fonts(file);
        var plain = new ArrayList<Entry>();
        for (int i = 0; i < fonts.length; i++) {
            if (plain(fonts[i])) {
                var font = fonts[i];
                var families =
                        Stream.of(Locale.ROOT, Locale.CHINA)
                                .map(font::getFamily)
                                .collect(Collectors.toUnmodifiableSet());
                plain.add(new Entry(file, i, fonts.length, families));
            }
        }
        return plain.stream();
    }

    private static Font[] fonts(Path file) {
        try {
            return Font.createFonts(file.toFile());
        } catch (IOException | FontFormatException e) {
            LOG.debug("font {} passed over", file, e);
            return new Font[0];
        }
    }

    private static boolean plain(Font font) {
        return !font.getFontName(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(bold|light|black|medium|thin|italic|oblique).*");
    }

    private static List<Path> folders() {
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
                home.resolve("Library/Fonts"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder, DEEPEST)) {
            return files
                    .filter(file ->
                            file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("fonts in {} could not be listed", folder, e);
            return Stream.empty();
        }
    }
}
