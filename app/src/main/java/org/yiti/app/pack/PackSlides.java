package org.yiti.app.pack;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.ChartFamily;
import org.yiti.app.chart.ChartShade;
import org.yiti.app.chart.ChartSheet;
import org.yiti.app.chart.ChartSlide;
import org.yiti.app.document.StillZip;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;

/// A pack as plain slides of 16:9, a slide for each page: title, at most three sentences, then its charts, whose numbers can
/// be edited, or its table as far as a slide holds it. Quoted reports stay on the paper.
public final class PackSlides {
    private static final int WIDE = 960;
    private static final int HIGH = 540;
    private static final double EDGE = 36;
    private static final double ROOM = WIDE - 2 * EDGE;
    private static final double LINE = 26;
    private static final int LINES = 3;
    private static final double FOOT = 504;

    /// A row at least, in points: programs differ in what they put around words.
    private static final double ROW = 18;

    private static final Color INK = new Color(0x1f2328);
    private static final Color PALE = new Color(0x59636e);

    private final Texts texts;
    private final String family = ChartFamily.installed(Theme.families());

    public PackSlides(Texts texts) {
        this.texts = texts;
    }

    /// The same pack gives the same bytes.
    public byte[] pptx(Pack pack, Progress progress) {
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDE, HIGH));
            for (int i = 0; i < pack.pages().size(); i++) {
                progress.checkpoint();
                progress.report(i + 1, pack.pages().size(), Sentence.of("document.making"));
                slide(show, pack, pack.pages().get(i));
            }
            show.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("slides in memory can be written", e);
        }
        return StillZip.of(bytes.toByteArray(), pack.heading().asOf());
    }

    private void slide(XMLSlideShow show, Pack pack, PackPage page) throws IOException {
        var slide = show.createSlide();
        words(slide, page.title().words(), 20, 24, true, INK);
        words(slide, page.about(), 76, 14, false, PALE);
        var lines =
                page.parts().stream()
                        .filter(part -> part instanceof Part.Line(var said) && !said.quoted())
                        .limit(LINES)
                        .toList();
        double y = 100;
        for (Part part : lines) {
            if (part instanceof Part.Line(var said)) {
                words(slide, said.words(), y, 15, false, INK);
                y += LINE;
            }
        }
        double top = y + 8;
        for (Part part : page.parts()) {
            if (part instanceof Part.Charts(var beside, var _)) {
                charts(show, slide, beside, top);
                break; // the others are on the paper
            }
            if (part instanceof Part.Grid grid) {
                if (table(slide, grid, top) < grid.rows().size()) {
                    words(slide, texts.tr("pack.slide.more"), FOOT - 18, 11, false, PALE);
                }
                break;
            }
        }
        var heading = pack.heading();
        words(
                slide,
                texts.tr(
                        "pack.foot",
                        heading.asOf(),
                        heading.standing(),
                        pack.checksum(),
                        heading.marking()),
                FOOT,
                11,
                false,
                PALE);
    }

    private void words(
            XSLFSlide slide, String words, double y, double size, boolean bold, Color colour) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(EDGE, y, ROOM, size * 1.8));
        box.setLeftInset(0);
        var run = box.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(family);
        run.setFontColor(colour);
    }

    private void charts(XMLSlideShow show, XSLFSlide slide, List<ChartData> beside, double top)
            throws IOException {
        double width = ROOM / beside.size();
        for (int i = 0; i < beside.size(); i++) {
            var room = new Rectangle2D.Double(EDGE + i * width, top, width - 12, FOOT - 6 - top);
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

    /// As many rows as the slide holds at a type that can be read.
    ///
    /// @return how many they are
    private int table(XSLFSlide slide, Part.Grid grid, double top) {
        double height = FOOT - 20 - top;
        int rows = Math.min(grid.rows().size(), (int) (height / ROW) - 1);
        double each = Math.min(24, height / (rows + 1));
        var table = slide.createTable(rows + 1, grid.columns().size());
        table.setAnchor(new Rectangle2D.Double(EDGE, top, ROOM, height));
        float shares = 0;
        for (var column : grid.columns()) {
            shares += column.share();
        }
        for (int c = 0; c < grid.columns().size(); c++) {
            table.setColumnWidth(c, ROOM * grid.columns().get(c).share() / shares);
        }
        for (int r = 0; r <= rows; r++) {
            table.setRowHeight(r, each);
            for (int c = 0; c < grid.columns().size(); c++) {
                var column = grid.columns().get(c);
                var cell = table.getCell(r, c);
                cell.setTopInset(0.0);
                cell.setBottomInset(0.0);
                var written = r == 0 ? Part.Cell.of(column.head()) : grid.rows().get(r - 1).get(c);
                var sign = written.light().map(LightSign::of).orElse("");
                var run = cell.setText(sign + written.words());
                run.setFontSize(Math.min(12, each * 0.62));
                run.setFontFamily(family);
                run.setBold(r == 0);
                run.setFontColor(
                        written.light()
                                .map(light -> Color.decode("#" + LightSign.colour(light)))
                                .orElse(INK));
                cell.getTextParagraphs().getFirst().setTextAlign(side(column.side()));
            }
        }
        return rows;
    }

    private static TextAlign side(Part.Side side) {
        return switch (side) {
            case LEFT -> TextAlign.LEFT;
            case CENTRE -> TextAlign.CENTER;
            case RIGHT -> TextAlign.RIGHT;
        };
    }
}
