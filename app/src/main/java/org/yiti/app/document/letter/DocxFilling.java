package org.yiti.app.document.letter;

import static org.yiti.app.document.letter.Xml.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yiti.app.document.letter.Filling.Value;

/// Fills the places of a text document. `{{事项.名称}}` gives words. `{{#经过}}` repeats the row of the table that it
/// stands in, or the paragraph, for each row of a list; `{{?事项.批示内容}}` lets the row or paragraph go where nothing
/// would stand. Braces of full width count as well.
final class DocxFilling {
    private static final Pattern PLACE = Pattern.compile("[{｛]{2}([#?＃？]?)([^{}｛｝]{1,40})[}｝]{2}");

    private final Docx docx;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> known = new LinkedHashSet<>();

    private DocxFilling(Docx docx) {
        this.docx = docx;
    }

    /// @param places that were found and known
    /// @param unknown that nobody knows
    record Filled(List<String> places, List<String> unknown) {}

    static Filled fill(Docx docx, Filling filling) throws IOException {
        var filler = new DocxFilling(docx);
        filler.part(docx.body(), filling);
        for (Element edge : docx.edges()) {
            filler.part(edge, filling);
        }
        return new Filled(List.copyOf(filler.known), List.copyOf(filler.unknown));
    }

    private void part(Element part, Filling filling) throws IOException {
        repeat(part, filling);
        for (Element paragraph : all(part, "p")) {
            fill(paragraph, filling);
        }
    }

    private void repeat(Element part, Filling filling) throws IOException {
        for (Element paragraph : all(part, "p")) {
            if (!within(part, paragraph)) {
                continue; // went with the row that an earlier one stands in
            }
            for (var mark = mark(paragraph); mark.isPresent(); mark = mark(paragraph)) {
                var holder = holder(paragraph);
                if (mark.get().list()) {
                    rows(holder, mark.get().name(), filling);
                    break;
                }
                if (!kept(holder, paragraph, mark.get(), filling)) {
                    break;
                }
            }
        }
    }

    private record Mark(boolean list, String name, String written) {}

    private static Optional<Mark> mark(Element paragraph) {
        return PLACE.matcher(text(paragraph))
                .results()
                .filter(found -> !found.group(1).isEmpty())
                .map(found ->
                        new Mark(
                                "#＃".contains(found.group(1)),
                                found.group(2).strip(),
                                found.group()))
                .findFirst();
    }

    private static Element holder(Element paragraph) {
        return around(paragraph, "tr").orElse(paragraph);
    }

    private void rows(Element holder, String name, Filling filling) throws IOException {
        var rows = filling.rows(name);
        if (rows.isEmpty()) {
            unknown.add("#" + name);
            remove(holder);
            return;
        }
        known.add("#" + name);
        for (Filling row : rows.get()) {
            var copy = (Element) holder.cloneNode(true);
            holder.getParentNode().insertBefore(copy, holder);
            var paragraphs = is(copy, "p") ? List.of(copy) : all(copy, "p");
            for (Element paragraph : paragraphs) {
                mark(paragraph).filter(Mark::list).ifPresent(m -> take(paragraph, m.written()));
            }
            if (is(copy, "tr")) {
                repeat(copy, row);
            }
            for (Element paragraph : paragraphs) {
                fill(paragraph, row);
            }
        }
        remove(holder);
    }

    /// Takes a condition out, and what it stands in where it is not met.
    private boolean kept(Element holder, Element paragraph, Mark mark, Filling filling) {
        var rows = filling.rows(mark.name());
        var value = filling.value(mark.name());
        boolean there =
                rows.isPresent()
                        ? !rows.get().isEmpty()
                        : value.filter(v ->
                                        !(v instanceof Value.Words(var words) && words.isEmpty()))
                                .isPresent();
        (rows.isPresent() || value.isPresent() ? known : unknown).add("?" + mark.name());
        if (there) {
            take(paragraph, mark.written());
        } else {
            remove(holder);
        }
        return there;
    }

