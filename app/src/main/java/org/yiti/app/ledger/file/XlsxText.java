package org.yiti.app.ledger.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Text as xlsx stores it: characters that XML cannot hold are written `_xHHHH_`
/// (ECMA-376 part 1, 22.9.2.19, ST_Xstring), and a text may consist of runs.
public final class XlsxText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /// The text of a shared or inline string; reading aids (phonetic runs) are left out.
    /// The reader stands on the start of the element and afterwards on its end.
    static String read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("t") && phonetic == 0) {
                    text.append(decoded(xml.getElementText()));
                    continue;
                }
                if (name.equals("rPh")) {
                    phonetic = depth;
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (depth == phonetic) {
                    phonetic = 0;
                }
            }
        }
        return text.toString();
    }

    static String decoded(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        Matcher escape = ESCAPE.matcher(stored);
        return escape.replaceAll(found ->
                Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /// The opposite of [#decoded]. Line ends become `\n`, the only kind a cell knows; halves of
    /// characters, which no file can hold, become `\uFFFD`.
    public static String encoded(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String literal =
                lines.contains("_x") ? ESCAPE.matcher(lines).replaceAll("_x005F_x$1_") : lines;
        StringBuilder stored = new StringBuilder(literal.length());
        literal.codePoints().forEach(point -> append(stored, point));
        return stored.toString();
    }

    private static void append(StringBuilder stored, int point) {
        boolean control = point < 0x20 && point != '\n' && point != '\t';
        if (control || point == 0xFFFE || point == 0xFFFF) {
            stored.append(String.format("_x%04X_", point));
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            stored.append('\uFFFD');
        } else {
            stored.appendCodePoint(point);
        }
    }
}
