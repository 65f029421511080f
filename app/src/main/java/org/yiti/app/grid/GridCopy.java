package org.yiti.app.grid;

import javafx.scene.input.ClipboardContent;

/// The selected block as it goes to the clipboard: as text for any program, and as a table for Excel, WPS and
/// Word. Cells go as an edit of them would begin, so that nothing that the grid shortens is lost; a band goes with
/// its title.
///
/// @param <R> kind of row
final class GridCopy<R> {
    private static final String TEXT_STYLE =
            " style=\"mso-number-format:'\\@';white-space:pre-wrap\"";

    private final GridModel<R> model;

    GridCopy(GridModel<R> model) {
        this.model = model;
    }

    ClipboardContent content() {
        var content = new ClipboardContent();
        content.putString(text());
        content.putHtml(html());
        return content;
    }

    String text() {
        var tsv = new Tsv();
        if (model.isEmpty()) {
            return "";
        }
        var block = model.block();
        for (int line = block.top(); line <= block.bottom(); line++) {
            for (int column = block.left(); column <= block.right(); column++) {
                tsv.cell(plain(line, column));
            }
            tsv.endLine();
        }
        return tsv.toString();
    }

    String html() {
        if (model.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<meta charset=\"utf-8\"><table border=\"1\">");
        var block = model.block();
        for (int line = block.top(); line <= block.bottom(); line++) {
            boolean band = model.lines().get(line) instanceof GridLines.Band<R>;
            html.append(band ? "<tr style=\"font-weight:bold\">" : "<tr>");
            for (int column = block.left(); column <= block.right(); column++) {
                html.append(cell(plain(line, column)));
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /// A plain number stays one; anything else is marked as text, or a task's number 03-07 became a day in March.
    private static String cell(String words) {
        boolean number = words.matches("-?\\d{1,15}(\\.\\d+)?%?") && !words.matches("0\\d.*");
        return "<td" + (number ? "" : TEXT_STYLE) + ">" + escaped(words) + "</td>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
    }

    private String plain(int line, int column) {
        return switch (model.lines().get(line)) {
            case GridLines.Item<R>(_, var row) -> model.columns().get(column).plain(row);
            case GridLines.Band<R>(var group, _) ->
                    column == 0 ? group.title() : model.cell(line, column).text();
        };
    }
}
