package org.yiti.app.document.letter;

import java.io.IOException;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws on a PDF with lines and letters what a text document shows as a picture.
public interface Drawings {
    Drawings NONE = (_, _, _) -> false;

    /// @param x left edge, from the left edge of the paper
    /// @param y lower edge, from the lower edge of the paper
    record Place(float x, float y, float width, float height) {}

    /// @param name of the picture in the text document
    /// @return false where it is to be shown as the picture that it is
    boolean draw(String name, PdfContentByte page, Place place) throws IOException;
}
