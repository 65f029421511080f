package org.yiti.app.grid.paste;

/// How a clipboard is pasted.
///
/// @param transposed rows as columns
/// @param textOnly only the plain text: merged cells give their first cell
/// @param onlyBlanks leaves cells alone that hold something
/// @param newRows makes rows for what reaches over the last one
public record PasteOptions(
        boolean transposed, boolean textOnly, boolean onlyBlanks, boolean newRows) {
    public static final PasteOptions PLAIN = new PasteOptions(false, false, false, true);
}
