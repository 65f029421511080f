package org.yiti.app.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/// A chart as SVG: lines stay lines and words stay words, so that it can be scaled and edited.
final class ChartSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartSvg() {}

    static void write(ChartSheet sheet, OutputStream to) throws IOException {
        var g = draw(sheet);
        var root = g.getRoot();
        root.setAttribute(
                "viewBox", "0 0 " + g.getSVGCanvasSize().width + " " + g.getSVGCanvasSize().height);
        try {
            // Batik's own writer names a document type, which readers would fetch from the network.
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(to));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        g.dispose();
    }

    /// Every character that the chart draws.
    static String words(ChartSheet sheet) {
        var texts = draw(sheet).getRoot().getElementsByTagNameNS(SVG, "text");
        var words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent());
        }
        return words.toString();
    }

    private static SVGGraphics2D draw(ChartSheet sheet) {
        var g = new SVGGraphics2D(document());
        int width = (int) Math.ceil(sheet.width());
        int height = (int) Math.ceil(sheet.height());
        g.setSVGCanvasSize(new Dimension(width, height));
        g.setPaint(sheet.picture().chart().getBackgroundPaint());
        g.fillRect(0, 0, width, height);
        sheet.picture()
                .chart()
                .draw(g, new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        return g;
    }

    private static Document document() {
        try {
            var builder = DocumentBuilderFactory.newNSInstance().newDocumentBuilder();
            return builder.getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("a parser without any feature is always there", e);
        }
    }
}
