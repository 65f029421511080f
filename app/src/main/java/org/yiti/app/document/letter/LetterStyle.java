package org.yiti.app.document.letter;

import java.util.Locale;
import java.util.Optional;
import org.yiti.model.record.Code;

/// How the parts of an official paper look (GB/T 9704): 22 lines of 28 characters. In a text document each is a style
/// that an office may change.
public enum LetterStyle implements Code {
    /// The office's name at the head, in red.
    RED_HEAD(Type.TITLE, 36, "center", 0, 0, 52),
    /// Rule under the head.
    RULE(Type.BODY, 5, "center", 0, 0, 10),
    NUMBER(Type.BODY, 16, "center", 0, 0, 29),
    TITLE(Type.TITLE, 22, "center", 0, 0, 34),
    /// To whom it goes; lines without indent.
    TO(Type.BODY, 16, "both", 0, 0, 29),
    BODY(Type.BODY, 16, "both", 2, 0, 29),
    LEVEL1(Type.BLACK, 16, "both", 2, 0, 29),
    LEVEL2(Type.KAI, 16, "both", 2, 0, 29),
    /// 附件 and its number, at the head of a page.
    ANNEX(Type.BLACK, 16, "left", 0, 0, 29),
    /// Who signs: to the right, room for the seal.
    SIGN(Type.BODY, 16, "right", 0, 4, 29),
    HEAD_CELL(Type.BLACK, 12, "center", 0, 0, 20),
    CELL(Type.BODY, 12, "left", 0, 0, 20),
    /// A picture, as high as it is.
    PICTURE(Type.BODY, 10.5, "center", 0, 0, 0),
    CAPTION(Type.KAI, 10.5, "center", 0, 0, 15),
    NOTE(Type.KAI, 12, "left", 0, 0, 20),
    /// A line to cut along.
    CUT(Type.KAI, 10.5, "center", 0, 0, 29),
    /// The number of the page.
    PAGE(Type.SONG, 14, "center", 0, 0, 20),
    /// The finding at the head of a page of meeting material.
    SHEET_TITLE(Type.TITLE, 18, "left", 0, 0, 26),
    /// What the page is of, under its finding.
    SHEET_ABOUT(Type.KAI, 12, "left", 0, 0, 20),
    SHEET_HEAD(Type.BLACK, 12, "left", 0, 0, 22),
    SHEET_LINE(Type.BODY, 12, "both", 2, 0, 20),
    SHEET_CELL(Type.BODY, 10.5, "left", 0, 0, 14),
    SHEET_CELL_HEAD(Type.BLACK, 10.5, "center", 0, 0, 14),
    /// Date of the data, denominators, marking.
    SHEET_FOOT(Type.KAI, 10.5, "left", 0, 0, 15);

    /// The faces of official papers; their names are in [Faces].
    enum Type {
        TITLE,
        BODY,
        BLACK,
        KAI,
        SONG
    }

    private final Type type;
    private final double size;
    private final String side;
    private final int first;
    private final int right;
    private final double line;

    /// @param size in points
    /// @param first characters that the first line is further in
    /// @param right characters that it keeps from the right
    /// @param line height of a line in points, 0 as the type asks for
    LetterStyle(Type type, double size, String side, int first, int right, double line) {
        this.type = type;
        this.size = size;
        this.side = side;
        this.first = first;
        this.right = right;
        this.line = line;
    }

    static Optional<LetterStyle> of(String word) {
        return Code.read(LetterStyle.class, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String id() {
        return "yiti" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    Type type() {
        return type;
    }

    /// What stands in the document's `styles.xml`.
    ///
    /// @param label what people call it
    /// @param font the name of its face
    /// @param normal the style that it is made of
    String xml(String label, String font, String normal) {
        return """
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="%1$s"><w:name w:val="%2$s"/>\
        <w:basedOn w:val="%10$s"/><w:qFormat/><w:pPr>%3$s\
        <w:spacing w:before="0" w:after="0"%4$s/>%5$s<w:jc w:val="%6$s"/></w:pPr>\
        <w:rPr><w:rFonts w:ascii="%7$s" w:hAnsi="%7$s" w:eastAsia="%7$s" w:cs="%7$s"/>%8$s\
        <w:sz w:val="%9$d"/><w:szCs w:val="%9$d"/></w:rPr></w:style>\
        """
                .formatted(
                        id(), label, keep(), spacing(), indent(), side, font, pitch(), half(),
                        normal);
    }

    private String keep() {
        return switch (this) {
            case TITLE, LEVEL1, LEVEL2, HEAD_CELL, PICTURE, NOTE, SIGN, SHEET_TITLE, SHEET_HEAD ->
                    "<w:keepNext/>";
            default -> "";
        };
    }

    private String spacing() {
        return line == 0
                ? " w:line=\"240\" w:lineRule=\"auto\""
                : " w:line=\"%d\" w:lineRule=\"exact\"".formatted(twentieths(pitched()));
    }

    /// 22 lines fill 225 mm only if each is a hair under 29 points.
    private double pitched() {
        return line == 29 ? 28.95 : line;
    }

    private String indent() {
        if (first > 0) {
            return "<w:ind w:firstLineChars=\"%d\" w:firstLine=\"%d\"/>"
                    .formatted(first * 100, twentieths(first * (size + spacingOf())));
        }
        return right > 0
                ? "<w:ind w:rightChars=\"%d\" w:right=\"%d\"/>"
                        .formatted(right * 100, twentieths(right * (size + spacingOf())))
                : "";
    }

    /// 28 characters of 16 points are 2 mm wider than 156 mm: each gives a quarter of a point.
    private double spacingOf() {
        return size == 16 ? -0.25 : 0;
    }

    private String pitch() {
        return size == 16 ? "<w:spacing w:val=\"-5\"/>" : "";
    }

    private int half() {
        return (int) Math.round(size * 2);
    }

    private static int twentieths(double points) {
        return (int) Math.round(points * 20);
    }
}
