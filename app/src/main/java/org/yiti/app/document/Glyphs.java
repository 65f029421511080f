package org.yiti.app.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openpdf.text.pdf.BaseFont;

/// Words cut into runs that are each in one font. OpenPDF leaves a character that its font lacks out without a sign:
/// so every character is looked for before anything is written.
public final class Glyphs {
    /// Neighbouring characters of one font.
    public record Run(BaseFont font, String words) {}

    private final Fonts fonts;
    private final Map<Integer, Optional<BaseFont>> known = new HashMap<>();

    public Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The font of a character.
    public Optional<BaseFont> font(int character) {
        return known.computeIfAbsent(character, fonts::of);
    }

    /// The first character of words that no font has.
    public OptionalInt missing(String words) {
        return plain(words).codePoints().filter(c -> c != '\n' && font(c).isEmpty()).findFirst();
    }

    /// @param words without a missing character
    List<Run> runs(String words) {
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        Optional<BaseFont> standing = Optional.empty();
        for (int c : plain(words).codePoints().toArray()) {
            var font = c == '\n' ? standing.or(() -> font(' ')) : font(c);
            if (!run.isEmpty() && !font.equals(standing)) {
                runs.add(new Run(standing.orElseThrow(), run.toString()));
                run.setLength(0);
            }
            standing = font;
            run.appendCodePoint(c);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(standing.orElseThrow(), run.toString()));
        }
        return runs;
    }

    /// How wide words on one line are, in points.
    float width(String words, float size) {
        float width = 0;
        for (Run run : runs(words)) {
            width += run.font().getWidthPoint(run.words(), size);
        }
        return width;
    }

    /// The words that are seen: spaces as one kind, line ends as one sign, without marks that have no form.
    public static String plain(String words) {
        if (words.codePoints().noneMatch(Glyphs::special)) {
            return words;
        }
        var plain = new StringBuilder();
        words.replace("\r\n", "\n")
                .codePoints()
                .forEach(c -> {
                    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x0B) {
                        plain.append('\n');
                    } else if (c == '\t' || c == 0xA0) {
                        plain.append(' ');
                    } else if (!special(c)) {
                        plain.appendCodePoint(c);
                    }
                });
        return plain.toString();
    }

    private static boolean special(int c) {
        return Character.isISOControl(c)
                || c == 0xA0
                || Character.getType(c) == Character.FORMAT
                || c == 0x2028
                || c == 0x2029
                || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
