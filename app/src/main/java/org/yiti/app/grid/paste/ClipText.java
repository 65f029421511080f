package org.yiti.app.grid.paste;

import java.util.ArrayList;
import java.util.List;

/// Reads the text that Excel, WPS and LibreOffice put on a clipboard: cells parted by tabs, rows by line ends, a
/// cell in quotes where it holds a tab, a line break or (LibreOffice) a quote. The line end after the last row
/// makes no row.
public final class ClipText {
    private final String text;
    private int at;

    private ClipText(String text) {
        this.text = text;
    }

    public static ClipBlock read(String written) {
        var text = written.replace("\r\n", "\n").replace('\r', '\n');
        // Excel ends some texts with a zero character.
        int end = text.indexOf('\0');
        return new ClipText(end < 0 ? text : text.substring(0, end)).rows();
    }

    private ClipBlock rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            rows.add(row());
        }
        return new ClipBlock(rows);
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
            cells.add(cell());
        }
        at++; // the line end
        return cells;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            int close = closingQuote(at + 1);
            if (close > 0) {
                var inside = text.substring(at + 1, close);
                // Excel leaves a text like "甲" as it is: only these need quotes around the cell.
                if (inside.contains("\n") || inside.contains("\t") || inside.contains("\"\"")) {
                    at = close + 1;
                    return inside.replace("\"\"", "\"");
                }
            }
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /// The quote that ends a quoted cell, with a cell's or row's end after it; -1 if there is none.
    private int closingQuote(int from) {
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                boolean ends =
                        i + 1 == text.length()
                                || text.charAt(i + 1) == '\t'
                                || text.charAt(i + 1) == '\n';
                return ends ? i : -1;
            }
        }
        return -1;
    }
}
