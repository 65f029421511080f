package org.yiti.model.search;

import org.jspecify.annotations.Nullable;
import org.yiti.model.search.SearchText.Span;

/// That a text fits a word, how well, and where.
///
/// @param where empty where it is not one piece
public record Match(Rank rank, Span where) {
    /// How a text fits a word; null if it does not.
    ///
    /// @param word folded as the text is
    static @Nullable Match of(SearchText text, String word) {
        if (word.isEmpty() || text.isEmpty()) {
            return null;
        }
        int found = text.text().indexOf(word);
        if (found >= 0) {
            var rank =
                    found > 0
                            ? Rank.PART
                            : word.length() == text.length() ? Rank.EXACT : Rank.PREFIX;
            return new Match(rank, new Span(found, found + word.length()));
        }
        int letters = letters(word);
        int first = Reading.bit(word.charAt(0));
        if ((first & ~text.letters()) != 0) {
            return null;
        }
        if (letters == 0) {
            return scattered(text, word, letters);
        }
        var whole = inOnePiece(text, word, true);
        var match = whole == null ? inOnePiece(text, word, false) : whole;
        return match == null ? scattered(text, word, letters) : match;
    }

    /// The letters of a word, as bits; no part of a word without any can be pinyin.
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= Reading.bit(word.charAt(i));
        }
        return letters;
    }

    /// Whether a piece of a text is read like a word of letters.
    static boolean isRead(SearchText text, String word) {
        return inOnePiece(text, word, false) != null;
    }

    private static @Nullable Match inOnePiece(SearchText text, String word, boolean whole) {
        for (int from = 0; from < text.readLength(); from++) {
            int to = end(text, from, word, 0, whole);
            if (to >= 0) {
                return new Match(whole ? Rank.PINYIN : Rank.INITIALS, new Span(from, to));
            }
        }
        return null;
    }

    /// Where the rest of a word ends in a text when it begins at a place; -1 if it does not fit there.
    ///
    /// @param whole whether each syllable must be whole, but for the last one
    private static int end(SearchText text, int place, String word, int done, boolean whole) {
        if (done == word.length()) {
            return place;
        }
        if (place >= text.length()) {
            return -1;
        }
        int width = text.width(place);
        int next = place + width;
        if (text.text().regionMatches(place, word, done, width)) {
            int to = end(text, next, word, done + width, whole);
            if (to >= 0) {
                return to;
            }
        }
        var reading = text.reading(place);
        return reading == null || (reading.initials() & Reading.bit(word.charAt(done))) == 0
                ? -1
                : spelt(text, reading, next, word, done, whole);
    }

    private static int spelt(
            SearchText text, Reading reading, int next, String word, int done, boolean whole) {
        for (String syllable : reading.syllables()) {
            if (word.startsWith(syllable, done)) {
                int to = end(text, next, word, done + syllable.length(), whole);
                if (to >= 0) {
                    return to;
                }
            } else if (syllable.startsWith(word.substring(done))) {
                return next;
            }
        }
        if (whole) {
            return -1;
        }
        int to = end(text, next, word, done + 1, false);
        return to >= 0 || !twoLetters(reading, word, done)
                ? to
                : end(text, next, word, done + 2, false);
    }

    /// Whether a word goes on with `zh`, `ch` or `sh`, and the reading begins so.
    private static boolean twoLetters(Reading reading, String word, int done) {
        return word.startsWith("h", done + 1)
                && reading.syllables().stream()
                        .anyMatch(s ->
                                word.startsWith(s.substring(0, Math.min(2, s.length())), done)
                                        && s.startsWith("h", 1));
    }

    /// In order and near each other: letters fit much by chance, so they have less room than characters.
    private static @Nullable Match scattered(SearchText text, String word, int letters) {
        int length = word.codePointCount(0, word.length());
        if (length < (letters == 0 ? 2 : 3) || (letters & ~text.letters()) != 0) {
            return null;
        }
        int room = letters == 0 ? 3 * length : 2 * length + 1;
        for (int from = 0; from < text.length(); from++) {
            if (fits(text, from, word, 0) && inOrder(text, from, word, from + room)) {
                return new Match(Rank.SCATTERED, Span.NONE);
            }
        }
        return null;
    }

    private static boolean inOrder(SearchText text, int from, String word, int before) {
        int done = 0;
        int last = Math.min(text.length(), before);
        for (int place = from; place < last && done < word.length(); place += text.width(place)) {
            if (fits(text, place, word, done)) {
                done += Character.charCount(word.codePointAt(done));
            }
        }
        return done >= word.length();
    }

    private static boolean fits(SearchText text, int place, String word, int done) {
        if (text.text().codePointAt(place) == word.codePointAt(done)) {
            return true;
        }
        var reading = text.reading(place);
        return reading != null && (reading.initials() & Reading.bit(word.charAt(done))) != 0;
    }
}
