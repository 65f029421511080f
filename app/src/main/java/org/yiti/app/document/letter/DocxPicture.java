package org.yiti.app.document.letter;

import static org.yiti.app.document.letter.Xml.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;

/// Puts a picture into a run of a text document, as large as its cell lets it be.
final class DocxPicture {
    private static final int EMU_A_TWENTIETH = 635;

    /// Highest, in twentieths of a point.
    private static final int HIGHEST = 2400;

    private static final int WIDEST_ALONE = 6000;
    private static final int MARGIN = 200;

    private DocxPicture() {}

    static void put(Docx docx, SmallPicture picture, Element run) throws IOException {
        int room =
                around(run, "tc")
                        .flatMap(cell -> child(cell, "tcPr", "tcW"))
                        .map(width -> attribute(width, "w"))
                        .filter(width -> width.matches("\\d{1,6}"))
                        .map(width -> Integer.parseInt(width) - MARGIN)
                        .orElse(WIDEST_ALONE);
        double scale =
                Math.min(
                        (double) Math.max(room, 400) / picture.width(),
                        (double) HIGHEST / picture.height());
        long width = Math.round(picture.width() * scale) * EMU_A_TWENTIETH;
        long height = Math.round(picture.height() * scale) * EMU_A_TWENTIETH;
        var relation = docx.add(picture.jpeg());
        var number = relation.replaceAll("\\D", "");
        var xml =
                """
                <w:drawing xmlns:w="%1$s" xmlns:r="%2$s" \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%3$d" cy="%4$d"/>\
                <wp:docPr id="%5$s" name="%6$s"/><a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:pic><pic:nvPicPr><pic:cNvPr id="%5$s" name="%6$s"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="%6$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%3$d" cy="%4$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
                </a:graphic></wp:inline></w:drawing>\
                """
                        .formatted(
                                W,
                                R,
                                width,
                                height,
                                number.isEmpty() ? "1" : "9" + number,
                                relation);
        var drawing =
                Xml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
        run.appendChild(run.getOwnerDocument().importNode(drawing, true));
    }
}
