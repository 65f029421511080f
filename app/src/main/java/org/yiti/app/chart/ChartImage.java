package org.yiti.app.chart;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// A chart as pixels for paper: the size it has on the screen, 300 dots an inch.
final class ChartImage {
    static final int DPI = 300;

    /// JavaFX and CSS count 96 px to the inch.
    private static final double SCALE = DPI / 96.0;

    private final BufferedImage pixels;

    /// @param width on the screen, in px
    /// @param height on the screen, in px
    ChartImage(Picture picture, double width, double height) {
        pixels =
                new BufferedImage(
                        (int) Math.ceil(width * SCALE),
                        (int) Math.ceil(height * SCALE),
                        BufferedImage.TYPE_INT_RGB);
        var g = pixels.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setPaint(picture.chart().getBackgroundPaint());
        g.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        g.scale(SCALE, SCALE);
        picture.chart().draw(g, new Rectangle2D.Double(0, 0, width, height));
        g.dispose();
    }

    BufferedImage pixels() {
        return pixels;
    }

    /// Writes a PNG that knows its 300 dpi, so that Word and WPS place it at its true size.
    void write(OutputStream to) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(to)) {
            var type = ImageTypeSpecifier.createFromRenderedImage(pixels);
            var metadata = writer.getDefaultImageMetadata(type, null);
            setResolution(metadata);
            writer.setOutput(out);
            writer.write(new IIOImage(pixels, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static void setResolution(IIOMetadata metadata) throws IOException {
        var dotsPerMetre = String.valueOf(Math.round(DPI / 0.0254));
        var resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(resolution);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
    }
}
