package org.yiti.app.document;

import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, each drawn when it is asked for. One thread at a time draws.
public final class PdfPages {
    private static final float POINTS_A_INCH = 72;

    private final byte[] bytes;
    private final PDDocument document;
    private final PDFRenderer renderer;

    public PdfPages(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
        this.renderer = new PDFRenderer(document);
    }

    /// The document itself, as it is saved and printed.
    public byte[] bytes() {
        return bytes;
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Draws a page.
    ///
    /// @param index from 0
    /// @param scale pixels for a point
    public synchronized Image draw(int index, double scale) throws IOException {
        var picture =
                renderer.renderImageWithDPI(index, (float) (scale * POINTS_A_INCH), ImageType.RGB);
        return SwingFXUtils.toFXImage(picture, null);
    }

    public synchronized void close() throws IOException {
        document.close();
    }
}
