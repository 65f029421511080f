package org.yiti.app.document.letter;

import static org.yiti.app.document.letter.Xml.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.yiti.app.document.letter.Letter.Face;
import org.yiti.app.document.letter.Letter.Look;
import org.yiti.app.document.letter.Letter.Side;

/// How paragraphs and words of a text document look: what they say themselves, else what their style says, else what
/// holds for the document.
final class LetterLooks {
    private static final float TWENTIETH = 20;
    private static final float HALF = 2;
    private static final int DEEPEST = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final Optional<Element> root;
    private String usual = "";

    LetterLooks(Optional<Element> root) {
        this.root = root;
        root.ifPresent(styled -> {
            for (Element style : children(styled, "style")) {
                var id = attribute(style, "styleId");
                styles.put(id, style);
                if (attribute(style, "default").equals("1")
                        && attribute(style, "type").equals("paragraph")) {
                    usual = id;
                }
            }
        });
    }

    /// The properties that hold for a paragraph, its own first.
    ///
    /// @param kind `pPr` or `rPr`
    private List<Element> chain(Element paragraph, @Nullable Element run, String kind) {
        var found = new ArrayList<Element>();
        if (run != null) {
            child(run, "rPr").ifPresent(found::add);
            child(run, "rPr", "rStyle")
                    .ifPresent(named -> styled(attribute(named, "val"), kind, found));
        } else {
            child(paragraph, "pPr").ifPresent(found::add);
        }
        var style = child(paragraph, "pPr", "pStyle").map(named -> attribute(named, "val"));
        styled(style.filter(styles::containsKey).orElse(usual), kind, found);
        root.flatMap(styled -> child(styled, "docDefaults", kind + "Default", kind))
                .ifPresent(found::add);
        return found;
    }

    private void styled(String id, String kind, List<Element> to) {
        var at = Optional.ofNullable(styles.get(id));
        for (int i = 0; at.isPresent() && i < DEEPEST; i++) {
            child(at.get(), kind).ifPresent(to::add);
            at =
                    child(at.get(), "basedOn")
                            .map(based -> attribute(based, "val"))
                            .flatMap(name -> Optional.ofNullable(styles.get(name)));
        }
    }

    private static Optional<String> value(List<Element> chain, String name, String attribute) {
        return chain.stream()
                .flatMap(properties -> child(properties, name).stream())
                .filter(found -> found.hasAttributeNS(W, attribute))
                .map(found -> attribute(found, attribute))
                .findFirst();
    }

    private static float number(List<Element> chain, String name, String attribute) {
        return value(chain, name, attribute)
                .filter(written -> written.matches("-?\\d{1,6}(\\.\\d+)?"))
                .map(Float::parseFloat)
                .orElse(0f);
    }

    private static boolean on(List<Element> chain, String name) {
        return chain.stream()
                .flatMap(properties -> child(properties, name).stream())
                .findFirst()
                .filter(found -> !attribute(found, "val").matches("0|false|off"))
                .isPresent();
    }

    Face face(Element paragraph, @Nullable Element run) {
        var chain = run == null ? mark(paragraph) : chain(paragraph, run, "rPr");
        float size = number(chain, "sz", "val") / HALF;
        var colour =
                value(chain, "color", "val")
                        .filter(written -> written.matches("[0-9A-Fa-f]{6}"))
                        .map(written -> Integer.parseInt(written, 16))
                        .orElse(0);
        var font =
                Stream.of("eastAsia", "ascii")
                        .flatMap(script -> value(chain, "rFonts", script).stream())
                        .findFirst()
                        .orElse("");
        return new Face(
                font,
                size == 0 ? 10 : size,
                on(chain, "b"),
                colour,
                number(chain, "spacing", "val") / TWENTIETH);
    }

    /// What holds for the end of a paragraph, and so for an empty one.
    private List<Element> mark(Element paragraph) {
        var chain = new ArrayList<Element>();
        child(paragraph, "pPr", "rPr").ifPresent(chain::add);
        var none = paragraph.getOwnerDocument().createElementNS(W, "w:r");
        chain.addAll(chain(paragraph, none, "rPr"));
        return chain;
    }

    Look look(Element paragraph) {
        var chain = chain(paragraph, null, "pPr");
        float size = face(paragraph, null).size();
        float left = number(chain, "ind", "left") + number(chain, "ind", "start");
        float right = number(chain, "ind", "right") + number(chain, "ind", "end");
        float first = number(chain, "ind", "firstLine") - number(chain, "ind", "hanging");
        if (first == 0) {
            first = number(chain, "ind", "firstLineChars") / 100 * size * TWENTIETH;
        }
        float line = number(chain, "spacing", "line");
        var rule = value(chain, "spacing", "lineRule").orElse("auto");
        boolean fixed = rule.equals("exact") || rule.equals("atLeast");
        var under = under(chain);
        return new Look(
                side(chain),
                first / TWENTIETH,
                left / TWENTIETH,
                right / TWENTIETH,
                fixed ? line / TWENTIETH : 0,
                fixed || line == 0 ? 1 : line / 240,
                number(chain, "spacing", "before") / TWENTIETH,
                number(chain, "spacing", "after") / TWENTIETH,
                under.map(found -> eighths(found) / 8).orElse(0f),
                under.map(LetterLooks::colour).orElse(0),
                under.filter(found -> attribute(found, "val").matches("d(ash|ot).*")).isPresent(),
                on(chain, "pageBreakBefore"),
                on(chain, "keepNext"));
    }

    private static Side side(List<Element> chain) {
        return switch (value(chain, "jc", "val").orElse("left")) {
            case "center" -> Side.CENTRE;
            case "right", "end" -> Side.RIGHT;
            case "both", "distribute" -> Side.BOTH;
            default -> Side.LEFT;
        };
    }

    private static Optional<Element> under(List<Element> chain) {
        return chain.stream()
                .flatMap(properties -> child(properties, "pBdr", "bottom").stream())
                .filter(found -> !attribute(found, "val").matches("nil|none"))
                .findFirst();
    }

    private static float eighths(Element border) {
        var size = attribute(border, "sz");
        return size.matches("\\d{1,3}") ? Float.parseFloat(size) : 4;
    }

    private static int colour(Element border) {
        var written = attribute(border, "color");
        return written.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(written, 16) : 0;
    }
}
