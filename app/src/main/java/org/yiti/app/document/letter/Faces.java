package org.yiti.app.document.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.Fonts;
import org.yiti.app.document.Glyphs;

/// The fonts behind the names that official papers ask for, as far as this computer has them.
final class Faces {
    private static final List<Chain> CHAINS = read();

    /// @param names what text documents call it; the first is what we write
    /// @param families what is looked for, a star behind those that are written bold
    private record Chain(LetterStyle.Type type, List<String> names, List<String> families) {}

    /// One face of this document.
    ///
    /// @param bold whether it has to be made stronger
    /// @param first the font that most of it is in; empty where none was found
    record Face(Glyphs glyphs, boolean bold, Optional<String> first) {}

    private final FontFiles files;
    private final Map<String, Face> made = new HashMap<>();

    Faces(FontFiles files) {
        this.files = files;
    }

    /// The name that we write into a text document.
    static String name(LetterStyle.Type type) {
        return CHAINS.stream()
                .filter(chain -> chain.type() == type)
                .findFirst()
                .orElseThrow()
                .names()
                .getFirst();
    }

    /// The face for a name of a text document. A name that is not known stands before those of the body.
    Face of(String name) {
        return made.computeIfAbsent(name, this::make);
    }

    /// Whether this computer has just this font.
    boolean has(String name) {
        return files.find(name).isPresent();
    }

    private Face make(String name) {
        var chain =
                CHAINS.stream()
                        .filter(known -> known.names().contains(name))
                        .findFirst()
                        .orElseGet(() -> CHAINS.get(LetterStyle.Type.BODY.ordinal()));
        var wanted = new ArrayList<String>();
        wanted.add(name);
        wanted.addAll(chain.families());
        for (String family : wanted) {
            boolean bold = family.endsWith("*");
            var bare = bold ? family.substring(0, family.length() - 1) : family;
            if (files.find(bare).isPresent()) {
                return face(wanted, bold, Optional.of(bare));
            }
        }
        return face(wanted, chain.type() == LetterStyle.Type.TITLE, Optional.empty());
    }

    private Face face(List<String> wanted, boolean bold, Optional<String> first) {
        var families = new ArrayList<String>();
        first.ifPresent(families::add);
        wanted.forEach(family -> families.add(family.replace("*", "")));
        var glyphs = new Glyphs(new Fonts(files, families));
        var used = first.or(() -> glyphs.font(0x56FD).map(Faces::family));
        return new Face(glyphs, bold, used);
    }

    /// What a font is called.
    static String family(BaseFont font) {
        var names = font.getFamilyFontName();
        return names.length == 0 ? font.getPostscriptFontName() : names[0][names[0].length - 1];
    }

    private static List<Chain> read() {
        try (var in = Objects.requireNonNull(Faces.class.getResourceAsStream("faces.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Faces::chain)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chain chain(String line) {
        int space = line.indexOf(' ');
        var sides = line.substring(space + 1).split("\\s*\\|\\s*", 2);
        return new Chain(
                LetterStyle.Type.valueOf(line.substring(0, space)),
                Arrays.stream(sides[0].strip().split(",")).toList(),
                Arrays.stream(sides[1].strip().split(",")).toList());
    }
}
