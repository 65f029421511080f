package org.yiti.app.document;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line may end: behind any Chinese character, space or hyphen between words, but no line begins with a closing
/// mark or ends with an opening one, and numbers and dates stay whole.
public final class LineEnds implements SplitCharacter {
    private static final String NOT_FIRST = "，。、；：！？）》」』】〉〕”’％%…—·,.;:!?)]}";
    private static final String NOT_LAST = "（《「『【〈〔“‘([{";
    private static final char FIRST_WIDE = 0x2E80;

    /// Whether two characters stay on one line for the sake of a mark between them.
    public static boolean keeps(int one, int other) {
        return NOT_LAST.indexOf(one) >= 0 || NOT_FIRST.indexOf(other) >= 0;
    }

    /// Whether it is a Chinese character or mark, beside which a line may end.
    public static boolean wide(int character) {
        return character >= FIRST_WIDE;
    }

    @Override
    public boolean isSplitCharacter(
            int start, int current, int end, char[] words, PdfChunk[] chunks) {
        char here = words[current];
        boolean last = current + 1 >= end;
        char next = last ? ' ' : words[current + 1];
        if (keeps(here, next)
                || Character.isHighSurrogate(here)
                || Character.isLowSurrogate(next)) {
            return false;
        }
        return here == ' '
                || wide(here)
                || (!last && wide(next))
                || (here == '-' && !last && !Character.isDigit(next))
                || here == '/' && !last && !Character.isDigit(next);
    }
}
