package org.yiti.app.document.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yiti.app.i18n.Texts;

/// Makes a text document in the layout of official papers from lines that say what each paragraph is: `@title words`;
/// a line without a mark is body. Between `@table` with its widths and `@end` each line is a row, its cells behind
/// bars; `|3 words` covers three columns, `|* words` is a heading.
public final class DocxMaker {
    private static final String NAMES = "xmlns:w=\"%s\" xmlns:r=\"%s\"".formatted(Xml.W, Xml.R);
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATED =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String RED = "FF0000";

    /// Width of the text in twentieths of a point.
    private static final int ROOM = 8844;

    private static final Pattern TALL = Pattern.compile("\\|\\+(\\d+)\\|");
    private static final Pattern CELL = Pattern.compile("(\\d*)([*^]?)(.*)");

    /// How high a row is at least, in points.
    private static final int LOW = 26;

    private final Texts texts;
    private final StringBuilder body = new StringBuilder();
    private List<Integer> widths = List.of();
    private String colour = RED;

    /// Whether this paragraph stays with the next.
    private boolean kept;

    /// Whether the next paragraph begins a page.
    private boolean turned;

    private DocxMaker(Texts texts) {
        this.texts = texts;
    }

    /// @param texts in the language in which its styles are named
    public static byte[] make(String lines, Texts texts) {
        return new DocxMaker(texts).document(lines);
    }

    /// Out of a file that stands beside a class.
    public static byte[] make(Class<?> beside, String file, Texts texts) {
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no template " + file);
            }
            return make(new String(in.readAllBytes(), StandardCharsets.UTF_8), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] document(String lines) {
        var all = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        for (int i = 0; i < all.size(); i++) {
            kept = beforeSign(all, i);
            line(all.get(i));
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations("officeDocument word/document.xml"));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(
                            "styles styles.xml",
                            "settings settings.xml",
                            "footer footer1.xml",
                            "footer footer2.xml"));
            part(zip, "word/styles.xml", styles());
            part(
                    zip,
                    "word/settings.xml",
                    "<w:settings %s><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
                            .formatted(NAMES));
            part(zip, "word/footer1.xml", foot("right"));
            part(zip, "word/footer2.xml", foot("left"));
            part(
                    zip,
                    "word/document.xml",
                    "<w:document %s><w:body>%s%s</w:body></w:document>"
                            .formatted(NAMES, body, section()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Whether a paragraph is the last before those who sign, who never stand alone on a page.
    private static boolean beforeSign(List<String> lines, int at) {
        var line = lines.get(at);
        boolean plain = !line.startsWith("@") && !line.startsWith("|") || line.equals("@body");
        int next = at + 1;
        while (next < lines.size() && lines.get(next).equals("@body")) {
            next++;
        }
        return plain && next < lines.size() && lines.get(next).startsWith("@sign");
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        if (!line.startsWith("@")) {
            body.append(paragraph(LetterStyle.BODY, line.strip(), keep(), ""));
            return;
        }
        int space = line.indexOf(' ');
        var mark = space < 0 ? line.substring(1) : line.substring(1, space);
        var words = space < 0 ? "" : line.substring(space + 1).strip();
        switch (mark) {
            case "colour" -> colour = words;
            case "break" -> turned = true;
            case "rule" -> body.append(ruled(LetterStyle.RULE, "single", 18, ""));
            case "cut" -> body.append(ruled(LetterStyle.CUT, "dashed", 6, words));
            case "table" -> table(words, true);
            case "grid" -> table(words, false);
            case "end" -> body.append("</w:tbl>");
            default -> styled(mark, words);
        }
    }

    private String keep() {
        return kept ? "<w:keepNext/>" : "";
    }

    private void styled(String mark, String words) {
        var style =
                LetterStyle.of(mark)
                        .orElseThrow(() -> new IllegalArgumentException("no style " + mark));
        boolean coloured =
                style == LetterStyle.RED_HEAD || style == LetterStyle.TITLE && !colour.equals(RED);
        var run = coloured ? "<w:color w:val=\"%s\"/>".formatted(colour) : "";
        body.append(paragraph(style, words, keep() + (turned ? "<w:pageBreakBefore/>" : ""), run));
        turned = false;
    }

    private String ruled(LetterStyle style, String kind, int eighths, String words) {
        var under = kind.equals("single") ? colour : "808080";
        return paragraph(
                style,
                words,
                "<w:pBdr><w:bottom w:val=\"%s\" w:sz=\"%d\" w:space=\"1\" w:color=\"%s\"/></w:pBdr>"
                        .formatted(kind, eighths, under),
                "");
    }

    private static String paragraph(LetterStyle style, String words, String look, String run) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>"
                .formatted(style.id(), look, words.isEmpty() ? "" : run(words, run));
    }

    private static String run(String words, String look) {
        return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>", escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void table(String shares, boolean ruled) {
        var parts = Arrays.stream(shares.split("[ ,]+")).map(Integer::valueOf).toList();
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        widths = parts.stream().map(part -> ROOM * part / sum).toList();
        var line =
                "<w:%s w:val=\""
                        + (ruled ? "single" : "nil")
                        + "\" w:sz=\"4\" w:color=\"000000\"/>";
        var lines = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            lines.append(line.formatted(side));
        }
        body.append(
                "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:jc w:val=\"left\"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
                        .formatted(ROOM, lines));
        widths.forEach(width -> body.append("<w:gridCol w:w=\"%d\"/>".formatted(width)));
        body.append("</w:tblGrid>");
    }

