package org.yiti.app.document.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.w3c.dom.Element;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// Writes pages into a text document that gives its styles, margins and feet: what stood in its text goes.
public final class DocxSheets implements AutoCloseable {
    private static final int TWENTIETH = 20;
    private static final int EMU = 12700;

    /// Type of the foot, in half points.
    private static final int SMALL = 17;

    private final Docx docx;
    private final StringBuilder body = new StringBuilder();
    private int pictures;

    private DocxSheets(Docx docx) {
        this.docx = docx;
    }

    /// @param template whose styles of the same names are used
    /// @throws YitiException if it is no docx
    public static DocxSheets in(byte[] template) throws YitiException {
        return new DocxSheets(Docx.open(template));
    }

    /// The names of the sorts of lines, as a template has them between braces.
    public static List<String> places() {
        return List.copyOf(SheetLooks.PLACES.keySet());
    }

    /// Words of one colour.
    ///
    /// @param colour as `RRGGBB`; empty for that of the style
    public record Run(String words, String colour) {
        public static Run of(String words) {
            return new Run(words, "");
        }
    }

    public enum Side {
        LEFT("left"),
        CENTRE("center"),
        RIGHT("right");

        private final String word;

        Side(String word) {
            this.word = word;
        }
    }

    public record Cell(List<Run> runs, Side side) {}

    /// @param widths of the columns, in points
    /// @param rows the first is the head, written again on every page
    /// @param height of a row at least, in points
    public record Table(List<Float> widths, List<List<Cell>> rows, float height) {}

    /// @param name that [Drawings] know it by
    /// @param said what it shows, for those who do not see it
    /// @param width in points
    /// @param height in points
    public record Picture(String name, String said, byte[] png, float width, float height) {}

    /// A paragraph.
    ///
    /// @param turned whether it begins a page
    public void line(LetterStyle style, boolean turned, List<Run> runs) {
        body.append(paragraph(style, turned ? "<w:pageBreakBefore/>" : "", runs));
    }

    private static String paragraph(LetterStyle style, String look, List<Run> runs) {
        var written = new StringBuilder();
        runs.forEach(run -> written.append(run(run)));
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>"
                .formatted(style.id(), look, written);
    }

