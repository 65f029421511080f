package org.yiti.app.document.letter;

import static org.yiti.app.document.letter.Xml.all;
import static org.yiti.app.document.letter.Xml.child;
import static org.yiti.app.document.letter.Xml.children;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// How a template sets each sort of line of meeting material: as the paragraph in which the sort is named. Programs for
/// text rename styles when they write a document; the named paragraphs stay.
final class SheetLooks {
    static final Map<String, LetterStyle> PLACES = places();

    /// All styles that pages of meeting material are set in.
    static final List<LetterStyle> STYLES =
            Stream.concat(PLACES.values().stream(), Stream.of(LetterStyle.PICTURE)).toList();

    private record Look(Optional<Element> paragraph, Optional<Element> run) {}

    private final Map<String, Look> looks = new LinkedHashMap<>();

    private static Map<String, LetterStyle> places() {
        var places = new LinkedHashMap<String, LetterStyle>();
        places.put("页.标题", LetterStyle.SHEET_TITLE);
        places.put("页.说明", LetterStyle.SHEET_ABOUT);
        places.put("页.句子", LetterStyle.SHEET_LINE);
        places.put("页.小标题", LetterStyle.SHEET_HEAD);
        places.put("页.表头", LetterStyle.SHEET_CELL_HEAD);
        places.put("页.表格", LetterStyle.SHEET_CELL);
        places.put("页.脚注", LetterStyle.SHEET_FOOT);
        return places;
    }

    /// Reads the paragraphs of a template.
    SheetLooks(Element body) {
        for (Element paragraph : all(body, "p")) {
            var words = paragraph.getTextContent().replaceAll("[{｛}｝\\s]", "");
            var style = PLACES.get(words);
            if (style != null) {
                looks.putIfAbsent(
                        style.id(),
                        new Look(
                                child(paragraph, "pPr"),
                                children(paragraph, "r").stream()
                                        .flatMap(run -> child(run, "rPr").stream())
                                        .findFirst()));
            }
        }
    }

    /// Gives every paragraph below the look of its sort. Where it begins a page, its side in a table, and the colours of
    /// signs stay.
    void dress(Node written) {
        if (written instanceof Element element) {
            for (Element paragraph : Xml.is(element, "p") ? List.of(element) : all(element, "p")) {
                child(paragraph, "pPr", "pStyle")
                        .map(style -> looks.get(Xml.attribute(style, "val")))
                        .ifPresent(look -> dress(paragraph, look));
            }
        }
    }

    private static void dress(Element paragraph, Look look) {
        child(paragraph, "pPr").ifPresent(own -> look.paragraph().ifPresent(as -> set(own, as)));
        look.run().ifPresent(as -> children(paragraph, "r").forEach(run -> run(run, as)));
    }

    private static void set(Element own, Element as) {
        var copy = (Element) own.getOwnerDocument().importNode(as, true);
        child(copy, "sectPr").ifPresent(copy::removeChild);
        child(own, "pageBreakBefore").ifPresent(turn -> copy.insertBefore(turn, behindKeeps(copy)));
        child(own, "jc")
                .ifPresent(side -> {
                    var before = child(copy, "jc");
                    before.ifPresentOrElse(
                            old -> copy.replaceChild(side, old),
                            () -> copy.insertBefore(side, child(copy, "rPr").orElse(null)));
                });
        own.getParentNode().replaceChild(copy, own);
    }

    /// What a page break stands before, in the order in which the format wants them.
    private static @Nullable Node behindKeeps(Element look) {
        for (Element each : children(look)) {
            if (!List.of("pStyle", "keepNext", "keepLines").contains(each.getLocalName())) {
                return each;
            }
        }
        return null;
    }

    private static void run(Element run, Element as) {
        var copy = (Element) run.getOwnerDocument().importNode(as, true);
        var own = child(run, "rPr");
        own.flatMap(look -> child(look, "color"))
                .ifPresent(colour -> {
                    child(copy, "color").ifPresent(copy::removeChild);
                    copy.insertBefore(colour, size(copy));
                });
        own.ifPresentOrElse(
                look -> run.replaceChild(copy, look),
                () -> run.insertBefore(copy, run.getFirstChild()));
    }

    private static @Nullable Node size(Element look) {
        for (Element each : children(look)) {
            if (List.of("spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u")
                    .contains(each.getLocalName())) {
                return each;
            }
        }
        return null;
    }
}
