package org.yiti.app.document;

import java.util.Arrays;
import java.util.List;
import org.yiti.app.document.Listing.Band;
import org.yiti.app.document.Listing.Cell;
import org.yiti.app.document.Listing.Column;
import org.yiti.app.document.Listing.Line;

/// How wide the columns of a list are on a paper, and how large its type: as large as lets every column have what it
/// needs; long texts share the room that is left.
///
/// @param size of the type, in points
/// @param widths in points
record ColumnWidths(float size, float[] widths) {
    /// Room at the left and right of a cell's words together.
    static final float PADDING = 6;

    private static final float[] SIZES = {9, 8.5f, 8, 7.5f, 7, 6.5f, 6};

    /// A size that is read with ease.
    private static final float EASY = 8.5f;

    private static final int FIRST_WIDE = 0x2E80;
    private static final int FIRST_SIGN = 0x2000;
    private static final double NARROW_EM = 0.6;
    private static final double LIGHT_EM = 1.35;
    private static final double SHORT_EM = 6.5;
    private static final double COMFORT_EM = 11;
    private static final double MOST_EM = 42;

    private static final double SLACK_EM = 0.15;

    /// What a head takes more, being bold.
    private static final double HEAD_EM = 0.2;

    /// @param most what a column may take before smaller type is tried
    /// @param smallest type that is tried
    private record Pass(double most, float smallest) {}

    private static final List<Pass> PASSES =
            List.of(new Pass(14, 8), new Pass(COMFORT_EM, 7), new Pass(9, 6.5f), new Pass(0, 6));

    /// What one column needs, in em.
    ///
    /// @param least narrower, and something is broken that must not be
    /// @param whole nearly all of its cells stand on one line
    private record Need(double least, double whole) {
        /// What it takes where nobody takes more than so much without need.
        double under(double most) {
            return Math.max(least, Math.min(whole, most));
        }
    }

    /// The smallest paper on which a list is read with ease; the largest one where there is none.
    static Paper fitting(Listing.Body body) {
        var needs = needs(body);
        for (Paper paper : Paper.values()) {
            if (taken(needs, COMFORT_EM) * EASY + PADDING * needs.length <= PageFrame.room(paper)) {
                return paper;
            }
        }
        return Paper.A3_LANDSCAPE;
    }

    private static Need[] needs(Listing.Body body) {
        var needs = new Need[body.columns().size()];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = need(body.columns().get(i), body.lines(), i);
        }
        return needs;
    }

    static ColumnWidths of(Listing.Body body, float room) {
        var needs = needs(body);
        for (Pass pass : PASSES) {
            for (float size : SIZES) {
                double taken = taken(needs, pass.most()) * size + PADDING * needs.length;
                if (size >= pass.smallest() && taken <= room) {
                    return new ColumnWidths(size, shared(needs, size, room));
                }
            }
        }
        return squeezed(needs, room);
    }

    /// Short columns get all they need; the long ones are cut to one width, as wide as there is room for.
    private static float[] shared(Need[] needs, float size, float room) {
        double words = (room - PADDING * needs.length) / size;
        double low = 0;
        double high = MOST_EM;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (taken(needs, middle) > words) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double left = Math.max(0, words - taken(needs, low)) / taken(needs, low);
        var widths = new float[needs.length];
        for (int i = 0; i < needs.length; i++) {
            widths[i] = (float) (needs[i].under(low) * (1 + left) * size + PADDING);
        }
        return widths;
    }

    private static double taken(Need[] needs, double most) {
        return Arrays.stream(needs).mapToDouble(need -> need.under(most)).sum();
    }

    /// Too many columns for the paper: even what should stay whole is broken.
    private static ColumnWidths squeezed(Need[] needs, float room) {
        float size = SIZES[SIZES.length - 1];
        double least = Arrays.stream(needs).mapToDouble(Need::least).sum();
        double words = Math.max(size * needs.length, room - PADDING * needs.length);
        var widths = new float[needs.length];
        for (int i = 0; i < needs.length; i++) {
            widths[i] = (float) (PADDING + words * needs[i].least() / least);
        }
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= room / sum;
        }
        return new ColumnWidths(size, widths);
    }

    private static Need need(Column column, List<Line> lines, int index) {
        double head = em(column.head()) + HEAD_EM;
        // A head of four characters or more may stand on two lines.
        double least =
                head < 4 ? head : Math.max(token(column.head()), Math.floor(head / 2) + HEAD_EM);
        least = Math.max(least, column.room());
        var lengths = new double[lines.size()];
        double longest = 0;
        for (int i = 0; i < lengths.length; i++) {
            var line = lines.get(i);
            var cell = line.cells().get(index);
            lengths[i] = length(cell);
            longest = Math.max(longest, lengths[i]);
            if (!(line instanceof Band)) {
                least = Math.max(least, token(cell.text()) + light(cell));
            }
        }
        Arrays.sort(lengths);
        double most = lengths.length == 0 ? 0 : lengths[(int) (0.97 * (lengths.length - 1))];
        double whole = Math.max(least, Math.min(longest <= SHORT_EM ? longest : most, MOST_EM));
        // A hair more than counted: a word that just fits may not fit by the font's own measure.
        return new Need(Math.max(least, Math.min(whole, SHORT_EM)) + SLACK_EM, whole + SLACK_EM);
    }

    /// Signs such as ● are as wide as Chinese characters in the fonts that have both.
    private static double em(int c) {
        return c < FIRST_SIGN ? NARROW_EM : 1;
    }

    private static double light(Cell cell) {
        return cell.light() == null ? 0 : LIGHT_EM;
    }

    private static double length(Cell cell) {
        return cell.text().lines().mapToDouble(ColumnWidths::em).max().orElse(0) + light(cell);
    }

    private static double em(String words) {
        return words.codePoints().mapToDouble(ColumnWidths::em).sum();
    }

    /// The longest part that is not broken: a number, a date, a Latin word, or one Chinese character.
    private static double token(String words) {
        double longest = 0;
        double run = 0;
        for (int c : words.codePoints().toArray()) {
            boolean wide = c >= FIRST_WIDE;
            run = wide ? 1 : c == ' ' || c == '\n' ? 0 : run + em(c);
            longest = Math.max(longest, run);
            run = wide ? 0 : run;
        }
        return Math.min(longest, 14);
    }
}
