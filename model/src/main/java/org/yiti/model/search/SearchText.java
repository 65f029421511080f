package org.yiti.model.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Texts;

/// A text made ready to be searched: its letters, digits and characters in lower case and half width, nothing
/// else, and how each is read. It also remembers where each of them stood, to mark what was found.
public final class SearchText {
    /// Texts are searched by pinyin up to here, by characters to their end.
    private static final int READ = 240;

    private final String text;

    /// Null where they are looked up when they are needed, for a text that is searched once.
    private final @Nullable Reading @Nullable [] readings;

    private final int letters;

    private SearchText(String text, @Nullable Reading @Nullable [] readings, int letters) {
        this.text = text;
        this.readings = readings;
        this.letters = letters;
    }

    public static SearchText of(String written) {
        var text = fold(written);
        var readings = new @Nullable Reading[Math.min(text.length(), READ)];
        int letters = 0;
        for (int i = 0; i < readings.length; i++) {
            var reading = Pinyin.of(text.codePointAt(i));
            readings[i] = reading;
            letters |= reading == null ? Reading.bit(text.charAt(i)) : reading.initials();
        }
        return new SearchText(text, readings, letters);
    }

    /// Whether a piece of a text is read like some letters: by its syllables, the last of which may be begun only, or
    /// by their initials.
    ///
    /// @param text in lower case and half width
    /// @param letters nothing is read like anything but a to z
    public static boolean isRead(String text, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (Reading.bit(letters.charAt(i)) == 0) {
                return false;
            }
        }
        return !letters.isEmpty() && Match.isRead(new SearchText(text, null, 0), letters);
    }

    /// Letters, digits and characters only, as they are compared.
    static String fold(String written) {
        var result = new StringBuilder(written.length());
        Texts.compact(written)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isIdeographic(c))
                .forEach(c ->
                        result.appendCodePoint(
                                c == 'ü' || c == 'Ü' ? 'v' : Character.toLowerCase(c)));
        return result.toString();
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /// The initials that may stand here and the letters that do.
    int letters() {
        return letters;
    }

    int readLength() {
        return readings == null ? Math.min(text.length(), READ) : readings.length;
    }

    char at(int place) {
        return text.charAt(place);
    }

    @Nullable Reading reading(int place) {
        if (readings == null) {
            return place < READ ? Pinyin.of(text.codePointAt(place)) : null;
        }
        return place < readings.length ? readings[place] : null;
    }

    /// How many chars the character at a place takes.
    int width(int place) {
        return Character.charCount(text.codePointAt(place));
    }

    /// Where in what was written a part of this text stands, from its first to behind its last character.
    ///
    /// @param written what this text was made of
    public static Optional<Span> span(String written, Span folded) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFC);
        if (!plain.equals(written) || folded.isEmpty()) {
            return Optional.empty();
        }
        int[] places = new int[written.length() + 1];
        int count = 0;
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            int width =
                    fold(written.substring(i, i + Character.charCount(written.codePointAt(i))))
                            .length();
            Arrays.fill(places, count, count + width, i);
            count += width;
        }
        if (folded.to() > count) {
            return Optional.empty();
        }
        int last = places[folded.to() - 1];
        return Optional.of(
                new Span(
                        places[folded.from()],
                        last + Character.charCount(written.codePointAt(last))));
    }

    /// A part of a text.
    public record Span(int from, int to) {
        static final Span NONE = new Span(0, 0);

        public boolean isEmpty() {
            return from >= to;
        }
    }
}