    /// A row: `|` before each cell; `|=` at the beginning makes it a head that is repeated, `|+90` so many points high.
    private void row(String line) {
        boolean head = line.startsWith("|=");
        var tall = TALL.matcher(line);
        int height = tall.lookingAt() ? Integer.parseInt(tall.group(1)) : LOW;
        var bare = head ? line.substring(2) : TALL.matcher(line).replaceFirst("|").substring(1);
        var made = new StringBuilder();
        int column = 0;
        for (String written : bare.split("\\|", -1)) {
            var cell = CELL.matcher(written);
            if (!cell.matches()) {
                throw new IllegalArgumentException(line);
            }
            int span = cell.group(1).isEmpty() ? 1 : Integer.parseInt(cell.group(1));
            var words = cell.group(3).strip();
            made.append(cell(words, style(head, cell.group(2)), span, column));
            column += span;
        }
        body.append(
                """
                <w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="%d" w:hRule="atLeast"/>%s</w:trPr>\
                %s</w:tr>\
                """
                        .formatted(height * 20, head ? "<w:tblHeader/>" : "", made));
    }

    private static LetterStyle style(boolean head, String mark) {
        if (head || mark.equals("*")) {
            return LetterStyle.HEAD_CELL;
        }
        return mark.equals("^") ? LetterStyle.PICTURE : LetterStyle.CELL;
    }

    private String cell(String words, LetterStyle style, int span, int column) {
        int width =
                widths.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
        var paragraphs = new StringBuilder();
        for (String each : words.split("//", -1)) {
            boolean under = style == LetterStyle.PICTURE && !paragraphs.isEmpty();
            paragraphs.append(paragraph(under ? LetterStyle.CAPTION : style, each, "", ""));
        }
        var covered = span == 1 ? "" : "<w:gridSpan w:val=\"%d\"/>".formatted(span);
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s<w:vAlign w:val=\"center\"/></w:tcPr>%s</w:tc>"
                .formatted(width, covered, paragraphs);
    }

    private static String section() {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r3\"/><w:footerReference w:type=\"even\" r:id=\"r4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1247\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";
    }

    private String styles() {
        var font = Faces.name(LetterStyle.Type.BODY);
        var styles = new StringBuilder();
        styles.append(
                "<w:styles %1$s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"%2$s\" w:hAnsi=\"%2$s\" w:eastAsia=\"%2$s\" w:cs=\"%2$s\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"yitiNormal\"><w:name w:val=\"Normal\"/><w:pPr><w:widowControl w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:snapToGrid w:val=\"0\"/></w:pPr></w:style>"
                        .formatted(NAMES, font));
        for (LetterStyle style : LetterStyle.values()) {
            styles.append(style.xml(texts.label(style), Faces.name(style.type()), "yitiNormal"));
        }
        return styles.append("</w:styles>").toString();
    }

    /// The number of the page between two dashes, one character in from the outer side.
    private static String foot(String side) {
        var font = Faces.name(LetterStyle.Type.SONG);
        var look =
                "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\"/><w:sz w:val=\"28\"/>"
                        .formatted(font);
        var dash = "\u2014";
        return "<w:ftr %s><w:p><w:pPr><w:pStyle w:val=\"%s\"/><w:ind w:%4$s=\"280\"/><w:jc w:val=\"%4$s\"/></w:pPr>%5$s<w:r><w:rPr>%3$s</w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr>%3$s</w:rPr><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:rPr>%3$s</w:rPr><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr>%3$s</w:rPr><w:t>1</w:t></w:r><w:r><w:rPr>%3$s</w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>%6$s</w:p></w:ftr>"
                .formatted(
                        NAMES,
                        LetterStyle.PAGE.id(),
                        look,
                        side,
                        run(dash + " ", look),
                        run(" " + dash, look));
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                + override("document", "document.main")
                + override("styles", "styles")
                + override("settings", "settings")
                + override("footer1", "footer")
                + override("footer2", "footer")
                + "</Types>";
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                .formatted(part, TYPE, kind);
    }

    private static String relations(String... to) {
        var made =
                new StringBuilder(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < to.length; i++) {
            var kind = to[i].substring(0, to[i].indexOf(' '));
            made.append(
                    "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>"
                            .formatted(i + 1, RELATED, kind, to[i].substring(kind.length() + 1)));
        }
        return made.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
