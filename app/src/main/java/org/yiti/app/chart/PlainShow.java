package org.yiti.app.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.yiti.app.i18n.Texts;

/// Plain slides of 16:9, written one after another: words, charts whose numbers can be edited, and tables.
public final class PlainShow implements AutoCloseable {
    private static final int WIDE = 960;
    private static final int HIGH = 540;
    private static final double EDGE = 36;
    private static final double ROOM = WIDE - 2 * EDGE;

    /// A row at least, in points: programs differ in what they put around words.
    private static final double ROW = 18;

    /// Other programs set words a little wider.
    private static final double SLACK = 1.06;

    private static final double LEAST = 10;

    /// Heights of a chart's title and subtitle.
    private static final double TITLE = 18;

    private static final double SUBTITLE = 22;

    /// A cell without words would be as high as a line of the program's own type.
    private static final String NOTHING = "\u00a0";

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

    /// One line over the whole width, in smaller type where it would be two.
    public void words(String words, double y, double size, boolean bold, boolean pale) {
        line(words, new Rectangle2D.Double(EDGE, y, ROOM, size * 1.8), size, bold, pale);
    }

    private void line(String words, Rectangle2D room, double size, boolean bold, boolean pale) {
        var box = slide.createTextBox();
        box.setAnchor(room);
        box.setLeftInset(0);
        box.setRightInset(0);
        var font = font(bold, 100);
        double wide = Pen.width(words, font) / 100 * SLACK;
        double fitting = Math.max(LEAST, Math.min(size, Math.floor(room.getWidth() / wide)));
        var least = font.deriveFont((float) (fitting * SLACK));
        var run = box.setText(Pen.fitted(words, least, room.getWidth()));
        run.setFontSize(fitting);
        run.setBold(bold);
        family(run, family);
        run.setFontColor(pale ? PALE : INK);
    }

    private Font font(boolean bold, double size) {
        return new Font(family, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    /// Charts side by side, each under its own sentence.
    ///
    /// @param titled whether they have one: not where the title of the slide says the same
    public void charts(List<ChartData> beside, boolean titled, double top, double bottom)
            throws IOException {
        double width = ROOM / beside.size();
        for (int i = 0; i < beside.size(); i++) {
            var data = beside.get(i);
            double left = EDGE + i * width;
            double wide = width - 12;
            double y = top;
            if (titled) {
                line(data.title(), new Rectangle2D.Double(left, y, wide, 24), 13, true, false);
                y += TITLE;
            }
            line(
                    ChartSlide.subtitle(data, texts),
                    new Rectangle2D.Double(left, y, wide, 20),
                    11,
                    false,
                    true);
            y += SUBTITLE;
            var room = new Rectangle2D.Double(left, y, wide, bottom - y);
            chart(data, room);
        }
    }

    private void chart(ChartData data, Rectangle2D room) throws IOException {
        ChartSlide.place(
                show,
                slide,
                new ChartSheet(
                        data,
                        texts,
                        ChartShade.LIGHT,
                        family,
                        13,
                        room.getWidth() * 96 / 72,
                        room.getHeight() * 96 / 72),
                room);
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
                double size = Math.min(12, each * 0.62);
                double room = ROOM * column.share() / shares - cell.getLeftInset() * 2;
                var words = Pen.fitted(written.words(), font(r == 0, size * SLACK), room);
                var run = cell.setText(words.isEmpty() ? NOTHING : words);
                run.setFontSize(size);
                family(run, family);
                run.setBold(r == 0);
                run.setFontColor(
                        written.colour().isEmpty() ? INK : Color.decode("#" + written.colour()));
                cell.getTextParagraphs().getFirst().setTextAlign(column.side().align);
            }
        }
        return most;
    }

    /// For letters of all kinds: else Chinese ones are set in a family of the program's own.
    static void family(XSLFTextRun run, String family) {
        for (FontGroup group : FontGroup.values()) {
            run.setFontFamily(family, group);
        }
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
