package org.yiti.app.document;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.yiti.app.document.Listing.Band;
import org.yiti.app.document.Listing.Cell;
import org.yiti.app.document.Listing.Column;
import org.yiti.app.document.Listing.Line;
import org.yiti.app.document.Listing.Side;

/// Makes the rows of a list as tables of one row each, and its head.
final class CellMaker {
    static final Color INK = new Color(0x1a1a1a);
    static final Color PALE = new Color(0x6b6b6b);
    private static final Color RULE = new Color(0x9a9a9a);
    private static final Color HEAD = new Color(0xececec);
    private static final Color BAND = new Color(0xf5f5f5);

    /// What bold is wider.
    private static final float BOLDER = 1.02f;

    private static final LineEnds LINE_ENDS = new LineEnds();

    private final Glyphs glyphs;
    private final List<Column> columns;
    private final ColumnWidths widths;
    private final LightMarks lights;

    CellMaker(Glyphs glyphs, List<Column> columns, ColumnWidths widths, LightMarks lights) {
        this.glyphs = glyphs;
        this.columns = columns;
        this.widths = widths;
        this.lights = lights;
    }

    PdfPTable row(Line line) {
        var table = table();
        if (line instanceof Band) {
            band(table, line);
        } else {
            for (int i = 0; i < columns.size(); i++) {
                var cell = line.cells().get(i);
                table.addCell(
                        cell(phrase(cell, Font.NORMAL), align(columns.get(i).side()), Color.WHITE));
            }
        }
        return table;
    }

    private void band(PdfPTable table, Line line) {
        var cells = line.cells();
        int room = 1;
        while (room < cells.size() && cells.get(room).text().isEmpty()) {
            room++;
        }
        var title = cell(phrase(Cell.of(line.name()), Font.BOLD), Element.ALIGN_LEFT, BAND);
        title.setColspan(room);
        table.addCell(title);
        for (int i = room; i < cells.size(); i++) {
            var side = align(columns.get(i).side());
            table.addCell(cell(phrase(cells.get(i), Font.BOLD), side, BAND));
        }
    }

    /// One row, or two where columns stand under a common word.
    PdfPTable head() {
        var table = table();
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        for (int i = 0; i < columns.size(); i++) {
            var group = columns.get(i).group();
            if (!grouped || group.isEmpty()) {
                var alone = headCell(evenly(i));
                alone.setRowspan(grouped ? 2 : 1);
                table.addCell(alone);
            } else if (i == 0 || !columns.get(i - 1).group().equals(group)) {
                int span = 1;
                while (i + span < columns.size() && columns.get(i + span).group().equals(group)) {
                    span++;
                }
                var over = headCell(group);
                over.setColspan(span);
                table.addCell(over);
            }
        }
        if (grouped) {
            IntStream.range(0, columns.size())
                    .filter(i -> !columns.get(i).group().isEmpty())
                    .forEach(i -> table.addCell(headCell(evenly(i))));
        }
        return table;
    }

    /// A Chinese head that needs several lines, in lines of about one length.
    private String evenly(int column) {
        var head = columns.get(column).head();
        float room = widths.widths()[column] - ColumnWidths.PADDING;
        int lines = (int) Math.ceil(glyphs.width(head, widths.size()) * BOLDER / room);
        if (lines < 2 || head.codePoints().anyMatch(c -> c < 0x2E80)) {
            return head;
        }
        int each = (head.length() + lines - 1) / lines;
        var even = new StringBuilder(head);
        for (int at = each * (lines - 1); at > 0; at -= each) {
            even.insert(at, '\n');
        }
        return even.toString();
    }

    private PdfPCell headCell(String words) {
        var cell = cell(phrase(Cell.of(words), Font.BOLD), Element.ALIGN_CENTER, HEAD);
        return cell;
    }

    private PdfPTable table() {
        var table = new PdfPTable(columns.size());
        table.setTotalWidth(widths.widths());
        table.setLockedWidth(true);
        return table;
    }

    private static PdfPCell cell(Phrase words, int side, Color ground) {
        var cell = new PdfPCell(words);
        cell.setHorizontalAlignment(side);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingLeft(ColumnWidths.PADDING / 2);
        cell.setPaddingRight(ColumnWidths.PADDING / 2);
        cell.setPaddingTop(2.8f);
        cell.setPaddingBottom(3.8f);
        cell.setUseAscender(true);
        cell.setLeading(0, 1.25f);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.4f);
        if (ground != Color.WHITE) {
            cell.setBackgroundColor(ground);
        }
        return cell;
    }

    private static int align(Side side) {
        return switch (side) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }

    private Phrase phrase(Cell cell, int style) {
        var light = cell.light();
        var colour = light == null || cell.pale() ? ink(cell) : LightMarks.colour(light);
        var phrase = new Phrase();
        if (light != null) {
            phrase.add(lights.of(light));
            if (!cell.text().isEmpty()) {
                add(phrase, glyphs, " ", new Type(widths.size() / 2, style, colour));
            }
        }
        add(phrase, glyphs, cell.text(), new Type(widths.size(), style, colour));
        return phrase;
    }

    private static Color ink(Cell cell) {
        return cell.pale() ? PALE : INK;
    }

    static Phrase phrase(Glyphs glyphs, String words, Type type) {
        var phrase = new Phrase();
        add(phrase, glyphs, words, type);
        return phrase;
    }

    private static void add(Phrase to, Glyphs glyphs, String words, Type type) {
        for (Glyphs.Run run : glyphs.runs(words)) {
            var font = new Font(run.font(), type.size(), type.style(), type.colour());
            var chunk = new Chunk(run.words(), font);
            chunk.setSplitCharacter(LINE_ENDS);
            to.add(chunk);
        }
    }

    /// How words look.
    ///
    /// @param style [Font#NORMAL] or [Font#BOLD]
    record Type(float size, int style, Color colour) {}
}
