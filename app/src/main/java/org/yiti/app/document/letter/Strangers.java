package org.yiti.app.document.letter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.document.letter.Letter.*;
import org.yiti.model.Sentence;

/// Chinese characters that the font of their words lacks, and that are drawn in another.
final class Strangers {
    /// Most characters that are named for one font.
    private static final int MOST = 30;

    /// Any common character: its font is that of the words.
    private static final int COMMON = 0x56FD;

    private record Pair(String wanted, String used) {}

    private Strangers() {}

    /// A sentence for each two fonts.
    static List<Sentence> of(List<Para> paras, Faces faces) {
        Map<Pair, Set<String>> found = new LinkedHashMap<>();
        for (Para para : paras) {
            for (Piece piece : para.pieces()) {
                if (piece instanceof Words(var text, var face)) {
                    var own = faces.of(face.font());
                    text.codePoints()
                            .filter(c -> Character.isIdeographic(c))
                            .forEach(c ->
                                    pair(own, c)
                                            .ifPresent(pair ->
                                                    found.computeIfAbsent(
                                                                    pair,
                                                                    _ -> new LinkedHashSet<>())
                                                            .add(Character.toString(c))));
                }
            }
        }
        return found.entrySet().stream()
                .map(entry ->
                        Sentence.of(
                                "letter.glyph",
                                entry.getKey().wanted(),
                                entry.getKey().used(),
                                String.join("", entry.getValue().stream().limit(MOST).toList())))
                .toList();
    }

    private static Optional<Pair> pair(Faces.Face face, int character) {
        var own = face.glyphs().font(COMMON);
        var used = face.glyphs().font(character);
        if (own.isEmpty() || used.isEmpty() || own.equals(used)) {
            return Optional.empty();
        }
        return Optional.of(new Pair(Faces.family(own.get()), Faces.family(used.get())));
    }
}
