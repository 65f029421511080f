package org.yiti.app.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.yiti.app.document.CellMaker.Type;
import org.yiti.app.i18n.Texts;

/// What stands around the list on every page: above it title, office and marking; below it what the rows are narrowed
/// by, the date of the data, the number of the page and the checksum.
final class PageFrame {
    static final float SIDE = 34;
    private static final float TOP = 30;
    private static final float BOTTOM = 26;
    private static final float SMALL = 8;
    private static final float LINE = 11.5f;
    private static final Type LITTLE = new Type(SMALL, Font.NORMAL, CellMaker.PALE);
    private static final Type STRONG = new Type(9, Font.BOLD, CellMaker.INK);
    private static final Type TITLE = new Type(16, Font.BOLD, CellMaker.INK);
    private static final Type ABOUT = new Type(9, Font.NORMAL, CellMaker.INK);

    private final Listing listing;
    private final Paper paper;
    private final Glyphs glyphs;
    private final Texts texts;
    private final String conditions;
    private final List<PdfTemplate> numbers = new ArrayList<>();
    private final String checksum;
    private final float foot;

    PageFrame(Listing listing, Paper paper, Glyphs glyphs, Texts texts) {
        this.listing = listing;
        this.paper = paper;
        this.glyphs = glyphs;
        this.texts = texts;
        this.conditions = String.join("　", listing.body().conditions());
        this.checksum = texts.tr("document.checksum", listing.checksum());
        this.foot = BOTTOM + LINE + height(conditions, LITTLE) + 6;
    }

    /// All that it writes, to be looked through for characters that no font has.
    static List<String> words(Listing listing, Texts texts) {
        var heading = listing.heading();
        var words = new ArrayList<>(listing.body().conditions());
        words.addAll(
                List.of(heading.title(), heading.about(), heading.office(), heading.marking()));
        words.addAll(listing.signatures());
        words.add(texts.tr("document.as-of", heading.asOf()));
        words.add(texts.tr("document.page", 1234567890, 1));
        words.add(texts.tr("document.checksum", "ABCDEF-0123456789"));
        return words;
    }

    float room() {
        return room(paper);
    }

    /// How wide a list may be.
    static float room(Paper paper) {
        return paper.width() - 2 * SIDE;
    }

    float left() {
        return SIDE;
    }

    /// The lowest point that the list may reach.
    float lowest() {
        return foot;
    }

    /// Writes the frame of a new page.
    ///
    /// @return the highest point that the list may reach
    float begin(PdfContentByte to) {
        boolean first = numbers.isEmpty();
        foot(to);
        return first ? first(to) : following(to);
    }

    private float first(PdfContentByte to) {
        var heading = listing.heading();
        float y = paper.height() - TOP;
        line(to, heading.office(), Element.ALIGN_LEFT, y - SMALL, LITTLE);
        line(to, heading.marking(), Element.ALIGN_RIGHT, y - SMALL, STRONG);
        y -= SMALL + 6;
        y = block(to, heading.title(), y, TITLE);
        if (!heading.about().isEmpty()) {
            y = block(to, heading.about(), y - 3, ABOUT);
        }
        return y - 6;
    }

    private float following(PdfContentByte to) {
        var heading = listing.heading();
        float y = paper.height() - TOP - SMALL;
        float room = this.room() - width(heading.office()) - width(heading.marking()) - 30;
        line(to, heading.office(), Element.ALIGN_LEFT, y, LITTLE);
        line(to, heading.marking(), Element.ALIGN_RIGHT, y, STRONG);
        if (glyphs.width(heading.title(), STRONG.size()) <= room) {
            line(to, heading.title(), Element.ALIGN_CENTER, y, STRONG);
            return y - 7;
        }
        return block(to, heading.title(), y - 3, STRONG) - 4;
    }

    private float width(String words) {
        return glyphs.width(words, STRONG.size());
    }

    private void foot(PdfContentByte to) {
        var heading = listing.heading();
        float y = BOTTOM;
        var number = to.createTemplate(room(), SMALL * 2);
        numbers.add(number);
        to.addTemplate(number, SIDE, y - SMALL * 0.5f);
        line(to, texts.tr("document.as-of", heading.asOf()), Element.ALIGN_LEFT, y, LITTLE);
        line(to, checksum, Element.ALIGN_RIGHT, y, LITTLE);
        if (!conditions.isEmpty()) {
            write(to, conditions, Element.ALIGN_LEFT, foot - 5, LITTLE);
        }
    }

    /// Now that all pages are there: which of how many each is.
    void end() {
        for (int i = 0; i < numbers.size(); i++) {
            var words = texts.tr("document.page", i + 1, numbers.size());
            ColumnText.showTextAligned(
                    numbers.get(i),
                    Element.ALIGN_CENTER,
                    CellMaker.phrase(glyphs, words, LITTLE),
                    room() / 2,
                    SMALL * 0.5f,
                    0);
        }
    }

    /// What the lines to sign on take of the page.
    static float signatureHeight() {
        return 44;
    }

    /// Lines to sign on, side by side.
    void signatures(PdfContentByte to, float y) {
        var all = listing.signatures();
        float each = room() / all.size();
        for (int i = 0; i < all.size(); i++) {
            float x = SIDE + i * each;
            float base = y - 34;
            ColumnText.showTextAligned(
                    to,
                    Element.ALIGN_LEFT,
                    CellMaker.phrase(glyphs, all.get(i), ABOUT),
                    x,
                    base,
                    0);
            to.setLineWidth(0.5f);
            to.setColorStroke(CellMaker.INK);
            to.moveTo(x + glyphs.width(all.get(i), ABOUT.size()) + 3, base - 2);
            to.lineTo(x + each - 14, base - 2);
            to.stroke();
        }
    }

    private void line(PdfContentByte to, String words, int side, float y, Type type) {
        if (!words.isEmpty()) {
            float x =
                    switch (side) {
                        case Element.ALIGN_RIGHT -> paper.width() - SIDE;
                        case Element.ALIGN_CENTER -> paper.width() / 2;
                        default -> SIDE;
                    };
            ColumnText.showTextAligned(to, side, CellMaker.phrase(glyphs, words, type), x, y, 0);
        }
    }

    /// Words over the whole width, on as many lines as they need.
    private float block(PdfContentByte to, String words, float y, Type type) {
        return write(to, words, Element.ALIGN_CENTER, y, type);
    }

    private float write(PdfContentByte to, String words, int side, float y, Type type) {
        var column = new ColumnText(to);
        column.setSimpleColumn(SIDE, 0, SIDE + room(), y);
        column.setText(CellMaker.phrase(glyphs, words, type));
        column.setAlignment(side);
        column.setLeading(0, 1.3f);
        column.go();
        return column.getYLine() - type.size() * 0.3f;
    }

    private float height(String words, Type type) {
        if (words.isEmpty()) {
            return 0;
        }
        double lines = Math.ceil(glyphs.width(words, type.size()) * 1.03 / room());
        return (float) lines * type.size() * 1.3f;
    }
}
