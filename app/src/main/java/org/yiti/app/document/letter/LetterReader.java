package org.yiti.app.document.letter;

import static org.yiti.app.document.letter.Xml.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yiti.app.document.letter.Letter.*;
import org.yiti.model.Sentence;

/// Understands a text document as far as official papers need it, and says what it does not.
final class LetterReader {
    private static final float TWENTIETH = 20;
    private static final float EMU = 12700;
    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String ART = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final Docx docx;
    private final LetterLooks looks;
    private final Set<Sentence> left = new LinkedHashSet<>();

    /// Whether what is read now stands between the beginning and the end of a field.
    private Field field = Field.NONE;

    private enum Field {
        NONE,
        SAYS,
        SHOWS
    }

    private LetterReader(Docx docx) throws IOException {
        this.docx = docx;
        this.looks = new LetterLooks(docx.styles());
    }

    /// @param left what is in the text document and not in what was read
    record Reading(Letter letter, List<Sentence> left) {}

    static Reading read(Docx docx) throws IOException {
        var reader = new LetterReader(docx);
        var body = docx.body();
        var blocks = reader.blocks(body);
        var section = child(body, "sectPr");
        var sheet = sheet(section);
        var letter = new Letter(sheet, blocks, reader.feet(section));
        return new Reading(letter, List.copyOf(reader.left));
    }

    private List<Block> blocks(Element of) throws IOException {
        var blocks = new ArrayList<Block>();
        for (Element child : children(of)) {
            switch (child.getLocalName()) {
                case "p" -> {
                    blocks.add(paragraph(child));
                    if (child(child, "pPr", "sectPr").isPresent()) {
                        left.add(Sentence.of("letter.left.section"));
                    }
                }
                case "tbl" -> blocks.add(grid(child));
                case "sdt" -> {
                    var inner = child(child, "sdtContent");
                    if (inner.isPresent()) {
                        blocks.addAll(blocks(inner.get()));
                    }
                }
                default -> {}
            }
        }
        return blocks;
    }

    private Para paragraph(Element paragraph) throws IOException {
        if (child(paragraph, "pPr", "numPr").isPresent()) {
            left.add(Sentence.of("letter.left.numbering"));
        }
        var pieces = new ArrayList<Piece>();
        pieces(paragraph, paragraph, pieces);
        var look = looks.look(paragraph);
        if (all(paragraph, "br").stream().anyMatch(br -> attribute(br, "type").equals("page"))) {
            look = withBreak(look);
        }
        if (pieces.isEmpty()) {
            pieces.add(new Words("", looks.face(paragraph, null)));
        }
        return new Para(look, pieces);
    }

    private static Look withBreak(Look look) {
        return new Look(
                look.side(),
                look.first(),
                look.left(),
                look.right(),
                look.leading(),
                look.times(),
                look.before(),
                look.after(),
                look.rule(),
                look.ruleColour(),
                look.dashed(),
                true,
                look.keepNext());
    }

    private void pieces(Element of, Element paragraph, List<Piece> to) throws IOException {
        for (Element child : children(of)) {
            if (is(child, "r")) {
                run(child, paragraph, to);
            } else if (is(child, "fldSimple") && attribute(child, "instr").contains("PAGE")) {
                to.add(new PageNumber(looks.face(paragraph, null)));
            } else if (!is(child, "pPr") && !is(child, "del")) {
                pieces(child, paragraph, to);
            }
        }
    }

    private void run(Element run, Element paragraph, List<Piece> to) throws IOException {
        var face = looks.face(paragraph, run);
        for (Element part : children(run)) {
            switch (part.getLocalName()) {
                case "fldChar" -> field(attribute(part, "fldCharType"));
                case "instrText" -> {
                    if (part.getTextContent().contains("PAGE")) {
                        to.add(new PageNumber(face));
                        field = Field.SHOWS;
                    }
                }
                case "t" -> words(part.getTextContent(), face, to);
                case "tab" -> words("\u3000", face, to);
                case "br", "cr" -> {
                    if (!attribute(part, "type").equals("page")) {
                        words("\n", face, to);
                    }
                }
                case "drawing" -> picture(part, to);
                case "pict", "object", "AlternateContent" ->
                        left.add(Sentence.of("letter.left.drawing"));
                default -> {}
            }
        }
    }

    private void field(String type) {
        field =
                switch (type) {
                    case "begin" -> Field.SAYS;
                    case "end" -> Field.NONE;
                    default -> field == Field.SHOWS ? Field.SHOWS : Field.NONE;
                };
    }

    private void words(String words, Face face, List<Piece> to) {
        if (field == Field.NONE) {
            to.add(new Words(words, face));
        }
    }

