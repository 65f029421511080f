package org.yiti.app.grid;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Light;

/// One cell as a person sees it.
///
/// @param text the words in the cell, empty where only a shape or nothing is shown
/// @param light draws the light's shape before the text and gives the cell its style class
/// @param number what the cell adds to sum and mean of a selection, or null if it is no number
/// @param note shown as tooltip and read aloud in place of the text; empty if the text says it all
/// @param style one more style class, such as [#TINTED], or empty
/// @param hollow drawn as not yet come (months ahead)
/// @param mark drawn in its corner
public record GridCell(
        String text,
        @Nullable Light light,
        @Nullable BigDecimal number,
        String note,
        String style,
        boolean hollow,
        Mark mark) {
    /// What a mark in the corner says; each has a shape of its own, and a sign of its own on paper.
    public enum Mark {
        NONE("", "", 0),
        /// It is no longer as it was approved.
        MOVED("grid-mark", "*", 1),
        /// Offices disagree about it, and nobody has decided.
        DISPUTED("grid-mark-disputed", "※", 1.8);

        private final String style;
        private final String sign;
        private final double breadth;

        Mark(String style, String sign, double breadth) {
            this.style = style;
            this.sign = sign;
            this.breadth = breadth;
        }

        String style() {
            return style;
        }

        String sign() {
            return sign;
        }

        /// Its width as a part of its height.
        double breadth() {
            return breadth;
        }
    }

    /// Style class that fills the cell with the pale colour of its light.
    public static final String TINTED = "tinted";

    public static final GridCell EMPTY = new GridCell("", null, null, "", "", false, Mark.NONE);

    public static GridCell of(String text) {
        return text.isEmpty() ? EMPTY : new GridCell(text, null, null, "", "", false, Mark.NONE);
    }

    public static GridCell of(Light light, String text) {
        return new GridCell(text, light, null, "", "", false, Mark.NONE);
    }

    /// A number, shown without exponent.
    public static GridCell of(BigDecimal number) {
        return new GridCell(number.toPlainString(), null, number, "", "", false, Mark.NONE);
    }

    GridCell withText(String words) {
        return new GridCell(words, light, number, note, style, hollow, mark);
    }

    public GridCell withNumber(@Nullable BigDecimal counted) {
        return new GridCell(text, light, counted, note, style, hollow, mark);
    }

    public GridCell withNote(String said) {
        return new GridCell(text, light, number, said, style, hollow, mark);
    }

    public GridCell withStyle(String styleClass) {
        return new GridCell(text, light, number, note, styleClass, hollow, mark);
    }

    public GridCell asHollow() {
        return new GridCell(text, light, number, note, style, true, mark);
    }

    /// The cell with a mark in its corner; of two marks the graver one shows.
    ///
    /// @param why what the mark means, told beside what the cell says
    public GridCell withMark(Mark marked, String why) {
        var said = spoken().isEmpty() ? why : spoken() + "\n" + why;
        var graver = marked.compareTo(mark) > 0 ? marked : mark;
        return new GridCell(text, light, number, said, style, hollow, graver);
    }

    /// What a screen reader says.
    String spoken() {
        return note.isEmpty() ? text : note;
    }

    boolean blank() {
        return text.isEmpty() && Objects.isNull(light);
    }
}
