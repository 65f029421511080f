package org.yiti.app.document.letter;

import java.util.List;

/// An official paper as it is drawn: what a text document says, without what its program does with it. All lengths in
/// points.
record Letter(Sheet sheet, List<Block> blocks, List<Line> feet) {
    /// The page and its margins.
    ///
    /// @param foot how far the lower edge of the page number stands from that of the paper
    record Sheet(
            float width,
            float height,
            float top,
            float right,
            float bottom,
            float left,
            float foot) {
        float room() {
            return width - left - right;
        }

        /// From the paper's lower edge.
        float upper() {
            return height - top;
        }
    }

    sealed interface Block {}

    /// A paragraph.
    record Para(Look look, List<Piece> pieces) implements Block {
        String words() {
            var words = new StringBuilder();
            for (Piece piece : pieces) {
                if (piece instanceof Words(var text, var _)) {
                    words.append(text);
                }
            }
            return words.toString();
        }
    }

    record Grid(List<Float> widths, float indent, boolean ruled, List<Row> rows) implements Block {}

    /// @param height at least
    /// @param head whether it is written again on the next page
    record Row(List<Cell> cells, float height, boolean head) {
        String words() {
            var words = new StringBuilder();
            for (Cell cell : cells) {
                for (Para para : cell.paras()) {
                    words.append(para.words()).append(' ');
                }
            }
            return words.toString().strip();
        }
    }

    /// @param span how many columns it covers
    record Cell(int span, boolean middle, List<Para> paras) {}

    /// The line at the foot of odd pages, and of even ones.
    record Line(boolean even, Para para) {}

    enum Side {
        LEFT,
        CENTRE,
        RIGHT,
        BOTH
    }

    /// @param first how much the first line begins further in
    /// @param leading of a line; 0 as the type asks for
    /// @param times what the type asks for, so many times
    /// @param rule width of a line under it; 0 for none
    record Look(
            Side side,
            float first,
            float left,
            float right,
            float leading,
            float times,
            float before,
            float after,
            float rule,
            int ruleColour,
            boolean dashed,
            boolean pageBefore,
            boolean keepNext) {}

    sealed interface Piece {}

    record Words(String text, Face face) implements Piece {}

    /// @param name as the text document has it; a picture of this name may be drawn otherwise ([Drawings])
    record Picture(byte[] bytes, float width, float height, String name) implements Piece {}

    record PageNumber(Face face) implements Piece {}

    /// How words look.
    ///
    /// @param font as the text document names it
    /// @param spacing between two characters
    record Face(String font, float size, boolean bold, int colour, float spacing) {}
}
