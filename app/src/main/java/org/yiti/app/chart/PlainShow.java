package org.yiti.app.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.yiti.app.i18n.Texts;

/// Plain slides of 16:9, written one after another: words, charts whose numbers can be edited, and tables.
public final class PlainShow implements AutoCloseable {
    private static final int WIDE = 960;
    private static final int HIGH = 540;
    private static final double EDGE = 36;
    private static final double ROOM = WIDE - 2 * EDGE;

    /// A row at least, in points: programs differ in what they put around words.
    private static final double ROW = 18;

    private static final Color INK = new Color(0x1f2328);
    private static final Color PALE = new Color(0x59636e);

    private final XMLSlideShow show = new XMLSlideShow();
    private final Texts texts;
    private final String family;
    private XSLFSlide slide;

    /// @param family installed font family
    public PlainShow(Texts texts, String family) {
        this.texts = texts;
        this.family = family;
        show.setPageSize(new Dimension(WIDE, HIGH));
        this.slide = show.createSlide();
    }

    /// @param colour as `RRGGBB`; empty for that of words
    public record Cell(String words, String colour) {}

    public enum Side {
        LEFT(TextAlign.LEFT),
        CENTRE(TextAlign.CENTER),
        RIGHT(TextAlign.RIGHT);

        private final TextAlign align;

        Side(TextAlign align) {
            this.align = align;
        }
    }

    /// @param share of the width
    public record Column(String head, double share, Side side) {}

    /// Begins the next slide; the first is there.
    public void turn() {
        slide = show.createSlide();
    }

    /// One line over the whole width.
    public void words(String words, double y, double size, boolean bold, boolean pale) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(EDGE, y, ROOM, size * 1.8));
        box.setLeftInset(0);
        var run = box.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(family);
        run.setFontColor(pale ? PALE : INK);
    }

    /// Charts side by side.
    public void charts(List<ChartData> beside, double top, double bottom) throws IOException {
        double width = ROOM / beside.size();
        for (int i = 0; i < beside.size(); i++) {
            var room = new Rectangle2D.Double(EDGE + i * width, top, width - 12, bottom - top);
            ChartSlide.place(
                    show,
                    slide,
                    new ChartSheet(
                            beside.get(i),
                            texts,
                            ChartShade.LIGHT,
                            family,
                            13,
                            room.getWidth() * 96 / 72,
                            room.getHeight() * 96 / 72),
                    room);
        }
    }

    /// As many rows as there is room for at a type that can be read.
    ///
    /// @return how many they are
    public int table(List<Column> columns, List<List<Cell>> rows, double top, double bottom) {
        double height = bottom - top;
        int most = Math.min(rows.size(), (int) (height / ROW) - 1);
        double each = Math.min(24, height / (most + 1));
        var table = slide.createTable(most + 1, columns.size());
        table.setAnchor(new Rectangle2D.Double(EDGE, top, ROOM, height));
        double shares = columns.stream().mapToDouble(Column::share).sum();
        for (int c = 0; c < columns.size(); c++) {
            table.setColumnWidth(c, ROOM * columns.get(c).share() / shares);
        }
        for (int r = 0; r <= most; r++) {
            table.setRowHeight(r, each);
            for (int c = 0; c < columns.size(); c++) {
                var column = columns.get(c);
                var cell = table.getCell(r, c);
                cell.setTopInset(0.0);
                cell.setBottomInset(0.0);
                var written = r == 0 ? new Cell(column.head(), "") : rows.get(r - 1).get(c);
                var run = cell.setText(written.words());
                run.setFontSize(Math.min(12, each * 0.62));
                run.setFontFamily(family);
                run.setBold(r == 0);
                run.setFontColor(
                        written.colour().isEmpty() ? INK : Color.decode("#" + written.colour()));
                cell.getTextParagraphs().getFirst().setTextAlign(column.side().align);
            }
        }
        return most;
    }

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
