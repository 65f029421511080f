package org.yiti.app.grid.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Reads the table that Excel, WPS and LibreOffice put on a clipboard as HTML. A merged cell's text stands in every
/// cell that it covers, as in a ledger; rows and cells that are hidden there are left out.
public final class ClipHtml {
    /// Markup longer than this is not read; the plain text beside it has the cells, if not the merges.
    static final int LONGEST = 16_000_000;

    private static final int MOST_SPANNED = 5_000;
    private static final int WIDEST = 512;

    private static final Pattern SPAN = Pattern.compile("(?i)(?:row|col)span|<br");

    private record Place(int row, int column) {}

    private final Map<Place, String> covered = new HashMap<>();

    private ClipHtml() {}

    /// Whether the markup may say more than the plain text: that cells are merged, or where their lines end (the plain
    /// text of LibreOffice has blanks there).
    public static boolean tellsMore(String html) {
        return html.length() <= LONGEST && SPAN.matcher(html).find();
    }

    /// The cells of the first table; empty where there is none.
    public static Optional<ClipBlock> read(String html) {
        if (html.length() > LONGEST) {
            return Optional.empty();
        }
        var document = Jsoup.parse(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return Optional.ofNullable(document.selectFirst("table"))
                .map(table -> new ClipHtml().block(table));
    }

    private ClipBlock block(Element table) {
        var rows = new ArrayList<List<String>>();
        for (Element row : table.select("tr")) {
            boolean own = row.closest("table") == table;
            if (own && !hidden(row)) {
                rows.add(row(row, rows.size()));
            }
        }
        return new ClipBlock(rows);
    }

    private List<String> row(Element row, int at) {
        var texts = new ArrayList<String>();
        for (Element cell : row.children()) {
            boolean isCell = cell.nameIs("td") || cell.nameIs("th");
            if (!isCell || hidden(cell) || texts.size() >= WIDEST) {
                continue;
            }
            fill(texts, at);
            put(cell, texts, at);
        }
        fill(texts, at);
        return texts;
    }

    /// Takes what merged cells of the rows above put at the next places.
    private void fill(List<String> texts, int row) {
        var above = covered.remove(new Place(row, texts.size()));
        while (above != null) {
            texts.add(above);
            above = covered.remove(new Place(row, texts.size()));
        }
    }

    private void put(Element cell, List<String> texts, int row) {
        var text = text(cell);
        int column = texts.size();
        int wide = Math.min(span(cell, "colspan"), WIDEST - column);
        int high = span(cell, "rowspan");
        // Not merged: a long text that runs over its empty neighbours, or several empty cells
        // written as one.
        boolean running = cell.attr("style").replace(" ", "").contains("mso-ignore:colspan");
        for (int c = 0; c < wide; c++) {
            texts.add(running && c > 0 ? "" : text);
            for (int r = 1; r < high && covered.size() < MOST_SPANNED; r++) {
                covered.put(new Place(row + r, column + c), text);
            }
        }
    }

    private static int span(Element cell, String attribute) {
        try {
            int span = Integer.parseInt(cell.attr(attribute).strip());
            return Math.clamp(span, 1, MOST_SPANNED);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private static boolean hidden(Element element) {
        return element.attr("style").replace(" ", "").contains("display:none");
    }

    private static String text(Element cell) {
        cell.select("br").forEach(line -> line.after(new TextNode("\u0001")));
        var words = cell.text().replace('\u00A0', ' ').replaceAll(" *\u0001 *", "\n").strip();
        // A column too narrow for its number shows crosses; the number stands beside them.
        return words.matches("#+") ? number(cell).orElse(words) : words;
    }

    private static Optional<String> number(Element cell) {
        return List.of("x:num", "sdval").stream()
                .map(cell::attr)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
