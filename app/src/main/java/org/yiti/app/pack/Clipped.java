package org.yiti.app.pack;

/// Words that must not take more room than there is on a page of one sheet.
final class Clipped {
    private Clipped() {}

    /// @param most characters, two of half width counting as one
    static String to(String words, int most) {
        var one = line(words);
        if (width(one) <= most) {
            return one;
        }
        double used = 1;
        int at = 0;
        while (at < one.length()) {
            int c = one.codePointAt(at);
            used += width(c);
            if (used > most) {
                break;
            }
            at += Character.charCount(c);
        }
        return one.substring(0, at) + "\u2026";
    }

    /// Words of several lines in one.
    static String line(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /// How many lines words take.
    ///
    /// @param length of a line in characters
    static int lines(String words, int length) {
        return Math.max(1, (int) Math.ceil(width(words) / length));
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(Clipped::width).sum();
    }

    private static double width(int c) {
        return c < 0x2000 ? 0.55 : 1;
    }
}
