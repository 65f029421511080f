package org.yiti.app.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.yiti.app.document.FontFiles;

/// A chart as one page of PDF. Its words are words, in an embedded part of the font that the screen shows; if
/// that font lacks a character of the chart, or has no file that can be embedded, all words are drawn as shapes:
/// OpenPDF would leave the character out without a sign.
final class ChartPdf {
    /// A px is 1/96 inch, a point 1/72.
    private static final double POINTS = 72 / 96.0;

    private ChartPdf() {}

    static void write(ChartSheet sheet, OutputStream to) throws IOException {
        float width = (float) (sheet.width() * POINTS);
        float height = (float) (sheet.height() * POINTS);
        var font =
                new FontFiles()
                        .find(sheet.family())
                        .filter(found -> holds(found, ChartSvg.words(sheet)));
        var document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, to);
        writer.setCloseStream(false);
        document.addTitle(sheet.title());
        document.open();
        var g = graphics(writer.getDirectContent(), width, height, font);
        g.scale(POINTS, POINTS);
        sheet.picture()
                .chart()
                .draw(g, new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        g.dispose();
        document.close();
    }

    private static Graphics2D graphics(
            PdfContentByte page, float width, float height, Optional<BaseFont> font) {
        return font.<Graphics2D>map(f -> page.createGraphics(width, height, new OneFont(f)))
                .orElseGet(() -> page.createGraphicsShapes(width, height));
    }

    private static boolean holds(BaseFont font, String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .allMatch(font::charExists);
    }

    /// Bold is drawn by the graphics itself, a little thicker.
    private record OneFont(BaseFont font) implements FontMapper {
        @Override
        public BaseFont awtToPdf(Font asked) {
            return font;
        }

        @Override
        public Font pdfToAwt(BaseFont asked, int size) {
            throw new IllegalStateException("nothing is read back");
        }
    }
}