    private static String run(Run run) {
        var look =
                run.colour().isEmpty()
                        ? ""
                        : "<w:rPr><w:color w:val=\"%s\"/></w:rPr>".formatted(run.colour());
        return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(look, escaped(DocxFilling.clean(run.words()).replace('\n', ' ')));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Words at the foot of every page, over its number, in small type.
    ///
    /// @return false if the template has no feet
    public boolean foot(String words) throws YitiException {
        try {
            boolean there = false;
            for (Element edge : docx.edges()) {
                if ("ftr".equals(edge.getLocalName())) {
                    var line = Xml.child(parsed(footLine(words)), "p").orElseThrow();
                    edge.insertBefore(
                            edge.getOwnerDocument().importNode(line, true), edge.getFirstChild());
                    there = true;
                }
            }
            return there;
        } catch (IOException e) {
            throw new YitiException(Sentence.of("letter.not-docx"), e);
        }
    }

    private static String footLine(String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%1$s\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"%2$d\"/><w:szCs w:val=\"%2$d\"/></w:rPr><w:t xml:space=\"preserve\">%3$s</w:t></w:r></w:p>"
                .formatted(LetterStyle.SHEET_FOOT.id(), SMALL, escaped(DocxFilling.clean(words)));
    }

    public void table(Table table) {
        begin(table.widths(), "single");
        for (int i = 0; i < table.rows().size(); i++) {
            body.append(
                    "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"%d\" w:hRule=\"atLeast\"/>%s</w:trPr>"
                            .formatted(
                                    Math.round(table.height() * TWENTIETH),
                                    i == 0 ? "<w:tblHeader/>" : ""));
            var style = i == 0 ? LetterStyle.SHEET_CELL_HEAD : LetterStyle.SHEET_CELL;
            var cells = table.rows().get(i);
            for (int c = 0; c < cells.size(); c++) {
                var cell = cells.get(c);
                var side = "<w:jc w:val=\"%s\"/>".formatted(cell.side().word);
                cell(table.widths().get(c), paragraph(style, side, cell.runs()));
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private void begin(List<Float> widths, String line) {
        var lines = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            lines.append(
                    "<w:%s w:val=\"%s\" w:sz=\"4\" w:color=\"000000\"/>".formatted(side, line));
        }
        double whole = widths.stream().mapToDouble(Float::doubleValue).sum();
        body.append(
                """
                <w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders>\
                <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/>\
                <w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>\
                """
                        .formatted(Math.round(whole * TWENTIETH), lines));
        widths.forEach(width ->
                body.append("<w:gridCol w:w=\"%d\"/>".formatted(Math.round(width * TWENTIETH))));
        body.append("</w:tblGrid>");
    }

    private void cell(float width, String paragraph) {
        body.append(
                """
                <w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\
                %s</w:tc>\
                """
                        .formatted(Math.round(width * TWENTIETH), paragraph));
    }

    /// Pictures side by side.
    public void pictures(List<Picture> beside) {
        if (beside.size() == 1) {
            body.append(picture(beside.getFirst()));
            return;
        }
        begin(beside.stream().map(Picture::width).toList(), "nil");
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (Picture each : beside) {
            var inner =
                    new Picture(
                            each.name(), each.said(), each.png(), each.width() - 8, each.height());
            cell(each.width(), picture(inner));
        }
        body.append("</w:tr></w:tbl>");
    }

    /// Its look is written out, because programs for text leave styles out of a template that nothing in it has.
    private String picture(Picture picture) {
        return """
        <w:p><w:pPr><w:pStyle w:val="%s"/><w:keepNext/>\
        <w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>\
        <w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>\
        <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%2$d" cy="%3$d"/>\
        <wp:docPr id="%4$d" name="%5$s" descr="%6$s"/><a:graphic>\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:pic><pic:nvPicPr><pic:cNvPr id="%4$d" name="%5$s"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip r:embed="%7$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2$d" cy="%3$d"/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
        </a:graphic></wp:inline></w:drawing></w:r></w:p>\
        """
                .formatted(
                        LetterStyle.PICTURE.id(),
                        Math.round(picture.width() * EMU),
                        Math.round(picture.height() * EMU),
                        ++pictures,
                        escaped(picture.name()),
                        escaped(DocxFilling.clean(picture.said()).replace('\n', ' ')),
                        relation(picture.png()));
    }

    private String relation(byte[] png) {
        try {
            return docx.addPng(png);
        } catch (IOException e) {
            throw new IllegalStateException("parts in memory can be written", e);
        }
    }

    /// The document with its pages. Nothing more can be written then.
    public byte[] bytes() throws YitiException {
        try {
            var to = docx.body();
            var section = Xml.child(to, "sectPr");
            var looks = new SheetLooks(to);
            while (to.getFirstChild() != null) {
                to.removeChild(to.getFirstChild());
            }
            for (Element block : Xml.children(parsed(body))) {
                var written = to.getOwnerDocument().importNode(block, true);
                to.appendChild(written);
                looks.dress(written);
            }
            section.ifPresent(to::appendChild);
            define();
            return docx.bytes();
        } catch (IOException e) {
            throw new YitiException(Sentence.of("letter.not-docx"), e);
        }
    }

    /// Defines the styles of the pages that the template has not: programs for text leave out of a template what nothing in
    /// it is set in, and some of them take a table apart in which there is a style that they do not know.
    private void define() throws IOException {
        var styles = docx.styles();
        if (styles.isEmpty()) {
            return;
        }
        var known = new HashSet<String>();
        var normal = "";
        for (Element style : Xml.children(styles.get(), "style")) {
            var id = Xml.attribute(style, "styleId");
            known.add(id);
            if (Xml.attribute(style, "type").equals("paragraph")
                    && !Xml.attribute(style, "default").isEmpty()) {
                normal = id;
            }
        }
        for (LetterStyle style : SheetLooks.STYLES) {
            if (!known.contains(style.id())) {
                var definition = parsed(style.xml(style.id(), Faces.name(style.type()), normal));
                for (Element each : Xml.children(definition)) {
                    styles.get()
                            .appendChild(styles.get().getOwnerDocument().importNode(each, true));
                }
            }
        }
    }

    private static Element parsed(CharSequence body) throws IOException {
        var xml =
                """
                <w:body xmlns:w="%s" xmlns:r="%s" \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">%s</w:body>\
                """
                        .formatted(Xml.W, Xml.R, body);
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        return Xml.read(new ByteArrayInputStream(bytes)).getDocumentElement();
    }

    @Override
    public void close() {
        docx.close();
    }
}
