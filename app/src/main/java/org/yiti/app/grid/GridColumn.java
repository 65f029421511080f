package org.yiti.app.grid;

import java.util.function.Function;
import javafx.geometry.HPos;

/// One column of a grid.
///
/// @param id stable name, used to remember width and place
/// @param head text of the head row
/// @param group text over neighbouring columns in a second head row, empty for none
/// @param width starting width in em of the grid's type size
/// @param align where the text stands in its cells
/// @param framed drawn with a frame over its whole height (the current month)
/// @param cell what a row shows in this column
/// @param editor how a person changes it
/// @param <R> kind of row
public record GridColumn<R>(
        String id,
        String head,
        String group,
        double width,
        HPos align,
        boolean framed,
        Function<R, GridCell> cell,
        CellEditor<R> editor) {
    private static final int FIRST_WIDE = 0x2E80;
    private static final double NARROW_EM = 0.58;
    private static final double MARGIN_EM = 1.3;

    /// A read-only column with text at the left and no group head.
    public static <R> GridColumn<R> of(
            String id, String head, double width, Function<R, GridCell> cell) {
        return new GridColumn<>(
                id, head, "", width, HPos.LEFT, false, cell, new CellEditor.ReadOnly<>());
    }

    /// The width to begin with, never so narrow that the head is cut.
    double startingWidth() {
        return Math.max(width, em(head) + MARGIN_EM);
    }

    /// About how wide words are: a Chinese character takes one em, a Latin one a good half.
    public static double em(String words) {
        return words.codePoints().mapToDouble(c -> c < FIRST_WIDE ? NARROW_EM : 1).sum();
    }

    public GridColumn<R> under(String groupHead) {
        return new GridColumn<>(id, head, groupHead, width, align, framed, cell, editor);
    }

    public GridColumn<R> aligned(HPos where) {
        return new GridColumn<>(id, head, group, width, where, framed, cell, editor);
    }

    public GridColumn<R> withFrame(boolean drawn) {
        return new GridColumn<>(id, head, group, width, align, drawn, cell, editor);
    }

    public GridColumn<R> edited(CellEditor<R> how) {
        return new GridColumn<>(id, head, group, width, align, framed, cell, how);
    }
}