    private void picture(Element drawing, List<Piece> to) throws IOException {
        var inline = drawing.getElementsByTagNameNS(DRAWING, "inline");
        var blips = drawing.getElementsByTagNameNS(ART, "blip");
        var extents = drawing.getElementsByTagNameNS(DRAWING, "extent");
        if (inline.getLength() == 0 || blips.getLength() == 0 || extents.getLength() == 0) {
            left.add(Sentence.of("letter.left.drawing"));
            return;
        }
        var bytes = docx.picture(((Element) blips.item(0)).getAttributeNS(R, "embed"));
        var extent = (Element) extents.item(0);
        if (bytes.length > 0) {
            to.add(
                    new Picture(
                            bytes,
                            whole(extent.getAttribute("cx")) / EMU,
                            whole(extent.getAttribute("cy")) / EMU,
                            name(drawing)));
        }
    }

    private static String name(Element drawing) {
        var named = drawing.getElementsByTagNameNS(DRAWING, "docPr");
        return named.getLength() == 0 ? "" : ((Element) named.item(0)).getAttribute("name");
    }

    private Grid grid(Element table) throws IOException {
        var widths =
                child(table, "tblGrid").stream()
                        .flatMap(grid -> children(grid, "gridCol").stream())
                        .map(column -> whole(attribute(column, "w")) / TWENTIETH)
                        .toList();
        var rows = new ArrayList<Row>();
        for (Element row : children(table, "tr")) {
            rows.add(row(row));
        }
        var indent =
                child(table, "tblPr", "tblInd").map(ind -> whole(attribute(ind, "w"))).orElse(0f);
        return new Grid(widths, indent / TWENTIETH, ruled(table), rows);
    }

    /// Lines of a table come from itself, or from a style: only a table that says it has none has none.
    private static boolean ruled(Element table) {
        return child(table, "tblPr", "tblBorders", "top")
                .filter(top -> attribute(top, "val").matches("nil|none"))
                .isEmpty();
    }

    private Row row(Element row) throws IOException {
        var cells = new ArrayList<Cell>();
        for (Element cell : children(row, "tc")) {
            cells.add(cell(cell));
        }
        var height = child(row, "trPr", "trHeight").map(h -> whole(attribute(h, "val"))).orElse(0f);
        boolean head = child(row, "trPr", "tblHeader").isPresent();
        return new Row(cells, height / TWENTIETH, head);
    }

    private Cell cell(Element cell) throws IOException {
        if (!children(cell, "tbl").isEmpty()) {
            left.add(Sentence.of("letter.left.inner-table"));
        }
        if (child(cell, "tcPr", "vMerge").isPresent()) {
            left.add(Sentence.of("letter.left.merged"));
        }
        var paras = new ArrayList<Para>();
        for (Element paragraph : children(cell, "p")) {
            paras.add(paragraph(paragraph));
        }
        int span =
                child(cell, "tcPr", "gridSpan")
                        .map(covered -> (int) whole(attribute(covered, "val")))
                        .orElse(1);
        boolean middle =
                child(cell, "tcPr", "vAlign")
                        .filter(align -> attribute(align, "val").equals("center"))
                        .isPresent();
        return new Cell(Math.max(1, span), middle, paras);
    }

    private static Sheet sheet(Optional<Element> section) {
        return new Sheet(
                length(section, "pgSz", "w", 11906),
                length(section, "pgSz", "h", 16838),
                length(section, "pgMar", "top", 2098),
                length(section, "pgMar", "right", 1474),
                length(section, "pgMar", "bottom", 1985),
                length(section, "pgMar", "left", 1588),
                length(section, "pgMar", "footer", 1247));
    }

    private static float length(
            Optional<Element> section, String name, String attribute, float usual) {
        float found =
                section.flatMap(s -> child(s, name))
                        .map(of -> whole(attribute(of, attribute)))
                        .orElse(0f);
        return (found == 0 ? usual : found) / TWENTIETH;
    }

    private static float whole(String written) {
        return written.matches("-?\\d{1,9}(\\.\\d+)?") ? Float.parseFloat(written) : 0;
    }

    private List<Line> feet(Optional<Element> section) throws IOException {
        var feet = new ArrayList<Line>();
        if (section.isEmpty()) {
            return feet;
        }
        if (!children(section.get(), "headerReference").isEmpty()) {
            left.add(Sentence.of("letter.left.header"));
        }
        boolean two = docx.twoSided();
        for (Element reference : children(section.get(), "footerReference")) {
            var type = attribute(reference, "type");
            var foot = docx.related(reference.getAttributeNS(R, "id"));
            if (foot.isEmpty() || type.equals("first") || type.equals("even") && !two) {
                continue;
            }
            for (Element paragraph : children((Node) foot.get(), "p")) {
                var para = paragraph(paragraph);
                feet.add(new Line(type.equals("even"), para));
                if (!two) {
                    feet.add(new Line(true, para));
                }
            }
        }
        return feet;
    }
}
