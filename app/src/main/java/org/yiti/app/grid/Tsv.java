package org.yiti.app.grid;

/// Text of cells as Excel and WPS put it on the clipboard: cells parted by tabs, lines by CR LF, and a
/// cell in quotes if it holds a tab, a line break or a quote.
final class Tsv {
    private final StringBuilder text = new StringBuilder();
    private boolean lineOpen;

    void cell(String words) {
        if (lineOpen) {
            text.append('\t');
        }
        text.append(quoted(words));
        lineOpen = true;
    }

    void endLine() {
        text.append("\r\n");
        lineOpen = false;
    }

    private static String quoted(String words) {
        boolean plain =
                words.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
