package org.yiti.app.ledger.file;

/// How high a row must be for its texts. Counted from characters, because Excel and WPS measure
/// differently and neither measures a merged cell.
public final class TextHeight {
    /// Points of one line of the 10 point body font, with its leading.
    private static final double LINE = 13.5;

    private static final double MARGIN = 5;
    private static final double HIGHEST = 409;

    private TextHeight() {}

    /// @param lines lines of text, at least 1
    /// @return points, at most what a row can have
    public static float points(int lines) {
        return (float) Math.min(HIGHEST, Math.max(1, lines) * LINE + MARGIN);
    }

    /// Lines a text takes when wrapped: a Chinese character takes two places and may end a line
    /// anywhere, a run of letters and digits moves to the next line as a whole.
    ///
    /// @param width places in one line
    public static int lines(String text, int width) {
        int places = Math.max(2, width);
        return text.lines().mapToInt(line -> wrapped(line, places)).sum()
                + (text.endsWith("\n") ? 1 : 0);
    }

    /// Places a text takes on one line.
    static int places(String text) {
        return text.codePoints().map(TextHeight::places).sum();
    }

    private static int wrapped(String line, int places) {
        int lines = 1;
        int used = 0;
        int run = 0;
        for (int point : line.codePoints().toArray()) {
            int next = places(point);
            run = next == 1 && point != ' ' ? run + 1 : 0;
            used += next;
            if (used > places) {
                lines++;
                used = run > 0 && run < places ? run : next;
            }
        }
        return lines;
    }

    private static int places(int point) {
        // Everything from the CJK blocks on is as wide as it is high; so are ①, ≥, “ in these
        // fonts.
        return point < 0x2010 ? 1 : 2;
    }
}