    /// Takes an element away, and a table with its last row.
    private static void remove(Element gone) {
        var around = gone.getParentNode();
        around.removeChild(gone);
        if (is(around, "tbl") && children(around, "tr").isEmpty()) {
            around.getParentNode().removeChild(around);
        }
    }

    private static boolean within(Node whole, Node part) {
        for (Node at = part; at != null; at = at.getParentNode()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    private static String text(Element paragraph) {
        return all(paragraph, "t").stream().map(Node::getTextContent).collect(Collectors.joining());
    }

    private static void take(Element paragraph, String written) {
        int at = text(paragraph).indexOf(written);
        if (at >= 0) {
            replace(paragraph, at, at + written.length(), "");
        }
    }

    private void fill(Element paragraph, Filling filling) throws IOException {
        int from = 0;
        while (true) {
            var text = text(paragraph);
            var found = PLACE.matcher(text);
            if (!found.find(from)) {
                break;
            }
            var name = found.group(2).strip();
            var value = found.group(1).isEmpty() ? filling.value(name) : Optional.<Value>empty();
            if (value.isEmpty()) {
                unknown.add(found.group(1) + name);
                from = found.end();
                continue;
            }
            known.add(name);
            switch (value.get()) {
                case Value.Words(var words) -> {
                    var clean = clean(words);
                    replace(paragraph, found.start(), found.end(), clean);
                    from = found.start() + clean.length();
                }
                case Value.Shown(var picture) -> {
                    var run = replace(paragraph, found.start(), found.end(), "");
                    from = found.start();
                    if (picture.isPresent()) {
                        DocxPicture.put(docx, picture.get(), run);
                    }
                }
            }
        }
        lines(paragraph);
    }

    /// Puts words in place of others, in the look of where those begin.
    ///
    /// @return the run that they stand in
    private static Element replace(Element paragraph, int start, int end, String words) {
        int at = 0;
        Element first = null;
        for (Element part : all(paragraph, "t")) {
            var text = part.getTextContent();
            int from = Math.max(0, start - at);
            int to = Math.min(text.length(), end - at);
            if (from < text.length() && to > 0 && from < to) {
                part.setTextContent(
                        text.substring(0, from)
                                + (first == null ? words : "")
                                + text.substring(to));
                part.setAttributeNS(SPACE, "xml:space", "preserve");
                first = first == null ? part : first;
            }
            at += text.length();
        }
        if (first == null) {
            throw new IllegalArgumentException("nothing stands at " + start);
        }
        return (Element) first.getParentNode();
    }

    /// A paragraph for each line.
    private static void lines(Element paragraph) {
        var parts = all(paragraph, "t");
        var several = parts.stream().filter(t -> t.getTextContent().contains("\n")).toList();
        if (several.isEmpty()) {
            return;
        }
        long written = parts.stream().filter(t -> !t.getTextContent().isEmpty()).count();
        if (written == 1) {
            var words = several.getFirst().getTextContent().split("\n+");
            for (int i = words.length - 1; i > 0; i--) {
                several.getFirst().setTextContent(words[i]);
                var copy = paragraph.cloneNode(true);
                paragraph.getParentNode().insertBefore(copy, paragraph.getNextSibling());
            }
            several.getFirst().setTextContent(words[0]);
        } else {
            several.forEach(DocxFilling::breaks);
        }
    }

    private static void breaks(Element part) {
        var words = new ArrayList<>(List.of(part.getTextContent().split("\n+")));
        var document = part.getOwnerDocument();
        var run = part.getParentNode();
        part.setTextContent(words.removeFirst());
        Node after = part.getNextSibling();
        for (String line : words) {
            run.insertBefore(make(document, "br"), after);
            var next = make(document, "t");
            next.setAttributeNS(SPACE, "xml:space", "preserve");
            next.setTextContent(line);
            run.insertBefore(next, after);
        }
    }

    /// Without signs that XML does not know, and without empty lines.
    static String clean(String words) {
        var clean = new StringBuilder();
        words.strip()
                .replaceAll("\\R+", "\n")
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || c >= 0x20 && !Character.isISOControl(c))
                .filter(c -> c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
