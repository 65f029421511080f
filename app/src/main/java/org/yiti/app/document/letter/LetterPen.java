package org.yiti.app.document.letter;

import java.awt.Color;
import java.io.IOException;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.yiti.app.document.letter.Letter.Look;
import org.yiti.app.document.letter.Letter.Picture;
import org.yiti.app.document.letter.SetLines.Atom;

/// Writes lines that were set on a page.
final class LetterPen {
    /// How much of its size the outline of a letter gains that is written bold.
    private static final float BOLDER = 0.028f;

    private final PdfContentByte page;
    private final Drawings drawings;

    LetterPen(PdfContentByte page, Drawings drawings) {
        this.page = page;
        this.drawings = drawings;
    }

    /// @param left edge of the room
    /// @param top upper edge of the line
    void line(SetLines.Set line, float left, float top, float room) throws IOException {
        float x = left + line.x();
        float y = top - line.base();
        for (int from = 0; from < line.atoms().size(); ) {
            var atom = line.atoms().get(from);
            if (atom.picture().isPresent()) {
                picture(atom.picture().get(), x, y);
                x += atom.width() + line.stretch();
                from++;
                continue;
            }
            int to = from;
            var run = new StringBuilder();
            float width = 0;
            while (to < line.atoms().size() && alike(atom, line.atoms().get(to))) {
                run.appendCodePoint(line.atoms().get(to).character());
                width += line.atoms().get(to).width() + line.stretch();
                to++;
            }
            words(atom, run.toString(), x, y, line.stretch());
            x += width;
            from = to;
        }
        if (line.last() && line.look().rule() > 0) {
            rule(line.look(), left, top - line.height(), room);
        }
    }

    private static boolean alike(Atom one, Atom other) {
        return other.picture().isEmpty()
                && one.font().equals(other.font())
                && one.face().equals(other.face());
    }

    private void words(Atom look, String words, float x, float y, float stretch) {
        if (look.font().isEmpty()) {
            return;
        }
        var face = look.face();
        var colour = new Color(face.colour());
        page.beginText();
        page.setFontAndSize(look.font().get(), face.size());
        page.setColorFill(colour);
        page.setCharacterSpacing(face.spacing() + stretch);
        if (look.bold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setLineWidth(face.size() * BOLDER);
            page.setColorStroke(colour);
        } else {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        page.setTextMatrix(x, y);
        page.showText(words);
        page.setCharacterSpacing(0);
        page.endText();
    }

    private void picture(Picture picture, float x, float y) throws IOException {
        var place = new Drawings.Place(x, y, picture.width(), picture.height());
        if (drawings.draw(picture.name(), page, place)) {
            return;
        }
        try {
            var image = Image.getInstance(picture.bytes());
            image.scaleAbsolute(picture.width(), picture.height());
            image.setAbsolutePosition(x, y);
            page.addImage(image);
        } catch (BadElementException e) {
            throw new IOException(e);
        }
    }

    private void rule(Look look, float left, float y, float room) {
        page.saveState();
        page.setLineWidth(look.rule());
        page.setColorStroke(new Color(look.ruleColour()));
        if (look.dashed()) {
            page.setLineDash(4, 3, 0);
        }
        page.moveTo(left, y);
        page.lineTo(left + room, y);
        page.stroke();
        page.restoreState();
    }

    void frame(float x, float top, float width, float height) {
        page.saveState();
        page.setLineWidth(0.5f);
        page.setColorStroke(Color.BLACK);
        page.rectangle(x, top - height, width, height);
        page.stroke();
        page.restoreState();
    }
}
