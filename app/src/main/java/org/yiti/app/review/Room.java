package org.yiti.app.review;

import org.yiti.app.pack.Part;

/// How much words take on a screen that is 1920 wide and 1080 high. Every other screen shows the same, larger or smaller.
final class Room {
    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;

    /// The type of what is read; of a title; of what stands at the foot; of charts.
    static final double BODY = 28;

    static final double TITLE = 44;
    static final double CHART = 28;

    /// White at both sides, and between columns.
    static final double SIDE = 72;

    static final double GAP = 48;
    static final double TEXT = WIDTH - 2 * SIDE;
    static final double LINE = 1.42 * BODY;
    static final double HEAD = 1.9 * BODY;
    static final double ROW = 1.62 * BODY;

    /// Beside the words of a cell.
    static final double CELL = 0.8 * BODY;

    /// What a title of one line leaves.
    private static final double BELOW_TITLE = 836;

    private static final double TITLE_LINE = 1.3 * TITLE;

    private Room() {}

    /// What the title leaves for everything else.
    static double height(String title) {
        return BELOW_TITLE - (lines(title, TEXT / TITLE) - 1) * TITLE_LINE;
    }

    /// @param length of a line in characters
    static int lines(String words, double length) {
        return Math.max(1, (int) Math.ceil(width(words) / (length - 1)));
    }

    /// @param wide in px
    static double words(String words, double wide) {
        return lines(words, wide / BODY) * LINE + 0.3 * BODY;
    }

    /// In characters, those of half width counting as a little more than half.
    static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.58 : 1).sum();
    }

    static double width(Part.Cell cell) {
        return (width(cell.whole()) + (cell.light().isPresent() ? 1 : 0)) * BODY + CELL;
    }
}
