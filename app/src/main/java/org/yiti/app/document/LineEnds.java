package org.yiti.app.document;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line may end: behind any Chinese character, space or hyphen between words, but no line begins with a closing
/// mark or ends with an opening one, and numbers and dates stay whole.
final class LineEnds implements SplitCharacter {
    private static final String NOT_FIRST = "，。、；：！？）》」』】〉〕”’％%…—·,.;:!?)]}";
    private static final String NOT_LAST = "（《「『【〈〔“‘([{";
    private static final char FIRST_WIDE = 0x2E80;

    @Override
    public boolean isSplitCharacter(
            int start, int current, int end, char[] words, PdfChunk[] chunks) {
        char here = words[current];
        if (Character.isHighSurrogate(here) || NOT_LAST.indexOf(here) >= 0) {
            return false;
        }
        boolean last = current + 1 >= end;
        char next = last ? ' ' : words[current + 1];
        if (NOT_FIRST.indexOf(next) >= 0 || Character.isLowSurrogate(next)) {
            return false;
        }
        return here == ' '
                || here >= FIRST_WIDE
                || (!last && next >= FIRST_WIDE)
                || (here == '-' && !last && !Character.isDigit(next))
                || here == '/' && !last && !Character.isDigit(next);
    }
}
